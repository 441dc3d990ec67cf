import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { omvangVan, vulBreedte } from '../../src/geometry/pas'
import { AS_BREEDTE, DETAILS, ruimteVoor } from '../../src/geometry/ruimte'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'
import { maakGalerijkaart, maakZaaikaart } from '../galerij/kaarten'

const voor = (aantal: number) => ruimteVoor(maakGraaf(aantal), TEGENSTELLING)

describe('how much room a map asks', () => {
  test('nobody, a tegenstelling that is not there, and the example: the axis as it is, and everything said', () => {
    const gewoon = { breedte: AS_BREEDTE, detail: 'alles' }
    expect(ruimteVoor({ actoren: {} }, 't')).toEqual(gewoon)
    expect(ruimteVoor(bloemetjeswijk(), null)).toEqual(gewoon)
    for (const tegenstelling of ['groen', 'plein', 'elders'])
      expect(ruimteVoor(bloemetjeswijk(), tegenstelling)).toEqual(gewoon)
  })

  test('with more actors cards say less before the axis grows much, and for saying as much it is hardly ever narrower', () => {
    const reeks = Array.from({ length: 60 }, (_, i) => voor((i + 1) * 4))
    const niveaus = reeks.map(({ detail }) => DETAILS.indexOf(detail))
    expect(niveaus).toEqual(niveaus.toSorted((a, b) => a - b))
    expect([niveaus.at(0), niveaus.at(-1)]).toEqual([0, 2])
    for (const detail of DETAILS) {
      const breedten = reeks.flatMap((ruimte) => (ruimte.detail === detail ? [ruimte.breedte] : []))
      for (const [i, breedte] of breedten.entries())
        expect(breedte).toBeGreaterThan(Math.max(...breedten.slice(0, i)) * 0.85)
    }
  })

  test('grows with the root of their number: a map twice as wide holds four times as many', () => {
    const breed = (aantal: number) => ruimteVoor(maakZaaikaart(aantal, 1), TEGENSTELLING).breedte
    expect(breed(800) / breed(200)).toBeCloseTo(2, 0)
  })

  const metNaam = (wie: (naam: string) => string) => {
    const graaf = maakGraaf(40)
    const actoren = Object.fromEntries(
      Object.entries(graaf.actoren).map(([id, actor]) => [id, { ...actor, naam: wie(actor.naam) }]),
    )
    return ruimteVoor({ actoren }, TEGENSTELLING)
  }

  test('names of usual length say nothing about it, and what they say never does: so that typing moves nobody', () => {
    const gewoon = metNaam((naam) => naam)
    expect(metNaam(() => '')).toEqual(gewoon)
    expect(metNaam((naam) => `${naam} en buren`.slice(0, 30))).toEqual(gewoon)
    expect(metNaam((naam) => 'm'.repeat(naam.length))).toEqual(gewoon)
  })

  test('names of many lines ask a wider axis', () => {
    expect(metNaam((naam) => naam.repeat(4)).breedte).toBeGreaterThan(metNaam((naam) => naam).breedte)
  })

  test('whoever moves up or down moves nobody else', () => {
    const graaf = maakGraaf(60)
    const omgekeerd = Object.fromEntries(
      Object.entries(graaf.actoren).map(([id, actor]) => [
        id,
        {
          ...actor,
          posities: Object.fromEntries(
            Object.entries(actor.posities).map(([t, plek]) => [t, { ...plek, y: -plek.y }]),
          ),
        },
      ]),
    )
    expect(ruimteVoor({ actoren: omgekeerd }, TEGENSTELLING)).toEqual(ruimteVoor(graaf, TEGENSTELLING))
  })

  test('where all stand in one zone, the axis grows more than for as many over the whole field', () => {
    const samen = maakGalerijkaart('allen in één zone')
    expect(ruimteVoor(samen, TEGENSTELLING).breedte).toBeGreaterThan(
      ruimteVoor(maakZaaikaart(24, 7), TEGENSTELLING).breedte * 1.2,
    )
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
