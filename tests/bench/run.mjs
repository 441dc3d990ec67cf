// Measures what can become slow and prints one table. Usage: npm run bench, or npm run bench -- derive growth mask load open list drag pan panel keys memory picture word (any of these).
// Never a test: milliseconds are of this machine. The ratios hold elsewhere too, because both sides ran in turn.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs'
import { buildAll, serve } from './build.mjs'
import { loadPlan, measureDerive } from './derive.mjs'
import { measureDrag, measureTwoHands } from './drag.mjs'
import { measureFirstLoad } from './firstload.mjs'
import { measureGrowth, measureWebs, SIZES, WEB_SIZES } from './growth.mjs'
import { measureKeys } from './keys.mjs'
import { COLUMNS, measureList, ROWS } from './list.mjs'
import { measureLog, measureLogOnDisk } from './log.mjs'
import { LARGE, measureMask, SMALL } from './mask.mjs'
import { measureMemory } from './memory.mjs'
import { buildOld } from './old.mjs'
import { measureOpen } from './open.mjs'
import { measurePan } from './pan.mjs'
import { measurePanel } from './panel.mjs'
import { measureLayout, measurePicture } from './picture.mjs'
import { formatTable, median, medianRatio } from './table.mjs'
import { BEFORE, buildBefore, measureWord } from './word.mjs'

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {{ browser: import('@playwright/test').Browser, origin: string, folder: string }} Ground */

const RUNS = 7
/** Of what takes long. */
const FEW_RUNS = 5
const DROPS = 10
/** What a drag may cost beside the bare page, by number of actors. @type {Readonly<Record<number, number>>} */
const DRAG_BUDGETS = { 50: 1.4, 200: 1.2 }
/** What moving and zooming the view may cost beside the bare page. */
const PAN_BUDGETS = { pan: 1.3, zoom: 1.4 }
const PAN_NAMES = { pan: 'Move the view', zoom: 'Zoom' }
/** The build that what had to become smaller is measured beside. */
const WAS = 'b408e87'
/** Of what takes milliseconds. */
const DERIVE_RUNS = 101
const MASK_RUNS = 31
const GROWTH_RUNS = 11
/** Two frames of a screen of 60 Hz, in the steps of 8 ms in which a browser tells how long a press took. */
const TWO_FRAMES = 32
/** In the log that is opened. */
const MOVES = 20_000

