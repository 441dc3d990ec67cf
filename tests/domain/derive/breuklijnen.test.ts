import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import { bouwDossier } from '../../support/dossiers'
import { leesOmdat, TODAY } from '../../support/opkaart'

const kaart = (plaatsen: Record<string, [number | null, number | null]>, extra = {}) =>
  bouwDossier({
    tegenstellingen: { t: { orde: 1 }, v: { orde: 2 }, ...extra },
    actoren: Object.fromEntries(
      Object.entries(plaatsen).map(([id, [t, v]]) => [
        id,
        {
          posities: {
            ...(t === null ? {} : { t: { x: t, y: 0 } }),
            ...(v === null ? {} : { v: { x: v, y: 0 } }),
          } as never,
        },
      ]),
    ),
  })
const lees = (...args: Parameters<typeof kaart>) => {
  const breuklijnen = derive(kaart(...args), 't', TODAY).breuklijnen
  return [
    breuklijnen?.samenvallend.map(leesOmdat),
    breuklijnen?.kruisend.map(leesOmdat),
    leesOmdat(breuklijnen?.omdat),
  ]
}

test('with names: who stands on the same side of both, and who changes', () => {
  expect(
    lees({
      a: [-0.33, -1],
      b: [-0.5, 0.33],
      c: [0.5, 0.5],
      d: [-0.32, -1],
      e: [-1, 0],
      f: [1, null],
      g: [-0.5, -0.4],
    }),
  ).toEqual([
    ['Bij t én bij v aan de wij-kant: a en g (2).', 'Bij t én bij v aan de zij-kant: c (1).'],
    ['Bij t aan de wij-kant en bij v aan de zij-kant: b (1).'],
    '3 actoren staan bij twee tegenstellingen aan dezelfde kant, 1 wisselt van kant. Wie wisselt, kan een brug zijn.',
  ])
})

test('with every other tegenstelling, in their order', () => {
  const [, , omdat] = lees({ a: [-0.5, -0.5] }, { s: { orde: 0 } })
  expect(omdat).toBe('1 actor staat bij twee tegenstellingen aan dezelfde kant, 0 wisselen van kant.')
})

describe('nothing to compare', () => {
  test('one tegenstelling, or one that is gone', () => {
    expect(derive(bouwDossier({ tegenstellingen: { t: {} } }), 't', TODAY).breuklijnen).toBeNull()
    expect(derive(kaart({}), null, TODAY).breuklijnen).toBeNull()
  })
  test('nobody on a side of both', () => {
    expect(lees({ a: [0, 1] })).toEqual([[], [], expect.stringContaining('Nog niemand')])
  })
})
