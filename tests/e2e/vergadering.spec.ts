/** A meeting by keyboard: from the road to an agenda, who was there and what was agreed, and back on the road. */
import { AxeBuilder } from '@axe-core/playwright'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('a meeting is prepared and held, and what was agreed stands on the road', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await page.getByRole('link', { name: 'Volgende vergadering: agenda en verslag' }).click()
  await expect(page).toHaveURL(/\/kaart\/vergadering$/u)
  await werk.druk('Nieuwe vergadering')
  await page.getByRole('button', { name: /^Op de agenda ?: Wie gaat luisteren bij/u }).focus()
  await werk.toets('Enter')
  await expect(page.getByText('Samen 15 minuten.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Nieuw agendapunt voor deze vergadering' }).fill('Rondvraag')
  await werk.toets('Enter')
  await expect(page.getByText('Samen 25 minuten.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Nieuw besluit' }).fill('De school bellen')
  await werk.toets('Enter')
  await page.getByRole('textbox', { name: 'Wie doet «De school bellen»' }).fill('Jeugddienst')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await expect(page.getByRole('region', { name: 'Afgesproken, nog open' })).toContainText('Jeugddienst')
  await page.getByRole('link', { name: 'De school bellen' }).click()
  await expect(page).toHaveURL(/\/kaart\/vergadering$/u)
  await werk.druk('Agenda op papier')
  await expect(werk.dialoog.getByRole('radio', { name: 'Agenda van de vergadering' })).toBeChecked()
})
