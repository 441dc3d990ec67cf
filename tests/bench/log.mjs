// How much longer a dossier opens from a log of every move than from one that was made short: in plain Node, and from the disk of a browser.
import { loadModule } from '../support/module.mjs'
import { newPage } from './pages.mjs'

/** Pairs of milliseconds, in turn. @param {number} moves @param {number} runs */
export async function measureLog(moves, runs) {
  /** @type {typeof import('./stappen')} */
  const module = await loadModule('tests/bench/stappen.ts')
  const { log, dicht } = module.maakLog(moves)
  /** @type {{ ours: number, other: number }[]} */
  const pairs = []
  for (let run = -1; run < runs; run++) {
    const pair = { ours: module.meetOpenen(log), other: module.meetOpenen(dicht) }
    if (run >= 0) pairs.push(pair)
  }
  return pairs
}

/**
 * The same from IndexedDB, by the storage of the app: a log of one entry for each move (`los`), what the app leaves of it (`app`), and one entry for all
 * of them (`dicht`). Milliseconds of each run, in turn, and how many entries there were.
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} moves @param {number} runs
 */
export async function measureLogOnDisk(browser, origin, moves, runs) {
  const page = await newPage(browser)
  await page.goto(`${origin}/bench/logboek.html`)
  const entries = await page.evaluate((count) => window.logboek.maak(count), moves)
  /** @type {{ los: number, app: number, dicht: number }[]} */
  const times = []
  for (let run = -1; run < runs; run++) {
    const time = await page.evaluate(async () => ({
      los: await window.logboek.open('los'),
      app: await window.logboek.open('app'),
      dicht: await window.logboek.open('dicht'),
    }))
    if (run >= 0) times.push(time)
  }
  await page.context().close()
  return { entries, times }
}
