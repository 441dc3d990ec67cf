import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAlles, readWoorden } from '../../src/taal/leeswoorden'
import { zaad } from '../support/kans'

/** What people type here, and what only looks like it: accents, ligatures, digits of every kind, dashes, quotes, invisible signs, other scripts. */
const TEKEN = fc.oneof(
  fc.integer({ min: 0, max: 0x2_ff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x20_00, max: 0x20_b0 }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    'a',
    'Z',
    ' ',
    '\n',
    '-',
    '’',
    '«',
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ĳ',
    '²',
    '½',
    'ª',
    '\u00AD',
    '\u200D',
    '中',
    'ي',
    '🙂',
  ),
)

test('the fast way to read words says what the slow way says, sign by sign', () => {
  for (let code = 0; code < 0x21_00; code++) {
    const teken = String.fromCharCode(code)
    for (const tekst of [teken, `a${teken}b`, `A${teken} b`])
      expect(readWoorden(tekst)).toEqual(readAlles(tekst))
  }
})

test('and in any row of them', () => {
  fc.assert(
    fc.property(fc.array(TEKEN, { maxLength: 30 }), (tekens) => {
      const tekst = tekens.join('')
      expect(readWoorden(tekst)).toEqual(readAlles(tekst))
    }),
    { seed: zaad(20), numRuns: 2000 },
  )
})
