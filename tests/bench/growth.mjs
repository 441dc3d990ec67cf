// How what people do grows with the dossier, in plain Node: opening a file, an act, what is derived, the report, and a group that is dropped.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadModule } from '../support/module.mjs'

export const SIZES = [400, 800, 1600]
/** Of maps with a hub, or with eight relaties an actor. */
export const WEB_SIZES = [200, 400, 800]

setFlagsFromString('--expose-gc')
const gc = /** @type {(options: { type: 'minor' }) => void} */ (runInNewContext('gc'))

/** What was made for a measurement grows old first, or the engine would move all of it while the measurement runs. */
const settle = () => {
  gc({ type: 'minor' })
  gc({ type: 'minor' })
}

/** @returns {Promise<typeof import('./groeiwerk')>} */
const loadWork = () => loadModule('tests/bench/groeiwerk.ts')

/** The shortest times in milliseconds by piece of work, in the order of the sizes, which take turns: what disturbs a run only makes it longer. @param {number} runs @param {number} warmUp */
export async function measureGrowth(runs, warmUp = 3) {
  const module = await loadWork()
  const works = SIZES.map((size) => module.maakGroeiwerk(size, settle))
  return module.WERKEN.map((name) => ({
    name,
    shortest: takeTurns(
      works.map((work) => work[name]),
      runs,
      warmUp,
    ),
  }))
}

/** The same of the derivation alone, on maps with more between people. @param {number} runs @param {number} warmUp */
export async function measureWebs(runs, warmUp = 3) {
  const module = await loadWork()
  const names = /** @type {(keyof typeof module.WEBBEN)[]} */ (Object.keys(module.WEBBEN))
  return names.flatMap((name) =>
    [false, true].map((all) => ({
      name: `derive ${all ? 'all' : 'what the map shows'} with ${name === 'hub' ? 'a hub of half the relaties' : name}`,
      shortest: takeTurns(
        WEB_SIZES.map((size) => module.maakWebwerk(name, size, settle, all)),
        runs,
        warmUp,
      ),
    })),
  )
}

/** @param {readonly (() => number)[]} works @param {number} runs @param {number} warmUp */
function takeTurns(works, runs, warmUp) {
  const times = works.map(() => /** @type {number[]} */ ([]))
  for (let run = -warmUp; run < runs; run++) {
    works.forEach((work, i) => {
      const time = work()
      if (run >= 0) times[i]?.push(time)
    })
  }
  return times.map((each) => Math.min(...each))
}
