/** Looking back and going on: a momentopname, a map that changes, what is told about it, a dossier of its own out of it, and the agenda. */
import { AxeBuilder } from '@axe-core/playwright'
import { bouwDossier } from '../support/dossiers'
import { actorVan, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: { v: { tekst: 'Verkeer' } },
  actoren: {
    jan: {
      naam: 'Jan Peeters',
      soort: 'luideStem',
      eenheid: 'individu',
      posities: { t: { x: -0.8, y: -150 } },
    },
    gezinnen: {
      naam: 'Jonge gezinnen',
      soort: 'stilleMidden',
      bezorgdheden: { v: 'inschatting' },
      posities: { t: { x: 0, y: 100 } },
    },
  },
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test.slow()

    test('momentopname, change, look back, begin again, agenda', async ({ page }) => {
      const bevindingen = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
        )
      const werk = await Werkplaats.met(page, WIJK)
      const stap = (naam: string) =>
        page.getByRole('navigation', { name: 'Stappen' }).getByRole('link', { name: naam })
      const typ = async (veld: string, ...regels: string[]) => {
        await page.getByRole('textbox', { name: veld }).click()
        for (const regel of regels) {
          await page.keyboard.insertText(regel)
          await werk.toets('Enter')
        }
      }

      await stap('Verankering').click()
      await expect(page).toHaveURL(/\/verankering$/u)
      await typ('Naam van de nieuwe momentopname', 'Start')
      await expect(page.getByRole('list', { name: 'Momentopnames' }).getByRole('listitem')).toHaveCount(1)

      await stap('Kaart').click()
      await werk.kaartIsKlaar()
      await werk.sleep('Jan Peeters', 0)
      await werk.actor('Jonge gezinnen').click()
      await werk.kies('Hoe weten we «Verkeer»?', 'gesprek')

      await stap('Verankering').click()
      await werk.druk('Toon op de kaart')
      await werk.kaartIsKlaar()
      const terugblik = page.getByRole('region', { name: 'Terugblik' })
      await expect(terugblik).toContainText('Jan Peeters stond bij wij en staat nu in het midden.')
      await expect(terugblik).toContainText(
        '«Verkeer» was een vermoeden bij Jonge gezinnen en is sindsdien gehoord.',
      )
      const schim = page.locator('[data-schim]')
      await expect(schim).toHaveCount(1)
      await expect(schim).toHaveText('Jan Peeters')
      const [toen, nu] = [await schim.boundingBox(), await werk.actor('Jan Peeters').boundingBox()]
      expect(toen!.x).toBeLessThan(nu!.x)
      expect(await bevindingen()).toEqual([])

      // Names go together: from the sentence and from the field.
      await werk.druk('Schuilnamen')
      await expect(schim).toHaveText('Luide stem A')
      await expect(terugblik).not.toContainText('Peeters')
      await werk.druk('Schuilnamen')
      await werk.druk('Sluit de terugblik')
      await expect(schim).toHaveCount(0)

      await stap('Verankering').click()
      await typ('Nieuw: opvolgoverleg', 'Koffie met Jan Peeters')
      await page.getByRole('textbox', { name: 'Wanneer: Koffie met Jan Peeters' }).fill('12/1/2027')
      await typ('Nieuw: leerpunt', 'Eerst luisteren', 'Meer koffie')
      const grepen = page
        .getByRole('list', { name: 'Leerpunten' })
        .getByRole('button', { name: /^Verschuif/u })
      await expect(grepen).toHaveCount(2)
      const [van, naar] = [await grepen.nth(1).boundingBox(), await grepen.nth(0).boundingBox()]
      await page.mouse.move(van!.x + 8, van!.y + 8)
      await page.mouse.down()
      await page.mouse.move(naar!.x + 8, naar!.y, { steps: 6 })
      await page.mouse.up()
      await expect(grepen.first()).toHaveAccessibleName('Verschuif Meer koffie, 1 van 2')
      await grepen.first().press('ArrowDown')
      await expect(grepen.first()).toHaveAccessibleName('Verschuif Eerst luisteren, 1 van 2')
      expect(await bevindingen()).toEqual([])

      const agenda = await werk.haalOp(async () => werk.druk('Zet in je agenda (.ics)'))
      expect(agenda.naam).toMatch(/^wijk-agenda-\d{4}-\d\d-\d\d\.ics$/u)
      const ics = agenda.inhoud.toString('utf8')
      expect(ics).toContain('DTSTART;VALUE=DATE:20270112\r\n')
      expect(ics).toContain('SUMMARY:Koffie met Luide stem A\r\n')
      expect(ics).not.toContain('Peeters')

      await werk.druk('Meer met momentopname Start')
      const adres = page.url()
      await page.getByRole('menuitem', { name: /^Open als nieuw dossier/u }).click()
      await expect(page).not.toHaveURL(adres)
      await werk.kaartIsKlaar()
      await expect(page.getByRole('textbox', { name: 'Titel van het dossier' })).toHaveValue('Wijk (Start)')
      expect(actorVan(await werk.lees(), 'Jan Peeters').posities['t']?.x).toBe(-0.8)
      await page.goto(adres)
      await stap('Kaart').click()
      await werk.kaartIsKlaar()
      expect(actorVan(await werk.lees(), 'Jan Peeters').posities['t']?.x).toBeCloseTo(0, 1)
    })
  })
}

for (const { width, height } of [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
]) {
  test(`the step fits ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await Werkplaats.met(page, WIJK)
    await page.getByRole('link', { name: /Verankering|Vervolg/u }).click()
    const stap = page.getByRole('main', { name: 'Verankering' })
    await expect(stap.getByRole('heading', { name: 'Hoe stond het vroeger?' })).toBeVisible()
    expect(await stap.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
}
