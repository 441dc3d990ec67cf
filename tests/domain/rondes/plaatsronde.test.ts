/** A round of placing: what may be seen of it, and that nothing in it belongs to one person. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addPlaatsen,
  createPlaatsronde,
  deriveEerder,
  deriveOnthulling,
  findZelfdeRondes,
  type Plaatsen,
  type Rondeopzet,
} from '../../../src/domain/rondes/plaatsronde'
import { deriveEensheid, deriveVerschuiving, findGesprek } from '../../../src/domain/rondes/gesprek'
import type { Spreiding } from '../../../src/domain/model/ronde'
import { bouwDossier } from '../../support/dossiers'

const opzet = (meer: Partial<Rondeopzet> = {}): Rondeopzet => ({
  vraag: 'plaats',
  over: 'actoren',
  tegenstelling: 't',
  kaarten: ['a'],
  drempel: 5,
  ...meer,
})
const speel = (zetten: readonly Plaatsen[], meer: Partial<Rondeopzet> = {}) =>
  zetten.reduce((ronde, zet) => addPlaatsen(ronde, zet), createPlaatsronde(opzet(meer)))
const perA = (plaatsen: readonly number[]) => plaatsen.map((a): Plaatsen => ({ a }))

describe('what may be seen', () => {
  test.each<[string, number[], Partial<Spreiding>]>([
    ['all in one place', [0.2, 0.2, 0.2, 0.2, 0.2], { van: 0.2, midden: 0.2, tot: 0.2, eens: true }],
    ['one far out of five is not told', [-1, 0, 0, 0.1, 0.1], { van: 0, midden: 0, tot: 0.1, eens: true }],
    ['two of five apart: no agreement', [-1, 0, 0, 0, 1], { van: 0, midden: 0, tot: 0, eens: false }],
    ['two camps', [-0.8, -0.8, -0.7, 0.8, 0.8, 0.9], { van: -0.8, midden: 0.1, tot: 0.8, eens: false }],
    ['hundredths are tenths', [-0.44, -0.36, -0.42, -0.38, -0.41], { van: -0.4, midden: -0.4, tot: -0.4 }],
    ['twelve leave a quarter off at each side', [-1, -1, -1, 0, 0, 0, 0, 0, 0, 1, 1, 1], { van: 0, tot: 0 }],
  ])('%s', (_wat, plaatsen, verwacht) => {
    expect(deriveOnthulling(speel(perA(plaatsen)), [])?.getoond.a).toMatchObject(verwacht)
  })

  test('under the threshold nothing, not even how many', () => {
    expect(deriveOnthulling(speel(perA([0, 0, 0, 0])), [])).toBeNull()
    expect(deriveOnthulling(speel(perA([0, 0, 0, 0]), { drempel: 4 }), [])?.getoond.a?.geplaatst).toBe(4)
  })

  test('«geen idee» counts for that card, and a card with too few says only that', () => {
    const kaarten = ['a', 'b']
    const zetten: Plaatsen[] = [...perA([0, 0, 0, 0, 0]).slice(0, 4), { b: 1 }, { a: 0.1 }]
    const onthulling = deriveOnthulling(speel(zetten, { kaarten }), [])
    expect(onthulling?.deelnemers).toBe(6)
    expect(onthulling?.getoond).toEqual({
      a: { van: 0, midden: 0, tot: 0, eens: true, geplaatst: 5 },
    })
    expect(onthulling?.verborgen).toEqual({ b: 'teWeinig' })
  })

  test('the same file twice is one participant, and in which order they were read is gone', () => {
    const zetten: [string, Plaatsen][] = [
      ['z', { a: 1 }],
      ['m', { a: 0 }],
      ['b', {}],
    ]
    const lees = (volgorde: typeof zetten) =>
      volgorde.reduce((ronde, [merk, zet]) => addPlaatsen(ronde, zet, merk), createPlaatsronde(opzet()))
    expect(lees(zetten)).toEqual(lees([...zetten, ...zetten].toReversed()))
  })
})

describe('no reveal tells a place beside another', () => {
  const zeven = perA([-0.5, -0.4, -0.4, -0.3, -0.3, -0.2, 0])
  test.each<[number, string | undefined]>([
    [2, undefined],
    [3, 'verschil'],
    [6, 'verschil'],
    [7, undefined],
    [8, 'verschil'],
    [11, 'verschil'],
    [12, undefined],
    [20, undefined],
  ])('seven now after %i: %s', (eerder, verwacht) => {
    const onthulling = deriveOnthulling(speel(zeven), [{ a: eerder }])
    expect(onthulling?.verborgen.a).toBe(verwacht)
    expect(Object.hasOwn(onthulling?.getoond ?? {}, 'a')).toBe(verwacht === undefined)
  })

  test('a card that was never in a round before is free', () => {
    expect(deriveOnthulling(speel(zeven), [{ ander: 6 }])?.verborgen).toEqual({})
  })

  test('rounds about the same question only', () => {
    const spreiding = { van: 0, midden: 0, tot: 0, geplaatst: 6 }
    const { rondes } = bouwDossier({
      tegenstellingen: { t: {}, u: {} },
      rondes: {
        laat: { datum: '2026-06-01', tegenstelling: 't', actoren: { a: spreiding } },
        vroeg: { datum: '2026-01-01', tegenstelling: 't', actoren: { a: spreiding } },
        elders: { tegenstelling: 'u', actoren: { a: spreiding } },
        groot: { vraag: 'grootte', actoren: { a: spreiding } },
        zorg: { tegenstelling: 't', bezorgdheden: { b: spreiding } },
        gewist: { tegenstelling: 't' },
      },
    })
    const zelfde = findZelfdeRondes(rondes, opzet())
    expect(zelfde.map(({ id }) => id)).toEqual(['vroeg', 'laat'])
    expect(zelfde.map((ronde) => deriveEerder(ronde.actoren))).toEqual([{ a: 6 }, { a: 6 }])
  })
})

const arbZet = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: -100, max: 100 }).map((x) => x / 100),
  {
    noNullPrototype: true,
  },
)

test('property: who said what, and in which order, is in nothing that a round holds', () => {
  fc.assert(
    fc.property(
      fc
        .array(arbZet, { minLength: 5, maxLength: 14 })
        .chain((zetten) =>
          fc.tuple(fc.constant(zetten), fc.shuffledSubarray(zetten, { minLength: zetten.length })),
        ),
      ([zetten, anders]) => {
        const kaarten = ['a', 'b', 'c']
        // Whoever goes first, and whichever person holds which of these places: also when two change places for one card only.
        expect(speel(anders, { kaarten })).toEqual(speel(zetten, { kaarten }))
        const [een, ander, ...rest] = zetten
        const { a: eenA, ...eenRest } = een ?? {}
        const { a: anderA, ...anderRest } = ander ?? {}
        const geruild: Plaatsen[] = [
          anderA === undefined ? eenRest : { ...eenRest, a: anderA },
          eenA === undefined ? anderRest : { ...anderRest, a: eenA },
          ...rest,
        ]
        expect(speel(geruild, { kaarten })).toEqual(speel(zetten, { kaarten }))
      },
    ),
  )
})

test('property: whoever stands furthest out can go further without a trace', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 4, maxLength: 14 }),
      fc.constantFrom(-1, 1),
      (tienden, kant) => {
        const plaatsen = tienden.map((x) => x / 10).sort((a, b) => a - b)
        const verder = kant < 0 ? plaatsen.with(0, -1) : [...plaatsen.slice(0, -1), 1]
        const zie = (alle: readonly number[]) => {
          const getoond = deriveOnthulling(speel(perA(alle), { drempel: 4 }), [])?.getoond.a
          return getoond && { van: getoond.van, midden: getoond.midden, tot: getoond.tot }
        }
        expect(zie(verder)).toEqual(zie(plaatsen))
      },
    ),
  )
})

describe('what the room talks about', () => {
  const spreiding = (van: number, tot: number, eens = false): Spreiding => ({
    van,
    midden: van,
    tot,
    eens,
    geplaatst: 6,
  })
  test('where it differs most comes first, equal ones by id', () => {
    const getoond = {
      eens: spreiding(0, 0.1, true),
      b: spreiding(-0.5, 0.5),
      a: spreiding(-0.5, 0.5),
      ver: spreiding(-0.8, 0.8),
      deels: spreiding(0, 0.4),
    }
    expect(findGesprek(getoond)).toEqual(['ver', 'a', 'b', 'deels', 'eens'])
  })
  test.each([
    [spreiding(-0.3, 0.3), 'verdeeld'],
    [spreiding(-0.3, 0.2), 'deels'],
    [spreiding(-0.1, 0.2, true), 'eens'],
    [spreiding(-0.4, 0.3, true), 'verdeeld'],
  ])('%j is %s', (een, verwacht) => expect(deriveEensheid(een)).toBe(verwacht))

  test('how far a middle went, and nothing where one is missing', () => {
    expect(deriveVerschuiving(spreiding(-0.3, 0), spreiding(0.1, 0.3))).toBe(0.4)
    expect(deriveVerschuiving(undefined, spreiding(0.1, 0.3))).toBeNull()
  })
})
