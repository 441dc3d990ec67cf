// Moving and zooming the view: processor time of the whole browser per step of the wheel, in the app and on a bare React Flow page, turn by turn.
import { inTurns, newPage, openFile, showSameView, twoFrames, withoutThumbnails } from './pages.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ ours: number, other: number }} Pair */
/** `pinch`: deltaY of one step of a pinch, so that both go as far. @typedef {{ page: Page, turn: (wheel: { deltaX: number, deltaY: number, modifiers?: number }) => Promise<unknown>, pinch: number }} Subject */

const STEPS = 48
/** In CDP. */
const CTRL = 2

/** @param {Page} page @param {number} pinch @returns {Promise<Subject>} */
async function subject(page, pinch) {
  const session = await page.context().newCDPSession(page)
  const { pane } = await readPane(page)
  return {
    page,
    pinch,
    turn: (wheel) => session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...pane, ...wheel }),
  }
}

/** The middle of the field, where no card takes the wheel for itself. @param {Page} page */
const readPane = (page) =>
  page.evaluate(() => {
    const box = document.querySelector('.react-flow__pane')?.getBoundingClientRect()
    if (!box) throw new Error('There is no map on screen')
    return { pane: { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } }
  })

/** There and back, slanting as two fingers do. @param {Subject} subject @param {number} step */
const pan = ({ turn }, step) => {
  const side = step < STEPS / 2 ? 1 : -1
  return turn({ deltaX: 9 * side, deltaY: 4 * side })
}

/** Near and back, by a fourteenth of a doubling a step. @param {Subject} subject @param {number} step */
const zoom = ({ turn, pinch }, step) =>
  turn({ deltaX: 0, deltaY: Math.floor(step / 8) % 2 === 0 ? -pinch : pinch, modifiers: CTRL })

/**
 * Gives ms per step of all processes of the browser together; the page that is not in front is at rest.
 * @param {Subject} subject @param {typeof pan} move @param {() => Promise<number>} processors
 */
async function measure(subject, move, processors) {
  await subject.page.bringToFront()
  await twoFrames(subject.page)
  const begin = await processors()
  for (let step = 0; step < STEPS; step++) await move(subject, step)
  await twoFrames(subject.page)
  return ((await processors()) - begin) / STEPS
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} actoren @param {number} runs
 * @returns {Promise<{ pan: Pair[], zoom: Pair[] }>}
 */
export async function measurePan(browser, origin, actoren, runs) {
  const session = await browser.newBrowserCDPSession()
  const processors = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000
  }
  const bare = await newPage(browser)
  await bare.goto(`${origin}/bench/kaal.html`)
  const text = await bare.evaluate((count) => window.kaal.bestand(count), actoren)
  const app = await newPage(browser)
  await withoutThumbnails(app)
  await app.goto(`${origin}/app/`)
  await openFile(app, text, actoren)
  await app.waitForTimeout(500)
  await showSameView(bare, app, actoren)
  // What a pinch of so many px means: a doubling by 100 here, by 50 in React Flow.
  const [ours, other] = [await subject(app, 7), await subject(bare, 3.5)]

  /** @param {typeof pan} move */
  async function inTurn(move) {
    await measure(ours, move, processors)
    await measure(other, move, processors)
    return inTurns(
      runs,
      () => measure(ours, move, processors),
      () => measure(other, move, processors),
    )
  }
  const result = { pan: await inTurn(pan), zoom: await inTurn(zoom) }
  await app.context().close()
  await bare.context().close()
  return result
}
