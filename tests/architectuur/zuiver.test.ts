import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { readTree, type SourceTree } from '../support/source'

/** Time and ids come in from outside: the same dossier then gives the same answer, today and in a test. */
const IMPURE = /^(Date\.now|Math\.random|performance\.\w+|crypto\.\w+|globalThis\.\w+)$/

function findImpurities(tree: SourceTree): string[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      const readsClock =
        ((ts.isNewExpression(node) && (node.arguments ?? []).length === 0) || ts.isCallExpression(node)) &&
        node.expression.getText(source) === 'Date'
      if (readsClock || (ts.isPropertyAccessExpression(node) && IMPURE.test(node.getText(source)))) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
        found.push(`${path}:${line}: ${node.getText(source)}; take it as an argument`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

test('domain and geometry know no clock and no chance', () => {
  expect(findImpurities(readTree('src/taal', 'src/domain', 'src/geometry'))).toEqual([])
})

describe('the checker', () => {
  test.each(['new Date()', 'new Date', 'Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()'])(
    'sees %s',
    (text) => {
      expect(findImpurities({ 'src/domain/a.ts': text })).toHaveLength(1)
    },
  )

  test('leaves a given moment alone', () => {
    expect(
      findImpurities({ 'src/domain/a.ts': 'new Date(today); Date.UTC(2024, 1); Math.round(1)' }),
    ).toEqual([])
  })
})
