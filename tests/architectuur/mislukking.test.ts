/** What was thrown becomes words at one door, `src/taal/mislukking.ts`: everywhere else it is handed on as it came, or as a Mislukking. */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { readMislukking, zegMislukking, zegWaarom } from '../../src/taal/mislukking'
import { readTree, type SourceTree } from '../support/source'

const DEUR = 'src/taal/mislukking.ts'

/** Who reads what a library wrote into an error, and shows none of it. */
const LEZERS: Readonly<Record<string, string>> = {
  'src/app/lezer/slot.ts': 'age tells a phrase that does not fit only in words',
  'src/domain/bestand/schemafouten.ts':
    'an issue of a schema; its words are ours, or we put ours in their place',
}

/** What holds a fault: the variable of a `catch`, and the parameter of who takes a rejection. */
function isFout(node: ts.Node): boolean {
  const parent = node.parent
  if (ts.isVariableDeclaration(parent)) return ts.isCatchClause(parent.parent)
  if (!ts.isParameter(parent)) return false
  const functie = parent.parent
  const oproep = functie.parent
  if (!ts.isCallExpression(oproep) || !ts.isPropertyAccessExpression(oproep.expression)) return false
  const { text } = oproep.expression.name
  return text === 'catch' || (text === 'then' && oproep.arguments[1] === functie)
}

/** `message` that is read, and a fault that is made into text. Each as «path:line: what». */
function findVerwoord(tree: SourceTree): string[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    if (!/\.tsx?$/u.test(path) || path === DEUR || path in LEZERS) return []
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
    const fouten = new Set<string>()
    const gevonden: string[] = []
    const meld = (node: ts.Node) =>
      gevonden.push(
        `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`,
      )
    const isNaamVanFout = (node: ts.Node | undefined) =>
      node !== undefined && ts.isIdentifier(node) && fouten.has(node.text)
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && isFout(node)) fouten.add(node.text)
      if (ts.isPropertyAccessExpression(node)) {
        const { parent } = node
        const isGezet =
          ts.isBinaryExpression(parent) &&
          parent.left === node &&
          parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
        if (node.name.text === 'message' && !isGezet) meld(node)
        if (node.name.text === 'toString' && isNaamVanFout(node.expression)) meld(node)
      }
      if (
        ts.isCallExpression(node) &&
        node.expression.getText() === 'String' &&
        isNaamVanFout(node.arguments[0])
      )
        meld(node)
      if (ts.isTemplateSpan(node) && isNaamVanFout(node.expression)) meld(node.expression)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return gevonden
  })
}

test('what was thrown becomes words at one door', () => {
  expect(findVerwoord(readTree('src'))).toEqual([])
})

test('who may read them still does', () => {
  const tree = readTree('src')
  expect(Object.keys(LEZERS).filter((path) => !tree[path]?.includes('.message'))).toEqual([])
})

describe('the check', () => {
  test.each([
    ['a message', 'try {} catch (fout) { zet(fout.message) }'],
    ['a message after a look at its kind', 'try {} catch (e) { zet(e instanceof Error ? e.message : "") }'],
    ['a text of a caught fault', 'try {} catch (e) { zet(String(e)) }'],
    ['a text of a rejection', 'werk.catch((e: unknown) => zet(String(e)))'],
    ['a text of a rejection, beside what went well', 'werk.then(klaar, (e) => zet(`Mis: ${e}`))'],
    ['a fault that writes itself', 'try {} catch (e) { zet(e.toString()) }'],
  ])('sees %s', (_what, text) => {
    expect(findVerwoord({ 'src/a.ts': text })).toEqual([expect.stringMatching(/^src\/a\.ts:1: /u)])
  })

  test('leaves a fault that is handed on, one that we word, and other texts alone', () => {
    const tree = {
      'src/a.ts': 'try {} catch (e) { meld(readMislukking(e)); throw new Error("Niet.", { cause: e }) }',
      'src/b.ts': 'fout.message = "Er is geen netwerk."',
      'src/c.ts': 'werk.then((getal) => zet(String(getal)))',
    }
    expect(findVerwoord(tree)).toEqual([])
  })
})

test.each([
  ['an error', new Error('De opslag is vol.'), 'De opslag is vol.'],
  ['anything else', 'stuk', 'stuk'],
])('%s is told with what happened first', (_what, fout, waarom) => {
  expect(zegWaarom(readMislukking(fout))).toBe(waarom)
  expect(zegMislukking(readMislukking(fout))).toBe(`Dat is niet gelukt. ${waarom}`)
  expect(zegMislukking(readMislukking(fout, 'Dit bestand gaat niet open'))).toBe(
    `Dit bestand gaat niet open. ${waarom}`,
  )
})
