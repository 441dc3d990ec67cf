import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vergelijk } from '../../../src/domain/vergelijk'
import { findBuurhalte, findHaltes, type Halte, zegOmslag } from '../../../src/domain/vergelijk/film'
import { createNaamgever, createTerugblikmasker } from '../../../src/domain/vergelijk/namen'
import { bouwDossier } from '../../support/dossiers'

type Bouw = Parameters<typeof bouwDossier>[0]
const op = (x: number) => ({ posities: { t: { x, y: 0 } } })

const rij = (...delen: [id: string, datum: string][]) =>
  Object.fromEntries(delen.map(([id, datum]) => [id, { id, datum }]))

describe('which stops there are', () => {
  test.each<[string, [string, string][], Halte[]]>([
    ['without momentopnames only now', [], [null]],
    ['one', [['a', '2026-01-01']], ['a', null]],
    [
      'in order of date, whatever order they stand in',
      [
        ['laat', '2026-11-02'],
        ['vroeg', '2025-12-31'],
        ['tussen', '2026-02-11'],
      ],
      ['vroeg', 'tussen', 'laat', null],
    ],
    [
      'two of one day in a fixed order',
      [
        ['b', '2026-01-01'],
        ['a', '2026-01-01'],
      ],
      ['a', 'b', null],
    ],
  ])('%s', (_, momentopnames, haltes) => {
    expect(findHaltes(rij(...momentopnames))).toEqual(haltes)
  })

  test('forward through all of them and back is the same way', () => {
    const arb = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 })
    fc.assert(
      fc.property(arb, (ids) => {
        const haltes: Halte[] = [...ids, null]
        const loop = (van: Halte, kant: 1 | -1): Halte[] => {
          const buur = findBuurhalte(haltes, van, kant)
          return buur === undefined ? [van] : [van, ...loop(buur, kant)]
        }
        expect(loop(haltes[0] ?? null, 1)).toEqual(haltes)
        expect(loop(null, -1)).toEqual(haltes.toReversed())
      }),
    )
  })

  test('from a stop that is gone there is no way', () => {
    expect(findBuurhalte(['a', null], 'weg', 1)).toBeUndefined()
    expect(findBuurhalte(['a', null], 'weg', -1)).toBeUndefined()
  })
})

describe('what is said on the way', () => {
  test.each<[string, Bouw, Bouw, string]>([
    ['nothing', { actoren: { a: op(0) } }, { actoren: { a: op(0) } }, 'Er is niets verschoven.'],
    [
      'one change is that sentence',
      { actoren: { a: op(-0.8) } },
      { actoren: { a: op(0) } },
      'a stond bij wij en staat nu in het midden.',
    ],
    [
      'more: how many, and the first',
      { actoren: { a: op(-0.8), b: op(0.9) } },
      { actoren: { a: op(0), c: op(0) } },
      '3 veranderingen. Eerst: a stond bij wij en staat nu in het midden.',
    ],
  ])('%s', (_, toen, nu, zin) => {
    const paar = {
      toen: bouwDossier({ tegenstellingen: { t: {} }, ...toen }),
      nu: bouwDossier({ tegenstellingen: { t: {} }, ...nu }),
    }
    const { naam } = createNaamgever(paar, paar.nu, false)
    expect(zegOmslag(vergelijk(paar, 't'), naam)).toBe(zin)
  })

  test('the tegenstelling stands on one of both maps only', () => {
    const paar = { toen: bouwDossier({}), nu: bouwDossier({ tegenstellingen: { t: {} } }) }
    const { naam } = createNaamgever(paar, paar.nu, false)
    expect(zegOmslag(vergelijk(paar, 't'), naam)).toBe(
      'Deze tegenstelling staat maar op één van beide kaarten.',
    )
  })
})

test('an earlier map hides who was called otherwise then, who is gone, and keeps the masks of today', () => {
  const jan = { soort: 'luideStem', eenheid: 'individu', letter: 'A' } as const
  const toen = bouwDossier({
    actoren: { j: { ...jan, naam: 'Jan Peeters' }, w: { ...jan, letter: 'B', naam: 'Mia Claes' } },
  })
  const vandaag = bouwDossier({
    actoren: {
      j: { ...jan, letter: 'C', naam: 'Joris Maes' },
      n: { ...jan, letter: 'B', naam: 'Els Wouters' },
    },
  })
  const masker = createTerugblikmasker({ toen, nu: toen }, vandaag)
  const namen = Object.values(toen.actoren).map((actor) => masker.naam(actor))
  expect(namen[0]).toBe('Luide stem C')
  // Somebody else is called B by now.
  expect(namen[1]).not.toMatch(/Mia|Claes|stem B/u)
  expect(masker.tekst('Jan Peeters sprak met Mia Claes en Joris Maes')).not.toMatch(/Peeters|Claes|Maes/u)
})
