import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveEvenwicht, type Evenwichtbeeld } from '../../../src/domain/derive/evenwicht'
import type { Zin } from '../../../src/domain/lezing/omdat'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { arbDossier, bouwDossier } from '../../support/dossiers'

type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
const lees = (zin: Zin): string => zin.map((deel) => (typeof deel === 'string' ? deel : deel.id)).join('')
const acties = (acties: NonNullable<Bouw['acties']>, rest: Bouw = {}) => bouwDossier({ ...rest, acties })
function beeld(bouw: Parameters<typeof acties>, id: Evenwichtbeeld['id']) {
  const gevonden = deriveEvenwicht(acties(...bouw)).beelden.find((een) => een.id === id)
  if (!gevonden) throw new Error(`No picture ${id}`)
  return {
    staven: Object.fromEntries(gevonden.staven.map(({ naam, acties }) => [lees(naam), acties.length])),
    zin: lees(gevonden.zin),
    ontbreekt: gevonden.ontbreekt,
  }
}
const op = { posities: { t: { x: 0, y: 0 } } }
const KAART = {
  tegenstellingen: { t: {} },
  actoren: {
    ouderen: { soort: 'stilleMidden', verontrusting: 'bedroefd', ...op },
    winkels: { soort: 'groep', verontrusting: 'boosPolitiek', ...op },
    // Not there: elsewhere, no inwoner, and who is referred.
    ver: { soort: 'groep', verontrusting: 'bezorgdStructureel' },
    luid: { soort: 'luideStem', verontrusting: 'boosMaatschappelijk', ...op },
    weg: { soort: 'groep', verontrusting: 'radicaliserend', ...op },
  },
} as const
const actor = (id: string) => ({ trekker: { soort: 'actor', id } }) as const
const lid = (id: string) => ({ trekker: { soort: 'lid', id } }) as const

test('without acties there is nothing to weigh', () => {
  expect(deriveEvenwicht(bouwDossier())).toEqual({ acties: [], gestopt: 0, beelden: [] })
  expect(deriveEvenwicht(acties({ a: { status: 'gestopt' } }))).toEqual({
    acties: [],
    gestopt: 1,
    beelden: [],
  })
})

describe('term', () => {
  test.each([
    [
      'both',
      [{ a: { termijn: 'kort' }, b: { termijn: 'lang' } }],
      false,
      /snel effect/u,
      { 'korte termijn': 1, 'lange termijn': 1 },
    ],
    [
      'only long',
      [{ a: { termijn: 'lang' }, b: {} }],
      true,
      /^Nog niets voor de korte/u,
      { 'korte termijn': 0, 'lange termijn': 1, 'nog niet gezegd': 1 },
    ],
    [
      'only short',
      [{ a: { termijn: 'kort' } }],
      true,
      /^Nog niets voor de lange/u,
      { 'korte termijn': 1, 'lange termijn': 0 },
    ],
    [
      'not said',
      [{ a: {} }],
      true,
      /geen enkele actie/u,
      { 'korte termijn': 0, 'lange termijn': 0, 'nog niet gezegd': 1 },
    ],
    [
      'what was stopped',
      [{ a: { termijn: 'kort' }, b: { termijn: 'lang', status: 'gestopt' } }],
      true,
      /lange/u,
      { 'korte termijn': 1, 'lange termijn': 0 },
    ],
  ] as const)('%s', (_wat, bouw, ontbreekt, zin, staven) => {
    const uit = beeld([...bouw], 'termijn')
    expect(uit).toMatchObject({ ontbreekt, staven })
    expect(uit.zin).toMatch(zin)
    expect(Object.keys(uit.staven)).toEqual(Object.keys(staven))
  })
})

describe('channels', () => {
  test.each([
    ['both in one actie', { a: { kanalen: ['online', 'offline'] } }, false, /vullen elkaar aan/u],
    [
      'both in the plan',
      { a: { kanalen: ['online'] }, b: { kanalen: ['offline'] } },
      false,
      /vullen elkaar aan/u,
    ],
    ['only online', { a: { kanalen: ['online'] }, b: {} }, true, /^Nog niets in het echt/u],
    ['only in the flesh', { a: { kanalen: ['offline'] } }, true, /^Nog niets online/u],
    ['not said', { a: {} }, true, /geen enkele actie/u],
  ] as const)('%s', (_wat, bouw, ontbreekt, zin) => {
    const uit = beeld([structuredClone(bouw) as never], 'kanalen')
    expect(uit.ontbreekt).toBe(ontbreekt)
    expect(uit.zin).toMatch(zin)
  })
})

