import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCycles, findImports, type Import } from '../support/imports'
import { readTree, type SourceTree } from '../support/source'

/** Every room but the two that stand above all of them. */
const ALL_BELOW = [
  'canvas',
  'panels',
  'steps',
  'velden',
  'exports',
  'store',
  'document',
  'geometry',
  'domain',
  'ui',
  'taal',
]

/** Which room may look into which: down only, siblings never meet. Inside a room everything may meet. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  main: ['app', ...ALL_BELOW],
  app: ALL_BELOW,
  canvas: ['velden', 'store', 'domain', 'geometry', 'ui', 'taal'],
  panels: ['velden', 'store', 'domain', 'geometry', 'ui', 'taal'],
  steps: ['velden', 'store', 'domain', 'geometry', 'ui', 'taal'],
  velden: ['store', 'domain', 'ui', 'taal'],
  exports: ['domain', 'geometry', 'taal'],
  store: ['document', 'domain', 'taal'],
  document: ['domain', 'taal'],
  geometry: ['domain', 'taal'],
  domain: ['taal'],
  ui: ['taal'],
  taal: [],
}

/** Which room owns which library; a swap then touches one room. `lazy`: only behind `import()`, off the first load. */
const LIBRARIES: Readonly<Record<string, { rooms: readonly string[]; lazy?: true }>> = {
  react: { rooms: ['main', 'app', 'canvas', 'panels', 'steps', 'velden', 'store', 'ui'] },
  'react-dom': { rooms: ['main', 'app', 'canvas'] },
  yjs: { rooms: ['document'] },
  idb: { rooms: ['document'] },
  zustand: { rooms: ['store'] },
  '@xyflow/react': { rooms: ['canvas'] },
  'd3-scale': { rooms: ['geometry'] },
  // The document reads from the schemas how each field merges, and repairs by them.
  valibot: { rooms: ['domain', 'document'] },
  'react-aria-components': { rooms: ['ui'] },
  'lucide-react': { rooms: ['ui'] },
  // The screen shows the letters, the exported picture carries them along.
  '@fontsource-variable/atkinson-hyperlegible-next': { rooms: ['ui', 'exports'] },
  'browser-fs-access': { rooms: ['exports', 'app'] },
  'html-to-image': { rooms: ['exports', 'app'], lazy: true },
  docx: { rooms: ['exports'], lazy: true },
  'write-excel-file': { rooms: ['exports'], lazy: true },
  // Files that come in, and the Word file of a municipality that is filled.
  fflate: { rooms: ['app', 'exports'], lazy: true },
  'age-encryption': { rooms: ['app'], lazy: true },
}

/** Names of drawers in which anything fits: call the file or folder after its concept. */
const DRAWERS = /^(utils?|helpers?|common|types?|shared|misc|lib)$/

function roomOf(path: string): string {
  const [, first = '', second] = path.split('/')
  return second === undefined ? first.replace(/\..*$/, '') : first
}

function libraryOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function findImportViolations(tree: SourceTree): string[] {
  const scripts = Object.keys(tree).filter((path) => /\.(tsx?|css)$/.test(path) && !path.endsWith('.d.ts'))
  const misplaced = scripts.flatMap((path) => {
    const drawer = path.split('/').find((part) => DRAWERS.test(part.replace(/\..*$/, '')))
    const room = roomOf(path)
    return [
      ...(drawer === undefined ? [] : [`${path}: «${drawer}» is a drawer; name the concept instead`]),
      ...(room in ROOMS
        ? []
        : [`${path}: room «${room}» is not in ROOMS; add it there with what it may see, or move the file`]),
    ]
  })

  const imports = findImports(tree)
  const wrong = imports.flatMap(({ from, specifier, line, lazy, target }) => {
    const here = `${from}:${line}`
    const room = roomOf(from)
    if (!specifier.startsWith('.')) {
      const library = libraryOf(specifier)
      const owner = LIBRARIES[library]
      if (owner === undefined) {
        return [
          `${here}: «${specifier}» has no owner; use a relative path, or give the library a room in LIBRARIES`,
        ]
      }
      if (!owner.rooms.includes(room)) {
        return [
          `${here}: ${library} belongs to ${owner.rooms.join(', ')}; let that room offer what ${room} needs`,
        ]
      }
      return owner.lazy && !lazy
        ? [`${here}: load ${library} with import(), it is too heavy for the first load`]
        : []
    }
    if (specifier.includes('*')) {
      return specifier.startsWith('./') ? [] : [`${here}: a glob stays inside its own folder: «${specifier}»`]
    }
    if (target === undefined) return [`${here}: «${specifier}» leads to no file in src`]
    const goal = roomOf(target)
    if (goal === room || ROOMS[room]?.includes(goal)) return []
    return [`${here}: ${room} may not see ${goal} (${target}); move it down, or hand it in from app`]
  })

  const cycles = findCycles(imports).map(
    (files) => `${[...files, files[0]].join(' → ')}: a cycle; move what both need to a file of its own`,
  )
  return [...misplaced, ...wrong, ...cycles, ...findFolderCycles(imports)]
}

/**
 * Folders run one way too, as files do: also what loads late, for the folder that is asked for stands below the one that asks. Told by the folders of the
 * shortest round, with an import of each step of it.
 */
