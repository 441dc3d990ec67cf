// Dragging one actor: main-thread time per mouse move, in the app and on a bare React Flow page, turn by turn. And two at once beside one alone.
import {
  mainThread,
  newPage,
  openFile,
  inTurns,
  twoFrames,
  showSameView,
  withoutThumbnails,
} from './pages.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ page: Page, thread: () => Promise<number>, move: (x: number, y: number) => Promise<unknown>, center: () => Promise<{ x: number, y: number }> }} Subject */

const MOVES = 120

/**
 * @param {Page} page @param {string} id
 * @returns {Promise<Subject>}
 */
async function subject(page, id) {
  const session = await page.context().newCDPSession(page)
  return {
    page,
    thread: await mainThread(page),
    // Not `page.mouse`: with a button down that runs a script of its own in the page at every move.
    move: (x, y) =>
      session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, x, y }),
    async center() {
      const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox()
      if (!box) throw new Error(`${id} is not on screen`)
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
    },
  }
}

/** Where the hand is at this move, beside where it began, px: a loop that ends in its beginning. @param {number} step */
function loop(step) {
  const angle = (step / MOVES) * 4 * Math.PI
  return { x: Math.round(90 * Math.sin(angle)), y: Math.round(60 * Math.sin(angle / 2)) }
}

/** One drag in a loop that ends where it began. Gives ms per move. @param {Subject} subject */
async function drag({ page, thread, move, center }) {
  await page.bringToFront()
  const from = await center()
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // Past the threshold, with what a start costs (selection, panel) behind us.
  await page.mouse.move(from.x + 6, from.y + 6, { steps: 3 })
  await twoFrames(page)
  const begin = await thread()
  for (let step = 1; step <= MOVES; step++) {
    const { x, y } = loop(step)
    await move(from.x + x, from.y + y)
  }
  await twoFrames(page)
  const spent = (await thread()) - begin
  await page.mouse.up()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await twoFrames(page)
  return spent / MOVES
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} actoren @param {number} runs
 */
export async function measureDrag(browser, origin, actoren, runs) {
  const bare = await newPage(browser)
  await bare.goto(`${origin}/bench/kaal.html`)
  const text = await bare.evaluate((count) => window.kaal.bestand(count), actoren)
  const id = await bare.evaluate((count) => window.kaal.slepeling(count), actoren)

  const app = await newPage(browser)
  await withoutThumbnails(app)
  await app.goto(`${origin}/app/`)
  await openFile(app, text, actoren)
  await app.waitForTimeout(500)

  // The panel opens with the first drag, and takes room: the same pane, camera and axis for both from there on.
  const ours = await subject(app, id)
  await drag(ours)
  const { camera } = await showSameView(bare, app, actoren)
  const other = await subject(bare, id)
  await drag(other)

  const pairs = await inTurns(
    runs,
    () => drag(ours),
    () => drag(other),
  )
  const undo = await measureUndo(ours)
  await app.context().close()
  await bare.context().close()
  return { pairs, undo, zoom: camera.zoom }
}

/**
 * Two cards in two fingers beside one card in one, turn by turn: main-thread time per move of all fingers, in the app.
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} actoren @param {number} runs
 */
export async function measureTwoHands(browser, origin, actoren, runs) {
  const bare = await newPage(browser)
  await bare.goto(`${origin}/bench/kaal.html`)
  const text = await bare.evaluate((count) => window.kaal.bestand(count), actoren)
  const ids = await bare.evaluate((count) => window.kaal.slepelingen(count), actoren)
  await bare.context().close()

  const app = await newPage(browser, { hasTouch: true })
  await withoutThumbnails(app)
  await app.goto(`${origin}/app/`)
  await openFile(app, text, actoren)
  await app.waitForTimeout(500)
  const [one, two] = await Promise.all(ids.map((id) => subject(app, id)))
  if (!one || !two) throw new Error('There are no two cards to drag')
  await dragByTouch([one, two])

  const pairs = await inTurns(
    runs,
    () => dragByTouch([one, two]),
    () => dragByTouch([one]),
  )
  await app.context().close()
  return pairs
}

/** The same loop with a finger on each card. Gives ms per move of all of them together. @param {Subject[]} subjects */
async function dragByTouch(subjects) {
  const { page, thread } = subjects[0] ?? { page: null, thread: null }
  if (!page || !thread) throw new Error('Nothing to drag')
  const session = await page.context().newCDPSession(page)
  const from = await Promise.all(subjects.map(({ center }) => center()))
  const touch = (/** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type, dx = 0, dy = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : from.map(({ x, y }, id) => ({ x: x + dx, y: y + dy, id })),
    })
  await touch('touchStart')
  await touch('touchMove', 6, 6)
  await touch('touchMove', 8, 8)
  await twoFrames(page)
  const begin = await thread()
  for (let step = 1; step <= MOVES; step++) {
    const { x, y } = loop(step)
    await touch('touchMove', x, y)
  }
  await twoFrames(page)
  const spent = (await thread()) - begin
  await touch('touchEnd')
  for (const _ of subjects) await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await twoFrames(page)
  return spent / MOVES
}

/** Main-thread time of undo after an arrow key moved the actor, in ms. @param {Subject} subject */
async function measureUndo({ page, thread, center }) {
  const times = []
  const { x, y } = await center()
  await page.mouse.click(x, y)
  for (let run = 0; run < 5; run++) {
    await page.keyboard.press('ArrowRight')
    await twoFrames(page)
    const begin = await thread()
    await page.keyboard.press('Control+z')
    await twoFrames(page)
    times.push((await thread()) - begin)
  }
  return times
}