describe('types of burger', () => {
  test('are those of the inwoners on the map; who is missed is named', () => {
    expect(beeld([{ a: { types: ['bedroefd', 'bezorgdStructureel'] } }, KAART as Bouw], 'types')).toEqual({
      staven: { bedroefd: 1, 'boos, politiek': 0 },
      zin: 'Nog geen actie voor wie zich zo voelt: boos, politiek.',
      ontbreekt: true,
    })
  })
  test('all served', () => {
    expect(beeld([{ a: { types: ['bedroefd', 'boosPolitiek'] } }, KAART as Bouw], 'types').ontbreekt).toBe(
      false,
    )
  })
  test('nobody said how people feel', () => {
    expect(beeld([{ a: { types: ['bedroefd'] } }], 'types')).toMatchObject({ staven: {}, ontbreekt: true })
  })
})

describe('trekkers', () => {
  test.each([
    [
      'nobody yet',
      [{ a: {}, b: {} }],
      'Nog geen enkele actie heeft een trekker. Wie pakt er één op?',
      { 'nog niemand': 2 },
    ],
    [
      'one without',
      [{ a: {}, b: actor('x') }],
      '1 van de 2 acties heeft nog geen trekker. Wie pakt er één op?',
      { x: 1, 'nog niemand': 1 },
    ],
    [
      'shared',
      [{ a: actor('x'), b: actor('y') }],
      'Elke actie heeft een trekker, en niemand draagt alles.',
      { x: 1, y: 1 },
    ],
    [
      'two of two is no burden',
      [{ a: actor('x'), b: actor('x') }],
      'Elke actie heeft een trekker, en niemand draagt alles.',
      { x: 2 },
    ],
    [
      'half is no burden',
      [{ a: actor('x'), b: actor('x'), c: actor('y'), d: actor('y') }],
      'Elke actie heeft een trekker, en niemand draagt alles.',
      { x: 2, y: 2 },
    ],
    [
      'most of three',
      [{ a: actor('x'), b: actor('x'), c: actor('y') }],
      'x trekt 2 van de 3 acties. Wie kan er enkele overnemen?',
      { x: 2, y: 1 },
    ],
    [
      'a lid and the actor that it is on the map are one',
      [{ a: actor('x'), b: lid('l'), c: lid('m') }, { leden: { l: { actor: 'x' }, m: {} } }],
      'x trekt 2 van de 3 acties. Wie kan er enkele overnemen?',
      { x: 2, m: 1 },
    ],
  ] as const)('%s', (_wat, bouw, zin, staven) => {
    const uit = beeld(bouw as never, 'trekkers')
    expect(uit.zin).toBe(zin)
    expect(Object.entries(uit.staven)).toEqual(Object.entries(staven))
  })
})

test.each([
  ['nothing', { a: {} }, true],
  ['something', { a: { prioritair: true }, b: {} }, false],
  ['everything', { a: { prioritair: true }, b: { prioritair: true }, c: { prioritair: true } }, true],
  ['two of two', { a: { prioritair: true }, b: { prioritair: true } }, false],
] as const)('first: %s', (_wat, bouw, ontbreekt) => {
  expect(beeld([bouw], 'prioriteit').ontbreekt).toBe(ontbreekt)
})

describe('Plan Samenleven', () => {
  const aan: Bouw = { plan: { planSamenleven: true } }
  test('has no picture where it does not count', () => {
    expect(deriveEvenwicht(acties({ a: {} })).beelden.map(({ id }) => id)).not.toContain('planSamenleven')
  })
  test('two of five: what is missing is said', () => {
    const { zin, ontbreekt } = beeld(
      [{ a: { planSamenleven: ['debat', 'desinformatie'] } }, aan],
      'planSamenleven',
    )
    expect(zin).toBe(
      '2 van de 5 types; er zijn er minstens 3 nodig. Nog niet: tegen toxische polarisatie, tegen discriminatie, haat of geweld of vorming van personeel.',
    )
    expect(ontbreekt).toBe(true)
  })
  test('three of five, over several acties, is enough', () => {
    const bouw = {
      a: { planSamenleven: ['debat', 'desinformatie'] },
      b: { planSamenleven: ['debat', 'vormingPersoneel'] },
    } as const
    expect(beeld([structuredClone(bouw) as never, aan], 'planSamenleven').ontbreekt).toBe(false)
  })
})

test('the example points at two things', () => {
  const { beelden } = deriveEvenwicht(bloemetjeswijk())
  expect(beelden.filter(({ ontbreekt }) => ontbreekt).map(({ id }) => id)).toEqual(['types', 'trekkers'])
})

test('for any dossier: bars count only acties that count, and term, channel, trekker and priority count each of them once', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const { acties, gestopt, beelden } = deriveEvenwicht(dossier)
      expect(acties.length + gestopt).toBe(Object.keys(dossier.acties).length)
      const geteld = (id: string) =>
        beelden
          .filter((beeld) => beeld.id === id)
          .flatMap(({ staven }) => staven.flatMap((staaf) => staaf.acties))
      expect(acties).toEqual(expect.arrayContaining(beelden.flatMap(({ id }) => geteld(id))))
      const verwacht = acties.toSorted()
      for (const id of ['termijn', 'kanalen', 'trekkers', 'prioriteit'])
        expect(geteld(id).toSorted()).toEqual(verwacht)
    }),
  )
})
