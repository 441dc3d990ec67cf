import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { LIJNSTIJL } from '../../src/geometry/lijnstijl'
import type { Pad } from '../../src/geometry/vormen'
import { wegPad, wegVan } from '../../src/geometry/weg'

const getallen = (d: string) => (d.match(/-?[\d.]+/gu) ?? []).map(Number)
const isGestreept = (vormen: readonly { soort: string }[]): vormen is Pad[] =>
  vormen.every((vorm) => (vorm as Pad).streep !== undefined)

const bochtigeWeg = fc
  .record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    uit: fc.integer({ min: -60, max: 60 }),
  })
  .map(({ x, y, uit }) =>
    wegVan([
      [
        { x: 0, y: 0 },
        { x: x / 2 + uit, y: y / 2 - uit },
        { x, y },
      ],
      [
        { x, y },
        { x: x + 80, y: y + 20 },
        { x: x + 150, y: y + 90 },
      ],
    ]),
  )

const GESTREEPT = RELATIE_TYPEN.filter((type) =>
  isGestreept(
    LIJNSTIJL[type].streek(
      wegVan([
        [
          { x: 0, y: 0 },
          { x: 50, y: 0 },
          { x: 100, y: 0 },
        ],
      ]),
    ),
  ),
)

test('three kinds of line are dashed', () => {
  expect(GESTREEPT).toEqual(['volgt', 'spanning', 'bemiddeling'])
})

test.each(GESTREEPT)('%s comes in pieces of whole dashes that make the whole line', (type) => {
  fc.assert(
    fc.property(bochtigeWeg, (weg) => {
      const stukken = LIJNSTIJL[type].streek(weg) as Pad[]
      const maat = (stukken[0]?.streep ?? []).reduce((som, deel) => som + deel, 0)
      const punten = stukken.map(({ d }) => getallen(d))
      // From end to end, and each where the one before it stops.
      expect(punten[0]?.slice(0, 2)).toEqual(getallen(wegPad(weg)).slice(0, 2))
      expect(punten.at(-1)?.slice(-2)).toEqual(getallen(wegPad(weg)).slice(-2))
      for (const [nr, stuk] of punten.entries()) {
        expect(stuk.slice(0, 2)).toEqual((nr > 0 ? punten[nr - 1] : stuk.slice(0, 2))?.slice(-2))
        const [x, y] = [stuk.filter((_, i) => i % 2 === 0), stuk.filter((_, i) => i % 2 === 1)]
        const [breed, hoog] = [x, y].map((as) => Math.max(...as) - Math.min(...as)) as [number, number]
        expect(Math.max(breed, hoog)).toBeLessThan(240 + 2 * maat)
      }
      // All but the last are as long, a whole number of dashes.
      const lang = punten.slice(0, -1).map((stuk) => wegVan(bogenVan(stuk)).lengte)
      for (const lengte of lang)
        expect(Math.abs(lengte / maat - Math.round(lengte / maat))).toBeLessThan(0.12)
    }),
  )
})

/** Of path data with one `M` and only `Q`. */
function bogenVan([x = 0, y = 0, ...rest]: number[]) {
  let hier = { x, y }
  const bogen = Array.from({ length: rest.length / 4 }, (_, i) => {
    const [cx = 0, cy = 0, ex = 0, ey = 0] = rest.slice(i * 4, i * 4 + 4)
    const boog = [hier, { x: cx, y: cy }, { x: ex, y: ey }] as const
    hier = boog[2]
    return boog
  })
  const [eerste, ...verder] = bogen
  if (!eerste) throw new Error('A piece without a curve')
  return [eerste, ...verder] as const
}
