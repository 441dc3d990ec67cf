// What travels before the start screen stands, before the map of a dossier can be used, and until all of it is there; and how long that takes.
import { basename, extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newPage, untilActoren } from './pages.mjs'

/** Actors of the example, all of them on the map. */
const SOME = 10

/**
 * From the start screen into the example, in a fresh profile. Sizes in bytes gzipped, biggest first; times in ms.
 * @param {import('@playwright/test').Browser} browser @param {string} origin
 */
export async function measureFirstLoad(browser, origin) {
  const page = await newPage(browser)
  await page.addInitScript(markFirst, { name: 'start', what: '#root button' })
  await page.addInitScript(markFirst, { name: 'map', what: '.react-flow__node' })
  /** @type {Map<string, Promise<number>>} */
  const sizes = new Map()
  page.on('response', (response) => {
    if (!['.js', '.css'].includes(extname(new URL(response.url()).pathname))) return
    sizes.set(
      response.url(),
      // What arrives while the page closes is past what we count; if it ever were not, the sum would say so.
      response.body().then(
        (body) => gzipSync(body).length,
        () => Number.NaN,
      ),
    )
  })
  const begin = performance.now()
  await page.goto(`${origin}/app/`)
  const voorbeeld = page.getByRole('button', { name: /Bloemetjeswijk|voorbeeld/iu }).first()
  await voorbeeld.waitFor()
  const start = performance.now() - begin
  const click = performance.now()
  await voorbeeld.click()
  await untilActoren(page, SOME)
  const open = performance.now() - click
  // What the page asks for once something stands there is no longer a wait for it.
  const before = (/** @type {string} */ stand) =>
    page.evaluate((name) => {
      const [mark] = performance.getEntriesByName(name)
      if (!mark) throw new Error(`Nothing was seen of: ${name}`)
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < mark.startTime)
        .map((entry) => entry.name)
    }, stand)
  const [beforeStart, beforeMap] = [await before('start'), await before('map')]
  await page.locator('#paneel').waitFor()
  await page.waitForLoadState('networkidle')
  const requests = await page.evaluate(() => performance.getEntriesByType('resource').length)
  const all = await Promise.all(
    [...sizes].map(async ([url, size]) => ({
      url,
      name: basename(new URL(url).pathname),
      bytes: await size,
    })),
  )
  const needed = all.filter(({ url }) => beforeMap.includes(url))
  await page.context().close()
  const sum = (/** @type {{ bytes: number }[]} */ list) => list.reduce((total, { bytes }) => total + bytes, 0)
  return {
    start,
    open,
    bytes: sum(needed),
    startBytes: sum(all.filter(({ url }) => beforeStart.includes(url))),
    // The page itself is one.
    startRequests: beforeStart.length + 1,
    restBytes: sum(all),
    restRequests: requests + 1,
    files: needed.sort((a, b) => b.bytes - a.bytes),
  }
}

/**
 * In the page: the frame in which the first of these can be seen, told by the page itself because a look from outside comes late.
 * @param {{ name: string, what: string }} wanted
 */
function markFirst({ name, what }) {
  const observer = new MutationObserver(() => {
    const node = document.querySelector(what)
    if (node?.checkVisibility({ visibilityProperty: true }) !== true) return
    observer.disconnect()
    requestAnimationFrame(() => performance.mark(name))
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
}
