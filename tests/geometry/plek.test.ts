import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR_SOORTEN, type ActorSoort } from '../../src/domain/model/actor'
import { type Zone, ZONES, zoneVan } from '../../src/domain/model/zone'
import { createAs, VELD_HOOGTE } from '../../src/geometry/as'
import { heeftThuis, type Kader, natuurlijkePlek, plekInZone, raakt } from '../../src/geometry/plek'

const AS = createAs(1200)
const MAAT = { breedte: 260, hoogte: 100 }
const kader = (x: number, y: number): Kader => ({ x: AS.naarVeld(x), y, ...MAAT })

describe('where somebody stands by what they are', () => {
  test.each<[ActorSoort, Zone | null]>([
    ['groep', null],
    ['luideStem', null],
    ['stilleMidden', 'midden'],
    ['netwerk', 'midden'],
  ])('%s: %s', (soort, zone) => {
    const plek = natuurlijkePlek(soort, MAAT, [], AS)
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
              AS,
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
          const plek = plekInZone(soort, zone, MAAT, bezet, AS)
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
      const { x, y } = natuurlijkePlek(soort, MAAT, bezet, AS) ?? plekInZone(soort, zone, MAAT, bezet, AS)
      expect(Math.abs(y) + MAAT.hoogte / 2).toBeLessThan(VELD_HOOGTE / 2 - 40)
      bezet.push(kader(x, y))
    }
  }
})
