// How the bench gets a map on screen and reads the main thread.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */

export const VIEW = { width: 1920, height: 1080 }
const NODE = '.react-flow__node'

/** @param {Browser} browser @param {import('@playwright/test').BrowserContextOptions} [more] */
export async function newPage(browser, more = {}) {
  const context = await browser.newContext({
    ...more,
    viewport: VIEW,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  })
  // A plain file field can be driven; the system's own file dialog cannot.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  // What is said once to a machine may not walk into a measurement.
  await context.addInitScript(() => localStorage.setItem('middenveld.blijvend', 'gezegd'))
  return context.newPage()
}

/**
 * The thumbnail of an open dossier is made in idle time; it may not walk into a measurement. On the start screen idle time brings the code of a
 * dossier, as it does for everybody. @param {Page} page
 */
export const withoutThumbnails = (page) =>
  page.addInitScript(() => {
    const idle = window.requestIdleCallback.bind(window)
    window.requestIdleCallback = (work, options) =>
      location.hash.startsWith('#/d/') ? 0 : idle(work, options)
  })

/**
 * Opens a file in the app and waits until its actors stand on the map. Gives the milliseconds from file to map.
 * @param {Page} page @param {string} text @param {number} actoren
 */
export async function openFile(page, text, actoren) {
  const file = join(tmpdir(), `middenveld-bench-${process.pid}-${actoren}.middenveld`)
  writeFileSync(file, text)
  try {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open een bestand' }).first().click()
    const begin = performance.now()
    await (await chooser).setFiles(file)
    await untilActoren(page, actoren)
    return performance.now() - begin
  } finally {
    rmSync(file)
  }
}

/** Visible and painted. @param {Page} page @param {number} actoren */
export async function untilActoren(page, actoren) {
  await page.waitForFunction(
    ({ node, count }) => {
      const nodes = document.querySelectorAll(node)
      return nodes.length >= count && nodes[0]?.checkVisibility({ visibilityProperty: true }) === true
    },
    { node: NODE, count: actoren },
  )
  await twoFrames(page)
}

/** @param {Page} page */
export const twoFrames = (page) =>
  page.evaluate(
    () =>
      new Promise((ready) => {
        requestAnimationFrame(() => requestAnimationFrame(ready))
      }),
  )

/** The pane of the map, its camera, and how wide its axis stands (field units). @param {Page} page */
const readView = (page) =>
  page.evaluate(() => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect()
    const camera = document.querySelector('.react-flow__viewport')
    const axis = document.querySelector('[data-testid="as"]')?.getBoundingClientRect()
    if (!pane || !camera || !axis) throw new Error('There is no map on screen')
    const { e: x, f: y, a: zoom } = new DOMMatrix(getComputedStyle(camera).transform)
    const view = { pane: { width: pane.width, height: pane.height }, camera: { x, y, zoom } }
    return { ...view, as: axis.width / zoom }
  })

/**
 * The same map on the bare page, in the pane, camera and axis that the app has now; gives these.
 * @param {Page} bare @param {Page} app @param {number} actoren
 */
export async function showSameView(bare, app, actoren) {
  const view = await readView(app)
  await bare.evaluate((given) => window.kaal.toon(given.actoren, given.pane, given.camera, given.as), {
    actoren,
    ...view,
  })
  await untilActoren(bare, actoren)
  return view
}

/**
 * Both measured in each run, and each of them first in every other one.
 * @param {number} runs @param {() => Promise<number>} ours @param {() => Promise<number>} other
 */
export async function inTurns(runs, ours, other) {
  const pairs = []
  for (let run = 0; run < runs; run++) {
    const first = run % 2 === 0
    const a = await (first ? ours : other)()
    const b = await (first ? other : ours)()
    pairs.push(first ? { ours: a, other: b } : { ours: b, other: a })
  }
  return pairs
}

/** Reads how long the main thread has worked so far: ms of processor time, so that other programs do not count. @param {Page} page */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
}
