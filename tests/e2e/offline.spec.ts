/** Without a network: after a first visit the whole app works on, also what was never opened before. And what a server says with every file. */
import { KOPPEN } from '../../bouw/koppen.ts'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ serviceWorkers: 'allow' })

test('after the first visit it works with the network off', async ({ page, context }) => {
  test.setTimeout(120_000)
  const werk = await Werkplaats.open(page)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  // Where everything that may be asked for later has been kept, the copy takes over at the next visit.
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await werk.openVoorbeeld()
  await werk.openExport()
  await expect(page.getByRole('dialog', { name: 'Exporteer' })).toBeVisible()
  await werk.toets('Escape')
  await page
    .getByRole('link', { name: /Actieplan/u })
    .first()
    .click()
  await expect(page.getByRole('main', { name: 'Actieplan' })).toBeVisible()
  await werk.naarStart()
  await page.goto('./#/')
  await expect(page.getByRole('heading', { name: 'Jullie dossiers' })).toBeVisible()
  await context.setOffline(false)
})

test('it can be installed', async ({ page, request }) => {
  await Werkplaats.open(page)
  const adres = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = (await (await request.get(adres ?? '')).json()) as {
    icons: { src: string; sizes: string }[]
    display: string
  }
  expect(manifest.display).toBe('standalone')
  for (const { src } of manifest.icons)
    expect((await request.get(src)).headers()['content-type']).toBe('image/png')
})

test('every file comes with the headers of the list, and the page carries the same policy', async ({
  page,
  request,
}) => {
  await Werkplaats.open(page)
  const script = await page.locator('script[src]').first().getAttribute('src')
  for (const adres of ['./', script ?? '', './licenties.txt']) {
    const koppen = (await request.get(adres)).headers()
    for (const [naam, waarde] of Object.entries(KOPPEN)) expect(koppen[naam.toLowerCase()]).toBe(waarde)
  }
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(`${meta}; frame-ancestors 'none'`).toBe(KOPPEN['Content-Security-Policy'])
})

test('the licences of what is bundled are a press away', async ({ page, request }) => {
  await Werkplaats.open(page)
  await expect(page.getByRole('link', { name: 'Licenties' })).toHaveAttribute('href', './licenties.txt')
  const tekst = await (await request.get('./licenties.txt')).text()
  for (const naam of [
    'react',
    '@xyflow/react',
    'yjs',
    'docx',
    'fflate',
    '@noble/hashes',
    '@fontsource-variable/atkinson-hyperlegible-next',
  ]) {
    expect(tekst).toMatch(new RegExp(`^${naam} \\d`, 'mu'))
  }
})
