import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { raakt } from '../../src/geometry/plek'
import type { Schikkader } from '../../src/geometry/schikken'
import { schikRond, wijk } from '../../src/geometry/wijken'

const arbKaders = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: -400, max: 400 }),
      breedte: fc.integer({ min: 100, max: 300 }),
      hoogte: fc.integer({ min: 50, max: 160 }),
    }),
    { minLength: 2, maxLength: 25 },
  )
  .map((rij) => rij.map((vak, i): Schikkader => ({ id: `k${i}`, ...vak })))

const met = (rij: readonly Schikkader[], nieuw: ReadonlyMap<string, number>) =>
  rij.map((vak) => ({ ...vak, y: nieuw.get(vak.id) ?? vak.y }))
const bedekt = (rij: readonly Schikkader[]) =>
  rij.flatMap((a, i) => rij.slice(i + 1).flatMap((b) => (raakt(a, b) ? [`${a.id} ${b.id}`] : [])))
const vak = (id: string, y: number): Schikkader => ({ id, x: 0, y, breedte: 200, hoogte: 80 })

test('who lies free moves nobody', () => {
  expect(wijk([vak('a', 0), vak('b', 100)], new Set(['a']))).toEqual(new Map())
})

test('the one below gives way downward, and takes the next one along', () => {
  const rij = [vak('gelegd', 0), vak('b', 40), vak('c', 125), vak('d', 500)]
  expect([...wijk(rij, new Set(['gelegd']))]).toEqual([
    ['b', 96],
    ['c', 192],
  ])
})

test('without room between two that are put down, the one between goes round the nearer of them', () => {
  const rij = [vak('a', 0), vak('b', 70), vak('c', 120)]
  expect([...wijk(rij, new Set(['a', 'c']))]).toEqual([['b', 216]])
})

test.each([
  ['whoever is put down holds', ['k0']],
  ['two that are put down hold', ['k0', 'k1']],
])('%s, covers nobody and starts no new overlap; old ones elsewhere stay', (_, gelegd) => {
  fc.assert(
    fc.property(arbKaders, (rij) => {
      const nieuw = wijk(rij, new Set(gelegd))
      const voor = bedekt(rij)
      const na = bedekt(met(rij, nieuw))
      const isTussenHen = (paar: string) => paar.split(' ').every((id) => gelegd.includes(id))
      expect(gelegd.filter((id) => nieuw.has(id))).toEqual([])
      expect(
        na.filter((paar) => !isTussenHen(paar) && paar.split(' ').some((id) => gelegd.includes(id))),
      ).toEqual([])
      expect(na.filter((paar) => !voor.includes(paar))).toEqual([])
      const los = (paren: string[]) => paren.filter((paar) => !paar.split(' ').some((id) => nieuw.has(id)))
      expect(los(na)).toEqual(los(voor).filter((paar) => isTussenHen(paar) || na.includes(paar)))
    }),
  )
})

test('who came together makes room for one another as well', () => {
  fc.assert(
    fc.property(arbKaders, (rij) => {
      const nieuwen = new Set(rij.filter((_, i) => i % 2 === 0).map(({ id }) => id))
      const na = met(rij, wijk(rij, new Set(), nieuwen))
      const raken = bedekt(na).filter((paar) => paar.split(' ').some((id) => nieuwen.has(id)))
      expect(raken).toEqual([])
    }),
  )
})

test('who is put on a card that moves for nobody steps aside, and who stands by goes round it', () => {
  const rij = [vak('gelegd', 40), vak('muur', 0), vak('c', 125)]
  expect([...wijk(rij, new Set(['gelegd']), new Set(), new Set(['muur']))]).toEqual([
    ['gelegd', 96],
    ['c', 192],
  ])
})

test.each<[string, (rij: readonly Schikkader[], vast: ReadonlySet<string>) => Map<string, number>]>([
  ['giving way', (rij, vast) => wijk(rij, new Set(['k0']), new Set(['k1', 'k2']), vast)],
  ['«Schik»', (rij, vast) => schikRond(rij, new Set(rij.map(({ id }) => id)), vast)],
  ['«Schik» to a board', (rij, vast) => schikRond(rij, new Set(rij.map(({ id }) => id)), vast, 500)],
])('%s: who moves for nobody stays to a unit, and whoever moved covers nobody', (_, doe) => {
  fc.assert(
    fc.property(arbKaders, fc.integer({ min: 2, max: 5 }), (rij, deel) => {
      const vast = new Set(rij.filter((_kader, i) => i % deel === 0).map(({ id }) => id))
      const nieuw = doe(rij, vast)
      expect([...vast].filter((id) => nieuw.has(id))).toEqual([])
      const voor = bedekt(rij)
      const na = bedekt(met(rij, nieuw))
      expect(na.filter((paar) => !voor.includes(paar))).toEqual([])
      // Who moved covers nobody.
      expect(na.filter((paar) => paar.split(' ').some((id) => nieuw.has(id)))).toEqual([])
    }),
  )
})

test('«Schik» of a whole map leaves only overlap between two that move for nobody', () => {
  fc.assert(
    fc.property(arbKaders, (rij) => {
      const vast = new Set(['k0', 'k1'])
      const na = met(rij, schikRond(rij, new Set(rij.map(({ id }) => id)), vast))
      expect(bedekt(na).filter((paar) => paar !== 'k0 k1')).toEqual([])
    }),
  )
})
