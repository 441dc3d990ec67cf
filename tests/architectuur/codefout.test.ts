/**
 * Code that comes at the moment of need may not come. Every `import()` of src ends where that is caught or said: in a part that is drawn later, in a
 * catch, at one of the doors that tell it in Dutch, or with whoever awaits it. None is let go of.
 */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { verwoordCodefouten } from '../../src/app/toestel/codefout'
import { readTree } from '../support/source'

/** Who takes a promise, or a function that gives one, and answers for what becomes of it. */
const DEUREN: ReadonlySet<string> = new Set(['createGevraagd', 'later', 'zegFout', 'zegMislukt', 'doe'])

/** Places, as «path:line», where nobody would hear of code that does not come. */
function findLosgelaten(tree: Readonly<Record<string, string>>): string[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    if (!/\.tsx?$/u.test(path) || !text.includes('import(')) return []
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
    const gevonden: string[] = []
    const visit = (node: ts.Node): void => {
      if (
        ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        !isGehoord(node)
      )
        gevonden.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return gevonden
  })
}

function isGehoord(begin: ts.Node): boolean {
  let node = begin
  for (;;) {
    const { parent } = node
    if (ts.isAwaitExpression(parent) || ts.isReturnStatement(parent)) return true
    if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
      const { name } = parent
      if (name.text === 'catch' || (name.text === 'then' && parent.parent.arguments.length > 1)) return true
      node = parent.parent
    } else if (ts.isCallExpression(parent)) {
      const wie = parent.expression.getText()
      if (DEUREN.has(wie)) return true
      // Those of several that are waited for together.
      if (wie !== 'Promise.all') return false
      node = parent
    } else if (ts.isArrowFunction(parent)) {
      // What it gives, its caller has; of a callback that is let go of, nobody has it.
      const ontvanger = parent.parent
      return ts.isCallExpression(ontvanger)
        ? DEUREN.has(ontvanger.expression.getText())
        : ts.isVariableDeclaration(ontvanger) || ts.isPropertyAssignment(ontvanger)
    } else if (ts.isBinaryExpression(parent) && ts.isExpressionStatement(parent.parent)) {
      // Kept for more than one who asks: each of them catches.
      return (
        parent.parent.parent.getText().includes(`${parent.left.getText()}.then`) &&
        /\.catch\(/u.test(parent.parent.parent.getText())
      )
    } else if (
      ts.isArrayLiteralExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isConditionalExpression(parent)
    )
      node = parent
    else return false
  }
}

test('every import() in src is heard when it fails', () => {
  expect(findLosgelaten(readTree('src'))).toEqual([])
})

test.each<[string, boolean]>([
  ["void import('./a')", false],
  ["void import('./a').then((m) => m.doe())", false],
  ["knop(() => void import('./a').then((m) => m.doe()))", false],
  ["knop(() => import('./a'))", false],
  ["let a; a ??= import('./a')", false],
  ["void import('./a').then((m) => m.doe(), () => undefined)", true],
  ["void import('./a').then((m) => m.doe()).catch(meldFout)", true],
  ["zegFout(import('./a').then((m) => m.doe()))", true],
  ["const A = createGevraagd(() => import('./a').then((m) => ({ default: m.A })))", true],
  ["async function f() { const { a } = await import('./a') }", true],
  ["async function f() { await Promise.all([import('./a'), b()]) }", true],
  ["const laad = () => import('./a')", true],
])('%s: heard %s', (text, gehoord) => {
  expect(findLosgelaten({ 'a.ts': text }).length === 0).toBe(gehoord)
})

test('what a browser says of code that does not come is said in Dutch', () => {
  const venster = new EventTarget()
  verwoordCodefouten(venster)
  const fout = new TypeError('Failed to fetch dynamically imported module: http://x/schikken.js')
  venster.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: fout }))
  expect(fout.message).toMatch(/^Een stuk van Middenveld kon niet geladen worden\./u)
})
