// What the page itself has to do for a plan in Word, beside a build of before: both asked of the dialog, turn by turn, of the example.
import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurns, mainThread, newPage, twoFrames, withoutThumbnails } from './pages.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The last build that wrote the file on the page itself. */
export const BEFORE = 'b408e87'

/**
 * Builds that commit into `before/` of the folder; false where this clone has no such history.
 * @param {string} folder
 */
export function buildBefore(folder) {
  const source = join(folder, 'source')
  mkdirSync(source)
  const run = (/** @type {string} */ command, /** @type {string[]} */ args, cwd = root) =>
    spawnSync(command, args, { cwd, encoding: 'utf8' }).status === 0
  const archive = join(folder, 'source.tar')
  if (!run('git', ['archive', '-o', archive, BEFORE]) || !run('tar', ['-xf', archive, '-C', source]))
    return false
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'))
  return run('npx', ['vite', 'build', '--outDir', join(folder, 'before')], source)
}

/**
 * Milliseconds of the main thread for one file, and its bytes.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {readonly string[]} choices what is pressed to get there
 */
async function openDialog(browser, address, choices) {
  const page = await newPage(browser, { acceptDownloads: true, serviceWorkers: 'block' })
  await withoutThumbnails(page)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await page.goto(address)
  await page
    .getByRole('button', { name: /Bloemetjeswijk|voorbeeld/iu })
    .first()
    .click()
  await page.getByRole('button', { name: 'Exporteer' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Exporteer', exact: true })
  for (const name of choices) {
    await dialog.getByRole('radio', { name, exact: true }).check({ force: true })
  }
  const read = await mainThread(page)
  return async () => {
    const before = await read()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click()
    const { size } = statSync(await (await download).path())
    await twoFrames(page)
    return { ms: (await read()) - before, size }
  }
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} runs
 */
export async function measureWord(browser, origin, runs) {
  const [ours, other] = [
    await openDialog(browser, `${origin}/app/`, ['Papier', 'Plan', 'Word']),
    await openDialog(browser, `${origin}/before/`, ['Het plan', 'Plan in Word']),
  ]
  // Once for nothing: the library is there for both.
  const sizes = { ours: (await ours()).size, other: (await other()).size }
  const pairs = await inTurns(
    runs,
    async () => (await ours()).ms,
    async () => (await other()).ms,
  )
  return { pairs, sizes }
}
