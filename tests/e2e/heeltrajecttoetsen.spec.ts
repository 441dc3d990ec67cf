/** The whole year again, by who uses no mouse: Tab, Ctrl K, arrows and Enter, with the focus always somewhere in sight. */
import { opOrde } from '../../src/domain/model/grond'
import { leesWord, pakUit } from '../support/kantoor'
import { Toetsenbord } from '../support/toetsenbord'
import { actorVan, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const DOEL = 'Iedereen slaapt, en het plein leeft'

test('from the start screen to a nota and a look back, without a mouse', async ({ page }) => {
  test.setTimeout(240_000)
  const werk = await Werkplaats.open(page)
  const hand = new Toetsenbord(page)
  const knop = (naam: string | RegExp) => page.getByRole('button', { name: naam })
  const veld = (naam: string | RegExp) => page.getByRole('textbox', { name: naam })
  const groep = (naam: string) => page.getByRole('radiogroup', { name: naam })
  const kop = (naam: RegExp) =>
    expect(page.getByRole('heading', { level: 2, name: naam }).first()).toBeVisible()

  await test.step('a new dossier, four questions', async () => {
    await hand.druk(knop('Nieuw dossier'))
    await werk.kaartIsKlaar()
    await hand.zoek('overzicht', /Overzicht/u)
    await hand.vul(veld('Welke gemeente?'), 'Dorpegem')
    await hand.vul(veld('Over welk thema gaat het?'), 'Het plein')
    await hand.toets('Tab')
  })

  await test.step('what it is, and who works on it', async () => {
    await hand.zoek('conflict of polarisatie', /Conflict of polarisatie/u)
    await kop(/^Conflict of polarisatie/u)
    for (const nummer of [0, 1, 2, 3, 4]) {
      await hand.loop(page.getByRole('slider').nth(nummer))
      await hand.toets('End')
    }
    await hand.druk(knop('Neem over'))
    await expect(page.getByRole('radio', { name: 'polarisatie' })).toBeChecked()
    await hand.zoek('werkgroep', /De werkgroep/u)
    await hand.voegToe(veld('Nieuw lid van de werkgroep'), 'Wijkmanager', 'Jeugddienst')
  })

  await test.step('the map, with who carries what', async () => {
    await hand.zoek('kaart', /Kaart/u)
    await werk.kaartIsKlaar()
    await werk.typActoren('g', ['Bewoners', 'Handelaars'])
    await werk.typActoren('m', ['Jonge gezinnen', 'Senioren'])
    await werk.typActoren('n', ['Wijkagent'])
    // A list is one stop; the arrows and Home go along it.
    await hand.loop(werk.wachtend('Handelaars'), 'Shift+Tab')
    await hand.toets('Home')
    await expect(werk.wachtend('Bewoners')).toBeFocused()
    await hand.toets('ArrowRight')
    await expect(werk.wachtend('Handelaars')).toBeFocused()
    await hand.toets('ArrowLeft')
    await expect(werk.actor('Handelaars')).toHaveAccessibleName(/in de zone wij/u)
    for (const wie of ['Jonge gezinnen', 'Senioren']) {
      await hand.zoek(wie.toLowerCase(), new RegExp(wie, 'u'))
      await hand.voegToe(veld('Bezorgdheid toevoegen'), 'Nachtlawaai')
    }
  })

  await test.step('heard, with their own words', async () => {
    await hand.zoek('luisterronde', /Luisterronde/u)
    for (const wie of ['Jonge gezinnen', 'Senioren']) {
      const kaart = page.getByRole('article', { name: wie })
      await hand.voegToe(veld(`Wat zei ${wie}?`), 'Na tien uur slaapt hier niemand.')
      await hand.druk(kaart.getByRole('button', { name: /^Nachtlawaai/u }))
      await expect(kaart).toContainText('Gehoord: Nachtlawaai.')
    }
  })

  await test.step('the pitstop, in words of the map', async () => {
    await hand.zoek('momentopname', /momentopname/iu)
    await hand.zoek('pitstop', /Pitstop/u)
    const knoppen = knop('Maak er jullie tekst van')
    await expect(knoppen).toHaveCount(3)
    for (const over of [2, 1, 0]) {
      await hand.druk(knoppen.first())
      await expect(knoppen).toHaveCount(over)
    }
  })

  await test.step('an uitdaging and an actie', async () => {
    await hand.zoek('uitdagingen', /Uitdagingen/u)
    await hand.voegToe(veld('Nieuwe uitdaging'), DOEL)
    await hand.kiesUit(groep(`Wat beslissen jullie over «${DOEL}»?`), 'gekozen')
    await hand.vul(veld('Waarom deze?'), 'Beide middengroepen zeiden het zelf.')
    await hand.zoek('acties', /^Acties/u)
    const tabel = page.getByRole('grid', { name: 'Acties' })
    await hand.loop(tabel.locator('tbody tr >> nth=0').locator('> * >> nth=1'))
    await page.keyboard.type('Samen een avonduur afspreken')
    await hand.toets('Tab')
    await page.keyboard.type('iedereen')
    await hand.toets('Enter')
    await hand.toets('ArrowUp', 'ControlOrMeta+Enter')
    const lade = page.getByRole('region', { name: /^Actie 1 van 1/u })
    await expect(lade).toBeVisible()
    await hand.druk(lade.getByRole('checkbox', { name: /^Prioritair/u }), 'Space')
    await hand.druk(lade.getByRole('button', { name: /^Wie /u }))
    await hand.kies(lade.getByRole('button', { name: /Trekker$/u }), 'Jeugddienst')
    await hand.druk(lade.getByRole('button', { name: /^Wanneer, en werkt het/u }))
    await hand.vul(veld(/^Van$/u), '1/3/2027')
    await hand.vul(veld(/^Tot en met$/u), '30/6/2027')
    await hand.vul(veld('Waaraan zien jullie dat het werkt?'), 'Meldingen na tien uur')
    await hand.druk(lade.getByRole('button', { name: /^Hoe loopt het/u }))
    await hand.voegToe(veld('Nieuwe regel in het logboek'), 'Eerste gesprek aan de schoolpoort')
    await hand.toets('Escape')
    await expect(lade).toBeHidden()
  })

  await test.step('the nota', async () => {
    await hand.zoek('nota voor het college', /Nota voor het college/u)
    await expect(werk.dialoog).toBeVisible()
    const bewaar = werk.dialoog.getByRole('button', { name: 'Bewaar', exact: true })
    const nota = await werk.haalOp(() => hand.druk(bewaar))
    expect(leesWord(pakUit(nota.inhoud)['word/document.xml'] ?? '').join('\n')).toContain(DOEL)
    await hand.toets('Escape')
    await expect(werk.dialoog).toHaveCount(0)
  })

  await test.step('a meeting, and what was agreed in it', async () => {
    await hand.zoek('vergadering', /[Vv]ergadering/u)
    await hand.druk(knop('Nieuwe vergadering'))
    await hand.vul(veld('Dag'), '12/1/2027')
    await hand.voegToe(veld('Nieuw besluit'), 'De jeugddienst gaat mee aan de schoolpoort staan')
  })

  await test.step('the map moves, and the momentopname tells how', async () => {
    await hand.zoek('handelaars', /Handelaars/u)
    await werk.kaartIsKlaar()
    await hand.loop(werk.actor('Handelaars'))
    for (let keer = 0; keer < 5; keer += 1) await hand.toets('Shift+ArrowRight')
    await expect(werk.actor('Handelaars')).toHaveAccessibleName(/in het midden/u)
    await hand.zoek('verankering', /Verankering/u)
    await hand.druk(knop('Toon op de kaart'))
    await expect(page.getByRole('region', { name: 'Terugblik' })).toContainText(
      'Handelaars stond bij wij en staat nu in het midden.',
    )
  })

  await test.step('all of it stands in the file', async () => {
    const dossier = await werk.lees()
    const [uitdaging] = Object.values(dossier.uitdagingen)
    const [actie] = Object.values(dossier.acties)
    expect(dossier.kop).toMatchObject({ gemeente: 'Dorpegem', thema: 'Het plein' })
    expect(dossier.situatie.soort).toBe('polarisatie')
    expect(opOrde(dossier.leden).map(({ wie }) => wie)).toEqual(['Wijkmanager', 'Jeugddienst'])
    for (const wie of ['Jonge gezinnen', 'Senioren'])
      expect(Object.values(actorVan(dossier, wie).bezorgdheden)).not.toEqual(['inschatting'])
    expect(uitdaging).toMatchObject({ tekst: DOEL, keuze: 'gekozen' })
    expect(actie).toMatchObject({
      tekst: 'Samen een avonduur afspreken',
      uitdaging: uitdaging?.id,
      prioritair: true,
      start: '2027-03-01',
      einde: '2027-06-30',
      criterium: 'Meldingen na tien uur',
    })
    expect(Object.values(actie?.logboek ?? {})).toMatchObject([
      { tekst: 'Eerste gesprek aan de schoolpoort' },
    ])
    expect(Object.keys(dossier.momentopnames)).toHaveLength(1)
    const [vergadering] = Object.values(dossier.vergaderingen)
    expect(vergadering?.datum).toBe('2027-01-12')
    expect(Object.values(vergadering?.besluiten ?? {})).toHaveLength(1)
  })
})
