/** The bar at the foot of the page: it waits for who looks at it, and never lies on a hand. */
import { maakKaart } from '../support/kaarten'
import { Vinger } from '../support/vinger'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ viewport: { width: 1366, height: 768 }, hasTouch: true })

const balk = (werk: Werkplaats) => werk.page.locator('[data-melding]')
const streek = (werk: Werkplaats) => werk.page.getByRole('region', { name: 'Meldingen' })

async function gooiWeg(werk: Werkplaats, naam: string): Promise<void> {
  await werk.actor(naam).press('Enter')
  await werk.actor(naam).press('Delete')
  await expect(balk(werk).getByRole('button', { name: 'Zet terug' })).toBeVisible()
}

test('a finger that is down where it comes has it at the other edge, and «Zet terug» stays under the press', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const vinger = await Vinger.op(page)
  await werk.actor('Kring 1').press('Enter')
  await gooiWeg(werk, 'Kring 1')
  const hier = await werk.middenVan(balk(werk))
  await balk(werk).getByRole('button', { name: 'Zet terug' }).click()
  await expect(werk.actor('Kring 1')).toBeVisible()
  await expect(balk(werk)).toHaveCount(0)

  // One that moves the map meanwhile.
  const daar = { x: hier.x + 40, y: hier.y }
  await vinger.neer(daar)
  await vinger.schuif([daar], [hier])
  await gooiWeg(werk, 'Kring 2')
  await expect(streek(werk)).toHaveAttribute('data-rand', 'boven')
  await vinger.los()
})

test('a hand that drags under it has it out of the way, and drops where it lets go', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await gooiWeg(werk, 'Kring 1')
  const voor = await werk.doosVan(balk(werk))
  const van = await werk.middenVan(werk.actor('Kring 3'))
  await page.mouse.move(van.x, van.y)
  await page.mouse.down()
  await page.mouse.move(voor.x + 60, voor.y - 20, { steps: 6 })
  await expect(streek(werk)).toHaveAttribute('data-rand', 'boven')
  await page.mouse.move(voor.x + 60, voor.y - 60)
  await page.mouse.up()
  const nu = await werk.middenVan(werk.actor('Kring 3'))
  expect(Math.hypot(nu.x - voor.x - 60, nu.y - voor.y + 60)).toBeLessThan(12)
  // Nothing slides back under the hand that reaches for it.
  await expect(streek(werk)).toHaveAttribute('data-rand', 'boven')
  await balk(werk).getByRole('button', { name: 'Zet terug' }).click()
  await expect(werk.actor('Kring 1')).toBeVisible()
})

test('what has the keyboard is never under it; the bar itself takes no focus, and is said once', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const pool = page.getByRole('button', { name: /^ZIJ: / })
  await gooiWeg(werk, 'Kring 1')
  await expect(werk.kaart.locator('.react-flow__node:focus')).toHaveCount(1)
  await werk.hoor('Kring 1 verwijderd')
  await expect(balk(werk).getByRole('status')).toHaveCount(0)
  await pool.focus()
  await expect(streek(werk)).toHaveAttribute('data-rand', 'boven')
  await werk.toets('Enter')
  const veld = page.getByRole('textbox', { name: 'Wie is ZIJ?' })
  await expect(veld).toBeFocused()
  const [daar, hier] = [await werk.doosVan(balk(werk)), await werk.doosVan(veld)]
  expect(daar.y + daar.height).toBeLessThan(hier.y)

  // Where somebody works above as well, it comes down again.
  await werk.toets('Escape')
  await page.getByRole('tab', { selected: true }).first().focus()
  await expect(streek(werk)).toHaveAttribute('data-rand', 'onder')
})
