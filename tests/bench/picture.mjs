// The picture of a whole map: ours beside html-to-image, turn by turn in one page.
import { inTurns, newPage, untilActoren } from './pages.mjs'

/**
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} actoren @param {number} runs
 */
export async function measurePicture(browser, origin, actoren, runs) {
  const page = await newPage(browser)
  await page.goto(`${origin}/bench/beeld.html`)
  await page.evaluate((count) => window.beeld.toon(count), actoren)
  await untilActoren(page, actoren)
  const ours = () => page.evaluate((count) => window.beeld.eigen(count, 2), actoren)
  // Once for nothing: fonts, caches and compiled code are there for both.
  const size = await ours()
  const other = () => page.evaluate((width) => window.beeld.vanScherm(width), size.breedte)
  const otherSize = await other()
  const pairs = await inTurns(
    runs,
    async () => (await ours()).ms,
    async () => (await other()).ms,
  )
  await page.context().close()
  return { pairs, size, otherSize }
}

/**
 * The layout of a map, a large one beside a small one.
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {readonly [number, number]} sizes @param {number} runs
 */
export async function measureLayout(browser, origin, [small, large], runs) {
  const page = await newPage(browser)
  await page.goto(`${origin}/bench/beeld.html`)
  const lay = (/** @type {number} */ actoren) => page.evaluate((count) => window.beeld.leg(count), actoren)
  // Once for nothing: compiled code is there for both.
  await lay(small)
  const pairs = []
  for (let run = 0; run < runs; run++) pairs.push({ other: await lay(small), ours: await lay(large) })
  await page.context().close()
  return pairs
}
