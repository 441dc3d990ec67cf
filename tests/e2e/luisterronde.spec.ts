/** The luisterronde: from what is presumed to what was heard, with a day, a way and their own words. */
import { AxeBuilder } from '@axe-core/playwright'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('who is presumed is heard, by keyboard, and the map knows it', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await page.getByRole('link', { name: 'Luisterronde bij het midden' }).click()
  await expect(page).toHaveURL(/\/kaart\/luisterronde$/u)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const kaart = page.getByRole('article', { name: 'Buurtwinkels' })
  await kaart.getByRole('textbox', { name: 'Wat zei Buurtwinkels?' }).fill('Klanten geraken er niet meer')
  await werk.toets('Enter')
  await kaart.getByRole('button', { name: /^hoe\?/u }).click()
  await page.getByRole('option', { name: 'wijkbevraging' }).click()
  await kaart.getByRole('button', { name: /^Bereikbaarheid/u }).focus()
  await werk.toets('Enter')
  await expect(kaart).toContainText('Gehoord: Bereikbaarheid.')
  await expect(kaart.getByRole('textbox', { name: /^Wat Buurtwinkels zei,/u })).toHaveValue(
    'Klanten geraken er niet meer',
  )
  await werk.druk('Luisterblad op papier')
  await expect(werk.dialoog.getByRole('radio', { name: 'Luisterblad' })).toBeChecked()
})
