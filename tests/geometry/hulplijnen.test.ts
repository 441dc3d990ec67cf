import { describe, expect, test } from 'vitest'
import { lijnUit } from '../../src/geometry/hulplijnen'

const kaart = (x: number, y: number, breedte = 200, hoogte = 100) => ({ x, y, breedte, hoogte })

describe('helper lines', () => {
  test('far from everything nothing happens', () => {
    expect(lijnUit(kaart(500, 500), [kaart(100, 100)], 6)).toEqual({ x: 500, y: 500, lijnen: [] })
  })

  test('near the middle of another card it snaps onto the same vertical, and the line spans both', () => {
    const { x, y, lijnen } = lijnUit(kaart(304, 500), [kaart(300, 100)], 6)
    expect([x, y]).toEqual([300, 500])
    expect(lijnen).toEqual([{ richting: 'staand', op: 300, van: 50, tot: 550 }])
  })

  test('the nearest of two wins', () => {
    expect(lijnUit(kaart(304, 500), [kaart(300, 0), kaart(305, 0)], 6).x).toBe(305)
  })

  test('tops and bottoms line up too, sides do not: only the middle of x has meaning', () => {
    const laag = kaart(900, 200, 200, 60)
    expect(lijnUit(kaart(300, 223), [laag], 6).y).toBe(220)
    expect(lijnUit(kaart(300, 500), [kaart(303 + 50, 0, 300, 100)], 6).x).toBe(300)
  })

  test('out of reach by a hair it does not snap', () => {
    expect(lijnUit(kaart(306.1, 500), [kaart(300, 100)], 6).lijnen).toEqual([])
  })
})