function findFolderCycles(imports: readonly Import[]): string[] {
  const between = imports.flatMap(({ from, target }) =>
    target === undefined || posix.dirname(from) === posix.dirname(target) ? [] : [{ from, target }],
  )
  const folders = between.map(({ from, target }) => ({
    from: posix.dirname(from),
    specifier: '',
    line: 0,
    lazy: false,
    target: posix.dirname(target),
  }))
  return findCycles(folders).map((round) => {
    const steps = round.map((folder, i) => {
      const next = round[(i + 1) % round.length]
      const step = between.find(
        ({ from, target }) => posix.dirname(from) === folder && posix.dirname(target) === next,
      )
      return `${step?.from} → ${step?.target}`
    })
    return `${[...round, round[0]].join(' → ')}: folders in a circle (${steps.join(', ')})`
  })
}

test('every import in src follows the table', () => {
  expect(findImportViolations(readTree('src'))).toEqual([])
})

describe('the checker sees', () => {
  const cases: [what: string, tree: SourceTree, message: RegExp][] = [
    [
      'a room that looks up',
      { 'src/domain/a.ts': "import { b } from '../store/b'", 'src/store/b.ts': '' },
      /domain may not see store/,
    ],
    [
      'siblings that meet, also through a type',
      { 'src/canvas/a.tsx': "import type { B } from '../panels/B'", 'src/panels/B.tsx': '' },
      /canvas may not see panels/,
    ],
    [
      'an import() and a type in passing',
      { 'src/ui/a.ts': "export type B = import('../domain/b').B", 'src/domain/b.ts': '' },
      /ui may not see domain/,
    ],
    [
      'a re-export',
      { 'src/geometry/a.ts': "export * from '../document'", 'src/document/index.ts': '' },
      /geometry may not see document/,
    ],
    [
      'a stylesheet that borrows',
      {
        'src/ui/a.module.css': ".a { composes: b from '../panels/b.module.css' }",
        'src/panels/b.module.css': '',
      },
      /ui may not see panels/,
    ],
    [
      'a library outside its room',
      { 'src/panels/a.ts': "import * as Y from 'yjs'" },
      /yjs belongs to document/,
    ],
    ['a path into a library', { 'src/app/a.ts': "import 'zustand/vanilla'" }, /zustand belongs to store/],
    [
      'a heavy library up front',
      { 'src/exports/a.ts': "import { toPng } from 'html-to-image'" },
      /import\(\)/,
    ],
    ['a library nobody owns', { 'src/app/a.ts': "import fs from 'node:fs'" }, /has no owner/],
    ['an alias', { 'src/app/a.ts': "import { b } from '@/domain/b'" }, /relative path/],
    ['an import() of something computed', { 'src/app/a.ts': 'await import(name)' }, /has no owner/],
    ['a file that is not there', { 'src/app/a.ts': "import './b'" }, /leads to no file/],
    [
      'a glob that leaves its folder',
      { 'src/app/a.ts': "import.meta.glob('../domain/*.ts')" },
      /glob stays inside/,
    ],
    ['a drawer', { 'src/domain/utils.ts': '' }, /«utils.ts» is a drawer/],
    ['a room without a place in the table', { 'src/services/a.ts': '' }, /room «services»/],
    [
      'a cycle, also of types',
      {
        'src/domain/a.ts': "import { b } from './b'",
        'src/domain/b.ts': "import { c } from './c'",
        'src/domain/c.ts': "import type { A } from './a'",
      },
      /a\.ts → .*b\.ts → .*c\.ts → .*a\.ts: a cycle/,
    ],
    [
      'folders that look at each other through other files, also late',
      {
        'src/domain/model/a.ts': "import { b } from '../bestand/b'",
        'src/domain/bestand/b.ts': '',
        'src/domain/bestand/c.ts': "const d = () => import('../model/d')",
        'src/domain/model/d.ts': '',
      },
      /folders in a circle \(src\/domain\/\w+\/\w\.ts → /,
    ],
  ]

  test.each(cases)('%s', (_what, tree, message) => {
    const violations = findImportViolations(tree)
    expect(violations).toHaveLength(1)
    expect(violations[0]).toMatch(message)
  })

  test('nothing wrong in a sound tree', () => {
    const tree: SourceTree = {
      'src/main.tsx': "import { createRoot } from 'react-dom/client'\nimport { App } from './app/App'",
      'src/app/App.tsx':
        "import { Kaart } from '../canvas/Kaart'\nconst png = () => import('../exports/png')",
      'src/canvas/Kaart.tsx':
        "import { ReactFlow } from '@xyflow/react'\nimport styles from './Kaart.module.css'",
      'src/canvas/Kaart.module.css':
        ".a { background: url('data:image/svg+xml,x') } /* @import '../panels/b.css' */",
      'src/exports/png.ts':
        "const load = () => import('html-to-image')\nimport { schaal } from '../geometry/schaal.js'",
      'src/geometry/schaal.ts': "// import '../app/App'\nimport { scaleLinear } from 'd3-scale'",
    }
    expect(findImportViolations(tree)).toEqual([])
  })
})
