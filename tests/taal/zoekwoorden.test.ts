import { describe, expect, test } from 'vitest'
import { buildAfstand, readZoektekst } from '../../src/taal/zoekwoorden'

const ver = (gezocht: string, tekst: string) => buildAfstand(gezocht)(readZoektekst(tekst))

describe('what was typed finds', () => {
  test.each([
    ['the whole word', 'wijkraad', 'Wijkraad Noord'],
    ['its beginning', 'wij', 'Wijkraad Noord'],
    ['a later word', 'noord', 'Wijkraad Noord'],
    ['words in any order', 'noord wijk', 'Wijkraad Noord'],
    ['no accent where one stands', 'cafe', 'Café De Zwaan'],
    ['an accent where none stands', 'ouderén', 'Ouderen'],
    ['a part of a longer word', 'school', 'Basisschool De Linde'],
    ['the same sound', 'weikraad', 'Wijkraad Noord'],
    ['another one', 'kafé', 'Café De Zwaan'],
    ['and with two letters for one', 'opruimaktie', 'Opruimactie'],
    ['a letter too many', 'wijjkraad', 'Wijkraad Noord'],
    ['a letter too few', 'handlaars', 'Handelaars'],
    ['two letters swapped', 'handealars', 'Handelaars'],
    ['another letter', 'bewomers', 'Bewoners rond het plein'],
    ['a slip in a beginning', 'bewom', 'Bewoners rond het plein'],
    ['two slips in a long word', 'verlodeerng', 'Verloedering'],
    ['one word for two', 'stillemidden', 'Stille midden'],
    ['a number', '2026', 'Buurtfeest 2026'],
  ])('%s: «%s» in «%s»', (_wat, gezocht, tekst) => expect(ver(gezocht, tekst)).not.toBeNull())
})

describe('near misses find nothing', () => {
  test.each([
    ['bib', 'Bob'],
    ['plan', 'Pleinfeest'],
    ['jongeren', 'Ouderen'],
    ['wijkraad zuid', 'Wijkraad Noord'],
    ['verloedering', 'Vergoeding'],
    ['ol', 'School'],
  ])('«%s» in «%s»', (gezocht, tekst) => expect(ver(gezocht, tekst)).toBeNull())
})

test('the nearer, the less: word, beginning, sound, inside, slip; and nothing typed is as near to all', () => {
  const ladder = ['school', 'Schoolraad', 'Sgool', 'Basisschool', 'Schkool'].map((tekst) =>
    ver('school', tekst),
  )
  expect(ladder.every((stap) => stap !== null)).toBe(true)
  expect(ladder).toEqual(ladder.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(ver('', 'Wijkraad')).toBe(0)
  expect(ver('  ', '')).toBe(0)
  expect(ver('a', '')).toBeNull()
})
