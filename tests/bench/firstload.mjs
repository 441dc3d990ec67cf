// What travels before the map of a dossier can be used, and how long that takes.
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
  await page.addInitScript(markFirstActor)
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
  const early = sizes.size
  const click = performance.now()
  await voorbeeld.click()
  await untilActoren(page, SOME)
  const open = performance.now() - click
  // What the page asks for once the map stands there is no longer a wait.
  const before = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName('map')
    if (!mark) throw new Error('No actor was seen on the map')
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < mark.startTime)
      .map(({ name }) => name)
  })
  await page.waitForLoadState('networkidle')
  const all = await Promise.all(
    [...sizes].map(async ([url, size]) => ({
      url,
      name: basename(new URL(url).pathname),
      bytes: await size,
    })),
  )
  const needed = all.filter(({ url }) => before.includes(url))
  await page.context().close()
  const sum = (/** @type {{ bytes: number }[]} */ list) => list.reduce((total, { bytes }) => total + bytes, 0)
  return {
    start,
    open,
    bytes: sum(needed),
    startBytes: sum(all.slice(0, early)),
    files: needed.sort((a, b) => b.bytes - a.bytes),
  }
}

/** In the page: the frame in which the first actor can be seen, told by the page itself because a look from outside comes late. */
function markFirstActor() {
  const observer = new MutationObserver(() => {
    const node = document.querySelector('.react-flow__node')
    if (node?.checkVisibility({ visibilityProperty: true }) !== true) return
    observer.disconnect()
    requestAnimationFrame(() => performance.mark('map'))
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
}
