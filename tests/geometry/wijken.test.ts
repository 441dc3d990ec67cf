import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { raakt } from '../../src/geometry/plek'
import type { Schikkader } from '../../src/geometry/schikken'
import { wijk } from '../../src/geometry/wijken'

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

test('whoever is put down holds, covers nobody and starts no new overlap; old ones elsewhere stay', () => {
  fc.assert(
    fc.property(arbKaders, (rij) => {
      const nieuw = wijk(rij, new Set(['k0']))
      const voor = new Set(bedekt(rij))
      const na = bedekt(met(rij, nieuw))
      expect(nieuw.has('k0')).toBe(false)
      expect(na.filter((paar) => !voor.has(paar) || paar.split(' ').includes('k0'))).toEqual([])
      const los = rij.filter(({ id }) => id !== 'k0' && !nieuw.has(id))
      expect(bedekt(los)).toEqual(bedekt(los.map((kader) => ({ ...kader }))))
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
