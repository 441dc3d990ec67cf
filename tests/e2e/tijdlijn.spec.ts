/** A plan on a line of time: bars that move under the hand, the drawer of an actie beside them, and all of it heard and undone. */
import { AxeBuilder } from '@axe-core/playwright'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: { v: { tekst: 'Verloedering' }, s: { tekst: 'Snelverkeer' } },
  actoren: {
    ouderen: {
      naam: 'Ouderen',
      soort: 'stilleMidden',
      verontrusting: 'bedroefd',
      bezorgdheden: { v: 'gesprek', s: 'gesprek' },
      posities: { t: { x: 0, y: 0 } },
    },
    agent: { naam: 'Wijkagent', soort: 'netwerk', rollen: ['doener'], posities: { t: { x: 0.1, y: 80 } } },
  },
  relaties: { r: { van: 'agent', naar: 'ouderen', type: 'contact' } },
  plan: { triggers: { raad: { datum: '2027-05-05', tekst: 'Gemeenteraad' } } },
  uitdagingen: { u: { tekst: 'Een nette buurt', bezorgdheden: ['v'], keuze: 'gekozen' } },
  acties: {
    a: {
      orde: 0,
      tekst: 'Samen opruimen',
      uitdaging: 'u',
      termijn: 'kort',
      doelgroep: ['ouderen'],
      start: '2027-03',
      einde: '2027-06',
      tussentijds: { m: { datum: '2027-04-24', tekst: 'Wie kwam er?' } },
    },
    b: { orde: 1, tekst: 'Plantenbeurs', termijn: 'lang', start: '2027-09-18' },
    c: { orde: 2, tekst: 'Meldpunt', termijn: 'lang' },
  },
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1600, height: 1000 } })
    test.slow()

    test('plan on the tijdlijn, fill in the drawer beside it, undo', async ({ page }) => {
      const bevindingen = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
        )
      const werk = await Werkplaats.met(page, WIJK)
      await page.goto(`${page.url().replace(/\/kaart$/u, '')}/actieplan/tijdlijn`)
      const balk = (naam: string) => page.getByRole('button', { name: new RegExp(`^${naam}, `, 'u') })
      const lade = page.getByRole('region', { name: /^Actie \d+ van \d+: /u })
      const deel = (naam: string) =>
        lade.getByRole('heading', { level: 3 }).getByRole('button', { name: new RegExp(`^${naam}`, 'u') })

      // By hand: the bar as a whole, then one of its ends.
      await expect(balk('Samen opruimen')).toHaveAccessibleName(/van maart 2027 tot juni 2027/u)
      const van = await werk.middenVan(balk('Samen opruimen'))
      const { width } = await werk.doosVan(balk('Samen opruimen'))
      await werk.beweegMuis(van, { x: van.x + width / 4, y: van.y })
      await expect(balk('Samen opruimen')).toHaveAccessibleName(/van april 2027 tot juli 2027/u)
      await expect(lade).toHaveCount(0)
      expect(await werk.terug()).toBe('Samen opruimen: van april 2027 tot juli 2027')
      const einde = await werk.middenVan(balk('Samen opruimen').locator('[data-rand="einde"]'))
      await werk.beweegMuis(einde, { x: einde.x - width / 2, y: einde.y })
      await expect(balk('Samen opruimen')).toHaveAccessibleName(/van april 2027 tot mei 2027/u)
      await werk.maakOngedaan()
      await werk.maakOngedaan()
      await expect(balk('Samen opruimen')).toHaveAccessibleName(/van maart 2027 tot juni 2027, .*24 april/u)

      // By keyboard.
      await balk('Plantenbeurs').focus()
      await werk.toets('ArrowRight')
      await werk.toets('Shift+ArrowRight')
      await werk.hoor('Plantenbeurs: van 25 september 2027 tot')
      await expect(balk('Plantenbeurs')).toBeFocused()

      // What has no date gets one.
      await page.getByRole('textbox', { name: 'Begin van Meldpunt' }).fill('4/2027')
      await werk.toets('Enter')
      await expect(balk('Meldpunt')).toHaveAccessibleName(/vanaf april 2027/u)
      await page.getByRole('radio', { name: 'een kwartaal' }).focus()
      await werk.toets('Space')
      expect(await bevindingen()).toEqual([])

      // The drawer, beside a tijdlijn that stays in use.
      await balk('Meldpunt').focus()
      await werk.toets('Enter')
      await expect(lade.getByRole('heading', { level: 2 })).toBeFocused()
      await lade.getByRole('button', { name: 'Volgende actie' }).click()
      await expect(lade.getByRole('heading', { level: 2 })).toHaveAccessibleName(
        'Actie 1 van 3: Samen opruimen',
      )
      await deel('Wie').click()
      await lade.getByRole('button', { name: /^Laat trekken.*Wijkagent$/u }).click()
      await expect(balk('Samen opruimen')).toHaveAccessibleName(/trekker Wijkagent/u)
      await deel('Communicatie').click()
      await lade.getByRole('button', { name: /^Neem over.*bedroefd$/u }).click()
      await expect(lade.getByRole('textbox', { name: 'Hoe vertellen jullie het?' })).toHaveValue(
        /luisteren en meedenken/u,
      )
      await deel('Depolarisatietoets').click()
      await expect(lade).toContainText('In de doelgroep leeft ook: «Snelverkeer».')
      await lade.getByRole('textbox', { name: 'Wat jullie eraan doen' }).first().fill('Koffie aan de deur')
      await deel('Wanneer').click()
      expect(await bevindingen()).toEqual([])
      await werk.toets('Escape')
      await expect(lade).toHaveCount(0)
      await expect(balk('Meldpunt')).toBeFocused()

      const bewaard = await werk.lees()
      expect(bewaard.acties['a']).toMatchObject({
        trekker: { soort: 'actor', id: 'agent' },
        toets: { midden: { risico: '', aanpak: 'Koffie aan de deur' } },
      })
      expect(bewaard.acties['c']?.start).toBe('2027-04')
    })
  })
}

test('where there is no room beside it, the drawer lies over a page that rests', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const werk = await Werkplaats.met(page, WIJK)
  await page.goto(`${page.url().replace(/\/kaart$/u, '')}/actieplan/tijdlijn`)
  await page.getByRole('button', { name: /^Plantenbeurs, /u }).click()
  const lade = page.getByRole('region', { name: 'Actie 2 van 3: Plantenbeurs' })
  await expect(lade.getByRole('heading', { level: 2 })).toBeFocused()
  // The page beneath takes no focus.
  await page.getByRole('button', { name: /^Plantenbeurs, /u }).focus()
  await expect(lade.getByRole('heading', { level: 2 })).toBeFocused()
  const doos = await werk.doosVan(lade)
  expect(doos.x + doos.width).toBeLessThanOrEqual(1024)
  expect(doos.y + doos.height).toBeLessThanOrEqual(768)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await lade.getByRole('button', { name: 'Sluit de lade' }).click()
  await expect(page.getByRole('button', { name: /^Plantenbeurs, /u })).toBeFocused()
  // So does a press beside it.
  await werk.toets('Enter')
  await expect(lade).toBeVisible()
  await page.mouse.click(100, 400)
  await expect(lade).toHaveCount(0)
})
