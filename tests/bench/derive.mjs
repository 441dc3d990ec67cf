// How long the derivation of a full map takes, in plain Node.
import { loadModule } from '../support/module.mjs'

/** Before the engine has compiled what it runs often. */
const WARM_UP = 20

/** The maps of the bench, in plain Node. @returns {Promise<typeof import('./plan')>} */
export const loadPlan = () => loadModule('tests/bench/plan.ts')

/**
 * Milliseconds of each run of what the map shows, and of all that a step or a panel may look at; and what was derived, in words.
 * @param {number} runs
 */
export async function measureDerive(runs) {
  const module = await loadPlan()
  const dossier = module.maakPlan(200, 60, 40)
  /** @type {{ map: number, all: number }[]} */
  const times = []
  for (let run = -WARM_UP; run < runs; run++) {
    const begin = performance.now()
    const afleiding = module.deriveVoorBench(dossier)
    const map = performance.now() - begin
    module.kijkOveral(afleiding)
    if (run >= 0) times.push({ map, all: performance.now() - begin })
    const { storingen } = afleiding
    if (storingen.length > 0) throw new Error(`The derivation reports: ${JSON.stringify(storingen)}`)
  }
  return { size: '200 actors, 60 bezorgdheden, 20 uitdagingen, 40 acties', times }
}
