/** The code of a dossier comes apart from the start screen: ahead, when the browser rests, and else when somebody opens one. */
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('where it does not come it is said, and the next time it is asked for again', async ({
  page,
  problems,
}) => {
  await page.route('**/assets/dossier-*.js', (route) => route.abort())
  await Werkplaats.open(page)
  const nietGekomen = page.getByText(/Een stuk van Middenveld kon niet geladen worden\./u)
  await page.getByRole('button', { name: 'Bloemetjeswijk' }).click()
  await expect(nietGekomen.first()).toBeVisible()
  await page.goto('./#/d/i1/kaart')
  await expect(page.getByText('Dit dossier gaat niet open')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/kon niet geladen worden/u)
  await page.unroute('**/assets/dossier-*.js')
  await page.getByRole('button', { name: 'Naar alle dossiers' }).click()
  await page.getByRole('button', { name: 'Bloemetjeswijk' }).click()
  await expect(page.getByRole('navigation', { name: 'Stappen' })).toBeVisible()
  // The browser tells of each file that it was refused, and React of what could not be drawn for it.
  expect(problems.filter((regel) => !/ERR_FAILED|kon niet geladen worden/u.test(regel))).toEqual([])
  problems.length = 0
})

test('the start screen has it before anybody asks, and a dossier that is loaded anew asks for it in the page', async ({
  page,
}) => {
  const komt = page.waitForResponse(/assets\/dossier-.*\.js$/u, { timeout: 50_000 })
  const werk = await Werkplaats.open(page)
  await komt
  await werk.openVoorbeeld()
  const vooraf = page.locator('head link[rel="modulepreload"][href*="assets/dossier-"]')
  await page.reload()
  await expect(page.locator('#veld')).toBeVisible()
  await expect(vooraf.first()).toBeAttached()
})
