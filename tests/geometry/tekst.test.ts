import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breekTekst, kortTekst, richtingVan, schoneTekst } from '../../src/geometry/tekst'
import { meetMetTabel } from '../support/letterbreedtes'

/** Ten units per UTF-16 unit: widths that can be counted by hand. */
const tien = (tekst: string) => tekst.length * 10
const breek = (tekst: string, breedte: number, maxRegels = 9) =>
  breekTekst(tekst, { grootte: 10, gewicht: 400, breedte, maxRegels }, tien)

const tekensIn = (tekst: string) => [...new Intl.Segmenter('nl').segment(tekst)].length
const zonderWit = (tekst: string) => tekst.replaceAll(' ', '')

describe('breaking', () => {
  test.each<[string, string, number, string[]]>([
    ['what fits stays', 'Wijkraad', 80, ['Wijkraad']],
    ['at spaces', 'Bewoners rond het plein', 130, ['Bewoners rond', 'het plein']],
    ['after a hyphen in a long word', 'Sint-Amandusplein', 120, ['Sint-', 'Amandusplein']],
    ['a long word between its letters', 'abcdefghij', 40, ['abcd', 'efgh', 'ij']],
    ['nothing is one empty line', '  ', 40, ['']],
    ['narrower than a sign: one sign a line', 'abc', 5, ['a', 'b', 'c']],
  ])('%s', (_wat, tekst, breedte, regels) => {
    expect(breek(tekst, breedte)).toEqual(regels)
  })

  test('the last line ends in «…», without a stump or loose punctuation before it', () => {
    expect(breek('een twee drie vier', 90, 1)).toEqual(['een twee…'])
    expect(breek('buurt, plein', 80, 1)).toEqual(['buurt…'])
    expect(kortTekst('abcdef', { grootte: 10, gewicht: 400 }, 40, tien)).toBe('abc…')
  })

  test('an emoji with its joiners, a flag and a letter with its accent stay whole', () => {
    for (const teken of ['👨‍👩‍👧‍👦', '🏳️‍🌈', '🇧🇪', '👍🏽', 'e\u0301', 'நி']) {
      expect(breek(teken.repeat(3), 1)).toEqual([teken, teken, teken])
    }
  })

  test('lines in balance are as many, and not longer than needed', () => {
    const maat = { grootte: 10, gewicht: 400, breedte: 200, maxRegels: 4 }
    expect(breekTekst('Handelaars uit de winkelstraat', maat, tien)).toEqual([
      'Handelaars uit de',
      'winkelstraat',
    ])
    expect(breekTekst('Handelaars uit de winkelstraat', { ...maat, evenwichtig: true }, tien)).toEqual([
      'Handelaars uit',
      'de winkelstraat',
    ])
  })

  test('any text: every line fits, or is one sign; nothing is lost but what «…» stands for', () => {
    const arb = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
    )
    fc.assert(
      fc.property(
        arb,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (tekst, breedte, maxRegels, evenwichtig) => {
          const letter = { grootte: 20, gewicht: 500 }
          const regels = breekTekst(tekst, { ...letter, breedte, maxRegels, evenwichtig }, meetMetTabel)
          expect(regels.length).toBeGreaterThan(0)
          expect(regels.length).toBeLessThanOrEqual(maxRegels)
          const teBreed = regels.filter(
            (regel) =>
              regel !== '…' &&
              tekensIn(regel) > 1 &&
              meetMetTabel(regel, letter.grootte, letter.gewicht) > breedte,
          )
          expect(teBreed).toEqual([])
          const gezien = zonderWit(regels.join(''))
          const echt = zonderWit(schoneTekst(tekst))
          const isHeel = gezien === echt
          const isAfgekapt = gezien.endsWith('…') && echt.startsWith(gezien.slice(0, -1))
          expect(isHeel || isAfgekapt).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('cleaning', () => {
  test.each([
    ['line ends and tabs', 'a\n\tb\u2028c\u0000d', 'a b c d'],
    ['white space', '  a \u00A0  b\u3000', 'a b'],
    ['overrides of direction', 'a\u202Ecod.exe\u202C\u2066b\u2069', 'acod.exeb'],
    ['zero width', 'Jan\u200B\uFEFF\u2060 Pee\u00ADters', 'Jan Peeters'],
    ['a joiner that joins nothing', '\u200Da \u200Db\u200D', 'a b'],
    ['half a pair', 'a\uD800b', 'a\uFFFDb'],
    ['a tower of accents', `a${'\u0301'.repeat(40)}`, `a${'\u0301'.repeat(4)}`],
  ])('%s', (_wat, tekst, schoon) => {
    expect(schoneTekst(tekst)).toBe(schoon)
  })

  test('keeps what joins emoji and Persian letters', () => {
    expect(schoneTekst('👩‍🌾 می‌خواهم')).toBe('👩‍🌾 می‌خواهم')
  })
})

test.each([
  ['Wijkraad', 'ltr'],
  ['جيران', 'rtl'],
  ['12 קבוצה', 'rtl'],
  ['🌳 Ouders', 'ltr'],
  ['株式会社', 'ltr'],
  ['', 'ltr'],
])('«%s» is read %s', (tekst, richting) => {
  expect(richtingVan(tekst)).toBe(richting)
})
