// Plays one long board and judges it. Usage: npm run chaos, or npm run chaos -- --seed 7 --events 500 --minutes 2. Without --minutes it takes ten; 0 is as fast as it goes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { loadModule } from '../support/module.mjs'
import { serve } from '../bench/build.mjs'
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    events: { type: 'string', default: '2000' },
    minutes: { type: 'string', default: '10' },
  },
})
const [seed, events, minutes] = [values.seed, values.events, values.minutes].map(Number)
if (![seed, events, minutes].every((given) => given !== undefined && given >= 0)) {
  console.error('--seed, --events and --minutes each want a number of 0 or more.')
  process.exit(2)
}
const given = {
  seed: Number(seed),
  events: Number(events),
  pause: (Number(minutes) * 60_000) / Number(events),
}

/** A module beside this one. @template T @param {string} name @returns {Promise<T>} */
const load = (name) => loadModule(`tests/bord/${name}.ts`)
const { speelBord, VENSTER } = /** @type {typeof import('./bord')} */ (await load('bord'))
const { vertelBord } = /** @type {typeof import('./verslag')} */ (await load('verslag'))

/** At the pace that was asked for: each event has its moment, and one that took long makes the next ones catch up. */
function pace() {
  const begin = Date.now()
  return (/** @type {number} */ event) => {
    if (event > 0 && event % 100 === 0)
      console.log(`  event ${event}, ${Math.round((Date.now() - begin) / 1000)} s`)
    const rest = begin + event * given.pause - Date.now()
    return rest > 0 ? new Promise((ready) => void setTimeout(ready, rest)) : Promise.resolve()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'middenveld-chaos-'))
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
try {
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
  const { origin, close } = await serve(folder)
  const context = await browser.newContext({
    viewport: VENSTER,
    hasTouch: true,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  })
  console.log(`Seed ${given.seed}, ${given.events} events`)
  const outcome = await speelBord(context, `${origin}/`, given.seed, given.events, pace())
  console.log(vertelBord(outcome))
  close()
  process.exitCode = outcome.fouten.length > 0 ? 1 : 0
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
