import { describe, expect, test } from 'vitest'
import { bereikVan, type Raster, volgPijl, volgTab } from '../../../src/steps/actieplan/acties/raster'

const RASTER: Raster = {
  rijen: ['kop', 'r1', 'r2', 'r3', 'r4'],
  kolommen: ['rij', 'a', 'b', 'c', 'open'],
}
const plek = (tekst: string) => {
  const [rij = '', kolom = ''] = tekst.split(' ')
  return { rij, kolom }
}

describe('a key leads', () => {
  test.each([
    ['r2 b', 'ArrowUp', false, 'r1 b'],
    ['r1 b', 'ArrowUp', false, 'kop b'],
    ['kop b', 'ArrowUp', false, 'kop b'],
    ['r4 b', 'ArrowDown', false, 'r4 b'],
    ['r2 a', 'ArrowLeft', false, 'r2 rij'],
    ['r2 rij', 'ArrowLeft', false, 'r2 rij'],
    ['r2 c', 'ArrowRight', false, 'r2 open'],
    ['r3 c', 'ArrowUp', true, 'r1 c'],
    ['r1 c', 'ArrowDown', true, 'r4 c'],
    ['r2 c', 'ArrowLeft', true, 'r2 a'],
    ['r2 rij', 'ArrowRight', true, 'r2 c'],
    ['r2 c', 'Home', false, 'r2 a'],
    ['r2 a', 'End', false, 'r2 c'],
    ['r4 c', 'Home', true, 'r1 a'],
    ['kop a', 'End', true, 'r4 c'],
    ['r1 a', 'PageDown', false, 'r3 a'],
    ['r4 a', 'PageDown', false, 'r4 a'],
    ['r4 a', 'PageUp', false, 'r2 a'],
    ['r2 a', 'PageUp', false, 'r1 a'],
    // A row that is gone: from the top.
    ['weg b', 'ArrowDown', false, 'r1 b'],
  ])('from %s with %s (ctrl %s) to %s', (van, key, ctrl, naar) => {
    expect(volgPijl(RASTER, plek(van), { key, ctrl, bladzij: 2 })).toEqual(plek(naar))
  })

  test('nowhere when it is no arrow', () => {
    expect(volgPijl(RASTER, plek('r1 a'), { key: 'x', ctrl: false, bladzij: 2 })).toBeNull()
  })

  test.each([
    ['r1 a', 1, 'r1 b'],
    ['r1 c', 1, 'r2 a'],
    ['r4 c', 1, 'r4 c'],
    ['r2 a', -1, 'r1 c'],
    ['r1 a', -1, 'r1 a'],
  ] as const)('Tab from %s by %i to %s', (van, stap, naar) => {
    expect(volgTab(RASTER, plek(van), stap)).toEqual(plek(naar))
  })
})

describe('what lies between', () => {
  test.each([
    ['r1 a', 'r1 a', [1, 1, 0, 0]],
    ['r3 c', 'r2 b', [2, 3, 1, 2]],
    ['r2 rij', 'r2 b', [2, 2, 0, 2]],
    ['r1 open', 'r2 c', [1, 2, 2, 2]],
  ])('%s and %s', (een, ander, [rijVan, rijTot, kolomVan, kolomTot]) => {
    expect(bereikVan(RASTER, plek(een), plek(ander))).toEqual({ rijVan, rijTot, kolomVan, kolomTot })
  })

  test.each([
    ['kop a', 'r1 a'],
    ['weg a', 'r1 a'],
  ])('%s and %s is nothing', (een, ander) => {
    expect(bereikVan(RASTER, plek(een), plek(ander))).toBeNull()
  })
})
