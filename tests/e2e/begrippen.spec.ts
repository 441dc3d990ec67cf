/** The words of the method explain themselves: where they stand, behind «waarom?», and all together on one page. */
import { AxeBuilder } from '@axe-core/playwright'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('by the keyboard, by «waarom?» and on the page of all words', async ({ page }) => {
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  const paneel = await werk.openPaneel('Uitdagingen')
  const woord = paneel.getByRole('button', { name: 'draagvlak', exact: true })
  await page.keyboard.press('Tab')
  await woord.focus()
  await expect(page.getByRole('tooltip')).toContainText('Hoeveel van het stille midden')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)

  const bron = paneel.getByText('in onze nummering')
  await expect(bron).toHaveCount(0)
  await paneel.getByRole('button', { name: 'waarom?' }).nth(1).click()
  await expect(bron).toHaveCount(1)

  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', { name: 'Zoek in dit dossier, of doe iets' }).fill('begrippen')
  await page.keyboard.press('Enter')
  const bladzijde = page.getByRole('dialog', { name: 'Begrippen' })
  await bladzijde.getByRole('searchbox').fill('trekt nie')
  await expect(bladzijde.getByText('Geen woord gevonden.', { exact: false })).toBeVisible()
  await bladzijde.getByRole('searchbox').fill('verbínder')
  await expect(bladzijde.getByRole('term')).toHaveText(['Verbinder'])
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(bladzijde).toHaveCount(0)
})

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1280, height: 800 } })
  test('a tap tells it, a tap beside it sends it away', async ({ page }) => {
    const werk = await Werkplaats.met(page, bloemetjeswijk())
    const paneel = await werk.openPaneel('Uitdagingen')
    await paneel.getByRole('button', { name: 'draagvlak', exact: true }).tap()
    await expect(page.getByRole('tooltip')).toContainText('Hoeveel van het stille midden')
    await paneel.getByRole('heading', { name: 'Uitdagingen' }).tap()
    await expect(page.getByRole('tooltip')).toHaveCount(0)
  })
})
