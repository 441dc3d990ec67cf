/** The whole app as one file, opened from a folder: it works, asks nothing from anywhere, and says plainly what it cannot keep there. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { test as kaal, expect, type Page } from '@playwright/test'

const wortel = fileURLToPath(new URL('../../', import.meta.url))
const map = `${wortel}dist-one-${process.env.MIDDENVELD_PORT ?? '4174'}`

// One worker, so that nobody empties the folder that another has just built in.
kaal.describe.configure({ mode: 'default' })

kaal.beforeAll(() => {
  kaal.setTimeout(240_000)
  const bouw = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'one'], {
    cwd: wortel,
    env: { ...process.env, MIDDENVELD_DIST: map, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  expect(bouw.status, bouw.stderr).toBe(0)
})

async function open(page: Page): Promise<string[]> {
  const mis: string[] = []
  page.on('request', (vraag) => {
    if (!/^(?:file|data|blob):/u.test(vraag.url())) mis.push(vraag.url())
  })
  page.on('console', (bericht) => {
    if (bericht.type() === 'error') mis.push(bericht.text())
  })
  page.on('pageerror', (fout) => mis.push(String(fout)))
  await page.goto(pathToFileURL(`${map}/middenveld.html`).href)
  return mis
}

kaal('one file from a folder: map, export, a list through the worker inside it', async ({ page }) => {
  const mis = await open(page)
  await page.getByRole('button', { name: 'Bloemetjeswijk' }).click()
  await expect(page.locator('#veld')).toBeVisible()
  await page.evaluate(() => {
    const overdracht = new DataTransfer()
    overdracht.items.add(new File(['naam;omvang\nKSA;40\n'], 'leden.csv'))
    for (const soort of ['dragenter', 'drop'])
      document.body.dispatchEvent(new DragEvent(soort, { dataTransfer: overdracht, bubbles: true }))
  })
  await page.getByRole('button', { name: 'Zet 1 in de parkeerplaats' }).click()
  await page.getByRole('button', { name: 'Exporteer' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Exporteer' })).toBeVisible()
  expect(mis).toEqual([])
})

kaal('only its own script may run in it', async ({ page }) => {
  await open(page)
  const beleid = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(beleid).toMatch(/^default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]{44}' blob:;/u)
  const liep = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.gehackt = 1'
    document.body.append(script)
    return 'gehackt' in globalThis
  })
  expect(liep).toBe(false)
})

kaal('where the browser keeps nothing, it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
  })
  await open(page)
  await expect(page.getByText('Deze browser kan nu niets bewaren.')).toBeVisible()
})
