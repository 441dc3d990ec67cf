/** What is asked for late comes whole: a list of everything that somebody asks for in that way comes early, with the map that needs a part of it. */
import { expect, test } from 'vitest'
import { readTree } from '../support/source'

const HEEL = /\bimport\(\s*'[^']*(?:store\/mutaties|document\/mutations(?:\/index)?)'\s*\)/u

test('nobody asks late for all that can be done to a dossier', () => {
  const wie = Object.entries(readTree('src')).flatMap(([pad, tekst]) => (HEEL.test(tekst) ? [pad] : []))
  expect(wie).toEqual([])
})

test.each(["import('../../store/mutaties')", "import('../document/mutations')"])(
  'the check can fail: %s',
  (regel) => {
    expect(HEEL.test(regel)).toBe(true)
  },
)
