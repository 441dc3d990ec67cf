import { expect, test } from './fixtures'

test('the page loads', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Middenveld/)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test.describe('the watch itself', () => {
  test.fail()

  test('a call to another origin fails the test', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => void new Image().setAttribute('src', 'data:,'))
    await page.evaluate(() => fetch('https://elders.invalid/').catch(() => undefined))
  })

  test('an error in the console fails the test', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => console.error('opzettelijk'))
  })
})
