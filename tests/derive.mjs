// What the map of a file leads to, in plain Node. Usage: npm run derive -- file.middenveld; without a file it takes the example, and with
// --readme it puts that in the README, as on the day that its test reads it.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadModule } from './support/module.mjs'

const MARK = '<!-- uitkomst -->'
const root = fileURLToPath(new URL('..', import.meta.url))

const { vertelUitkomst } = /** @type {typeof import('./support/uitkomst')} */ (
  await loadModule('tests/support/uitkomst.ts')
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
    await loadModule('src/domain/voorbeeld/bloemetjeswijk.ts')
  )
  return bloemetjeswijk()
}

/** @param {string} path */
async function readFile(path) {
  const { readBestand } = /** @type {typeof import('../src/domain/bestand/bestand')} */ (
    await loadModule('src/domain/bestand/bestand.ts')
  )
  const outcome = readBestand(readFileSync(path, 'utf8'))
  if (outcome.ok) return outcome.dossier
  console.error([outcome.fout.titel, ...outcome.fout.regels].join('\n'))
  process.exit(1)
}
