/** Without a network: after a first visit the whole app works on, also what was never opened before. And what a server says with every file. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as kaal } from '@playwright/test'
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

// Bare, with a port of its own: the page of `test` may ask nothing from another one.
kaal.use({ serviceWorkers: 'allow' })
kaal('a newer version waits, and comes in without losing what is being typed', async ({ page }) => {
  kaal.setTimeout(120_000)
  const { origin, vernieuw, sluit } = await serveerTweeVersies()
  try {
    const werk = new Werkplaats(page)
    await page.goto(origin)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await werk.nieuwDossier()
    await expect(page.locator('meta[name="versie"]')).toHaveCount(0)

    vernieuw()
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const melding = page.locator('[data-melding]').filter({ hasText: 'nieuwe versie' })
    await expect(melding).toBeVisible({ timeout: 60_000 })
    // Until somebody wants it, the page is the one that it was; typing goes on, and is not finished when the press comes.
    await page.getByRole('textbox', { name: 'Wij', exact: true }).fill('bewoners')
    await melding.getByRole('button', { name: 'Vernieuw' }).click()
    await expect(page.locator('meta[name="versie"]')).toHaveCount(1, { timeout: 60_000 })
    await expect(page.getByRole('textbox', { name: 'Wij', exact: true })).toHaveValue('bewoners')
  } finally {
    await sluit()
  }
})

/** The build on a port of its own, and after `vernieuw` the same with another page: its mark is a `<meta name="versie">`. */
async function serveerTweeVersies() {
  const map = fileURLToPath(new URL(`../../${process.env.MIDDENVELD_DIST ?? 'dist'}/`, import.meta.url))
  let isNieuw = false
  const SOORT: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    webmanifest: 'application/manifest+json',
  }
  const server = createServer((vraag, antwoord) => {
    const pad = new URL(vraag.url ?? '/', 'http://x').pathname
    const naam = pad === '/' ? 'index.html' : decodeURIComponent(pad.slice(1))
    function geef(inhoud: Buffer) {
      const tekst = ['index.html', 'sw.js'].includes(naam) && isNieuw ? inhoud.toString('utf8') : null
      const anders = tekst
        ?.replace('</head>', '<meta name="versie" content="2"></head>')
        .replace(/(url:"index\.html",revision:")\w+/u, '$1twee')
      antwoord.writeHead(200, {
        'Content-Type': SOORT[naam.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
      })
      return antwoord.end(anders ?? inhoud)
    }
    void readFile(join(map, naam)).then(geef, () => antwoord.writeHead(404).end())
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}/`,
    vernieuw: () => void (isNieuw = true),
    sluit: () =>
      new Promise<void>((klaar) => {
        server.closeAllConnections()
        server.close(() => klaar())
      }),
  }
}
