/** Letters as any program here saved them: read right, or said to be doubtful, never silently wrong. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTekenset } from '../../../src/app/lezer/tekenset'
import { zaad } from '../../support/kans'

/** Tables of the test's own: the letters of Dutch and its neighbours by their byte. */
const LETTERS = 'éëèêïîöôüûúàâáäçñÉ'
const CP437 = [
  0x82, 0x89, 0x8a, 0x88, 0x8b, 0x8c, 0x94, 0x93, 0x81, 0x96, 0xa3, 0x85, 0x83, 0xa0, 0x84, 0x87, 0xa4, 0x90,
]
const MAC = [
  0x8e, 0x91, 0x8f, 0x90, 0x95, 0x94, 0x9a, 0x99, 0x9f, 0x9e, 0x9c, 0x88, 0x89, 0x87, 0x8a, 0x8d, 0x96, 0x83,
]
const alsBytes = (tekst: string, tabel: (letter: string) => number): Uint8Array =>
  Uint8Array.from(tekst, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : tabel(letter)))
const perTabel = (bytes: readonly number[]) => (letter: string) => bytes[LETTERS.indexOf(letter)] ?? 0x3f
const SETS: readonly (readonly [string, (tekst: string) => Uint8Array])[] = [
  ['DOS, code page 437', (tekst) => alsBytes(tekst, perTabel(CP437))],
  // The letters of Dutch stand in the same places in both.
  ['DOS, code page 850', (tekst) => alsBytes(tekst, perTabel(CP437))],
  ['Windows', (tekst) => alsBytes(tekst, (letter) => letter.charCodeAt(0))],
  ['UTF-8', (tekst) => new TextEncoder().encode(tekst)],
]
const WOORDEN = [
  'Café Zoë',
  'geïnd',
  'coördinatie',
  'buurtcomité',
  'crèche',
  'Één voor één',
  'François',
  'ruïne',
  'enquête',
  'señor',
  'übergang',
  'à la carte',
]

describe.each(SETS)('%s', (_naam, schrijf) => {
  test.each(WOORDEN)('«%s»', (woord) => {
    expect(readTekenset(schrijf(`naam;zorg\n${woord};verkeer\n`))).toEqual({
      tekst: `naam;zorg\n${woord};verkeer\n`,
      twijfel: null,
    })
  })

  test('any of those words together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WOORDEN, 'Bib', 'KSA'), { minLength: 1, maxLength: 20 }),
        (woorden) => {
          const tekst = woorden.join('\n')
          expect(readTekenset(schrijf(tekst))).toEqual({ tekst, twijfel: null })
        },
      ),
      { numRuns: 100, seed: zaad(32) },
    )
  })
})

test('letters of a system that we do not read are never silently wrong', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WOORDEN), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('mac', 'grieks'),
      (woorden, hoe) => {
        const tekst = ['Café Zoë', ...woorden].join('\n')
        const bytes =
          hoe === 'mac'
            ? alsBytes(tekst, perTabel(MAC))
            : alsBytes('Σύλλογος Αθηνών', (letter) => (letter.charCodeAt(0) - 0x2d0) & 0xff)
        const gelezen = readTekenset(bytes)
        expect(gelezen.tekst === tekst || gelezen.twijfel !== null).toBe(true)
      },
    ),
    { numRuns: 100, seed: zaad(33) },
  )
})
