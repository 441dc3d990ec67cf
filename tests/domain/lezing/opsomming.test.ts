import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { schrijfGevouwen, vouwNamen } from '../../../src/domain/lezing/opsomming'
import { somOp, verwijs, type Verwijzing, voeg, type Zin } from '../../../src/domain/lezing/omdat'

const actoren = (n: number): Verwijzing[] => Array.from({ length: n }, (_, i) => verwijs('actor', `${i + 1}`))
const lees = (zin: Zin) => schrijfGevouwen(zin, (deel) => (typeof deel === 'string' ? deel : deel.id))

test.each([
  [1, 'Gedeeld door 1.'],
  [2, 'Gedeeld door 1 en 2.'],
  [8, 'Gedeeld door 1, 2, 3, 4, 5, 6, 7 en 8.'],
  [9, 'Gedeeld door 1, 2, 3, 4, 5, 6 en 3 anderen.'],
  [200, 'Gedeeld door 1, 2, 3, 4, 5, 6 en 194 anderen.'],
])('%d names', (n, gezegd) => {
  expect(lees(voeg('Gedeeld door ', somOp(actoren(n)), '.'))).toBe(gezegd)
})

test('each row for itself, and what is no person is «andere»', () => {
  const uitdagingen = actoren(10).map(({ id }) => verwijs('uitdaging', id))
  expect(lees(voeg(somOp(actoren(9)), ' aan de wij-kant en ', somOp(uitdagingen), ' blijft.'))).toBe(
    '1, 2, 3, 4, 5, 6 en 3 anderen aan de wij-kant en 1, 2, 3, 4, 5, 6 en 4 andere blijft.',
  )
})

test('nobody is lost, and no word changes', () => {
  const arbDeel = fc.oneof(
    fc.constantFrom(', ', ' en ', ' aan de wij-kant, ', '. '),
    fc.integer({ min: 1, max: 14 }).map((n) => somOp(actoren(n))),
    fc.constant(verwijs('bezorgdheid', 'b')),
  )
  const wie = (van: readonly (string | Verwijzing)[]) => van.filter((deel) => typeof deel === 'object')
  fc.assert(
    fc.property(fc.array(arbDeel, { maxLength: 8 }), (delen) => {
      const zin = voeg(...delen)
      const open = vouwNamen(zin).flatMap<Zin[number]>((deel) =>
        typeof deel === 'object' && 'rest' in deel ? deel.rest : [deel],
      )
      expect(wie(open)).toEqual(wie(zin))
    }),
  )
})
