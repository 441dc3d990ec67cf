/** «Wis dit toestel»: afterwards the browser holds nothing of ours, also with a second tab that was still at work. */
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ serviceWorkers: 'allow' })

test('everything of this machine goes, in every tab', async ({ page, context }) => {
  const werk = await Werkplaats.open(page)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await werk.openVoorbeeld()
  const ander = await Werkplaats.tweedeTab(context, page.url())
  await werk.naarStart()
  const rest = () =>
    page.evaluate(async () => ({
      databanken: (await indexedDB.databases()).map(({ name }) => name),
      sleutels: [localStorage, sessionStorage]
        .flatMap((opslag) => Object.keys(opslag))
        .filter((een) => een.startsWith('middenveld')),
      kopieen: (await caches.keys()).length > 0,
      werkers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
  await expect
    .poll(rest)
    .toEqual({ databanken: ['middenveld'], sleutels: ['middenveld.blijvend'], kopieen: true, werkers: 1 })

  await page.getByRole('button', { name: 'Wis dit toestel …' }).click()
  const alles = werk.dialoog.getByRole('button', { name: 'Wis alles …' })
  const los = werk.dialoog.getByRole('region', { name: 'Nog niet, of niet helemaal, in een bestand' })
  await expect(los).toContainText('Bloemetjeswijk Nog niet in een bestand')
  await expect(alles).toBeDisabled()
  await page.screenshot({ path: test.info().outputPath('wis.png') })
  await werk.haalOp(() => los.getByRole('button', { name: /^Bewaar ?: Bloemetjeswijk/u }).click())
  await expect(los).toHaveCount(0)
  await alles.click()
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click()
  for (const waar of [page, ander.page])
    await expect(waar.getByRole('heading', { name: 'Dit toestel is leeg' })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('leeg.png') })
  await expect.poll(rest).toEqual({ databanken: [], sleutels: [], kopieen: false, werkers: 0 })
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await expect(page.getByRole('button', { name: 'Open een bestand' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Jullie dossiers' })).toBeHidden()
})
