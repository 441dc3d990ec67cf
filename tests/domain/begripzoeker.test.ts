import { expect, test } from 'vitest'
import { begrippenIn, METHODEBEGRIPPEN, splitsBegrippen } from '../../src/domain/begripzoeker'
import { BEGRIPPEN, type Begrip } from '../../src/domain/begrippen'

test.each([
  ['Zet het stille midden op de kaart.', ['stilleMidden']],
  ['Het Stille Midden, en nog eens het stille midden', ['stilleMidden']],
  ['Een verbindende uitdaging is meer dan een uitdaging', ['uitdaging']],
  ['Luide stemmen wegen niet mee in het draagvlak.', ['luideStem', 'draagvlak']],
  ['De hoofdtegenstelling en de werkgroepleden', []],
  ['De verbinder-in-spe, en verbinders2', []],
  ['wij en zij, een groep, een actie', []],
  ['', []],
])('in «%s» stand %j', (tekst, begrippen) => {
  expect(begrippenIn(tekst)).toEqual(begrippen)
  expect(
    splitsBegrippen(tekst)
      .map((stuk) => (typeof stuk === 'string' ? stuk : stuk.tekst))
      .join(''),
  ).toBe(tekst)
})

test.each(METHODEBEGRIPPEN)('%s is found by each of its spellings', (naam) => {
  const { woord, meervoud = woord, ook = [] }: Begrip = BEGRIPPEN[naam]
  for (const spelling of [woord, meervoud, ...ook]) expect(begrippenIn(`(${spelling})`)).toEqual([naam])
})
