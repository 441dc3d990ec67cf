import { expect, test } from 'vitest'
import { vouw } from '../../src/taal/vouwen'
import { hoofdletter, kort, tel } from '../../src/taal/woorden'

test.each([
  ['groep', 'Groep'],
  ['ijsclub', 'IJsclub'],
  ['één persoon', 'Eén persoon'],
  ['', ''],
  ['élan', 'Élan'],
  ['3 groepen', '3 groepen'],
])('«%s» begins a sentence as «%s»', (woorden, zin) => {
  expect(hoofdletter(woorden)).toBe(zin)
})

test('one and more', () => {
  expect([0, 1, 2].map((aantal) => tel(aantal, 'groep', 'groepen'))).toEqual([
    '0 groepen',
    '1 groep',
    '2 groepen',
  ])
})

test('a long text is cut on one line, and never in half a sign', () => {
  expect(kort('een\ntwee')).toBe('een twee')
  expect(kort('a'.repeat(41))).toBe(`${'a'.repeat(40)}…`)
  expect(kort(`${'a'.repeat(39)}😀b`)).toBe(`${'a'.repeat(39)}…`)
})

test.each([
  ['Søren', 'soren'],
  ['CAFÉ', 'cafe'],
  ['Straße', 'strasse'],
  ['Bewo\u00ADners', 'bewoners'],
])('«%s» is found by «%s»', (geschreven, gezocht) => {
  expect(vouw(geschreven)).toBe(vouw(gezocht))
})
