import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR_SOORTEN, type ActorSoort } from '../../src/domain/actor'
import { type Zone, ZONES, zoneVan } from '../../src/domain/zone'
import { naarVeld, VELD_HOOGTE } from '../../src/geometry/as'
import {
  heeftThuis,
  type Kader,
  natuurlijkePlek,
  plekInZone,
  raakt,
  wijkOpzij,
} from '../../src/geometry/plek'

const MAAT = { breedte: 260, hoogte: 100 }
const kader = (x: number, y: number): Kader => ({ x: naarVeld(x), y, ...MAAT })

describe('where somebody stands by what they are', () => {
  test.each<[ActorSoort, Zone | null]>([
    ['groep', null],
    ['luideStem', null],
    ['stilleMidden', 'midden'],
    ['netwerk', 'midden'],
  ])('%s: %s', (soort, zone) => {
    const plek = natuurlijkePlek(soort, MAAT, [])
    expect(plek && zoneVan(plek.x)).toBe(zone)
    expect(heeftThuis(soort)).toBe(zone !== null)
  })

  test('nobody gets a side from who already stands there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ActorSoort>('groep', 'luideStem'),
        fc.array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: -400, max: 400 }))),
        (soort, plekken) => {
          expect(
            natuurlijkePlek(
              soort,
              MAAT,
              plekken.map(([x, y]) => kader(x, y)),
            ),
          ).toBeNull()
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('who is placed where people say lands free in that zone', () => {
  test('sixty in a row never touch, and stay in their zone', () => {
    const arbWie = fc.tuple(fc.constantFrom(...ACTOR_SOORTEN), fc.constantFrom(...ZONES))
    fc.assert(
      fc.property(fc.array(arbWie, { minLength: 1, maxLength: 60 }), (wie) => {
        const bezet: Kader[] = []
        for (const [soort, zone] of wie) {
          const plek = plekInZone(soort, zone, MAAT, bezet)
          const nieuw = kader(plek.x, plek.y)
          expect(bezet.some((ander) => raakt(nieuw, ander))).toBe(false)
          expect(zoneVan(plek.x)).toBe(zone)
          bezet.push(nieuw)
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('two of each soort, one after another, all stand in the height that an empty map shows', () => {
  const bezet: Kader[] = []
  for (const soort of ACTOR_SOORTEN) {
    for (const zone of ['wij', 'zij'] as const) {
      const { x, y } = natuurlijkePlek(soort, MAAT, bezet) ?? plekInZone(soort, zone, MAAT, bezet)
      expect(Math.abs(y) + MAAT.hoogte / 2).toBeLessThan(VELD_HOOGTE / 2 - 40)
      bezet.push(kader(x, y))
    }
  }
})

describe('a dropped card steps aside', () => {
  test('not at all when it lies free', () => {
    expect(wijkOpzij(kader(0, 0), [kader(0.9, 0)])).toBe(0)
  })
  test('just clear of what it overlaps a little, and only up or down', () => {
    const onder = kader(0, 0)
    const y = wijkOpzij(kader(0, 80), [onder])
    expect(y).toBeGreaterThan(80)
    expect(raakt(kader(0, y), onder)).toBe(false)
  })
  test('not when it was put right on top: then people meant it', () => {
    expect(wijkOpzij(kader(0, 10), [kader(0, 0)])).toBe(10)
  })
  test('never into a third card', () => {
    const anderen = [kader(0, 0), kader(0, 160)]
    expect(wijkOpzij(kader(0, 80), anderen)).toBe(80)
  })
})
