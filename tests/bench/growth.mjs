// How what people do grows with the dossier, in plain Node: opening a file, an act, what is derived, the report, and a group that is dropped.
import { loadModule } from '../support/module.mjs'

export const SIZES = [400, 800, 1600]

/** The shortest times in milliseconds by piece of work, in the order of the sizes, which take turns: what disturbs a run only makes it longer. @param {number} runs @param {number} warmUp */
export async function measureGrowth(runs, warmUp = 3) {
  /** @type {typeof import('./groeiwerk')} */
  const module = await loadModule('tests/bench/groeiwerk.ts')
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
