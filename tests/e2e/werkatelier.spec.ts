/** The round of a workshop on an empty dossier, by mouse, from a list of names to a file that opens elsewhere as the same map. */
import { opOrde } from '../../src/domain/model/grond'
import { actorVan, dossierUit, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const GEPLAKT = [
  'Bewoners Stationsstraat',
  'Handelaars',
  'Jonge gezinnen',
  'Senioren',
  'Wijkagent',
  'Jeugdwerker',
  'Voorzitter buurtcomité',
  'Uitbater nachtwinkel',
]
const GETYPT = ['Huisarts', 'Schoolteam', 'Nieuwe bewoners', 'Winkelende mensen']

test('the round of a workshop', async ({ page, browser }) => {
  test.setTimeout(90_000)
  const werk = await Werkplaats.nieuw(page)
  // The second one holds the note that a file went out today.
  await werk.bewaarAlsBestand()
  const leeg = await werk.bewaarAlsBestand()

  await test.step('words for wij and zij', async () => {
    await werk.zetLabel('WIJ', 'bewoners')
    await werk.zetLabel('ZIJ', 'uitgaanders')
    await expect(werk.kaart.getByRole('tab', { selected: true })).toHaveText(/bewoners.*uitgaanders/u)
  })

  await test.step('eight names pasted on the map', async () => {
    await werk.kaart.focus()
    await werk.plak(GEPLAKT.join('\n'))
    const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
    await expect(dialoog.getByText('8 gevonden')).toBeVisible()
    await expect(dialoog.getByLabel('Soort van Wijkagent')).toHaveValue('netwerk')
    await dialoog.getByRole('button', { name: 'Zet 8 in de parkeerplaats' }).click()
    await expect(dialoog).toBeHidden()
    for (const naam of GEPLAKT) await expect(werk.wachtend(naam)).toBeVisible()
    expect(await werk.terug()).toBe('8 actoren in de parkeerplaats')
  })

  await test.step('four more in the dialog of P, all of one kind in one go', async () => {
    await werk.kaart.focus()
    await werk.toets('ControlOrMeta+Shift+l')
    const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
    await expect(dialoog.getByRole('textbox')).toBeFocused()
    await werk.plak(GETYPT.join('\r\n'))
    await werk.kies('Alle aangevinkte zijn', 'Stille midden', dialoog)
    for (const naam of GETYPT) {
      await expect(dialoog.getByLabel(`Soort van ${naam}`)).toHaveValue('stilleMidden')
    }
    await dialoog.getByLabel('Soort van Schoolteam').selectOption('netwerk')
    await dialoog.getByRole('button', { name: 'Zet 4 in de parkeerplaats' }).click()
    await expect(dialoog).toBeHidden()
    await expect(werk.parkeerplaats.getByRole('list').getByRole('button')).toHaveCount(12)
    await expect(werk.wachtend('Schoolteam')).toHaveAccessibleName('Schoolteam, netwerk')
  })

  await test.step('the kind of three that wait changes in one go', async () => {
    await werk.wachtend('Jonge gezinnen').click()
    for (const naam of ['Senioren', 'Nieuwe bewoners']) {
      await werk.wachtend(naam).click({ modifiers: ['ControlOrMeta'] })
    }
    await werk.kies('Soort van deze 3', 'groep', werk.parkeerplaats)
    await expect(werk.wachtend('Nieuwe bewoners')).toHaveAccessibleName('Nieuwe bewoners, groep')
    expect(await werk.terug()).toBe('Soort gewijzigd: 3 actoren')
    await werk.kies('Soort van deze 3', 'stille midden', werk.parkeerplaats)
    await expect(werk.wachtend('Senioren')).toHaveAccessibleName('Senioren, stille midden')
    await werk.kaart.focus()
    await werk.toets('Escape')
  })

  await test.step('out of the parkeerplaats onto the field, in the place where the hand lets go', async () => {
    const plaatsen: [string, number, number][] = [
      ['Bewoners Stationsstraat', -0.5, 0.1],
      ['Handelaars', 0.7, 0.2],
      ['Jonge gezinnen', -0.1, 0.35],
      ['Senioren', 0.15, 0.6],
      ['Wijkagent', -0.45, 0.5],
      ['Jeugdwerker', 0.5, 0.85],
      ['Voorzitter buurtcomité', -0.7, 0.75],
      ['Uitbater nachtwinkel', 0.8, 0.6],
    ]
    for (const [naam, x, hoog] of plaatsen) {
      await werk.plaats(naam, x, hoog)
      await expect.poll(() => werk.plaatsOpAs(naam)).toBeCloseTo(x, 1.3)
    }
    expect(await werk.terug()).toBe('Uitbater nachtwinkel geplaatst')
    await expect(werk.actor('Wijkagent')).toHaveAccessibleName(/in de zone wij/u)
  })

  await test.step('along the axis', async () => {
    await werk.sleep('Jeugdwerker', 0.1)
    await expect(werk.actor('Jeugdwerker')).toHaveAccessibleName(/in het midden/u)
    expect(await werk.terug()).toBe('Jeugdwerker verplaatst')
  })

  await test.step('bezorgdheden, with how we know them', async () => {
    await werk.actor('Jonge gezinnen').click()
    await werk.paneel.getByRole('textbox', { name: 'Bezorgdheid toevoegen' }).fill('Nachtlawaai')
    await werk.toets('Enter')
    await werk.kies('Hoe weten we «Nachtlawaai»?', 'gesprek', werk.paneel)
    await werk.actor('Senioren').click()
    await werk.paneel.getByRole('button', { name: 'Nachtlawaai', exact: true }).click()
    await werk.paneel.getByRole('button', { name: '(Verkeers)veiligheid' }).click()
    await expect(werk.actor('Senioren')).toHaveAccessibleName(/2 bezorgdheden/u)
    await expect(werk.actor('Jonge gezinnen')).toHaveAccessibleName(/1 bezorgdheid/u)
  })

  await test.step('a relatie from the grip, and two with «verbind met…»', async () => {
    await werk.trekRelatie('Wijkagent', 'Bewoners Stationsstraat')
    await expect(werk.relatie('Wijkagent heeft contact met Bewoners Stationsstraat')).toBeAttached()
    await werk.paneel.getByRole('radio', { name: /Vertrouwen/u }).check()
    await expect(werk.relatie('Wijkagent heeft het vertrouwen van Bewoners Stationsstraat')).toBeAttached()

    await werk.actor('Voorzitter buurtcomité').click()
    await werk.paneel.getByRole('button', { name: 'Verbind met…' }).first().click()
    const dialoog = page.getByRole('dialog', { name: 'Verbind Voorzitter buurtcomité met…' })
    await dialoog.getByRole('radio', { name: 'spanning' }).check({ force: true })
    await dialoog.getByRole('option', { name: /Uitbater nachtwinkel/u }).click()
    await dialoog.getByRole('option', { name: /Handelaars/u }).click()
    await dialoog.getByRole('button', { name: 'Klaar' }).click()
    await expect(werk.relaties).toHaveCount(3)
    await expect(werk.relatie('Voorzitter buurtcomité heeft spanning met Handelaars')).toBeAttached()
  })

  await test.step('a second tegenstelling, in which everybody waits until placed', async () => {
    await werk.druk('Nieuwe tegenstelling')
    await page.getByRole('textbox', { name: 'WIJ', exact: true }).fill('jong')
    await werk.toets('Enter')
    await page.getByRole('textbox', { name: 'ZIJ', exact: true }).fill('oud')
    await werk.toets('Enter')
    await expect(werk.kaart.getByRole('tab', { selected: true })).toHaveText(/jong.*oud/u)
    await expect(werk.actoren).toHaveCount(0)
    await werk.plaats('Jonge gezinnen', -0.4, 0.3)
    await werk.plaats('Senioren', 0.5, 0.5)
    await page.getByRole('tab', { name: /bewoners.*uitgaanders/u }).click()
    await expect(werk.actoren).toHaveCount(8)
    await expect.poll(() => werk.plaatsOpAs('Senioren')).toBeCloseTo(0.15, 1.3)
    await page.getByRole('tab', { name: /jong.*oud/u }).click()
    await expect(werk.actoren).toHaveCount(2)
    await expect.poll(() => werk.plaatsOpAs('Senioren')).toBeCloseTo(0.5, 1.3)
  })

  await test.step('its title', async () => {
    await page.getByRole('textbox', { name: 'Titel van het dossier' }).fill('Uitgaan in de Stationsstraat')
    await werk.toets('Enter')
    await werk.isBewaard()
  })

  const klaar = await werk.bewaarAlsBestand()
  const dossier = dossierUit(klaar)
  expect(opOrde(dossier.tegenstellingen)).toMatchObject([
    { wij: 'bewoners', zij: 'uitgaanders' },
    { wij: 'jong', zij: 'oud' },
  ])
  expect(Object.values(actorVan(dossier, 'Jonge gezinnen').bezorgdheden)).toEqual(['gesprek'])

  await test.step('all the way back and all the way forward, each step by the name that it was announced with', async () => {
    const terug: string[] = []
    for (let wat = await werk.terug(); wat !== null; wat = await werk.terug()) {
      terug.push(wat)
      await werk.maakOngedaan()
      await werk.hoor(`Ongedaan: ${wat}`)
      await expect.poll(() => werk.vooruit()).toBe(wat)
    }
    expect(terug).toEqual(
      expect.arrayContaining(['Jeugdwerker verplaatst', 'Senioren geplaatst', 'Soort gewijzigd: 3 actoren']),
    )
    expect(dossierUit(await werk.bewaarAlsBestand())).toEqual(dossierUit(leeg))
    const vooruit: string[] = []
    for (let wat = await werk.vooruit(); wat !== null; wat = await werk.vooruit()) {
      vooruit.push(wat)
      await werk.doeOpnieuw()
      await werk.hoor(`Opnieuw: ${wat}`)
      await expect.poll(() => werk.terug()).toBe(wat)
    }
    expect(vooruit).toEqual(terug.toReversed())
    expect(dossierUit(await werk.bewaarAlsBestand())).toEqual(dossier)
  })

  await test.step('a reload at once gives the same map', async () => {
    await page.getByRole('tab', { name: /bewoners.*uitgaanders/u }).click()
    await werk.sleep('Handelaars', 0.6)
    await page.reload()
    await werk.kaartIsKlaar()
    await expect.poll(() => werk.plaatsOpAs('Handelaars')).toBeCloseTo(0.6, 1.3)
    await expect(werk.actoren).toHaveCount(8)
    await expect(werk.relaties).toHaveCount(3)
  })

  await test.step('the picture, as PNG and as SVG', async () => {
    const dialoog = await werk.openExport()
    const png = await werk.haalOp(() => dialoog.getByRole('button', { name: 'Bewaar', exact: true }).click())
    // Houses, roles and groups: nobody among them is a person.
    expect(png.naam).toMatch(
      /^uitgaan-in-de-stationsstraat-kaart-niets-te-verbergen-\d+x\d+-\d{4}-\d\d-\d\d\.png$/u,
    )
    expect(png.inhoud.subarray(1, 4).toString('latin1')).toBe('PNG')
    await dialoog.getByRole('radio', { name: 'Tekening (SVG)' }).check({ force: true })
    const svg = await werk.haalOp(() => dialoog.getByRole('button', { name: 'Bewaar', exact: true }).click())
    expect(svg.naam).toMatch(/\.svg$/u)
    expect(svg.inhoud.toString('utf8')).toContain('Uitgaan in de Stationsstraat')
    await dialoog.getByRole('button', { name: 'Sluiten' }).click()
  })

  await test.step('the file opens in a fresh browser as the same map', async () => {
    const bestand = await werk.bewaarAlsBestand()
    expect(bestand.naam).toMatch(/^uitgaan-in-de-stationsstraat-dossier-.*\.middenveld$/u)
    const elders = await browser.newContext({
      baseURL: new URL('./', page.url()).href,
      reducedMotion: 'reduce',
    })
    try {
      const daar = await Werkplaats.open(await elders.newPage())
      await expect(daar.page.getByRole('heading', { name: 'Jullie dossiers' })).toHaveCount(0)
      await daar.kiesBestand(bestand.naam, bestand.inhoud)
      await daar.kaartIsKlaar()
      await expect(daar.actoren).toHaveCount(8)
      expect(dossierUit(await daar.bewaarAlsBestand())).toEqual(dossierUit(bestand))
    } finally {
      await elders.close()
    }
  })
})
