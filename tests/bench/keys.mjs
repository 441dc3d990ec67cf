// How long each press of a key takes until it is painted, in a dossier with sixty acties, thirty leden, long answers and two hundred lines in one log.
import { loadPlan } from './derive.mjs'
import { newPage, openFile, twoFrames, withoutThumbnails } from './pages.mjs'

/** @typedef {import('@playwright/test').Page} Page */

const TYPED = 'Elke dinsdag koffie op het plein, met wie er langskomt.'
/** Below this many ms the browser tells nothing of a press. */
const UNTOLD = 16

/** Where people write at length, with the way into the field. @type {Readonly<Record<string, { hash: string, enter: (page: Page) => Promise<void> }>>} */
const FIELDS = {
  'a long answer in Situatie': {
    hash: 'situatie',
    enter: (page) => page.getByRole('textbox', { name: 'Waarover gaat het?' }).focus(),
  },
  'the 31st lid of the werkgroep': {
    hash: 'situatie/werkgroep',
    enter: (page) => page.getByRole('textbox', { name: 'Nieuw lid van de werkgroep' }).focus(),
  },
  'a cell in the table of acties': {
    hash: 'actieplan/acties',
    enter: (page) => page.getByRole('grid').locator('tbody tr >> nth=1').locator('> * >> nth=1').click(),
  },
  'what an actie is, in its drawer': {
    hash: 'actieplan/acties',
    enter: async (page) => {
      await page.locator('[data-openrij="a0"]').click()
      await page.getByRole('textbox', { name: 'Wat doen jullie?' }).focus()
    },
  },
  'a line in a log of 200': {
    hash: 'actieplan/acties',
    enter: async (page) => {
      await page.getByRole('button', { name: /^Hoe loopt het\?/u }).click()
      await page.locator('[aria-label="Logboek, nieuwste eerst"] > li:first-child textarea').focus()
    },
  },
}

/**
 * Milliseconds from each press until what it did was painted, by field, as the browser itself tells them (Event Timing, in steps of 8 ms).
 * @param {import('@playwright/test').Browser} browser @param {string} origin
 */
export async function measureKeys(browser, origin) {
  const { text, actoren } = (await loadPlan()).planVoorToetsen()
  const page = await newPage(browser)
  await withoutThumbnails(page)
  await page.goto(`${origin}/app/`)
  await openFile(page, text, actoren)
  const base = page.url().replace(/\/kaart.*$/u, '')
  /** @type {{ name: string, presses: number[] }[]} */
  const measured = []
  for (const [name, { hash, enter }] of Object.entries(FIELDS)) {
    await page.goto(`${base}/${hash}`)
    await enter(page)
    await twoFrames(page)
    const watch = await page.evaluateHandle(watchPresses)
    // One sign after another is shown: what a press leaves to be done later weighs on the next.
    for (const sign of TYPED) {
      await page.keyboard.press(sign)
      await twoFrames(page)
    }
    await twoFrames(page)
    const told = await watch.evaluate(({ presses }) => [...presses.values()])
    measured.push({ name, presses: Array.from(TYPED, (_, i) => told[i] ?? UNTOLD) })
  }
  await page.context().close()
  return measured
}

/** Runs in the page: of each press from now on the longest of what it set off. In an object, because that can be read later. */
function watchPresses() {
  /** @type {Map<number, number>} */
  const presses = new Map()
  /** @type {PerformanceObserverInit & { durationThreshold: number }} */
  const options = { type: 'event', durationThreshold: 16 }
  new PerformanceObserver((list) => {
    for (const { name, interactionId, duration } of /** @type {PerformanceEventTiming[]} */ (
      list.getEntries()
    )) {
      if (name !== 'keydown' && name !== 'keypress') continue
      presses.set(interactionId, Math.max(duration, presses.get(interactionId) ?? 0))
    }
  }).observe(options)
  return { presses }
}
