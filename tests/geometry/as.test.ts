import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kleurBijX, naarVeld, STAP, vanVeld, VELD_BREEDTE } from '../../src/geometry/as'

describe('the axis', () => {
  test.each([
    [-1, 0],
    [0, VELD_BREEDTE / 2],
    [1, VELD_BREEDTE],
    [0.01, VELD_BREEDTE / 2 + STAP],
  ])('x %f lies at %f field units', (x, veld) => {
    expect(naarVeld(x)).toBeCloseTo(veld, 9)
  })

  test('there and back again is the same place', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
        expect(Math.abs(vanVeld(naarVeld(x)) - x)).toBeLessThan(1e-9)
      }),
    )
  })

  test('the poles and the middle have the colours of the design, and mirrored places differ', () => {
    expect(kleurBijX(-1)).toBe('rgb(11, 110, 110)')
    expect(kleurBijX(0)).toBe('rgb(183, 121, 31)')
    expect(kleurBijX(1)).toBe('rgb(122, 62, 142)')
    expect(kleurBijX(-0.6)).not.toBe(kleurBijX(0.6))
  })

  test('beyond the field the colour is that of its edge', () => {
    expect(kleurBijX(-7)).toBe(kleurBijX(-1))
    expect(kleurBijX(7)).toBe(kleurBijX(1))
  })
})
