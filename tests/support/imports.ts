import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceTree } from './source'

export type Import = {
  from: string
  specifier: string
  line: number
  /** Loaded at the moment of need, through `import()`. */
  lazy: boolean
  /** The file it lands in; undefined for a library and for a file that is not there. */
  target?: string
}

/** Every import of every script and stylesheet in the tree: static, type, re-export, `import()`, worker, CSS. */
export function findImports(tree: SourceTree): Import[] {
  return Object.entries(tree).flatMap(([from, text]) => {
    if (/\.[mc]?[jt]sx?$/.test(from)) return fromScript(tree, from, text)
    if (from.endsWith('.css')) return fromStylesheet(tree, from, text)
    return []
  })
}

function fromScript(tree: SourceTree, from: string, text: string): Import[] {
  const kind = from.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true, kind)
  const found: Import[] = []
  const add = (node: ts.Node | undefined, lazy: boolean) => {
    if (node === undefined) return
    // An address that is only known at run time cannot be judged; it is reported as it stands.
    const specifier = ts.isStringLiteralLike(node) ? node.text : node.getText(source)
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    found.push(resolved(tree, { from, specifier, line, lazy }))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, false)
    else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, false)
    } else if (ts.isExternalModuleReference(node)) add(node.expression, false)
    else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], true)
      else if (node.expression.getText(source) === 'require') add(node.arguments[0], false)
      else if (node.expression.getText(source) === 'import.meta.glob') addGlob(node.arguments[0])
    } else if (ts.isNewExpression(node) && node.arguments?.[1]?.getText(source) === 'import.meta.url') {
      add(node.arguments[0], true)
    }
    ts.forEachChild(node, visit)
  }
  const addGlob = (argument: ts.Expression | undefined) => {
    if (argument && ts.isArrayLiteralExpression(argument))
      for (const element of argument.elements) add(element, true)
    else add(argument, true)
  }
  visit(source)
  return found
}

function fromStylesheet(tree: SourceTree, from: string, text: string): Import[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  const patterns = [
    /@import\s+(?:url\()?\s*['"]?([^'")\s;]+)/g,
    /(?<!@import\s+)url\(\s*['"]?([^'")]+)/g,
    /\bcomposes\s*:[^;}]*?\bfrom\s+['"]([^'"]+)['"]/g,
  ]
  return patterns.flatMap((pattern) =>
    [...bare.matchAll(pattern)].flatMap((match) => {
      const specifier = match[1] ?? ''
      if (/^(data:|#)/.test(specifier)) return []
      const line = bare.slice(0, match.index).split('\n').length
      return [resolved(tree, { from, specifier, line, lazy: false })]
    }),
  )
}

function resolved(tree: SourceTree, found: Import): Import {
  if (!found.specifier.startsWith('.')) return found
  const path = posix.normalize(posix.join(posix.dirname(found.from), found.specifier.replace(/\?.*$/, '')))
  const stem = path.replace(/\.[mc]?jsx?$/, '')
  const candidates = [
    path,
    ...[path, stem].flatMap((p) => ['.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'].map((e) => p + e)),
  ]
  const target = candidates.find((candidate) => candidate in tree)
  return target === undefined ? found : { ...found, target }
}

/** Groups of files that can reach each other through static imports, each as the shortest round trip found. */
export function findCycles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, Set<string>>()
  for (const { from, target, lazy } of imports) {
    if (target === undefined || lazy) continue
    edges.set(from, (edges.get(from) ?? new Set()).add(target))
  }
  const cycles = new Map<string, string[]>()
  for (const start of edges.keys()) {
    const path = shortestRoundTrip(edges, start)
    const files = path?.toSorted().join('|')
    if (path && files !== undefined && !cycles.has(files)) cycles.set(files, path)
  }
  return [...cycles.values()]
}

function shortestRoundTrip(
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const next of edges.get(file) ?? []) {
      if (next === start) {
        const path = [file]
        for (let at = file; at !== start; path.unshift(at)) at = cameFrom.get(at) ?? start
        return path
      }
      if (cameFrom.has(next)) continue
      cameFrom.set(next, file)
      queue.push(next)
    }
  }
  return undefined
}
