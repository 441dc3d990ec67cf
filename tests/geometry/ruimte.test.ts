import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { AS_BREEDTE, DETAILS, omvangVan, ruimteVoor, vulBreedte } from '../../src/geometry/ruimte'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'

const voor = (aantal: number) => ruimteVoor(maakGraaf(aantal), TEGENSTELLING)

describe('how much room a map asks', () => {
  test('nobody, a tegenstelling that is not there, and the example: the axis as it is, and everything said', () => {
    const gewoon = { breedte: AS_BREEDTE, detail: 'alles' }
    expect(ruimteVoor({ actoren: {} }, 't')).toEqual(gewoon)
    expect(ruimteVoor(bloemetjeswijk(), null)).toEqual(gewoon)
    for (const tegenstelling of ['groen', 'plein', 'elders'])
      expect(ruimteVoor(bloemetjeswijk(), tegenstelling)).toEqual(gewoon)
  })

  test('with more actors cards say less before the axis grows much, and it never becomes narrower for saying as much', () => {
    const reeks = Array.from({ length: 60 }, (_, i) => voor((i + 1) * 4))
    const niveaus = reeks.map(({ detail }) => DETAILS.indexOf(detail))
    expect(niveaus).toEqual(niveaus.toSorted((a, b) => a - b))
    expect([niveaus.at(0), niveaus.at(-1)]).toEqual([0, 2])
    for (const detail of DETAILS) {
      const breedten = reeks.flatMap((ruimte) => (ruimte.detail === detail ? [ruimte.breedte] : []))
      expect(breedten).toEqual(breedten.toSorted((a, b) => a - b))
    }
  })

  test('grows with the root of their number: a map twice as wide holds four times as many', () => {
    expect(voor(800).breedte / voor(200).breedte).toBeCloseTo(2, 0)
  })

  test('a name says nothing about it, so that typing moves nobody', () => {
    const graaf = maakGraaf(40)
    const langer = Object.fromEntries(
      Object.entries(graaf.actoren).map(([id, actor]) => [id, { ...actor, naam: actor.naam.repeat(4) }]),
    )
    expect(ruimteVoor({ actoren: langer }, TEGENSTELLING)).toEqual(ruimteVoor(graaf, TEGENSTELLING))
  })
})

test('what does not touch on an axis, does not on a wider one', () => {
  const arb = fc.record({
    x: fc.double({ min: -1, max: 1, noNaN: true }),
    y: fc.integer({ min: -900, max: 900 }),
    breedte: fc.integer({ min: 90, max: 380 }),
    hoogte: fc.integer({ min: 46, max: 220 }),
  })
  const los = (a: { x: number; breedte: number }, b: { x: number; breedte: number }, as: number) =>
    Math.abs(a.x - b.x) * as >= a.breedte + b.breedte
  fc.assert(
    fc.property(arb, arb, fc.double({ min: 0.3, max: 3, noNaN: true }), (a, b, verhouding) => {
      const breed = vulBreedte([a, b], AS_BREEDTE, { verhouding })
      expect(breed).toBeGreaterThanOrEqual(AS_BREEDTE)
      expect(los(a, b, breed) || !los(a, b, AS_BREEDTE)).toBe(true)
      const { links, rechts } = omvangVan([a, b], breed)
      expect(links).toBeLessThanOrEqual(0)
      expect(rechts).toBeGreaterThanOrEqual(breed)
    }),
  )
})
