import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR_SOORTEN, type ActorSoort } from '../../src/domain/actor'
import { type Zone, zoneVan } from '../../src/domain/zone'
import { naarVeld, VELD_HOOGTE } from '../../src/geometry/as'
import { type Kader, natuurlijkePlek, raakt, wijkOpzij } from '../../src/geometry/plek'

const MAAT = { breedte: 260, hoogte: 100 }
const kader = (x: number, y: number): Kader => ({ x: naarVeld(x), y, ...MAAT })

describe('a new actor lands free in its natural zone', () => {
  test.each<[ActorSoort, Zone]>([
    ['groep', 'wij'],
    ['luideStem', 'wij'],
    ['stilleMidden', 'midden'],
    ['netwerk', 'midden'],
  ])('the first %s stands in %s', (soort, zone) => {
    expect(zoneVan(natuurlijkePlek(soort, MAAT, [], []).x)).toBe(zone)
  })

  test('a second groep goes to the pole that has none', () => {
    expect(zoneVan(natuurlijkePlek('groep', MAAT, [], [-0.66]).x)).toBe('zij')
    expect(zoneVan(natuurlijkePlek('groep', MAAT, [], [-0.66, 0.7]).x)).toBe('wij')
  })

  test('sixty in a row never touch, and stay in their zone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTOR_SOORTEN), { minLength: 1, maxLength: 60 }), (soorten) => {
        const bezet: (Kader & { soort: ActorSoort; veldX: number })[] = []
        for (const soort of soorten) {
          const xen = bezet.filter((ander) => ander.soort === soort).map(({ veldX }) => veldX)
          const plek = natuurlijkePlek(soort, MAAT, bezet, xen)
          const nieuw = kader(plek.x, plek.y)
          expect(bezet.some((ander) => raakt(nieuw, ander))).toBe(false)
          expect(zoneVan(plek.x) === 'midden').toBe(soort === 'stilleMidden' || soort === 'netwerk')
          bezet.push({ ...nieuw, soort, veldX: plek.x })
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('two of each soort, typed one after another, all stand in the height that an empty map shows', () => {
  const bezet: Kader[] = []
  for (const soort of ACTOR_SOORTEN) {
    const xen: number[] = []
    for (let i = 0; i < 2; i++) {
      const { x, y } = natuurlijkePlek(soort, MAAT, bezet, xen)
      expect(Math.abs(y) + MAAT.hoogte / 2).toBeLessThan(VELD_HOOGTE / 2 - 40)
      bezet.push(kader(x, y))
      xen.push(x)
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
