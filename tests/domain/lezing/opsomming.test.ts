import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeGevouwen, vouwNamen } from '../../../src/domain/lezing/opsomming'
import { somOp, verwijs, type Verwijzing, voeg, type Zin, zin } from '../../../src/domain/lezing/omdat'

const actoren = (n: number): Verwijzing[] => Array.from({ length: n }, (_, i) => verwijs('actor', `${i + 1}`))
const lees = (zin: Zin) => writeGevouwen(zin, (deel) => (typeof deel === 'string' ? deel : deel.id))

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

const [a, b, c] = [verwijs('actor', 'A'), verwijs('actor', 'B'), verwijs('actor', 'C')]
test.each<[Zin, string]>([
  [
    zin`Nog in geen actie: ${somOp([a, b])}. Jullie zien verdriet bij ${somOp([b, a])}.`,
    'Nog in geen actie: A en B. Jullie zien verdriet bij hen.',
  ],
  [
    zin`Gedeeld: ${a} (de enige middengroep), ${a} aan de wij-kant.`,
    'Gedeeld: A (de enige middengroep), zelf aan de wij-kant.',
  ],
  [
    zin`Misschien: vermoed bij ${a}, vermoed bij ${a} aan de zij-kant.`,
    'Misschien: vermoed bij A, zelf aan de zij-kant.',
  ],
  [
    zin`Dit verbindt: ${a}. Uit het midden zelf gehoord: ${a}.`,
    'Dit verbindt: A. Uit het midden zelf gehoord: bij hen.',
  ],
  // Somebody else came in between, or there is one more: who «hen» are would be a guess.
  [
    zin`Gehoord bij ${a}, vermoed bij ${b}. Wie luistert bij ${a}?`,
    'Gehoord bij A, vermoed bij B. Wie luistert bij A?',
  ],
  [zin`Gehoord bij ${a}. Wie luistert bij ${somOp([a, c])}?`, 'Gehoord bij A. Wie luistert bij A en C?'],
  // No words that stand for them fit here.
  [zin`Alleen gekend via ${a}. Zonder ${a} niemand.`, 'Alleen gekend via A. Zonder A niemand.'],
])('a second mention: %#', (hele, gezegd) => {
  expect(lees(hele)).toBe(gezegd)
})

test('a name that would break the sentence is held together, once', () => {
  const namen: Record<string, string> = { A: 'Ouders, van school', B: 'Wie durft?', C: 'De Linde' }
  const zeg = (deel: Zin[number]) => (typeof deel === 'string' ? deel : (namen[deel.id] ?? ''))
  expect(writeGevouwen(zin`Gehoord bij ${somOp([a, c, b])}. Is «${b}» een plek?`, zeg)).toBe(
    'Gehoord bij «Ouders, van school», De Linde en «Wie durft?». Is «Wie durft?» een plek?',
  )
})

test('everybody of the sentence is named or counted, in the order of the sentence', () => {
  const arbDeel = fc.oneof(
    fc.constantFrom(', ', ' en ', ' aan de wij-kant, ', '. ', ' bij '),
    fc.integer({ min: 1, max: 14 }).map((n) => somOp(actoren(n))),
    fc.constant(verwijs('bezorgdheid', 'b')),
  )
  const wie = (van: readonly (string | Verwijzing)[]) => [
    ...new Set(van.flatMap((deel) => (typeof deel === 'object' ? [`${deel.soort} ${deel.id}`] : []))),
  ]
  fc.assert(
    fc.property(fc.array(arbDeel, { maxLength: 8 }), (delen) => {
      const hele = voeg(...delen)
      const open = vouwNamen(hele).flatMap<Zin[number]>((deel) =>
        typeof deel === 'object' && 'rest' in deel ? deel.rest : [deel],
      )
      expect(wie(open)).toEqual(wie(hele))
    }),
  )
})
