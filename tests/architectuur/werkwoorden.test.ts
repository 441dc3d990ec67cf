/**
 * Werkwoorden: what an exported function of src does is in its first word. One English verb for each deed, then a Dutch noun; the Dutch verbs of the
 * house are named below. Older Dutch first words stand in `werkwoorden.txt` as they are today: the list only gets shorter, so nothing new is added
 * to it, and who renames the last one of a word takes it out.
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { readTree, type SourceTree } from '../support/source'

/** The table: what each does to what, and what it is called instead of. */
const WERKWOORDEN: Readonly<Record<string, { doet: string; nooit?: readonly string[] }>> = {
  read: {
    doet: 'makes values of what came from elsewhere, or of what stands there',
    nooit: ['load', 'fetch', 'get'],
  },
  parse: { doet: 'makes values of a text' },
  write: { doet: 'makes text of values, for a file or a field', nooit: ['serialize', 'stringify', 'format'] },
  create: { doet: 'begins something that lives: a store, a listener, a document', nooit: ['make'] },
  build: { doet: 'puts values together into a bigger one', nooit: ['compose', 'generate'] },
  find: { doet: 'gives those of what is there, or nothing', nooit: ['search', 'lookup'] },
  derive: { doet: 'gives what follows from a map and is never stored', nooit: ['compute', 'calculate'] },
  zeg: { doet: 'says it in Dutch, on screen or to a listener', nooit: ['say', 'tell', 'describe'] },
  tel: { doet: 'counts', nooit: ['count'] },
  teken: { doet: 'gives the shapes that are drawn', nooit: ['draw'] },
  is: { doet: 'answers yes or no' },
  use: { doet: 'a hook of React' },
  add: { doet: 'a mutation that adds a record' },
  edit: { doet: 'a mutation that changes fields' },
  move: { doet: 'a mutation that changes a place or an order' },
  remove: { doet: 'a mutation that takes a record away', nooit: ['delete'] },
}

/** Words that came before the table and still stand somewhere, one a line. */
const NOG = new Set(
  readFileSync(new URL('./werkwoorden.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
)

type Functie = { plek: string; naam: string; woord: string }

/** Exported functions of the scripts that draw nothing: a component is a noun. */
function findFuncties(tree: SourceTree): Functie[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    if (!path.endsWith('.ts')) return []
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const namen = source.statements.flatMap((statement): string[] => {
      const isUit =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      if (!isUit) return []
      if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : []
      if (!ts.isVariableStatement(statement)) return []
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
          ? [name.getText()]
          : [],
      )
    })
    return namen.map((naam) => ({ plek: `${path}: ${naam}`, naam, woord: /^[a-z]+/u.exec(naam)?.[0] ?? '' }))
  })
}

function findVreemd(tree: SourceTree, nog: ReadonlySet<string>): string[] {
  return findFuncties(tree).flatMap(({ plek, woord }) => {
    const beter = Object.entries(WERKWOORDEN).find(([, { nooit }]) => nooit?.includes(woord))
    if (beter) return [`${plek}: say «${beter[0]}», which ${beter[1].doet}`]
    if (woord in WERKWOORDEN || nog.has(woord) || woord === '') return []
    return [`${plek}: «${woord}» is not in the table`]
  })
}

test('exported functions begin with a verb of the table', () => {
  expect(findVreemd(readTree('src'), NOG)).toEqual([])
})

test('the table and the list of before hold nothing that is not used, nor the same twice', () => {
  const gebruikt = new Set(findFuncties(readTree('src')).map(({ woord }) => woord))
  expect([...NOG, ...Object.keys(WERKWOORDEN)].filter((woord) => !gebruikt.has(woord))).toEqual([])
  expect([...NOG].filter((woord) => woord in WERKWOORDEN)).toEqual([])
})

describe('the check', () => {
  test.each([
    ['an English twin', 'export function loadKaart() {}', 'src/a.ts: loadKaart: say «read»'],
    ['an arrow', 'export const sayNaam = () => ""', 'src/a.ts: sayNaam: say «zeg»'],
    ['a new word', 'export const fiksKaart = () => 1', 'src/a.ts: fiksKaart: «fiks» is not in the table'],
  ])('sees %s', (_what, text, gezegd) => {
    expect(findVreemd({ 'src/a.ts': text }, new Set())).toEqual([expect.stringContaining(gezegd)])
  })

  test('leaves a verb of the table, a word of before, what is not exported and what is no function alone', () => {
    const text =
      'export const readKaart = () => 1\nexport function vouwKaart() {}\nconst fiks = () => 1\nexport const maat = 3'
    expect(findVreemd({ 'src/a.ts': text }, new Set(['vouw']))).toEqual([])
  })
})
