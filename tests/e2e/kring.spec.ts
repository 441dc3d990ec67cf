/** «Kring»: who is chosen and who is near stand forward, and the map says that this is not everybody. */
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('one key, further at each press, until somebody wants to see everybody', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  const rustend = werk.kaart.locator('[data-soort][data-rust]')
  const regel = page.getByRole('region', { name: 'Kring' })
  await werk.actor('Jeugdwerker').press('Enter')
  await werk.toets('Alt+Shift+K')
  await expect(regel).toContainText('Jeugdwerker en wie 1 stap ver staat: 3 van 14 actoren')
  await expect(rustend).toHaveCount(11)
  await werk.toets('Alt+Shift+K')
  await expect(regel).toContainText('2 stappen')
  // The name is what it was: a key is no letter.
  await expect(werk.actor('Jeugdwerker')).toBeVisible()
  await regel.getByRole('button', { name: 'Toon iedereen' }).click()
  await expect(rustend).toHaveCount(0)
  await expect(regel).toHaveCount(0)
})
