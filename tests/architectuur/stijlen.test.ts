/** Stylesheets: a class that is asked for is there, one that is there is asked for, and no sheet is a drawer. */
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { readTree, type SourceTree } from '../support/source'

/** Lines of a stylesheet: more than this is more than one thing. */
const LANGSTE = 200

type Gebruik = { van: string; klasse: string; blad: string }

/** `styles.naam` and `styles['naam']` of every script, by the sheet that it imports; `*` for what is only known at run time. */
function findGebruik(tree: SourceTree): Gebruik[] {
  return Object.entries(tree).flatMap(([van, text]) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/gu)].flatMap(([, naam = '', pad = '']) => {
      const blad = posix.join(posix.dirname(van), pad)
      const keer = new RegExp(String.raw`(?<![\w/.'])${naam}(?:\.(\w+)|\['([\w-]+)'\]|(\[))`, 'gu')
      return [...text.matchAll(keer)].map(([, punt, haak]) => ({ van, blad, klasse: punt ?? haak ?? '*' }))
    }),
  )
}

/** Of the selectors alone: without comments, what stands between braces, and names that belong to another. */
function findKlassen(css: string): Set<string> {
  const selectors = css
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/\{[^{}]*\}/gu, '{}')
    .replaceAll(/:global\([^)]*\)/gu, '')
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/gu)].map(([, klasse = '']) => klasse))
}

function findStijlfouten(tree: SourceTree): string[] {
  const gebruik = findGebruik(tree)
  const bladen = Object.entries(tree).filter(([pad]) => pad.endsWith('.module.css'))
  const samengesteld = new Set(
    Object.values(tree).flatMap((text) =>
      [...text.matchAll(/composes:\s*([\w-]+)/gu)].map(([, klasse = '']) => klasse),
    ),
  )
  return bladen.flatMap(([blad, css]) => {
    const klassen = findKlassen(css)
    const hier = gebruik.filter((een) => een.blad === blad)
    const los = hier.filter(({ klasse }) => klasse !== '*' && !klassen.has(klasse))
    const vrij = hier.some(({ klasse }) => klasse === '*')
    const over = [...klassen].filter(
      (klasse) => !vrij && !samengesteld.has(klasse) && !hier.some((een) => een.klasse === klasse),
    )
    const regels = css.trimEnd().split('\n').length
    return [
      ...los.map(({ van, klasse }) => `${van}: «${klasse}» is not in ${blad}`),
      ...over.map((klasse) => `${blad}: nobody asks for «${klasse}»`),
      ...(regels > LANGSTE ? [`${blad}: ${regels} lines; split it by what it dresses`] : []),
    ]
  })
}

test('what is asked for is there, and what is there is asked for', () => {
  expect(findStijlfouten(readTree('src'))).toEqual([])
})

test('the check sees what is missing, what is left over, and a sheet that is too long', () => {
  const tree = {
    'src/a/A.tsx':
      "import styles from './a.module.css'\n<p className={styles.een} data-x={styles['twee-drie']} />",
    'src/a/a.module.css': `.een { color: red }\n.vier > :global(.rf) { color: red }${'\n'.repeat(200)}.een { top: 0 }`,
    'src/b/B.tsx': "import styles from './b.module.css'\nstyles[soort]",
    'src/b/b.module.css': '.vijf { color: red }',
  }
  expect(findStijlfouten(tree)).toEqual([
    'src/a/A.tsx: «twee-drie» is not in src/a/a.module.css',
    'src/a/a.module.css: nobody asks for «vier»',
    'src/a/a.module.css: 202 lines; split it by what it dresses',
  ])
})
