import { describe, expect, test } from 'vitest'
import { kringVan } from '../../../src/domain/blik/kring'

/** a - b - c - d, with e beside b, f alone, and g known to a but not on the map. */
const RELATIES = ['a-b', 'c-b', 'c-d', 'b-e', 'a-g', 'g-f'].map((paar) => {
  const [van = '', naar = ''] = paar.split('-')
  return { van, naar }
})
const opKaart = (id: string) => id !== 'g'
const kring = (begin: string[], stappen: number) =>
  [...kringVan(RELATIES, begin, stappen, opKaart)].sort().join('')

describe('who stands around', () => {
  test.each([
    [['a'], 0, 'a'],
    [['a'], 1, 'ab'],
    [['a'], 2, 'abce'],
    [['a'], 3, 'abcde'],
    [['d'], 1, 'cd'],
    [['a', 'd'], 1, 'abcd'],
    [['f'], 3, 'f'],
    [['g'], 3, ''],
    [[], 3, ''],
  ])('%j, %d steps: %s', (begin, stappen, wie) => {
    expect(kring(begin, stappen)).toBe(wie)
  })
})
