/** A whole year with the tool, by mouse, from an empty dossier: every page of the method in the order in which a werkgroep comes to it. */
import { zoneVan } from '../../src/domain/model/zone'
import { leesWord, pakUit } from '../support/kantoor'
import { actorVan, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const PLAATSEN: readonly [string, number, number][] = [
  ['Bewoners van het plein', 0.6, 0.2],
  ['Handelaars', -0.6, 0.2],
  ['Jonge gezinnen', -0.1, 0.35],
  ['Senioren', 0.15, 0.7],
  ['Wijkagent', 0.05, 0.1],
  ['Jan Peeters', 0.8, 0.6],
]
const SOORTEN = [
  ['Jonge gezinnen', 'stilleMidden'],
  ['Senioren', 'stilleMidden'],
  ['Jan Peeters', 'luideStem'],
] as const
const VERSCHOVEN = 'Handelaars stond bij wij en staat nu in het midden.'
const DOEL = 'Iedereen slaapt, en het plein leeft'
const LIJST = PLAATSEN.map(([naam]) => naam)

test('intake, situatie, kaart, luisterronde, pitstop, plan, nota, two meetings, opvolging and a look back', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const werk = await Werkplaats.nieuw(page)
  const stap = (naam: string) =>
    page.getByRole('navigation', { name: 'Stappen' }).getByRole('link', { name: new RegExp(naam, 'u') })
  const veld = (naam: string | RegExp) => page.getByRole('textbox', { name: naam })
  const vul = async (naam: string | RegExp, tekst: string) => {
    await veld(naam).click()
    await page.keyboard.insertText(tekst)
  }
  const voegToe = async (naam: string | RegExp, ...regels: string[]) => {
    await veld(naam).click()
    for (const regel of regels) {
      await page.keyboard.insertText(regel)
      await werk.toets('Enter')
      await expect(veld(naam)).toHaveValue('')
    }
  }
  const kiesPapier = async (...namen: readonly string[]) => {
    for (const naam of namen)
      await werk.dialoog.getByRole('radio', { name: naam, exact: true }).check({ force: true })
  }
  const leesPapier = async () => {
    const bewaar = werk.dialoog.getByRole('button', { name: 'Bewaar', exact: true })
    const { inhoud } = await werk.haalOp(() => bewaar.click())
    return leesWord(pakUit(inhoud)['word/document.xml'] ?? '').join('\n')
  }
  const kiesIn = async (groep: string, woord: string) =>
    page.getByRole('radiogroup', { name: groep }).getByText(woord, { exact: true }).click()

  await test.step('four questions before the map', async () => {
    await page.getByRole('link', { name: 'Liever eerst vier vragen?' }).click()
    await vul('Welke gemeente?', 'Dorpegem')
    await vul('Over welk thema gaat het?', 'Het plein')
    await vul('Waarom nu?', 'Er kwamen twee petities.')
    await vul('Tegen wanneer wil je een plan?', 'maart 2027')
    await werk.toets('Tab')
    await expect(veld('Tegen wanneer: Actieplan')).toHaveValue(/2027/u)
  })

  await test.step('what is going on, what it is, who works on it', async () => {
    await stap('Situatie').click()
    await vul('Waarover gaat het?', 'Lawaai op het plein')
    await page.getByRole('link', { name: /^Conflict of polarisatie/u }).click()
    for (const nummer of [0, 1, 2, 3, 4]) {
      const { x, y, width, height } = await werk.doosVan(page.getByRole('slider').nth(nummer).locator('..'))
      await page.mouse.click(x + width - 12, y + height / 2)
    }
    await page.getByRole('button', { name: 'Neem over' }).click()
    await page.getByRole('link', { name: /^Gesprek en gedeeld wij/u }).click()
    await kiesIn('Praten de groepen nog met elkaar?', 'ja')
    await page.getByRole('link', { name: /^Het bestuur/u }).click()
    await page.getByText('coproduceren', { exact: true }).click()
    await page.getByRole('link', { name: /^De werkgroep/u }).click()
    await voegToe('Nieuw lid van de werkgroep', 'Wijkmanager', 'Jeugddienst')
  })

  await test.step('the map: six names pasted, placed by hand, with what moves them', async () => {
    await stap('Kaart').click()
    await werk.kaartIsKlaar()
    await werk.zetLabel('WIJ', 'voor het plein')
    await werk.zetLabel('ZIJ', 'voor de rust')
    await werk.kaart.focus()
    await werk.plak(LIJST.join('\n'))
    for (const [naam, soort] of SOORTEN)
      await werk.dialoog.getByLabel(`Soort van ${naam}`).selectOption(soort)
    await werk.dialoog.getByRole('button', { name: 'Zet 6 in de parkeerplaats' }).click()
    await expect(werk.dialoog).toBeHidden()
    for (const [naam, x, hoog] of PLAATSEN) await werk.plaats(naam, x, hoog)
    await werk.actor('Jonge gezinnen').click()
    await voegToe('Bezorgdheid toevoegen', 'Nachtlawaai')
    await werk.actor('Senioren').click()
    await werk.paneel.getByRole('button', { name: 'Nachtlawaai', exact: true }).click()
    await werk.trekRelatie('Wijkagent', 'Jonge gezinnen')
    await expect(werk.relaties).toHaveCount(1)
  })

  await test.step('who was presumed is heard, with a day and a way', async () => {
    await page.getByRole('link', { name: 'Overzicht' }).click()
    await page.getByRole('link', { name: 'Luisterronde bij het midden' }).click()
    for (const wie of ['Jonge gezinnen', 'Senioren']) {
      const kaart = page.getByRole('article', { name: wie })
      await voegToe(`Wat zei ${wie}?`, 'Na tien uur slaapt hier niemand.')
      await kaart.getByRole('button', { name: /^hoe\?/u }).click()
      await page.getByRole('option', { name: 'wijkbevraging' }).click()
      await kaart.getByRole('button', { name: /^Nachtlawaai/u }).click()
      await expect(kaart).toContainText('Gehoord: Nachtlawaai.')
    }
  })

  await test.step('a momentopname of the map as it stands, and the pitstop', async () => {
    await stap('Verankering').click()
    await voegToe('Naam van de nieuwe momentopname', 'Bij de pitstop')
    await stap('Kaart').click()
    await werk.kaartIsKlaar()
    await page.getByRole('toolbar', { name: 'Gereedschap' }).getByRole('button', { name: 'Pitstop' }).click()
    const knoppen = page.getByRole('button', { name: 'Maak er jullie tekst van' })
    await expect(knoppen).toHaveCount(4)
    for (const over of [3, 2, 1, 0]) {
      await knoppen.first().click()
      await expect(knoppen).toHaveCount(over)
    }
    await werk.druk('Vandaag')
    await page.getByRole('link', { name: 'Terug naar de kaart' }).click()
    await werk.kaartIsKlaar()
  })

  await test.step('what the map offers becomes an uitdaging, and an actie with a trekker and days', async () => {
    const uitdagingen = await werk.openPaneel('Uitdagingen')
    await uitdagingen
      .getByRole('button', { name: /^Neem (?:toch al )?over$/u })
      .first()
      .click()
    await page.getByText('gekozen', { exact: true }).click()
    const acties = await werk.openPaneel('Acties')
    await acties.getByRole('button', { name: 'Neem over' }).first().click()
    await stap('Actieplan').click()
    await veld('In jullie woorden').click()
    await werk.toets('ControlOrMeta+A')
    await page.keyboard.insertText(DOEL)
    await vul('Waarom deze?', 'Beide middengroepen zeiden het zelf.')
    await voegToe('Nieuwe doelstelling', 'Na tien uur is het stil')
    await page.getByText('Senioren', { exact: true }).click()
    await page.getByRole('link', { name: /^Acties/u }).click()
    await page
      .getByRole('button', { name: /^Open / })
      .first()
      .click()
    const lade = page.getByRole('region', { name: /^Actie 1 van 1/u })
    await lade.getByText('Prioritair: dit kan niet wachten').click()
    await lade.getByRole('button', { name: /^Wie /u }).click()
    await werk.kies('Trekker', 'Jeugddienst', lade)
    await lade.getByRole('button', { name: /^Wanneer, en werkt het/u }).click()
    await vul(/^Van$/u, '1/3/2027')
    await vul(/^Tot en met$/u, '30/6/2027')
    await vul('Waaraan zien jullie dat het werkt?', 'Meldingen na tien uur')
    await werk.toets('Tab')
    await lade.getByRole('button', { name: 'Sluit de lade' }).click()
  })

  await test.step('the nota for the college: what is asked, and nobody in it', async () => {
    await werk.openExport()
    await kiesPapier('Papier', 'Nota voor het college', 'Word')
    const regels = await leesPapier()
    expect(regels).toContain(DOEL)
    expect(regels).not.toContain('Peeters')
    await werk.toets('Escape')
  })

  await test.step('a meeting: its agenda out of what is open, what was agreed, and how the map stood', async () => {
    await page.getByRole('link', { name: 'Overzicht' }).click()
    await page
      .getByRole('link', { name: /[Vv]ergadering/u })
      .first()
      .click()
    await werk.druk('Nieuwe vergadering')
    await vul('Dag', '12/1/2027')
    await page.getByRole('list', { name: 'Voorstellen voor de agenda' }).getByRole('button').first().click()
    await expect(page.getByRole('list', { name: 'Agenda', exact: true }).getByRole('listitem')).toHaveCount(1)
    await page.getByText('Jeugddienst', { exact: true }).click()
    await voegToe('Nieuw besluit', 'De jeugddienst gaat mee aan de schoolpoort staan')
    await werk.druk('Bewaar hoe het nu staat')
  })

  await test.step('months later: what became of it, line by line', async () => {
    await stap('Actieplan').click()
    await page.getByRole('link', { name: /^Acties/u }).click()
    await page
      .getByRole('button', { name: /^Open / })
      .first()
      .click()
    const lade = page.getByRole('region', { name: /^Actie 1 van 1/u })
    await lade.getByRole('button', { name: /^Hoe loopt het/u }).click()
    await voegToe('Nieuwe regel in het logboek', 'Eerste gesprek aan de schoolpoort')
    await lade
      .getByRole('textbox', { name: /^Cijfer/u })
      .first()
      .fill('12')
    await lade.getByRole('button', { name: 'Sluit de lade' }).click()
  })

  await test.step('the map has moved since, and the momentopname tells how', async () => {
    await stap('Kaart').click()
    await werk.kaartIsKlaar()
    await werk.sleep('Handelaars', 0)
    await stap('Verankering').click()
    await werk.druk('Toon op de kaart')
    await werk.kaartIsKlaar()
    await expect(page.getByRole('region', { name: 'Terugblik' })).toContainText(VERSCHOVEN)
    await werk.druk('Sluit de terugblik')
  })

  await test.step('a second meeting tells by itself what changed, and its verslag says what was agreed', async () => {
    await page.getByRole('link', { name: 'Overzicht' }).click()
    await page
      .getByRole('link', { name: /[Vv]ergadering/u })
      .first()
      .click()
    await werk.druk('Nieuwe vergadering')
    await vul('Dag', '9/2/2027')
    await werk.toets('Tab')
    await expect(page.getByRole('region', { name: 'Sinds vorige keer' })).toContainText(VERSCHOVEN)
    await voegToe('Nieuw besluit', 'We nodigen de handelaars uit')
    await page.getByText('Wijkmanager', { exact: true }).click()
    await werk.druk('Zet dit in het verslag')
    await werk.druk('Verslag op papier')
    await kiesPapier('Word')
    const verslag = await leesPapier()
    for (const tekst of [VERSCHOVEN, 'We nodigen de handelaars uit', 'Wijkmanager', '9 februari 2027'])
      expect(verslag).toContain(tekst)
    expect(verslag).not.toContain('Peeters')
    await werk.toets('Escape')
  })

  await test.step('all of it stands in the file, and nothing that nobody said', async () => {
    const dossier = await werk.lees()
    const [uitdaging] = Object.values(dossier.uitdagingen)
    const [actie] = Object.values(dossier.acties)
    const [tegenstelling] = Object.keys(dossier.tegenstellingen)
    const kant = (wie: string) =>
      zoneVan(actorVan(dossier, wie).posities[tegenstelling ?? '']?.x ?? Number.NaN)
    expect(dossier.kop).toMatchObject({
      gemeente: 'Dorpegem',
      context: 'Er kwamen twee petities.',
      titel: '',
    })
    expect(dossier.situatie).toMatchObject({ soort: 'polarisatie', dialoogMogelijk: 'ja', fase: null })
    expect(dossier.werkgroep.participatiegraad).toBe('coproduceren')
    expect(LIJST.map(kant)).toEqual(['zij', 'midden', 'midden', 'midden', 'midden', 'zij'])
    for (const wie of ['Jonge gezinnen', 'Senioren'])
      expect(Object.values(actorVan(dossier, wie).bezorgdheden)).toEqual(['bevraging'])
    expect(Object.keys(dossier.pitstop.antwoorden)).toHaveLength(4)
    expect(uitdaging).toMatchObject({
      tekst: DOEL,
      keuze: 'gekozen',
      reden: 'Beide middengroepen zeiden het zelf.',
    })
    expect(actie).toMatchObject({
      uitdaging: uitdaging?.id,
      prioritair: true,
      start: '2027-03-01',
      einde: '2027-06-30',
      criterium: 'Meldingen na tien uur',
    })
    expect(Object.values(actie?.logboek ?? {})).toMatchObject([{ cijfer: '12' }])
    expect(Object.values(dossier.momentopnames)).toContainEqual(
      expect.objectContaining({ naam: 'Bij de pitstop' }),
    )
    expect(Object.keys(dossier.vergaderingen)).toHaveLength(2)
  })
})
