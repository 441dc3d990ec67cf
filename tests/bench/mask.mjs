// How long it takes to mask a dossier full of names that was just opened, and how that grows with the dossier, in plain Node.
import { loadPlan } from './derive.mjs'

const WARM_UP = 5
export const SMALL = 300
export const LARGE = 1000

/**
 * Milliseconds of each run, of both sizes in turn.
 * @param {number} runs
 * @returns {Promise<{ ours: number, other: number }[]>} `ours` of the large dossier, `other` of the small one.
 */
export async function measureMask(runs) {
  const { maakMaskeerwerk, maskeerEenmaal } = await loadPlan()
  const [small, large] = [maakMaskeerwerk(SMALL), maakMaskeerwerk(LARGE)]
  const pairs = []
  for (let run = -WARM_UP; run < runs; run++) {
    const pair = { other: maskeerEenmaal(small), ours: maskeerEenmaal(large) }
    if (run >= 0) pairs.push(pair)
  }
  return pairs
}
