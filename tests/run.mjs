// The whole verdict in one command. Usage: npm test, or npm test -- unit lint (any of the names below).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ heading: string, command: string[], env?: Record<string, string>, count?: () => Count }} Step
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'middenveld-test-'))
const unitReport = join(temp, 'unit.json')
const browserReport = join(temp, 'browser.json')

/**
 * The two reporters' totals, as far as they are used here.
 * @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} BrowserReport
 */

/** @param {string} file @returns {unknown} */
const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Cheap first: a typing mistake is told before the browser starts. @type {Record<string, Step>} */
const STEPS = {
  format: { heading: 'Format', command: ['oxfmt', '--check'] },
  lint: { heading: 'Lint', command: ['oxlint'] },
  types: { heading: 'Types', command: ['tsc', '--noEmit'] },
  knip: { heading: 'Unused code and dependencies', command: ['knip'] },
  unit: {
    heading: 'Unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => {
      const { numPassedTests, numFailedTests } = /** @type {UnitReport} */ (readReport(unitReport))
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  build: { heading: 'Build', command: ['vite', 'build'] },
  browser: {
    heading: 'Browser tests',
    command: ['playwright', 'test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: () => {
      const { expected, unexpected, flaky } = /** @type {BrowserReport} */ (readReport(browserReport)).stats
      return { passed: expected, failed: unexpected + flaky }
    },
  },
}

/** @param {Step} step @returns {Count} */
function run(step) {
  const [name = '', ...args] = step.command
  const { status } = spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  })
  let count = { passed: 0, failed: 0 }
  try {
    count = step.count?.() ?? count
  } catch {
    // No report means that the step fell over before its first test; the exit code below tells.
  }
  // A step can fail without a failing test: a file that does not load, a server that does not start.
  return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in STEPS))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${Object.keys(STEPS).join(', ')}.`)
  process.exit(2)
}
// The browser suite looks at what is built, so an old build would give an old verdict.
const wanted = new Set(asked.includes('browser') ? [...asked, 'build'] : asked)

const total = { passed: 0, failed: 0 }
const fell = []
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.size > 0 && !wanted.has(name)) continue
  console.log(`\n== ${step.heading}`)
  const count = run(step)
  total.passed += count.passed
  total.failed += count.failed
  if (count.failed > 0) fell.push(step.heading)
}
rmSync(temp, { recursive: true, force: true })

if (fell.length > 0) console.log(`\nFailed: ${fell.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
