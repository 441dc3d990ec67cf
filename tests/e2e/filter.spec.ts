/** «Filter»: whom somebody looks for stands forward, the rest rests, and the map says so. */
import { AxeBuilder } from '@axe-core/playwright'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('one press, two questions, and Escape shows everybody', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  const rustend = werk.kaart.locator('[data-soort][data-rust]')
  const regel = page.getByRole('region', { name: 'Filter' })
  await page.getByRole('button', { name: 'Filter' }).click()
  const vlak = page.getByRole('dialog', { name: 'Wie zoek je op de kaart?' })
  await vlak.getByText('Stille midden', { exact: true }).click()
  await expect(regel).toContainText(/^Alleen: stille midden — \d+ van 14 actoren/u)
  await vlak.getByText('Niet bereikt', { exact: true }).click()
  await expect(regel).toContainText('Alleen: stille midden · niet bereikt — 1 van 14 actoren')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await werk.toets('Escape')
  await expect(vlak).toHaveCount(0)
  await expect(rustend).toHaveCount(13)
  await expect(werk.kaart.locator('.react-flow__node[aria-label$="op de achtergrond"]')).toHaveCount(13)
  await expect(page.getByRole('button', { name: 'Filter' })).toHaveAttribute('aria-pressed', 'true')
  await werk.toets('Escape')
  await expect(rustend).toHaveCount(0)
  await expect(regel).toHaveCount(0)
})

test('who carries a bezorgdheid, and whom the map loses without somebody: seen and said, and nothing to undo', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  await werk.toets('2')
  await page.getByRole('button', { name: 'Toon op de kaart wie «Verloedering» draagt' }).click()
  await expect(page.getByRole('region', { name: 'Wie dit draagt' })).toContainText(
    '«Verloedering»: 5 gehoord, 1 vermoed',
  )
  await expect(werk.kaart.locator('[data-soort] path[stroke-dasharray="12 9"]')).toHaveCount(1)
  await werk.actor('Jeugdwerker').press('Enter')
  await werk.toets('Alt+Shift+W')
  await expect(page.getByRole('region', { name: 'Wat als' })).toContainText(
    'Zonder Jeugdwerker bereikt geen verbinder nog: Ouderen rond het plein',
  )
  await expect(werk.kaart.locator('[data-soort][data-rust]')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Niets om ongedaan te maken' })).toBeVisible()
})

test('it stays within every window, with what undoes it in sight', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  for (const maat of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
    { width: 683, height: 384 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(maat)
    await page.getByRole('button', { name: 'Filter' }).click()
    const vlak = page.getByRole('dialog', { name: 'Wie zoek je op de kaart?' })
    const [doos, inhoud, slot] = [
      // What floats, and scrolls when there is more.
      await werk.doosVan(vlak.locator('..')),
      await werk.doosVan(vlak),
      await werk.doosVan(vlak.getByRole('button', { name: 'Toon iedereen' })),
    ]
    const zo = `${maat.width}×${maat.height}`
    expect.soft(doos.x, zo).toBeGreaterThanOrEqual(0)
    expect.soft(doos.y, zo).toBeGreaterThanOrEqual(0)
    expect.soft(doos.x + doos.width, zo).toBeLessThanOrEqual(maat.width)
    expect.soft(doos.y + doos.height, zo).toBeLessThanOrEqual(maat.height)
    expect.soft(inhoud.width, `no scrolling sideways, ${zo}`).toBeLessThanOrEqual(doos.width)
    expect.soft(slot.y + slot.height, zo).toBeLessThanOrEqual(doos.y + doos.height)
    // On a beamer two fifths of the height at least show what it found.
    if (maat.width >= 1920) expect.soft(doos.height, zo).toBeLessThanOrEqual(maat.height * 0.6)
    await werk.toets('Escape')
    await expect(vlak).toHaveCount(0)
  }
})
