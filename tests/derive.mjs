// What the map of a file leads to, in plain Node. Usage: npm run derive -- file.middenveld; without a file it takes the example, and with
// --readme it puts that in the README, as on the day that its test reads it.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const MARK = '<!-- uitkomst -->'
const root = fileURLToPath(new URL('..', import.meta.url))

/** A module of ours, read as TypeScript. @param {string} path @returns {Promise<unknown>} */
const load = async (path) => {
  /** @type {{ module: unknown }} */
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' })
  return module
}

const { vertelUitkomst } = /** @type {typeof import('./support/uitkomst')} */ (
  await load('tests/support/uitkomst.ts')
)
const [file] = process.argv.slice(2)
if (file === '--readme') {
  const readme = readFileSync(`${root}README.md`, 'utf8').split(MARK)
  readme[1] = `\n\`\`\`text\n${vertelUitkomst(await readExample(), '2026-11-24')}\n\`\`\`\n`
  writeFileSync(`${root}README.md`, readme.join(MARK))
} else
  console.log(
    vertelUitkomst(
      file === undefined ? await readExample() : await readFile(file),
      new Date().toISOString().slice(0, 10),
    ),
  )

async function readExample() {
  const { bloemetjeswijk } = /** @type {typeof import('../src/domain/voorbeeld/bloemetjeswijk')} */ (
    await load('src/domain/voorbeeld/bloemetjeswijk.ts')
  )
  return bloemetjeswijk()
}

/** @param {string} path */
async function readFile(path) {
  const { readBestand } = /** @type {typeof import('../src/domain/bestand/bestand')} */ (
    await load('src/domain/bestand/bestand.ts')
  )
  const outcome = readBestand(readFileSync(path, 'utf8'))
  if (outcome.ok) return outcome.dossier
  console.error([outcome.fout.titel, ...outcome.fout.regels].join('\n'))
  process.exit(1)
}
