// Work that may not be lost, for as long as you like. Usage: npm run soak, or npm run soak -- --kills 200 --acts 10000 --seed 7. A number of 0 leaves a part out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { loadModule } from '../support/module.mjs'
import { serve } from '../bench/build.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    acts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const kills = Number(values.kills)
const acts = Number(values.acts)
const seed = Number(values.seed)
if (![kills, acts, seed].every((given) => Number.isInteger(given) && given >= 0)) {
  console.error('--kills, --acts and --seed each want a whole number of 0 or more.')
  process.exit(2)
}
console.log(`Seed ${seed}`)

/** A module beside this one. @template T @param {string} name @returns {Promise<T>} */
const load = (name) => loadModule(`tests/soak/${name}.ts`)

/** What open typing may be lost, ms: it is stored every 2 s, and then it has to reach the disk. */
const TYPING = 2500
let wrong = 0
if (acts > 0) {
  const { speelTabs } = /** @type {typeof import('./tabs')} */ (await load('tabs'))
  const begin = Date.now()
  const outcome = await speelTabs(seed, acts, (done) => {
    if (done % 1000 < 20) console.log(`  ${done} acts, ${Math.round((Date.now() - begin) / 1000)} s`)
  })
  console.log(
    `Three tabs, ${outcome.daden} acts: ${outcome.gelijk ? 'equal' : 'NOT EQUAL'} on screen, ${outcome.opSchijf ? 'equal' : 'NOT EQUAL'} on disk (at most ${outcome.actoren} actors at once)`,
  )
  if (!outcome.gelijk || !outcome.opSchijf) wrong += 1
}
if (kills > 0) await kill()
process.exitCode = wrong > 0 ? 1 : 0

async function kill() {
  const { vermoord } = /** @type {typeof import('./moord')} */ (await load('moord'))
  const folder = mkdtempSync(join(tmpdir(), 'middenveld-soak-'))
  /** @type {import('./moord').Moord[]} */
  const all = []
  try {
    await build({
      root,
      logLevel: 'warn',
      build: { outDir: join(folder, 'app'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    })
    const { origin, close } = await serve(folder)
    await vermoord(`${origin}/app/`, join(folder, 'disk'), {
      zaad: seed,
      aantal: kills,
      vertel(one, nr) {
        all.push(one)
        if (one.verloren > 0 || one.typen > 2000)
          console.log(`  kill ${nr} while ${one.bezig}: ${say([one])}`)
        if (nr % 20 === 0) console.log(`  ${say(all)}`)
      },
    })
    close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
    console.log(say(all))
    if (all.some(({ verloren, typen }) => verloren > 0 || typen > TYPING)) wrong += 1
  }
}

/** @param {readonly import('./moord').Moord[]} all */
function say(all) {
  const sum = (/** @type {'daden' | 'beloofd' | 'verloren'} */ what) =>
    all.reduce((so, one) => so + one[what], 0)
  const typing = Math.max(0, ...all.map(({ typen }) => typen)) / 1000
  return `${all.length} kills: ${sum('daden')} changes, ${sum('beloofd')} said to be saved, ${sum('verloren')} of those lost; at most ${typing.toFixed(2)} s of typing lost`
}
