// Opening a file: from the file to its map on screen, in the app and on a bare React Flow page that checks and keeps nothing, turn by turn.
import { inTurns, newPage, openFile, withoutThumbnails } from './pages.mjs'

/** How long a start screen rests before somebody opens something: as long as it takes to read it. */
const REST = 800

/**
 * A fresh profile each time. Gives ms until the map is painted.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {string} text @param {number} actoren
 */
async function open(browser, address, text, actoren) {
  const page = await newPage(browser)
  await withoutThumbnails(page)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(REST)
  const spent = await openFile(page, text, actoren)
  await page.context().close()
  return spent
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} actoren @param {number} runs
 */
export async function measureOpen(browser, origin, actoren, runs) {
  const [app, bare] = [`${origin}/app/`, `${origin}/bench/kaal.html`]
  const page = await newPage(browser)
  await page.goto(bare)
  const text = await page.evaluate((count) => window.kaal.bestand(count), actoren)
  await page.context().close()
  return inTurns(
    runs,
    () => open(browser, app, text, actoren),
    () => open(browser, bare, text, actoren),
  )
}
