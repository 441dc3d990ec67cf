import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { metEigenVolgorde, ordenUitdagingen, verzetUitdaging } from '../../../src/domain/model/uitdagingorde'
import { arbDossier, bouwDossier } from '../../support/dossiers'

const { uitdagingen: VIJF } = bouwDossier({
  uitdagingen: {
    a: { orde: 0 },
    b: { orde: 1, keuze: 'gekozen' },
    c: { orde: 2, keuze: 'niet' },
    d: { orde: 3, keuze: 'gekozen' },
    e: { orde: 4, keuze: 'gekozen' },
  },
})
const namen = (volgorde: readonly string[]) => ordenUitdagingen(VIJF, volgorde).map(({ id }) => id)

test.each([
  ['as it was made', [], 'b d e a c'],
  ['in the order of the room', ['e', 'a', 'd', 'b', 'c'], 'e d b a c'],
  ['who has no place comes after who has', ['e'], 'e b d a c'],
  ['suggestions and what is gone are passed over', ['bezorgdheid:x', 'd', 'weg', 'b'], 'd b e a c'],
])('chosen first, then open, then not now: %s', (_, volgorde, uit) => {
  expect(namen(volgorde).join(' ')).toBe(uit)
})

test('the own order comes before the computed one', () => {
  expect(metEigenVolgorde({ d: 0.5, a: -1 }, ['bezorgdheid:x', 'b', 'a', 'd'])).toEqual([
    'a',
    'd',
    'bezorgdheid:x',
    'b',
  ])
  expect(metEigenVolgorde({}, ['b', 'a'])).toEqual(['b', 'a'])
})

test.each([
  ['to the front of its like', 'e', 0, 'a e c b d'],
  ['one further', 'b', 1, 'a d c b e'],
  ['to the end', 'b', 9, 'a d c e b'],
  ['alone among its like it stays', 'c', 0, 'a b c d e'],
  ['who is gone moves nobody', 'weg', 0, 'a b c d e'],
])('moving %s', (_, id, index, uit) => {
  expect(verzetUitdaging(VIJF, ['a', 'b', 'c', 'd', 'e'], id, index).join(' ')).toBe(uit)
})

test('a move keeps everybody, and puts one at its place among its like', () => {
  fc.assert(
    fc.property(arbDossier, fc.nat(), fc.nat(3), ({ uitdagingen }, kies, naar) => {
      const voor = ordenUitdagingen(uitdagingen, [])
      const wie = voor[kies % Math.max(1, voor.length)]
      if (!wie) return
      const volgorde = verzetUitdaging(uitdagingen, [], wie.id, naar)
      expect(volgorde.toSorted()).toEqual(Object.keys(uitdagingen).toSorted())
      const samen = ordenUitdagingen(uitdagingen, volgorde).filter(({ keuze }) => keuze === wie.keuze)
      expect(samen.indexOf(wie)).toBe(Math.min(naar, samen.length - 1))
    }),
  )
})
