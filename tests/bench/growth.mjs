// How what people do grows with the dossier, in plain Node: opening a file, an act, what is derived, the report, and a group that is dropped.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

export const SIZES = [400, 800, 1600]

/** The shortest times in milliseconds by piece of work, in the order of the sizes, which take turns: what disturbs a run only makes it longer. @param {number} runs @param {number} warmUp */
export async function measureGrowth(runs, warmUp = 3) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  /** @type {{ module: typeof import('./groeiwerk') }} */
  const { module } = await runnerImport(`${root}tests/bench/groeiwerk.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  const works = SIZES.map((size) => module.maakGroeiwerk(size))
  return module.WERKEN.map((name) => {
    const times = SIZES.map(() => /** @type {number[]} */ ([]))
    for (let run = -warmUp; run < runs; run++) {
      works.forEach((work, i) => {
        const time = work[name]()
        if (run >= 0) times[i]?.push(time)
      })
    }
    return { name, shortest: times.map((each) => Math.min(...each)) }
  })
}
