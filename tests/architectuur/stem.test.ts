import { describe, expect, test } from 'vitest'
import { findImports } from '../support/imports'
import { readTree, type SourceTree } from '../support/source'

/** What speaks to people straight away, unmasked. Around an open dossier only a werkruimte may be heard, which masks what it says. */
const STEMMEN = ['src/ui/aankondiging.ts', 'src/ui/melding.ts']
const MAG = /^src\/(?:app|ui)\//u

const findVoices = (tree: SourceTree): string[] =>
  findImports(tree).flatMap(({ from, line, target }) =>
    target !== undefined && STEMMEN.includes(target) && !MAG.test(from)
      ? [`${from}:${line}: say it with werkruimte.omgeving, which hides the names that this screen hides`]
      : [],
  )

test('nothing on a dossier is said past the mask', () => {
  expect(findVoices(readTree('src'))).toEqual([])
})

describe('the checker sees', () => {
  const stemmen = { 'src/ui/aankondiging.ts': '', 'src/ui/melding.ts': '' }
  test.each([
    ['a panel', 'src/panels/a.tsx', "import { announce } from '../ui/aankondiging'"],
    ['the map', 'src/canvas/a.ts', "import { meld } from '../ui/melding'"],
    ['a step, late', 'src/steps/a.ts', "const stem = () => import('../ui/melding')"],
  ])('%s', (_, path, text) => {
    expect(findVoices({ ...stemmen, [path]: text })).toHaveLength(1)
  })
  test('and leaves the app alone, which hands it in', () => {
    expect(findVoices({ ...stemmen, 'src/app/a.ts': "import { meld } from '../ui/melding'" })).toEqual([])
  })
})
