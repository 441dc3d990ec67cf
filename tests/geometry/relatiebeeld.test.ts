import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { verdeelBanen } from '../../src/geometry/banen'
import { afstandTot } from '../../src/geometry/boog'
import { raakt } from '../../src/geometry/plek'
import { type Omtrekkader, tekenRelatie } from '../../src/geometry/relatiebeeld'
import { meetMetTabel } from '../support/letterbreedtes'
import { beschrijf, isEindig } from '../support/vormen'

const kader = (x: number, y: number, breedte = 200, hoogte = 100, straal = 14): Omtrekkader => ({
  x,
  y,
  breedte,
  hoogte,
  omtrek: { straal },
})
const VAN = kader(0, 0)
const NAAR = kader(600, 40, 240, 110, 55)
const teken = (velden: Partial<Parameters<typeof tekenRelatie>[0]> = {}) =>
  tekenRelatie({ van: VAN, naar: NAAR, type: 'volgt', ...velden }, meetMetTabel)

describe('seven types, told apart without colour', () => {
  test.each(RELATIE_TYPEN)('%s', (type) => {
    expect(beschrijf(teken({ type }).vormen)).toMatchSnapshot()
  })

  test('no two have the same line and endings', () => {
    const zonderKleur = RELATIE_TYPEN.map((type) =>
      beschrijf(teken({ type }).lijnVormen)
        .join(' | ')
        .replaceAll(/(?:lijn|vul) \w+/gu, '…'),
    )
    expect(new Set(zonderKleur).size).toBe(RELATIE_TYPEN.length)
  })

  test('all but contact say what they are; a nota takes that place', () => {
    for (const type of RELATIE_TYPEN) {
      expect(teken({ type }).label?.tekst ?? null).toBe(type === 'contact' ? null : type)
      expect(teken({ type, nota: ' elke week\n' }).label?.tekst).toBe('elke week')
    }
  })
})

const eindpunten = (d: string) => {
  const [x0 = NaN, y0 = NaN, , , x1 = NaN, y1 = NaN] = d
    .split(/[\sA-Z]+/u)
    .filter(Boolean)
    .map(Number)
  return { x0, y0, x1, y1 }
}

describe('the line', () => {
  test('runs from outline to outline', () => {
    const { x0, y0, x1, y1 } = eindpunten(teken({ type: 'contact' }).d)
    expect(afstandTot(VAN, VAN.omtrek.straal, { x: x0, y: y0 })).toBeCloseTo(1, 1)
    expect(afstandTot(NAAR, NAAR.omtrek.straal, { x: x1, y: y1 })).toBeCloseTo(1, 1)
  })

  test('is the same curve seen from the other side', () => {
    const heen = eindpunten(teken({ type: 'contact' }).d)
    const terug = eindpunten(teken({ type: 'contact', van: NAAR, naar: VAN }).d)
    expect(terug.x1).toBeCloseTo(heen.x0, 0)
    expect(terug.y1).toBeCloseTo(heen.y0, 0)
  })

  test('lanes keep apart, also when a line goes back', () => {
    const midden = (baan: number, om = false) => {
      const { label } = teken({ type: 'spanning', baan, ...(om ? { van: NAAR, naar: VAN } : {}) })
      return label!.y + label!.hoogte / 2
    }
    expect(Math.abs(midden(0.5) - midden(-0.5))).toBeGreaterThan(28)
    expect(Math.abs(midden(1) - midden(0))).toBeGreaterThan(28)
    expect(midden(0.5, true)).toBeCloseTo(midden(-0.5), 0)
  })

  test.each([
    ['high on the field, drawn to the right', -400, 1],
    ['high on the field, drawn to the left', -400, -1],
    ['low on the field, drawn to the right', 400, 1],
    ['low on the field, drawn to the left', 400, -1],
  ])('a label without room between two cards stands at their inner side: %s', (_wat, y, kant) => {
    const [van, naar] = [kader(0, y, 260, 110), kader(300 * kant, y, 260, 110)]
    const label = teken({ van, naar }).label!
    const midden = { ...label, x: label.x + label.breedte / 2, y: label.y + label.hoogte / 2 }
    expect([van, naar].some((kaart) => raakt(midden, kaart))).toBe(false)
    expect(Math.abs(midden.y)).toBeLessThan(400 - 55)
  })

  test.each([
    ['the same place', kader(0, 0)],
    ['touching', kader(200, 0)],
    ['overlapping', kader(120, 30)],
    ['one inside the other', kader(5, 5, 20, 20, 4)],
    ['a hair apart', kader(202, 0)],
  ])('%s: an arch that can be seen', (_wat, naar) => {
    for (const type of RELATIE_TYPEN) {
      const { d, vormen, label } = teken({ type, naar })
      expect(isEindig(vormen)).toBe(true)
      const { x0, y0, x1, y1 } = eindpunten(d)
      expect(Math.hypot(x1 - x0, y1 - y0)).toBeGreaterThan(4)
      expect(label === null).toBe(type === 'contact')
    }
  })

  test('any two boxes: finite, and the line within its edges', () => {
    const arbKader = fc.record({
      x: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
      y: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
      breedte: fc.double({ min: 0, max: 800, noNaN: true }),
      hoogte: fc.double({ min: 0, max: 800, noNaN: true }),
      omtrek: fc.record({ straal: fc.double({ min: 0, max: 100, noNaN: true }) }),
    })
    const dicht = arbKader.map((k) => ({ ...k, x: k.x / 200, y: k.y / 200 }))
    fc.assert(
      fc.property(
        fc.oneof(arbKader, dicht),
        fc.oneof(arbKader, dicht),
        fc.constantFrom(...RELATIE_TYPEN),
        fc.constantFrom(-2, -0.5, 0, 0.5, 1),
        (van, naar, type, baan) => {
          const { vormen, d, grens, label } = teken({ van, naar, type, baan })
          expect(isEindig(vormen)).toBe(true)
          const { x0, y0, x1, y1 } = eindpunten(d)
          expect(Math.min(x0, x1)).toBeGreaterThanOrEqual(grens.links - 0.01)
          expect(Math.max(y0, y1)).toBeLessThanOrEqual(grens.onder + 0.01)
          const vak = label ? [label.x, label.y, label.breedte, label.hoogte] : []
          expect(vak.every(Number.isFinite)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

test('lanes: alone in the middle, two beside it, back and forth in one row', () => {
  const banen = verdeelBanen([
    { id: 'r1', van: 'a', naar: 'b' },
    { id: 'r2', van: 'c', naar: 'd' },
    { id: 'r3', van: 'd', naar: 'c' },
  ])
  expect(Object.fromEntries(banen)).toEqual({ r1: 0, r2: -0.5, r3: -0.5 })
})
