import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAs, kleurBijX } from '../../src/geometry/as'

describe('the axis', () => {
  test.each([
    [-1, 0],
    [0, 600],
    [1, 1200],
    [0.01, 606],
  ])('x %f lies at %f field units of 1,200', (x, veld) => {
    expect(createAs(1200).naarVeld(x)).toBeCloseTo(veld, 9)
  })

  test('there and back again is the same place, however wide it stands', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: 1200, max: 9000 }),
        (x, breedte) => {
          const as = createAs(breedte)
          expect(Math.abs(as.vanVeld(as.naarVeld(x)) - x)).toBeLessThan(1e-9)
        },
      ),
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
