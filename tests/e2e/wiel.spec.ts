/** The wheel and the touchpad, over the map and over what floats on it. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const beeld = (page: Page) => page.locator('.react-flow__viewport').getAttribute('style')
const zoom = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByLabel('Zoom', { exact: true }).textContent()) ?? '', 10)
const pagina = (page: Page) =>
  page.evaluate(() => [window.scrollX, window.scrollY, window.visualViewport?.scale])

test('a wheel zooms around the pointer, two fingers pan; also over what floats, and never the page', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const kaart = await werk.middenVan(werk.actor('Kring 3'))
  const begin = await zoom(page)
  await page.mouse.move(kaart.x, kaart.y)
  await page.mouse.wheel(0, -120)
  await expect.poll(() => zoom(page)).toBeGreaterThan(begin)
  const na = await werk.middenVan(werk.actor('Kring 3'))
  expect(Math.hypot(na.x - kaart.x, na.y - kaart.y), 'what is under the pointer stays there').toBeLessThan(2)

  const drijft = [
    page.getByRole('button', { name: /^Parkeerplaats/u }),
    page.getByRole('tablist', { name: 'Tegenstellingen' }),
    page.getByText('Legende'),
    page.getByRole('toolbar', { name: 'Beeld van de kaart' }),
  ]
  for (const ding of drijft) {
    const hier = await werk.middenVan(ding)
    const voor = await werk.middenVan(werk.actor('Kring 3'))
    await page.mouse.move(hier.x, hier.y)
    await page.mouse.wheel(3, 12)
    await expect.poll(async () => (await werk.middenVan(werk.actor('Kring 3'))).y).toBeCloseTo(voor.y - 12, 0)
    const stond = await zoom(page)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -10)
    await page.keyboard.up('Control')
    await expect.poll(() => zoom(page)).toBeGreaterThan(stond)
  }
  expect(await pagina(page)).toEqual([0, 0, 1])
})

test('what scrolls on the map scrolls by itself, and at its end nothing else moves', async ({ page }) => {
  const werk = await Werkplaats.nieuw(page)
  await werk.druk(/^Lijst plakken/u)
  await page
    .getByRole('textbox', { name: /namen/iu })
    .fill(Array.from({ length: 40 }, (_, i) => `Wachter ${i + 1}`).join('\n'))
  await page.getByRole('button', { name: /40/u }).click()
  const eerste = werk.wachtend('Wachter 1')
  await expect(eerste).toBeVisible()
  const voor = await werk.doosVan(eerste)
  const stond = await beeld(page)
  await page.mouse.move(voor.x + 30, voor.y + 60)
  await page.mouse.wheel(0, 200)
  await expect.poll(async () => (await werk.doosVan(eerste)).y).toBeLessThan(voor.y - 100)
  await page.mouse.wheel(0, 20_000)
  const laatste = werk.parkeerplaats.getByRole('listitem').last()
  await expect(laatste).toBeInViewport()
  const eind = await werk.doosVan(laatste)
  await page.mouse.wheel(0, 300)
  await page.mouse.wheel(0, -40)
  // Told in order: once the way back shows, the turn past the end has been and gone.
  await expect.poll(async () => (await werk.doosVan(laatste)).y).toBeGreaterThan(eind.y + 30)
  expect(await beeld(page)).toBe(stond)
  expect(await pagina(page)).toEqual([0, 0, 1])
})

test('what the wheel does is chosen once for this machine', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.druk('Muiswiel')
  await page.getByRole('menuitemradio', { name: /^Schuift/u }).click()
  await page.reload()
  await werk.kaartIsKlaar()
  const voor = await werk.middenVan(werk.actor('Kring 3'))
  const stond = await zoom(page)
  await page.mouse.move(voor.x, voor.y)
  await page.mouse.wheel(0, 120)
  await expect.poll(async () => (await werk.middenVan(werk.actor('Kring 3'))).y).toBeCloseTo(voor.y - 120, 0)
  expect(await zoom(page)).toBe(stond)
})

test('while a card is in the hand the wheel moves nothing under it', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const van = await werk.middenVan(werk.actor('Kring 3'))
  const stond = await beeld(page)
  await page.mouse.move(van.x, van.y)
  await page.mouse.down()
  await page.mouse.move(van.x + 60, van.y + 40, { steps: 4 })
  await page.mouse.wheel(0, -240)
  await page.mouse.move(van.x + 90, van.y + 40, { steps: 2 })
  await page.mouse.up()
  await expect.poll(() => werk.terug()).toBe('Kring 3 verplaatst')
  expect(await beeld(page)).toBe(stond)
})

test('nobody points at what only passes by, and a press takes what lies there by then', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const kaart = await werk.middenVan(werk.actor('Kring 3'))
  await page.mouse.move(kaart.x, kaart.y)
  await expect(page.getByTestId('greep-rechts')).toBeVisible()
  await page.mouse.wheel(3, 12)
  await page.mouse.down()
  await page.mouse.up()
  await expect(werk.actor('Kring 3')).toHaveAttribute('aria-pressed', 'true')
  await page.mouse.wheel(-3, -12)
  await expect(page.locator('[data-scherm]'), 'the view stands still again').toBeHidden()
  await expect(page.getByTestId('greep-rechts')).toBeVisible()
})
