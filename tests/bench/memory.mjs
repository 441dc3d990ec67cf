// What a map keeps in memory: the heap of its page after everything that can go has gone, and what the process behind it holds (Linux tells).
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs'
import { newPage, openFile } from './pages.mjs'

/** Until a map is at rest: its panel, what is derived, its thumbnail. */
const REST = 4000

/** Bytes that a process holds, its part of what it shares included; null elsewhere than on Linux. @param {number} pid */
function readShare(pid) {
  const file = `/proc/${pid}/smaps_rollup`
  const kB = existsSync(file) ? /^Pss:\s+(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return kB === undefined ? null : Number(kB) * 1024
}

/** @param {string} origin @param {number} actoren */
async function readText(origin, actoren) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
  const page = await newPage(browser)
  await page.goto(`${origin}/bench/kaal.html`)
  const text = await page.evaluate((count) => window.kaal.bestand(count), actoren)
  await browser.close()
  return text
}

/**
 * In a browser of its own, so that no other page shares the process. Bytes.
 * @param {string} origin @param {ReadonlyMap<string, string>} texts @param {number} actoren
 */
async function measure(origin, texts, actoren) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
  try {
    const page = await newPage(browser)
    await page.goto(`${origin}/app/`)
    await page.waitForLoadState('networkidle')
    await openFile(page, texts.get(origin) ?? '', actoren)
    await page.waitForTimeout(REST)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage')
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo')
    // A browser keeps a spare one ready, which is small.
    const shares = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? (readShare(id) ?? []) : []))
    return { heap, memory: shares.length > 0 ? Math.max(...shares) : null }
  } finally {
    await browser.close()
  }
}

/**
 * Both in each run, and each of them first in every other one.
 * @param {string} ours @param {string} other each with `app/` and `bench/` under it, which writes the file that it opens @param {number} actoren @param {number} runs
 */
export async function measureMemory(ours, other, actoren, runs) {
  const texts = new Map([
    [ours, await readText(ours, actoren)],
    [other, await readText(other, actoren)],
  ])
  const pairs = []
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? [ours, other] : [other, ours]
    const [first, second] = [
      await measure(order[0] ?? '', texts, actoren),
      await measure(order[1] ?? '', texts, actoren),
    ]
    pairs.push(run % 2 === 0 ? { ours: first, other: second } : { ours: second, other: first })
  }
  return pairs
}
