import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWiel, toestelVan, type Wielfeiten } from '../../src/canvas/wiel'
import { WIELVOORKEUREN, type Wielvoorkeur } from '../../src/domain/voorkeuren'
import { zaad } from '../support/kans'

const feiten = (deel: Partial<Wielfeiten>): Wielfeiten => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  clientX: 400,
  clientY: 300,
  ...deel,
})

describe('which device it was', () => {
  test.each<[string, Partial<Wielfeiten>, 'muis' | 'vlak']>([
    ['a step of a wheel, Chrome on Windows', { deltaY: 100 }, 'muis'],
    ['a step of a wheel, Chrome on Linux', { deltaY: -120 }, 'muis'],
    ['three lines, Firefox', { deltaY: 3, deltaMode: 1 }, 'muis'],
    ['a page', { deltaY: 1, deltaMode: 2 }, 'muis'],
    ['a step with Shift, told sideways', { deltaX: 120, shiftKey: true }, 'muis'],
    ['two fingers, slowly', { deltaY: 4 }, 'vlak'],
    ['two fingers, in parts of a pixel', { deltaY: 131.5 }, 'vlak'],
    ['two fingers, slanting', { deltaX: 2, deltaY: 140 }, 'vlak'],
    ['a pinch', { deltaY: -3.2, ctrlKey: true }, 'vlak'],
  ])('%s', (_, deel, toestel) => expect(toestelVan(feiten(deel))).toBe(toestel))

  test('stays that of the movement that goes on', () => {
    expect(toestelVan(feiten({ deltaY: 160 }), 'vlak')).toBe('vlak')
    expect(toestelVan(feiten({ deltaY: 8 }), 'muis')).toBe('muis')
  })
  test('but a wheel never slants', () => {
    expect(toestelVan(feiten({ deltaX: 1, deltaY: 8 }), 'muis')).toBe('vlak')
  })
})

describe('what it does', () => {
  const WIEL = { deltaY: 120 }
  const VINGERS = { deltaX: 6, deltaY: -14 }
  test.each<[string, Partial<Wielfeiten>, Wielvoorkeur, 'schuif' | 'zoom']>([
    ['a wheel zooms by itself', WIEL, 'vanzelf', 'zoom'],
    ['a wheel pans for who wants that', WIEL, 'schuift', 'schuif'],
    ['a wheel zooms for who wants that', WIEL, 'zoomt', 'zoom'],
    ['two fingers pan by themselves', VINGERS, 'vanzelf', 'schuif'],
    ['two fingers pan', VINGERS, 'schuift', 'schuif'],
    ['a wheel that looks like fingers zooms for who wants that', { deltaY: 4.5 }, 'zoomt', 'zoom'],
    ['sideways alone always pans', { deltaX: 30 }, 'zoomt', 'schuif'],
    ['a pinch always zooms', { deltaY: 2, ctrlKey: true }, 'schuift', 'zoom'],
    ['Cmd and a wheel always zoom', { ...WIEL, metaKey: true }, 'schuift', 'zoom'],
    ['Shift and a wheel always pan', { ...WIEL, shiftKey: true }, 'zoomt', 'schuif'],
  ])('%s', (_, deel, voorkeur, soort) => expect(readWiel(feiten(deel), voorkeur).soort).toBe(soort))

  test('pans as far as the fingers went, and a turn with Shift goes sideways', () => {
    expect(readWiel(feiten(VINGERS), 'vanzelf')).toEqual({ soort: 'schuif', dx: 6, dy: -14 })
    expect(readWiel(feiten({ deltaY: 2, deltaMode: 1, shiftKey: true }), 'schuift')).toEqual({
      soort: 'schuif',
      dx: 40,
      dy: 0,
    })
  })
  test('zooms around the pointer, in where the wheel turns away, and back again by the same turn', () => {
    const heen = readWiel(feiten({ deltaY: -120 }), 'zoomt')
    const terug = readWiel(feiten({ deltaY: 120 }), 'zoomt')
    if (heen.soort !== 'zoom' || terug.soort !== 'zoom') throw new Error('must zoom')
    expect(heen.punt).toEqual({ x: 400, y: 300 })
    expect(heen.factor).toBeGreaterThan(1)
    expect(heen.factor * terug.factor).toBeCloseTo(1)
  })
  test('whatever the numbers, one event is one calm step', () => {
    const getal = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        fc.record({
          deltaX: getal,
          deltaY: getal,
          deltaMode: fc.constantFrom(0, 1, 2),
          ctrlKey: fc.boolean(),
          metaKey: fc.boolean(),
          shiftKey: fc.boolean(),
        }),
        fc.constantFrom(...WIELVOORKEUREN),
        (deel, voorkeur) => {
          const daad = readWiel(feiten(deel), voorkeur)
          const isKalm =
            daad.soort === 'schuif'
              ? Number.isFinite(daad.dx) && Number.isFinite(daad.dy)
              : Math.abs(Math.log2(daad.factor)) <= 0.25 + 1e-9
          expect(isKalm).toBe(true)
        },
      ),
      { seed: zaad(20261123), numRuns: 500 },
    )
  })
})
