/** «Filter»: whom somebody looks for stands forward, the rest rests, and the map says so. */
import { AxeBuilder } from '@axe-core/playwright'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('one key, two questions, and Escape shows everybody', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  const rustend = werk.kaart.locator('[data-soort][data-rust]')
  const regel = page.getByRole('region', { name: 'Filter' })
  await werk.toets('Alt+Shift+F')
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
  await expect(page.getByRole('button', { name: 'Filter' })).toHaveAttribute('aria-pressed', 'true')
  await werk.toets('Escape')
  await expect(rustend).toHaveCount(0)
  await expect(regel).toHaveCount(0)
})
