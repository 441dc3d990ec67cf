import { expect, test } from 'vitest'
import { zichtOp } from '../../src/canvas/zicht'
import type { Kader } from '../../src/geometry/plek'

const PANE = { width: 1000, height: 600 }
const op = (x: number, y = 300): Kader => ({ x, y, breedte: 100, hoogte: 60 })
const zelf = (kader: Kader) => kader
const BEGIN = { x: 0, y: 0, zoom: 1 }

test.each([
  ['nobody on the map', [], BEGIN, 'genoeg'],
  ['all of them', [op(100), op(900)], BEGIN, 'genoeg'],
  ['half of them', [op(100), op(2000)], BEGIN, 'genoeg'],
  ['one less than half', [op(100), op(2000), op(3000)], BEGIN, 'deel'],
  ['a corner of one, of three', [op(-49, -29), op(2000), op(3000)], BEGIN, 'deel'],
  ['just not a corner of it', [op(-50, -30), op(2000), op(3000)], BEGIN, 'niets'],
  ['none of them', [op(2000), op(3000)], BEGIN, 'niets'],
  ['none of one', [op(300, 2000)], BEGIN, 'niets'],
  ['from farther away all of them', [op(100), op(2000), op(3000)], { ...BEGIN, zoom: 0.3 }, 'genoeg'],
  ['nearer by less than half', [op(100), op(450), op(900)], { x: 0, y: -600, zoom: 3 }, 'deel'],
] as const)('%s', (_wat, kaartjes, camera, verwacht) => {
  expect(zichtOp(kaartjes, zelf, camera, PANE)).toBe(verwacht)
})

test('before the pane has a size nothing is missed', () => {
  expect(zichtOp([op(100)], zelf, BEGIN, { width: 0, height: 0 })).toBe('genoeg')
})
