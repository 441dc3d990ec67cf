import { describe, expect, test } from 'vitest'
import { readRoute, type Route, writeRoute } from '../../src/app/toestel/route'

describe('addresses', () => {
  test.each<[string, Route]>([
    ['#/d/i1/situatie', { scherm: 'situatie', dossier: 'i1', deel: '' }],
    ['#/d/i1/kaart', { scherm: 'kaart', dossier: 'i1', deel: '' }],
    ['#/d/i1/situatie/fase', { scherm: 'situatie', dossier: 'i1', deel: 'fase' }],
    ['#/d/i1/actieplan', { scherm: 'actieplan', dossier: 'i1', deel: '' }],
    ['#/d/i1/verankering', { scherm: 'verankering', dossier: 'i1', deel: '' }],
    ['#/', { scherm: 'start' }],
  ])('%s is read, and written the same', (hash, route) => {
    expect(readRoute(hash)).toEqual(route)
    expect(writeRoute(route)).toBe(hash)
  })

  test('a dossier without a step is its map', () => {
    expect(readRoute('#/d/i1')).toEqual({ scherm: 'kaart', dossier: 'i1', deel: '' })
  })

  test.each(['', '#', '#/d/', '#/d/i1/', '#/d/i1/elders', '#/d/i 1/kaart', '#/d/i1/kaart/x/y'])(
    '«%s» leads to the start screen',
    (hash) => expect(readRoute(hash)).toEqual({ scherm: 'start' }),
  )
})
