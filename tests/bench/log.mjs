// How much longer a dossier opens from a log of every move than from one that was made short, in plain Node.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** Pairs of milliseconds, in turn. @param {number} moves @param {number} runs */
export async function measureLog(moves, runs) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  /** @type {{ module: typeof import('./log') }} */
  const { module } = await runnerImport(`${root}tests/bench/log.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  const { log, dicht } = module.maakLog(moves)
  /** @type {{ ours: number, other: number }[]} */
  const pairs = []
  for (let run = -1; run < runs; run++) {
    const pair = { ours: module.meetOpenen(log), other: module.meetOpenen(dicht) }
    if (run >= 0) pairs.push(pair)
  }
  return pairs
}
