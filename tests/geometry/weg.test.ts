import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Boog, Punt } from '../../src/geometry/boog'
import { rondAf } from '../../src/geometry/route'
import { wegDeel, wegNaast, wegOpAfstand, wegPad, wegPunt, wegVan } from '../../src/geometry/weg'
import { puntenVan } from '../support/lijnpunten'

const punt = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) })
const weg = fc
  .uniqueArray(punt, { minLength: 2, maxLength: 6, selector: ({ x, y }) => `${x >> 5} ${y >> 5}` })
  .map((punten) => wegVan(rondAf(punten, () => true)))
const deel = fc.double({ min: 0, max: 1, noNaN: true })
const afstand = (a: Punt, b: Punt) => Math.hypot(a.x - b.x, a.y - b.y)

test('a small step along the way is a small step on the field', () => {
  fc.assert(
    fc.property(weg, deel, (een, t) => {
      const stap = 0.002
      const ver = afstand(wegPunt(een, t), wegPunt(een, Math.min(1, t + stap)))
      expect(ver).toBeLessThan(een.lengte * stap * 4 + 0.5)
    }),
  )
})

test('a part of a way lies on it, and begins and ends where it was cut', () => {
  fc.assert(
    fc.property(weg, deel, deel, (een, a, b) => {
      const [van, tot] = [Math.min(a, b), Math.max(a, b)]
      const stuk = wegDeel(een, van, tot)
      expect(afstand(wegPunt(stuk, 0), wegPunt(een, van))).toBeLessThan(0.01)
      expect(afstand(wegPunt(stuk, 1), wegPunt(een, tot))).toBeLessThan(0.01)
      expect(stuk.lengte).toBeLessThanOrEqual(een.lengte + 0.01)
    }),
  )
})

test('further along is never back', () => {
  fc.assert(
    fc.property(weg, deel, deel, (een, a, b) => {
      const [van, tot] = [Math.min(a, b), Math.max(a, b)].map((t) => wegOpAfstand(een, t * een.lengte))
      expect(van).toBeLessThanOrEqual((tot ?? 0) + 1e-9)
    }),
  )
})

test('one path, from its begin to its end; beside it as many curves', () => {
  fc.assert(
    fc.property(weg, (een) => {
      const punten = puntenVan(wegPad(een))
      expect(afstand(punten[0]!, wegPunt(een, 0))).toBeLessThan(0.01)
      expect(afstand(punten.at(-1)!, wegPunt(een, 1))).toBeLessThan(0.01)
      expect(wegNaast(een, 3).bogen).toHaveLength(een.bogen.length)
    }),
  )
})

test('a bend is as wide as what stands around it leaves room for', () => {
  const hoek = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
    { x: 400, y: 400 },
  ]
  const bocht = (bogen: readonly Boog[]) => bogen.find(([, c]) => c.x === 400 && c.y === 0)!
  const [ruim, krap] = [() => true, ([a]: Boog) => a.x > 360].map((isVrij) => bocht(rondAf(hoek, isVrij)))
  expect(ruim![0].x).toBe(290)
  expect(krap![0].x).toBeGreaterThan(360)
})
