// How long the derivation of a full map takes, in plain Node.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** Before the engine has compiled what it runs often. */
const WARM_UP = 20

/** The maps of the bench, in plain Node. @returns {Promise<typeof import('./plan')>} */
export async function loadPlan() {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  /** @type {{ module: typeof import('./plan') }} */
  const { module } = await runnerImport(`${root}tests/bench/plan.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module
}

/**
 * Milliseconds of each run, and what was derived, in words.
 * @param {number} runs
 */
export async function measureDerive(runs) {
  const module = await loadPlan()
  const dossier = module.maakPlan(200, 60, 40)
  /** @type {number[]} */
  const times = []
  for (let run = -WARM_UP; run < runs; run++) {
    const begin = performance.now()
    const { storingen } = module.deriveVoorBench(dossier)
    if (run >= 0) times.push(performance.now() - begin)
    if (storingen.length > 0) throw new Error(`The derivation reports: ${JSON.stringify(storingen)}`)
  }
  return { size: '200 actors, 60 bezorgdheden, 20 uitdagingen, 40 acties', times }
}
