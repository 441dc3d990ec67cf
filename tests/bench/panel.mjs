// How many frames pass between letting go of an actor and the panel that shows what follows from it.
import { newPage, openFile, twoFrames, withoutThumbnails } from './pages.mjs'

const PANEL = 'section[aria-label="Bezorgdheden"]'

/**
 * Frames from drop to change, of each run. Throws when the panel does not change: then nothing was measured.
 * @param {import('@playwright/test').Browser} browser @param {string} origin
 * @param {{ text: string, actoren: number, id: string }} map @param {number} runs
 */
export async function measurePanel(browser, origin, { text, actoren, id }, runs) {
  const page = await newPage(browser)
  await withoutThumbnails(page)
  await page.goto(`${origin}/app/`)
  await openFile(page, text, actoren)
  await page.getByRole('tab', { name: /^Bezorgdheden/u }).click()
  await page.locator(`${PANEL} :is(li, tr, [role=row])`).first().waitFor()

  /** @type {number[]} */
  const frames = []
  for (let run = 0; run < runs; run++) {
    const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox()
    if (!box) throw new Error(`${id} is not on screen`)
    // Its middle lies under a neighbour; the edge does not.
    const from = { x: box.x + 8, y: box.y + box.height / 2 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    // To the other side of the axis; undo brings it back.
    await page.mouse.move(from.x + 500, from.y, { steps: 8 })
    await twoFrames(page)
    // The page listens before the hand lets go: a wait that starts together with it can miss it.
    const changed = await page.evaluateHandle(waitForChange, PANEL)
    await page.mouse.up()
    frames.push(await changed.evaluate(({ frames }) => frames))
    await page.keyboard.press('Control+z')
    await twoFrames(page)
  }
  await page.context().close()
  return frames
}

/** Runs in the page: frames from the next pointerup to the first change of the panel. In an object, because a bare promise would be waited for. @param {string} panel @returns {{ frames: Promise<number> }} */
const waitForChange = (panel) => ({
  frames: new Promise((resolve, reject) => {
    const element = document.querySelector(panel)
    if (!element) return reject(new Error('The panel is not there'))
    let frame = 0
    let done = false
    const count = () => {
      frame++
      if (frame > 120) reject(new Error('The panel did not change'))
      else if (!done) requestAnimationFrame(count)
    }
    window.addEventListener('pointerup', () => requestAnimationFrame(count), { once: true, capture: true })
    const observer = new MutationObserver(() => {
      observer.disconnect()
      // Drawn in the frame that follows what was written.
      resolve(frame + 1)
      done = true
    })
    observer.observe(element, { subtree: true, childList: true, characterData: true })
  }),
})
