/** The overview of the traject: from an empty map through four questions, and from what waits to where it is done. */
import { AxeBuilder } from '@axe-core/playwright'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('a new dossier offers four questions beside its empty map, and keeps what is answered', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  await page.getByRole('link', { name: 'Liever eerst vier vragen?' }).click()
  await expect(page).toHaveURL(/\/kaart\/traject$/u)
  await page.getByRole('textbox', { name: 'Welke gemeente?' }).fill('Dorpegem')
  await page.getByRole('textbox', { name: 'Over welk thema gaat het?' }).fill('Het plein')
  await page.getByRole('textbox', { name: 'Waarom nu?' }).fill('Een petitie.')
  await page.getByRole('textbox', { name: 'Tegen wanneer wil je een plan?' }).fill('maart 2027')
  await werk.toets('Tab')
  await expect(page.getByRole('textbox', { name: 'Tegen wanneer: Actieplan' })).toHaveValue(/2027/u)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.reload()
  // Answered: it folds itself away.
  await expect(page.getByRole('textbox', { name: 'Welke gemeente?' })).toBeHidden()
  await page.getByRole('link', { name: /^2 Kaart/u }).click()
  await werk.kaartIsKlaar()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Overzicht', level: 2 })).toBeVisible()
})

test('what waits is one press away, by keyboard too, and what was done is counted', async ({ page }) => {
  const werk = await Werkplaats.met(page, {
    ...bloemetjeswijk(),
    acties: Object.fromEntries(
      Object.entries(bloemetjeswijk().acties).map(([id, actie], i) => [
        id,
        i === 0 ? { ...actie, start: '2020-01', einde: '2020-02', status: 'bezig' as const } : actie,
      ]),
    ),
  })
  await page.getByRole('link', { name: 'Overzicht' }).click()
  const situatie = page.getByRole('region', { name: '1 Situatie' })
  const voor = await situatie.getByText(/van \d+ gedaan/u).textContent()
  await situatie.getByRole('link', { name: 'De werkgroep' }).focus()
  await werk.toets('Enter')
  await expect(page).toHaveURL(/\/situatie\/werkgroep$/u)
  await page.getByRole('textbox', { name: 'Nieuw lid van de werkgroep' }).fill('Els')
  await werk.toets('Enter')
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await expect(situatie.getByRole('listitem').filter({ hasText: 'De werkgroep' })).toContainText('4 open')
  await expect(situatie.getByText(voor ?? '')).toBeVisible()

  await page.getByRole('region', { name: 'Hier is een woord nodig' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/actieplan\/acties$/u)
  await expect(page.getByRole('region', { name: /^Actie \d+ van/u })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
