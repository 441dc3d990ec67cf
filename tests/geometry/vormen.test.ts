import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ICONEN, type IcoonNaam } from '../../src/geometry/iconen'
import { icoonPad, verplaatsPad } from '../../src/geometry/vormen'

const NAMEN = Object.keys(ICONEN) as IcoonNaam[]

const getallen = (d: string): number[] => (d.match(/-?\d*\.?\d+/gu) ?? []).map(Number)

describe('a path at another place', () => {
  test.each([
    ['places move and grow', 'M1 2L3 4', 'M 12 24 L 16 28'],
    ['steps only grow', 'M1 2l3 4h5v-6', 'M 12 24 l 6 8 h 10 v -12'],
    ['one axis each', 'M0 0H5V6', 'M 10 20 H 20 V 32'],
    ['curves, with numbers that lean on each other', 'M0 0c-.5-.5 1.5.5 2 3', 'M 10 20 c -1 -1 3 1 4 6'],
    ['an arc keeps its angle and flags', 'M0 0A2 3 45 0 1 6 7', 'M 10 20 A 4 6 45 0 1 22 34'],
    ['an arc that is a step', 'M0 0a2 3 0 1 0 6 7Z', 'M 10 20 a 4 6 0 1 0 12 14 Z'],
  ])('%s', (_, d, verwacht) => {
    expect(verplaatsPad(d, 10, 20, 2)).toBe(verwacht)
  })

  test('there and back is where it was, to a hundredth', () => {
    const heel = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(fc.constantFrom(...NAMEN), heel, heel, (naam, x, y) => {
        for (const d of ICONEN[naam]) {
          const terug = getallen(verplaatsPad(verplaatsPad(d, x, y), -x, -y))
          getallen(d).forEach((getal, i) => expect(Math.abs((terug[i] ?? NaN) - getal)).toBeLessThan(0.011))
        }
      }),
    )
  })
})

describe('an icon as one path', () => {
  // What `verplaatsPad` leans on: an absolute begin, so that pieces can follow each other, and flags that are numbers of their own.
  test.each(NAMEN)('%s begins absolute and its arcs are whole', (naam) => {
    for (const d of ICONEN[naam]) {
      expect(d.startsWith('M')).toBe(true)
      for (const [, boog = ''] of d.matchAll(/a([^a-z]*)/giu)) expect(getallen(boog).length % 7).toBe(0)
    }
  })

  test('its lines are as thick as its size asks', () => {
    expect(icoonPad({ soort: 'icoon', naam: 'flag', x: 0, y: 0, maat: 12, kleur: 'inkt' }).dikte).toBe(1)
  })

  test('each piece stands at its place', () => {
    const { d } = icoonPad({ soort: 'icoon', naam: 'hammer', x: 100, y: 200, maat: 24, kleur: 'inkt' })
    expect(d).toContain('M 118 215 l 4 -4')
  })
})
