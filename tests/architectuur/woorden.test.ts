import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { BEGRIPPEN } from '../../src/domain/begrippen'
import { readTree, type SourceTree } from '../support/source'

type Begrippen = Readonly<Record<string, { woord?: string; nooit?: readonly string[] }>>

const GLOSSARY = 'src/domain/begrippen.ts'

/** Words that a library or the browser imposes; ours keep the name of the method. Word for word, no fragments. */
const IMPOSED: ReadonlySet<string> = new Set([])

/** `luideStemNaam`, `LUIDE_STEM_NAAM` and `luide-stem-naam` are the same three words. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}

/** Whole words in a row, the last one also in the plural: «concern» is in `sharedConcerns`, not in `concerning`. */
function contains(name: readonly string[], twin: readonly string[]): boolean {
  return name.some((_, start) =>
    twin.every((word, i) => {
      const said = name[start + i]
      return said === word || (i === twin.length - 1 && (said === `${word}s` || said === `${word}es`))
    }),
  )
}

/** Where a source stands (`doi.org/10.1038/…`) is named by who published it. */
const WEB_ADDRESS = /^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S/u

type Name = { name: string; line: number }

/** Identifiers and saved values (a text without white space) of a script; JSX text is for people and left alone. */
function namesInScript(path: string, text: string): Name[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const names: Name[] = []
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isPrivateIdentifier(node)
    const isValue =
      ts.isStringLiteralLike(node) &&
      /^[\p{L}_$][\p{L}\d_$.:/-]*$/u.test(node.text) &&
      !WEB_ADDRESS.test(node.text)
    if (isName || isValue) {
      names.push({
        name: node.text,
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      })
    }
    ts.forEachChild(node, visit)
  }
  // An address of a library is not ours to name; our own files are checked by their path.
  ts.forEachChild(source, function skipImports(node) {
    if (ts.isImportDeclaration(node)) {
      if (node.importClause) visit(node.importClause)
    } else visit(node)
  })
  return names
}

function namesInStylesheet(text: string): Name[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  return bare
    .split('\n')
    .flatMap((line, i) =>
      [...line.matchAll(/(?:\.|--|#)[a-z][\w-]*/gi)].map(([name]) => ({ name, line: i + 1 })),
    )
}

function findTwins(tree: SourceTree, begrippen: Begrippen): string[] {
  const twins = Object.entries(begrippen).flatMap(([begrip, { nooit }]) =>
    (nooit ?? []).map((twin) => ({ begrip, words: wordsOf(twin) })),
  )
  return Object.entries(tree).flatMap(([path, text]) => {
    // The glossary itself has to spell what it forbids.
    if (path === GLOSSARY) return []
    const inside = path.endsWith('.css')
      ? namesInStylesheet(text)
      : /\.tsx?$/.test(path)
        ? namesInScript(path, text)
        : []
    const names = [{ name: path.replace(/^src\//, '').replace(/\.\w+$/, ''), line: 0 }, ...inside]
    return names.flatMap(({ name, line }) => {
      if (IMPOSED.has(name)) return []
      const words = wordsOf(name)
      const twin = twins.find(({ words: forbidden }) => contains(words, forbidden))
      return twin ? [`${path}:${line}: ${name}: say «${twin.begrip}», as in the glossary`] : []
    })
  })
}

test('src speaks the language of the method', () => {
  expect(findTwins(readTree('src'), BEGRIPPEN)).toEqual([])
})

describe('the checker', () => {
  const begrippen: Begrippen = {
    luideStem: { nooit: ['loudVoice', 'LuideStemmen'] },
    bezorgdheid: { nooit: ['concern'] },
  }
  const find = (text: string, path = 'src/a.tsx') => findTwins({ [path]: text }, begrippen)

  test.each([
    ['a name', 'const loudVoiceCount = 1'],
    ['a constant', 'const LOUD_VOICE = 1'],
    ['a type in the plural', 'type Concerns = string[]'],
    ['a property', 'a.concern'],
    ['a saved value', "const soort = 'loudVoice'"],
    ['a misspelling', 'findLuideStemmen()'],
    ['an attribute', '<p data-concern="1" />'],
    ['an imported name', "import { Concern } from './b'"],
    ['a template without holes', 'const soort = `loud-voice`'],
  ])('sees %s', (_what, text) => {
    expect(find(text)).toHaveLength(1)
    expect(find(text)[0]).toMatch(/^src\/a\.tsx:1: .*say «/)
  })

  test('sees a file name and a class in a stylesheet', () => {
    expect(find('', 'src/domain/concern.ts')).toHaveLength(1)
    expect(find('/* concern */\n.loudVoice { color: red }', 'src/ui/a.css')).toEqual([
      'src/ui/a.css:2: .loudVoice: say «luideStem», as in the glossary',
    ])
  })

  test('leaves the rest alone', () => {
    expect(
      find("const luideStem = 'luideStem' // concern\nconst zin = 'Een concern is geen zorg'\nconcerning()"),
    ).toEqual([])
    expect(find('const a = <p>Luide stemmen</p>')).toEqual([])
  })
})
