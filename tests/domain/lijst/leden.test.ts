import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLedentabel } from '../../../src/domain/lijst/leden'

test.each([
  [
    'Mia\tjeugd\tverslag\tja\nJef\t\t\tnee',
    [
      ['Mia', 'jeugd', 'verslag', true],
      ['Jef', '', '', false],
    ],
  ],
  ['Wie\tExpertise\nMia\tjeugd', [['Mia', 'jeugd', '', null]]],
  ['Wies\tjeugd', [['Wies', 'jeugd', '', null]]],
  [
    'Mia\n\n\t\t\nJef',
    [
      ['Mia', '', '', null],
      ['Jef', '', '', null],
    ],
  ],
  ['Mia\tx\ty\tmisschien', [['Mia', 'x', 'y', null]]],
  ['', []],
])('%j', (tekst, verwacht) => {
  expect(
    readLedentabel(tekst).map(({ wie, expertise, rol, mandaat }) => [wie, expertise, rol, mandaat]),
  ).toEqual(verwacht)
})

test('any text gives rows with a name, and no more than two hundred', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      expect(readLedentabel(tekst).every(({ wie }) => wie !== '')).toBe(true)
    }),
  )
  expect(readLedentabel('Mia\n'.repeat(500))).toHaveLength(200)
})
