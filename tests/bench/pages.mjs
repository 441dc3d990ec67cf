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

/** The thumbnail of the start screen is made in idle time; it may not walk into a measurement. @param {Page} page */
export const withoutThumbnails = (page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0
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
export const readView = (page) =>
  page.evaluate(() => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect()
    const camera = document.querySelector('.react-flow__viewport')
    const axis = document.querySelector('[data-testid="as"]')?.getBoundingClientRect()
    if (!pane || !camera || !axis) throw new Error('There is no map on screen')
    const { e: x, f: y, a: zoom } = new DOMMatrix(getComputedStyle(camera).transform)
    const view = { pane: { width: pane.width, height: pane.height }, camera: { x, y, zoom } }
    return { ...view, as: axis.width / zoom }
  })

/** Reads how long the main thread has worked so far: ms of processor time, so that other programs do not count. @param {Page} page */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
}
