/** From what the map shows to what the plan takes up: chosen, ordered, brought back to the midden, and said honestly where it is not. */
import { AxeBuilder } from '@axe-core/playwright'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk', hoofdtegenstelling: 't' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: { vuil: { tekst: 'Zwerfvuil' }, lawaai: { tekst: 'Lawaai', orde: 1 } },
  actoren: {
    gezinnen: {
      naam: 'Jonge gezinnen',
      soort: 'stilleMidden',
      bezorgdheden: { vuil: 'gesprek' },
      posities: { t: { x: 0, y: 0 } },
    },
    buren: {
      naam: 'Buren van het plein',
      bezorgdheden: { lawaai: 'gesprek' },
      verontrusting: 'bezorgdStructureel',
      posities: { t: { x: -0.8, y: 0 } },
    },
  },
  uitdagingen: {
    net: { tekst: 'Een nette buurt', bezorgdheden: ['vuil'], impact: 2 },
    groen: { tekst: 'Meer groen', bezorgdheden: ['vuil'], orde: 1 },
    rust: { tekst: 'Rustige avonden', bezorgdheden: ['lawaai'], orde: 2 },
  },
  leden: { l: { wie: 'Wijkmanager' } },
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test.slow()

    test('choose, order, bring back, refuse with a reason, and frame the plan', async ({ page }) => {
      const bevindingen = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
        )
      const werk = await Werkplaats.met(page, WIJK)
      const kaart = (naam: string) => page.getByRole('article', { name: naam })
      const kies = async (naam: string, keuze: string) =>
        kaart(naam).getByText(keuze, { exact: true }).click()
      const volgorde = (groep: string) => page.getByRole('region', { name: groep }).getByRole('article')
      const typ = async (veld: string, ...regels: string[]) => {
        await page.getByRole('textbox', { name: veld }).click()
        for (const regel of regels) {
          await page.keyboard.insertText(regel)
          await werk.toets('Enter')
        }
      }

      await page.getByRole('link', { name: /^3 Actieplan \(nog 2 open\)$/u }).click()
      await expect(page).toHaveURL(/\/actieplan$/u)
      await kies('Een nette buurt', 'gekozen')
      await kies('Meer groen', 'gekozen')
      await expect(page.getByRole('radio', { name: 'gekozen' }).nth(1)).toBeFocused()
      await kies('Rustige avonden', 'nu niet')
      await expect(
        page.getByText('Wie hier al langer mee zit, wil dat weten: Buren van het plein.'),
      ).toBeVisible()
      await page.getByRole('textbox', { name: 'Waarom nu niet?' }).fill('Loopt al bij de jeugddienst')

      // The order of the room: by hand, and back to the computed one.
      const grepen = page.getByRole('list', { name: 'Gekozen' }).getByRole('button', { name: /^Verschuif/u })
      const van = await werk.middenVan(grepen.nth(1))
      const naar = await werk.middenVan(grepen.nth(0))
      await page.mouse.move(van.x, van.y)
      await page.mouse.down()
      await page.mouse.move(naar.x, naar.y - 20, { steps: 6 })
      await page.mouse.up()
      await expect(volgorde('Gekozen').first()).toHaveAccessibleName('Meer groen')
      await werk.druk('Terug naar de berekende volgorde')
      await expect(volgorde('Gekozen').first()).toHaveAccessibleName('Een nette buurt')

      // What it should look like after, and who still has to be asked.
      await expect(kaart('Een nette buurt').getByText('Nog te vragen: Jonge gezinnen.')).toBeVisible()
      await typ('Nieuwe doelstelling', 'Minder zwerfvuil', 'De buurt houdt het samen net')
      await kaart('Een nette buurt').getByText('Jonge gezinnen', { exact: true }).click()
      await page.getByRole('textbox', { name: 'Teruggelegd bij Jonge gezinnen op' }).fill('10/2026')
      await page
        .getByRole('radiogroup', { name: 'Genoeg bondgenoten dragen het verhaal' })
        .getByText('deels', { exact: true })
        .click()
      await typ('Nota bij «Genoeg bondgenoten dragen het verhaal»', 'Vraag de winkels')
      await expect(
        page.getByRole('button', {
          name: '2 doelstellingen · teruggelegd bij 1 van 1 · haalbaarheid 1 van 6 · nog geen actie van «Een nette buurt»',
        }),
      ).toBeVisible()
      expect(await bevindingen()).toEqual([])

      // What is typed stays when somebody goes on before leaving the field.
      await page.getByRole('textbox', { name: 'Haakje in het meerjarenplan' }).fill('BD-4, actie 12')
      await page.getByRole('link', { name: /^Plannen en middelen/u }).click()
      await expect(page).toHaveURL(/\/actieplan\/kader$/u)
      await expect(
        page.getByRole('textbox', { name: 'Haakje in het meerjarenplan: Een nette buurt' }),
      ).toHaveValue('BD-4, actie 12')
      await werk.druk('Wijkmanager')
      await typ('Nieuwe spannende dag', 'Derby', 'Zitting van de raad')
      await page.getByRole('textbox', { name: 'Wanneer: Zitting van de raad' }).fill('10/3/2027')
      await page.getByText('Plan Samenleven', { exact: true }).click()
      await expect(
        page
          .getByRole('list', { name: 'Spannende dagen' })
          .getByRole('listitem')
          .first()
          .getByRole('textbox')
          .nth(1),
      ).toHaveValue('Zitting van de raad')
      expect(await bevindingen()).toEqual([])

      await werk.isBewaard()
      await page.reload()
      await expect(page.getByRole('textbox', { name: 'Wie houdt het overzicht?' })).toHaveValue('Wijkmanager')
      await expect(page.getByRole('link', { name: 'Plannen en middelen', exact: true })).toBeVisible()
      const { uitdagingen, plan } = await werk.lees()
      expect(uitdagingen).toMatchObject({
        net: { keuze: 'gekozen', teruggelegd: { gezinnen: '2026-10' }, meerjarenplan: 'BD-4, actie 12' },
        rust: { keuze: 'niet', reden: 'Loopt al bij de jeugddienst' },
      })
      expect(plan).toMatchObject({ overzichthouder: 'Wijkmanager', planSamenleven: true, eigenVolgorde: {} })
    })
  })
}

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [768, 1024],
] as const) {
  test(`uitdagingen and their frame fit ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await Werkplaats.met(page, WIJK)
    await page.getByRole('link', { name: /Actieplan|Plan/u }).click()
    for (const kop of [/^Uitdagingen/u, /^Plannen en middelen/u]) {
      await page.getByRole('link', { name: kop }).click()
      await expect(page.getByRole('heading', { level: 2, name: kop })).toBeVisible()
      const past = () => document.documentElement.scrollWidth - window.innerWidth
      expect(await page.evaluate(past)).toBeLessThanOrEqual(0)
      expect(await page.getByRole('main').evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0)
    }
  })
}
