/** What the documentation says of what comes in and what goes out is what the registers hold. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUREN } from '../../src/app/lezer/buren'
import { EXPORTFORMATEN } from '../../src/exports/register'

const lees = (pad: string): string => readFileSync(pad, 'utf8')
/** Between its marks. */
const tabel = (naam: string): string =>
  new RegExp(`<!-- ${naam} -->\\n([\\s\\S]*?)<!-- ${naam} -->`, 'u').exec(
    lees('src/domain/bestand/FORMAAT.md'),
  )?.[1] ?? ''

const rijen = (kop: readonly string[], cellen: readonly (readonly string[])[]): string =>
  [kop, kop.map(() => '---'), ...cellen].map((rij) => `| ${rij.join(' | ')} |\n`).join('')

test('every format that goes out stands in the table, with its file, and no other', () => {
  const cellen = EXPORTFORMATEN.map(({ id, label, extensie, groep, isAltijdGemaskeerd }) => [
    `\`${id}\``,
    label,
    extensie ? `.${extensie}` : 'the browser',
    groep,
    isAltijdGemaskeerd ? 'always' : 'unless somebody says otherwise',
  ])
  expect(tabel('uit')).toBe(rijen(['format', 'as it is called', 'file', 'group', 'masked'], cellen))
})

test('every neighbour whose files are read stands in the table and in the README', () => {
  const bronnen = [...new Set(BUREN.map(({ bron }) => bron))]
  const rij = (bron: string) =>
    tabel('in')
      .split('\n')
      .some((regel) => regel.startsWith(`| ${bron} |`))
  expect(bronnen.filter((bron) => !rij(bron))).toEqual([])
  const woorden = bronnen.flatMap(
    (bron) => bron.match(/Kumu|GraphML|Gephi|draw\.io|Excalidraw|JSON Canvas|Miro|Mural/gu) ?? [],
  )
  expect(woorden.filter((woord) => !lees('README.md').includes(woord))).toEqual([])
})
