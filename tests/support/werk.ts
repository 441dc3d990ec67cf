/**
 * How much work something is, counted and not timed: every stretch of code that was run, as often as it was run, loops turn by turn. The same on a slow
 * machine and a busy one, so that growth can be a test. What was imported before this is not seen, so it is imported first.
 */
import { type Profiler, Session } from 'node:inspector'

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** What `doe` runs in our code and in the libraries; the insides of the engine are not seen. Synchronous work only. */
export function telWerk(doe: () => void): number {
  neem()
  doe()
  return neem()
}

/** Since the last time. */
function neem(): number {
  let werk = 0
  session.post('Profiler.takePreciseCoverage', (fout, { result }) => {
    if (fout) throw fout
    for (const script of result) werk += somVan(script)
  })
  return werk
}

const somVan = ({ url, functions }: Profiler.ScriptCoverage): number =>
  url.startsWith('node:')
    ? 0
    : functions.reduce((som, { ranges }) => som + ranges.reduce((deel, { count }) => deel + count, 0), 0)
