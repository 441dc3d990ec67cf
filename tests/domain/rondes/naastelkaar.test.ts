/** Rounds of two machines beside each other: what one machine would have kept to itself, two together do not tell either. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildNaastElkaar } from '../../../src/domain/rondes/naastelkaar'
import { isVerraderlijk } from '../../../src/domain/rondes/verschil'
import { buildSamenvoeging } from '../../../src/domain/samenvoegen/samenvoegen'
import { bouwDossier } from '../../support/dossiers'

const spreiding = (geplaatst: number) => ({ van: 0, midden: 0, tot: 0.1, eens: true, geplaatst })
const ronde = (datum: string, mensen: number, meer = {}) => ({
  datum,
  tegenstelling: 't',
  deelnemers: mensen,
  actoren: { a: spreiding(mensen) },
  ...meer,
})
const stemming = (datum: string, deelnemers: number) => ({
  datum,
  deelnemers,
  stippen: 3,
  acties: { x: { stippen: 4, mensen: 3 } },
})
type Rondes = NonNullable<NonNullable<Parameters<typeof bouwDossier>[0]>['rondes']>
const dossier = (rondes: Rondes, stemmingen = {}) =>
  bouwDossier({
    tegenstellingen: { t: {}, u: {} },
    actoren: { a: {}, b: {} },
    acties: { x: {} },
    rondes,
    stemmingen,
  })

describe('rounds', () => {
  test.each<[string, Rondes, string[]]>([
    ['six, and the seven of a month later', { r: ronde('2027-01-01', 6), s: ronde('2027-02-01', 7) }, ['r']],
    ['as many again', { r: ronde('2027-01-01', 6), s: ronde('2027-02-01', 6) }, ['r', 's']],
    ['a whole group more', { r: ronde('2027-01-01', 6), s: ronde('2027-02-01', 11) }, ['r', 's']],
    [
      'about another tegenstelling',
      { r: ronde('2027-01-01', 6), s: ronde('2027-02-01', 7, { tegenstelling: 'u' }) },
      ['r', 's'],
    ],
    [
      'about somebody else',
      { r: ronde('2027-01-01', 6), s: ronde('2027-02-01', 7, { actoren: { b: spreiding(7) } }) },
      ['r', 's'],
    ],
    [
      'a third may stand beside the first where the second went',
      { r: ronde('2027-01-01', 6), s: ronde('2027-02-01', 7), v: ronde('2027-03-01', 11) },
      ['r', 'v'],
    ],
  ])('%s', (_, rondes, houdt) => {
    const uit = buildNaastElkaar(dossier(rondes)).rondes
    expect(Object.keys(uit).filter((id) => Object.keys(uit[id]?.actoren ?? {}).length > 0)).toEqual(houdt)
    expect(Object.keys(uit)).toEqual(Object.keys(rondes))
  })

  test('of any rounds no two tell what a few said, and those that tell nothing stay as they are', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 20 }), { maxLength: 8 }), (mensen) => {
        const begin = dossier(
          Object.fromEntries(mensen.map((n, i) => [`r${i}`, ronde(`2027-01-0${i + 1}`, n)])),
        )
        const uit = buildNaastElkaar(begin)
        const getoond = Object.values(uit.rondes).flatMap(({ actoren }) =>
          Object.values(actoren).map(({ geplaatst }) => geplaatst),
        )
        for (const n of getoond) expect(isVerraderlijk(n, getoond, 5)).toBe(false)
        expect(buildNaastElkaar(uit)).toBe(uit)
      }),
    ))
})

test('of two votes that differ by few the later one loses its counts', () => {
  const uit = buildNaastElkaar(dossier({}, { p: stemming('2027-01-01', 8), q: stemming('2027-01-09', 9) }))
  expect(uit.stemmingen['p']?.acties).toHaveProperty('x')
  expect(uit.stemmingen['q']).toMatchObject({ deelnemers: 9, acties: {} })
})

test('whichever side brings which, the two machines hold the same after it', () => {
  const basis = dossier({})
  const [hier, daar] = [dossier({ r: ronde('2027-01-01', 6) }), dossier({ s: ronde('2027-02-01', 7) })]
  const [heen, weer] = [buildSamenvoeging(basis, hier, daar), buildSamenvoeging(basis, daar, hier)]
  expect(heen.dossier.rondes).toEqual(weer.dossier.rondes)
  expect(heen.dossier.rondes['r']?.actoren).toHaveProperty('a')
  expect(heen.dossier.rondes['s']?.actoren).toEqual({})
})