const ms = (/** @type {number} */ value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`
const MB = (/** @type {number} */ bytes) => `${(bytes / 1_000_000).toFixed(0)} MB`
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** What runs in plain Node, without a build and a browser. @type {Readonly<Record<string, () => Promise<Row[]>>>} */
const NODE_PARTS = {
  async log() {
    const pairs = await measureLog(MOVES, FEW_RUNS)
    const ratio = medianRatio(pairs)
    return [
      {
        measure: `Open a log of ${MOVES.toLocaleString('en')} moves, without the disk`,
        figure: `${ms(median(pairs.map(({ ours }) => ours)))}, made short ${ms(median(pairs.map(({ other }) => other)))}`,
        budget: '3 × made short',
        ratio: ratio.toFixed(2),
        ok: ratio <= 3,
      },
    ]
  },

  async derive() {
    const { size, times } = await measureDerive(DERIVE_RUNS)
    const row = (/** @type {string} */ measure, /** @type {number} */ figure) => ({
      measure,
      figure: ms(figure),
      budget: '10 ms',
      ratio: (figure / 10).toFixed(2),
      ok: figure <= 10,
    })
    return [
      row(`Derive what the map shows of ${size}`, median(times.map(({ map }) => map))),
      row('The same with all that a step or a panel may look at', median(times.map(({ all }) => all))),
    ]
  },

  async growth() {
    const rows = (
      /** @type {readonly { name: string, shortest: number[] }[]} */ works,
      sizes = SIZES,
      budget = 2.3,
    ) =>
      works.map(({ name, shortest }) => {
        // The worst of the doublings.
        const ratio = Math.max(...shortest.slice(1).map((time, i) => time / (shortest[i] ?? Number.NaN)))
        return {
          measure: `${name} at ${sizes.join(' · ')} actors`,
          figure: shortest.map(ms).join(' · '),
          budget: `${budget} × for each doubling`,
          ratio: ratio.toFixed(2),
          ok: ratio <= budget,
        }
      })
    const works = rows(await measureGrowth(GROWTH_RUNS))
    return [...works, ...rows(await measureWebs(GROWTH_RUNS), WEB_SIZES, 2.2)]
  },

  async mask() {
    const pairs = await measureMask(MASK_RUNS)
    const ratio = medianRatio(pairs)
    // So much more work; a fifth on top is what a larger heap and longer lists cost.
    const budget = (LARGE / SMALL) * 1.2
    return [
      {
        measure: `Mask a dossier of ${LARGE} actors, a third of them persons`,
        figure: `${ms(median(pairs.map(({ ours }) => ours)))}, of ${SMALL} ${ms(median(pairs.map(({ other }) => other)))}`,
        budget: `${budget.toFixed(1)} × that of ${SMALL}`,
        ratio: ratio.toFixed(2),
        ok: ratio <= budget,
      },
    ]
  },
}

/** @type {Readonly<Record<string, (ground: Ground) => Promise<Row[]>>>} */
const PARTS = {
  async load({ browser, origin }) {
    const loads = []
    for (let run = 0; run < RUNS; run++) loads.push(await measureFirstLoad(browser, origin))
    // The worst of them: what came in time once can be late the next.
    const worst = [...loads].sort((a, b) => b.bytes - a.bytes)[0]
    if (!worst) throw new Error('Nothing was loaded')
    const { bytes, files } = worst
    const startBytes = Math.max(...loads.map((load) => load.startBytes))
    const startRequests = Math.max(...loads.map((load) => load.startRequests))
    const restBytes = Math.max(...loads.map((load) => load.restBytes))
    const restRequests = Math.max(...loads.map((load) => load.restRequests))
    console.log('Script and style before the map, gzipped:')
    for (const file of files.slice(0, 8)) console.log(`  ${kB(file.bytes).padStart(9)}  ${file.name}`)
    return [
      {
        measure: 'Script + style before the start screen stands, gzip',
        figure: kB(startBytes),
        budget: '150 kB',
        ratio: (startBytes / 150_000).toFixed(2),
        ok: startBytes <= 150_000,
      },
      {
        measure: 'Requests before the start screen stands',
        figure: `${startRequests}`,
        budget: '30',
        ratio: (startRequests / 30).toFixed(2),
        ok: startRequests <= 30,
      },
      {
        measure: 'First load: script + style before a map is usable, gzip',
        figure: kB(bytes),
        budget: '300 kB',
        ratio: (bytes / 300_000).toFixed(2),
        ok: bytes <= 300_000,
      },
      {
        measure: 'Script + style of an open map with its panels, when the network rests, gzip',
        figure: kB(restBytes),
        budget: '300 kB',
        ratio: (restBytes / 300_000).toFixed(2),
        ok: restBytes <= 300_000,
      },
      {
        measure: 'Requests of an open map with its panels, when the network rests',
        figure: `${restRequests}`,
        budget: '30',
        ratio: (restRequests / 30).toFixed(2),
        ok: restRequests <= 30,
      },
      free('Start screen in a fresh profile', ms(median(loads.map(({ start }) => start)))),
      free('Open the example', ms(median(loads.map(({ open }) => open)))),
    ]
  },

  async open({ browser, origin }) {
    const rows = []
    for (const actoren of [50, 200, 1000]) {
      const pairs = await measureOpen(browser, origin, actoren, FEW_RUNS)
      const ratio = medianRatio(pairs)
      rows.push({
        measure: `Open a file of ${actoren} actors, until it is painted`,
        figure: `${ms(median(pairs.map(({ ours }) => ours)))}, bare ${ms(median(pairs.map(({ other }) => other)))}`,
        budget: '2 × bare',
        ratio: ratio.toFixed(2),
        ok: ratio <= 2,
      })
    }
    return rows
  },

  async list({ browser, origin }) {
    const { pairs, readings } = await measureList(browser, origin, FEW_RUNS)
    const ratio = medianRatio(pairs)
    const wall = median(readings.map((reading) => reading.wall))
    const what = `Read a list of ${ROWS.toLocaleString('en')} rows and ${COLUMNS} columns`
    return [
      {
        measure: `${what}, until the preview stands`,
        figure: ms(wall),
        budget: '1 s',
        ratio: (wall / 1000).toFixed(2),
        ok: wall <= 1000,
      },
      {
        measure: `${what}, main thread`,
        figure: `${ms(median(pairs.map(({ ours }) => ours)))}, read on the page ${ms(median(pairs.map(({ other }) => other)))}`,
        budget: '0.3 × on the page',
        ratio: ratio.toFixed(2),
        ok: ratio <= 0.3,
      },
      free(
        'Longest that the page did not answer meanwhile',
        ms(median(readings.map(({ silence }) => silence))),
      ),
    ]
  },

  async drag({ browser, origin }) {
    const rows = []
    for (const actoren of [50, 200, 1000]) {
      const { pairs, undo, zoom } = await measureDrag(
        browser,
        origin,
        actoren,
        actoren > 200 ? FEW_RUNS : RUNS,
      )
      const ratio = medianRatio(pairs)
      const budget = DRAG_BUDGETS[actoren]
      rows.push(
        {
          measure: `Drag 1 of ${actoren} actors, main thread per move (zoom ${zoom.toFixed(2)})`,
          figure: `${ms(median(pairs.map(({ ours }) => ours)))}, bare ${ms(median(pairs.map(({ other }) => other)))}`,
          budget: budget ? `${budget} × bare` : 'workable',
          ratio: ratio.toFixed(2),
          ok: budget ? ratio <= budget : null,
        },
        free(`Undo a move on ${actoren} actors, main thread`, ms(median(undo))),
      )
    }
    const pairs = await measureTwoHands(browser, origin, 50, RUNS)
    const ratio = medianRatio(pairs)
    rows.push({
      measure: 'Drag 2 of 50 actors at once, main thread per move of both',
      figure: `${ms(median(pairs.map(({ ours }) => ours)))}, one ${ms(median(pairs.map(({ other }) => other)))}`,
      budget: '1.5 × one',
      ratio: ratio.toFixed(2),
      ok: ratio <= 1.5,
    })
    return rows
  },

  async pan({ browser, origin }) {
    const rows = []
    for (const actoren of [50, 200]) {
      const measured = await measurePan(browser, origin, actoren, FEW_RUNS)
      for (const what of /** @type {const} */ (['pan', 'zoom'])) {
        const pairs = measured[what]
        const ratio = medianRatio(pairs)
        rows.push({
          measure: `${PAN_NAMES[what]} over ${actoren} actors, all processors per step`,
          figure: `${ms(median(pairs.map(({ ours }) => ours)))}, bare ${ms(median(pairs.map(({ other }) => other)))}`,
          budget: `${PAN_BUDGETS[what]} × bare`,
          ratio: ratio.toFixed(2),
          ok: ratio <= PAN_BUDGETS[what],
        })
      }
    }
    return rows
  },

  async log({ browser, origin }) {
    const { entries, times } = await measureLogOnDisk(browser, origin, MOVES, RUNS)
    const row = (
      /** @type {'los' | 'app'} */ which,
      /** @type {string} */ what,
      /** @type {number | null} */ budget,
    ) => {
      const ratio = medianRatio(times.map(({ [which]: ours, dicht: other }) => ({ ours, other })))
      return {
        measure: `Open it from IndexedDB, ${what} (${entries[which].toLocaleString('en')} entries)`,
        figure: `${ms(median(times.map(({ [which]: time }) => time)))}, made short ${ms(median(times.map(({ dicht }) => dicht)))}`,
        budget: budget === null ? '' : `${budget} × made short`,
        ratio: ratio.toFixed(2),
        ok: budget === null ? null : ratio <= budget,
      }
    }
    // The app leaves no log of single entries; one that it finds is short from then on.
    return [row('app', 'as the app leaves it', 3), row('los', 'each move on its own', null)]
  },

  async panel({ browser, origin }) {
    const { planVoorPaneel } = await loadPlan()
    const frames = await measurePanel(browser, origin, planVoorPaneel(), DROPS)
    const figure = median(frames)
    return [
      {
        measure: 'Panel shows what follows from a drop, 200 actors',
        figure: `${figure} frames, at most ${Math.max(...frames)}`,
        budget: '2 frames',
        ratio: (figure / 2).toFixed(2),
        ok: figure <= 2,
      },
    ]
  },

  async keys({ browser, origin }) {
    const measured = await measureKeys(browser, origin)
    return measured.map(({ name, presses }) => {
      const worst = Math.max(...presses)
      return {
        measure: `Press a key until it is painted, ${name}`,
        figure: `${ms(median(presses))}, at most ${ms(worst)}`,
        budget: `two frames (${TWO_FRAMES} ms)`,
        ratio: (worst / TWO_FRAMES).toFixed(2),
        ok: worst <= TWO_FRAMES,
      }
    })
  },

  async memory({ origin, folder }) {
    const old = buildOld(WAS, folder)
    if (old === null) return []
    const pairs = await measureMemory(origin, `${origin}${old}`, 1000, FEW_RUNS)
    return /** @type {const} */ (['heap', 'memory']).flatMap((what) => {
      const both = pairs.flatMap(({ ours, other }) =>
        ours[what] === null || other[what] === null ? [] : { ours: ours[what], other: other[what] },
      )
      if (both.length === 0) return []
      const ratio = medianRatio(both)
      return {
        measure: what === 'heap' ? 'Heap with 1000 actors at rest' : 'Memory of the process behind it',
        figure: `${MB(median(both.map(({ ours }) => ours)))}, at ${WAS} ${MB(median(both.map(({ other }) => other)))}`,
        budget: `0.6 × ${WAS}`,
        ratio: ratio.toFixed(2),
        ok: ratio <= 0.6,
      }
    })
  },

  async picture({ browser, origin }) {
    const { pairs, size, otherSize } = await measurePicture(browser, origin, 200, FEW_RUNS)
    const ratio = medianRatio(pairs)
    const layout = await measureLayout(browser, origin, [200, 1000], FEW_RUNS)
    const growth = medianRatio(layout)
    console.log(
      `Picture: ${size.breedte} × ${size.hoogte} px, html-to-image ${otherSize.breedte} × ${otherSize.hoogte} px`,
    )
    return [
      {
        measure: 'Picture of 200 actors at 2×',
        figure: `${ms(median(pairs.map(({ ours }) => ours)))}, html-to-image ${ms(median(pairs.map(({ other }) => other)))}`,
        budget: '1/3 of html-to-image',
        ratio: ratio.toFixed(2),
        ok: ratio <= 1 / 3,
      },
      {
        measure: 'Layout of cards, lines and labels of 1000 actors',
        figure: `${ms(median(layout.map(({ ours }) => ours)))}, of 200 ${ms(median(layout.map(({ other }) => other)))}`,
        budget: '6 × that of 200',
        ratio: growth.toFixed(2),
        ok: growth <= 6,
      },
    ]
  },

  async word({ browser, origin, folder }) {
    if (!buildBefore(folder)) return [free(`Plan in Word (this clone has no ${BEFORE} to compare with)`, '')]
    const { pairs, sizes } = await measureWord(browser, origin, RUNS)
    const ratio = medianRatio(pairs)
    return [
      {
        measure: 'Plan in Word of the example, main thread',
        figure: `${ms(median(pairs.map(({ ours }) => ours)))}, ${BEFORE} ${ms(median(pairs.map(({ other }) => other)))}`,
        budget: `0.4 × ${BEFORE}`,
        ratio: ratio.toFixed(2),
        ok: ratio <= 0.4,
      },
      {
        measure: 'Plan in Word of the example, bytes',
        figure: `${kB(sizes.ours)}, ${BEFORE} ${kB(sizes.other)}`,
        budget: '1 MB',
        ratio: (sizes.ours / 1_000_000).toFixed(2),
        ok: sizes.ours <= 1_000_000,
      },
    ]
  },
}

/** @param {string} measure @param {string} figure @returns {Row} */
function free(measure, figure) {
  return { measure, figure, budget: '', ratio: '', ok: null }
}

const asked = process.argv.slice(2)
const known = Object.keys({ ...NODE_PARTS, ...PARTS })
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${known.join(', ')}.`)
  process.exit(2)
}
const isAsked = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name)

/** @type {Row[]} */
const rows = []
for (const [name, measure] of Object.entries(NODE_PARTS)) if (isAsked(name)) rows.push(...(await measure()))
if (Object.keys(PARTS).some(isAsked)) await measureInBrowser()
console.log(`\n${formatTable(rows)}`)

async function measureInBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'middenveld-bench-'))
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
  try {
    await buildAll(folder)
    const server = await serve(folder)
    for (const [name, measure] of Object.entries(PARTS)) {
      if (isAsked(name)) rows.push(...(await measure({ browser, origin: server.origin, folder })))
    }
    server.close()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
