import { expect, test } from './fixtures'

test('the page loads', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Middenveld/)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test.describe('the watch sees', () => {
  test('a page that leaves for another origin', async ({ context, page, problems }) => {
    await context.route('http://elders.invalid/', (route) => route.fulfill({ body: 'elders' }))
    await page.goto('http://elders.invalid/')
    expect(problems.splice(0)).toEqual(['request to another origin: http://elders.invalid/'])
  })

  test('a call that the policy of the page stops', async ({ page, problems }) => {
    await page.goto('./')
    await page.evaluate(() => fetch('http://elders.invalid/').catch(() => undefined))
    await expect.poll(() => problems.join()).toMatch(/Content Security Policy/)
    problems.length = 0
  })

  test('an error in the console and one that nobody catches', async ({ page, problems }) => {
    await page.goto('./')
    await page.evaluate(() => {
      console.error('opzettelijk')
      setTimeout(() => {
        throw new Error('ontsnapt')
      })
    })
    await expect.poll(() => problems.join()).toMatch(/opzettelijk.*ontsnapt/)
    problems.length = 0
  })
})
