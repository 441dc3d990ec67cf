/** Everybody places apart on one screen that goes round; then the room sees where it differs, places what it agrees on, and takes that back. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    jan: {
      naam: 'Jan Peeters',
      soort: 'luideStem',
      eenheid: 'individu',
      posities: { t: { x: -0.7, y: -150 } },
    },
    gezinnen: { naam: 'Jonge gezinnen', soort: 'stilleMidden', posities: { t: { x: 0, y: 100 } } },
    winkels: { naam: 'Winkels', posities: {} },
  },
})

/** Places of five people, in tenths; null is «geen idee». */
const BEURTEN: readonly (readonly [jan: number | null, gezinnen: number | null, winkels: number | null])[] = [
  [-8, 2, 3],
  [7, 2, null],
  [-7, 3, 3],
  [8, 2, null],
  [-9, 2, 4],
]

/** With the keyboard alone: from the middle that many steps, and Enter where it stays there. */
async function zet(schuif: Locator, tienden: number | null) {
  if (tienden === null) return
  await schuif.focus()
  for (let n = 0; n < Math.abs(tienden); n++) await schuif.press(tienden < 0 ? 'ArrowLeft' : 'ArrowRight')
  if (tienden === 0) await schuif.press('Enter')
}

async function schoon(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

for (const [naam, viewport] of Object.entries({
  laptop: { width: 1366, height: 768 },
  beamer: { width: 1920, height: 1080 },
  bord: { width: 3840, height: 2160 },
  tablet: { width: 820, height: 1180 },
})) {
  test(`a round of five on one screen, ${naam}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const werk = await Werkplaats.met(page, WIJK)
    await page.getByRole('button', { name: 'Eerst elk apart plaatsen' }).click()
    const venster = page.getByRole('dialog', { name: 'Eerst elk apart' })
    await schoon(page)
    await venster.getByRole('button', { name: 'Begin de ronde' }).click()
    const toon = venster.getByRole('button', { name: 'Toon wat we samen zien' })
    for (const [nummer, beurt] of BEURTEN.entries()) {
      await expect(toon).toBeDisabled()
      if (nummer === 1) await schoon(page)
      await venster.getByRole('button', { name: 'Ik plaats nu' }).click()
      const schuiven = ['Jan Peeters', 'Jonge gezinnen', 'Winkels'].map((wie) =>
        venster.getByRole('slider', { name: wie }),
      )
      for (const [i, schuif] of schuiven.entries()) {
        // Nothing of whoever went before.
        await expect(schuif).toHaveAttribute('aria-valuetext', 'geen idee')
        expect((await schuif.boundingBox())?.height).toBeGreaterThanOrEqual(44)
        await zet(schuif, beurt[i] ?? null)
      }
      if (nummer === 0) await schoon(page)
      await venster.getByRole('button', { name: 'Ik ben klaar' }).click()
      await expect(venster.getByRole('slider')).toHaveCount(0)
    }
    await toon.click()

    const gesprek = venster.getByRole('list', { name: 'Waar we het over hebben' }).getByRole('listitem')
    await expect(gesprek).toHaveCount(2)
    await expect(gesprek.first()).toContainText('Jan Peeters')
    await expect(gesprek.first()).toContainText('We zien dit verschillend')
    await expect(gesprek.last()).toContainText('We zien dit gelijk')
    await expect(venster).toContainText('Te weinig mensen plaatsten dit om er iets over te tonen: Winkels')
    await schoon(page)

    await venster.getByRole('button', { name: 'Plaats wat we gelijk zien (1)' }).click()
    await expect(gesprek.last()).toContainText('Staat op de kaart na deze ronde')
    await venster.getByRole('button', { name: 'Sluiten' }).click()
    await expect.poll(() => werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(0.2, 1)
    await werk.toets('ControlOrMeta+z')
    await expect.poll(() => werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(0, 1)
  })
}
