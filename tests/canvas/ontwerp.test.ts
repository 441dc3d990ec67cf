import { describe, expect, test } from 'vitest'
import { volgendePlek } from '../../src/canvas/ontwerp'
import { createKnopenbouwer } from '../../src/canvas/knopen'
import type { ActorSoort } from '../../src/domain/model/actor'
import { type Positie, zoneVan } from '../../src/domain/model/zone'
import { createAs } from '../../src/geometry/as'
import { raakt } from '../../src/geometry/plek'
import { kaderVanKnoop } from '../../src/canvas/knopenstand'
import { bouwDossier } from '../support/dossiers'

const AS = createAs(1200)
const meet = () => 80
/** The map with one actor on it. */
const op = (positie: Positie, soort: ActorSoort = 'groep') =>
  createKnopenbouwer({ meet }).bouwKnopen(
    bouwDossier({ tegenstellingen: { t: {} }, actoren: { a: { soort, posities: { t: positie } } } }),
    't',
    null,
    new Map(),
    new Map(),
    AS,
  )
const ontwerp = (soort: ActorSoort, voorstel: Positie | null = null, positie: Positie | null = null) => ({
  soort,
  positie,
  vorige: { actor: 'a', voorstel },
})

describe('the next one of a series', () => {
  test.each<[ActorSoort, string | null]>([
    ['groep', null],
    ['luideStem', null],
    ['stilleMidden', 'midden'],
    ['netwerk', 'midden'],
  ])('a %s whose predecessor waits comes in: %s', (soort, zone) => {
    const { positie, gekozen } = volgendePlek(ontwerp(soort), [], AS)
    expect(positie && zoneVan(positie.x)).toBe(zone)
    expect(gekozen).toBe(false)
  })

  test.each([-0.7, -0.2, 0.7])('stands beside the one before it, once people put that one at %s', (x) => {
    const knopen = op({ x, y: 0 })
    const { positie, gekozen } = volgendePlek(ontwerp('luideStem'), knopen, AS)
    expect(gekozen).toBe(true)
    expect(positie && zoneVan(positie.x)).toBe(zoneVan(x))
    const kader = { x: AS.naarVeld(positie?.x ?? 0), y: positie?.y ?? 0, breedte: 260, hoogte: 100 }
    expect(knopen.some((knoop) => raakt(kader, kaderVanKnoop(knoop)))).toBe(false)
  })

  test('a place that only we proposed is no choice of people: the groep after it waits', () => {
    const midden = { x: 0, y: 120 }
    expect(volgendePlek(ontwerp('groep', midden), op(midden, 'stilleMidden'), AS)).toEqual({
      positie: null,
      gekozen: false,
    })
    // Higher or lower says nothing; sideways does.
    expect(
      volgendePlek(ontwerp('groep', midden), op({ x: 0, y: 300 }, 'stilleMidden'), AS).positie,
    ).toBeNull()
    expect(volgendePlek(ontwerp('groep', midden), op({ x: 0.5, y: 120 }, 'stilleMidden'), AS).gekozen).toBe(
      true,
    )
  })

  test('stays near the place that somebody pointed at, also when the card there is gone', () => {
    const { positie } = volgendePlek(ontwerp('groep', null, { x: 0.6, y: -100 }), [], AS)
    expect(positie?.x).toBeCloseTo(0.6)
  })
})
