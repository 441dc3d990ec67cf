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

const MET_UITDAGINGEN = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  uitdagingen: {
    groen: { tekst: 'Een groen plein', orde: 0 },
    veilig: { tekst: 'Veilig oversteken', orde: 1 },
    rust: { tekst: 'Rust in de nacht', orde: 2 },
  },
  plan: { eigenVolgorde: { groen: 1, veilig: 0, rust: 2 } },
})

/** Dots of five people: groen, veilig, rust. */
const STIPPEN: readonly (readonly [number, number, number])[] = [
  [1, 2, 0],
  [1, 2, 0],
  [0, 3, 0],
  [1, 1, 0],
  [0, 0, 3],
]

for (const [naam, viewport] of Object.entries({
  laptop: { width: 1366, height: 768 },
  beamer: { width: 1920, height: 1080 },
  bord: { width: 3840, height: 2160 },
  tablet: { width: 820, height: 1180 },
})) {
  test(`a vote of five, and the reason for the own order, ${naam}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const werk = await Werkplaats.met(page, MET_UITDAGINGEN)
    await page.getByRole('link', { name: /^3( Actieplan)?/u }).click()
    await page.getByRole('button', { name: 'Stem met stippen' }).first().click()
    const venster = page.getByRole('dialog', { name: 'Stippen' })
    await venster.getByRole('button', { name: 'Begin de stemming' }).click()
    for (const [nummer, stem] of STIPPEN.entries()) {
      await venster.getByRole('button', { name: 'Ik geef mijn stippen' }).click()
      for (const [i, kaart] of ['Een groen plein', 'Veilig oversteken', 'Rust in de nacht'].entries()) {
        const meer = venster.getByRole('button', { name: `Eén stip meer: ${kaart}` })
        const maat = await meer.boundingBox()
        expect(Math.min(maat?.width ?? 0, maat?.height ?? 0)).toBeGreaterThanOrEqual(44)
        for (let n = 0; n < (stem[i] ?? 0); n++) await meer.press('Enter')
      }
      if (nummer === 0) await schoon(page)
      await venster.getByRole('button', { name: 'Ik ben klaar' }).click()
      await expect(venster).not.toContainText('Veilig oversteken')
    }
    await venster.getByRole('button', { name: 'Toon wat we samen zien' }).click()
    const uitslag = venster.getByRole('list', { name: 'Uitslag' }).getByRole('listitem')
    await expect(uitslag.nth(0)).toContainText(/1\. Veilig oversteken.*brede steun.*8 stippen van 4 mensen/su)
    await expect(uitslag.nth(1)).toContainText(/2\. Een groen plein.*verdeelde steun.*gedeelde plaats 2/su)
    await expect(uitslag.nth(2)).toContainText(
      /2\. Rust in de nacht.*weinig steun.*3 stippen, gedeelde plaats 2/su,
    )
    await schoon(page)
    await venster.getByRole('button', { name: 'Sluiten' }).click()

    await page.getByRole('button', { name: 'Neem de stemming als reden' }).click()
    await expect(page.getByRole('textbox', { name: 'Jullie eigen volgorde, omdat …' })).toHaveValue(
      /^Stemming van .*, met 5 deelnemers: «Veilig oversteken» \(8 stippen van 4 mensen, brede steun\)/u,
    )
    await schoon(page)
    await werk.toets('ControlOrMeta+z')
    await expect(page.getByRole('textbox', { name: 'Jullie eigen volgorde, omdat …' })).toHaveValue('')
  })
}
