/** A vote with dots: sums only, equal said to be equal, and support with its spread. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakRecord } from '../../../src/domain/model/dossier'
import {
  addStem,
  addTurf,
  createStemronde,
  deriveSteun,
  deriveStemEerder,
  editDeelnemers,
  findStembeletsel,
  type Stemopzet,
  type Stippen,
} from '../../../src/domain/rondes/stemronde'
import { deriveSteunsoort, deriveUitslag, zegSteun } from '../../../src/domain/rondes/uitslag'

const opzet = (meer: Partial<Stemopzet> = {}): Stemopzet => ({
  over: 'uitdagingen',
  wijze: 'tikken',
  kaarten: ['a', 'b'],
  stippen: 3,
  drempel: 5,
  ...meer,
})
const speel = (stemmen: readonly Stippen[], meer: Partial<Stemopzet> = {}) =>
  stemmen.reduce((ronde, stem) => addStem(ronde, stem), createStemronde(opzet(meer)))

test('dots and people are summed, also of who gives nothing; more than one has is no vote', () => {
  const ronde = speel([{ a: 3 }, { a: 1, b: 2 }, {}, { a: 4 }, { b: 1 }, { b: 1 }])
  expect(ronde.deelnemers).toBe(5)
  expect(deriveSteun(ronde)).toEqual({ a: { stippen: 4, mensen: null }, b: { stippen: 4, mensen: 3 } })
})

test('a tally knows dots and no people, and goes back no further than nothing', () => {
  let ronde = editDeelnemers(createStemronde(opzet({ wijze: 'turven' })), 6)
  for (const erbij of [1, 1, -1, -1, -1, 1] as const) ronde = addTurf(ronde, 'a', erbij)
  expect(deriveSteun(ronde)).toEqual({ a: { stippen: 1, mensen: null }, b: { stippen: 0, mensen: null } })
  expect(addTurf(ronde, 'weg', 1)).toBe(ronde)
})

describe('what cannot be shown', () => {
  const vijf: Stippen[] = [{ a: 1 }, { a: 1 }, { b: 1 }, {}, {}]
  test.each<[string, Stippen[], Readonly<Record<string, number>>[], string | null]>([
    ['four', vijf.slice(1), [], 'teWeinig'],
    ['five', vijf, [], null],
    ['five after six', vijf, [{ a: 6 }], 'verschil'],
    ['five after ten', vijf, [{ a: 10 }], null],
    ['five after six about something else', vijf, [{ c: 6 }], null],
  ])('%s', (_wat, stemmen, eerdere, verwacht) =>
    expect(findStembeletsel(speel(stemmen), eerdere)).toBe(verwacht),
  )
  test('a tally with more dots than there were', () => {
    let ronde = editDeelnemers(createStemronde(opzet({ wijze: 'turven', stippen: 1 })), 5)
    for (let n = 0; n < 6; n++) ronde = addTurf(ronde, 'a', 1)
    expect(findStembeletsel(ronde, [])).toBe('teVeelStippen')
    expect(findStembeletsel(addTurf(ronde, 'a', -1), [])).toBeNull()
  })
})

test.each([
  [{ stippen: 8, mensen: 8 }, 12, 'breed'],
  [{ stippen: 7, mensen: 7 }, 12, 'verdeeld'],
  [{ stippen: 3, mensen: 3 }, 12, 'smal'],
  // A few who want nothing else: polarised, and not weak.
  [{ stippen: 8, mensen: 3 }, 12, 'verdeeld'],
  [{ stippen: 0, mensen: 0 }, 12, 'geen'],
  [{ stippen: 3, mensen: null }, 12, 'onbekend'],
] as const)('%j of %i is %s', (steun, deelnemers, soort) =>
  expect(deriveSteunsoort(steun, { deelnemers, wijze: 'turven' })).toBe(soort),
)

test('one or two people are said to be few, and not how many', () =>
  expect(deriveSteunsoort({ stippen: 3, mensen: null }, { deelnemers: 12, wijze: 'tikken' })).toBe('smal'))

test('equal ones share their place and say so', () => {
  const stemming = maakRecord('stemmingen', {
    id: 's',
    deelnemers: 6,
    acties: {
      c: { stippen: 1, mensen: 1 },
      b: { stippen: 4, mensen: 2 },
      a: { stippen: 4, mensen: 4 },
    },
  })
  expect(deriveUitslag(stemming).map(({ id, plaats, gelijk }) => [id, plaats, gelijk])).toEqual([
    ['a', 1, true],
    ['b', 1, true],
    ['c', 3, false],
  ])
  expect(deriveStemEerder(stemming)).toEqual({ a: 6, b: 6, c: 6 })
  expect(deriveUitslag(maakRecord('stemmingen', { id: 'leeg' }))).toEqual([])
})

test.each([
  [{ stippen: 1, mensen: 1 }, '1 stip van 1 persoon'],
  [{ stippen: 5, mensen: 3 }, '5 stippen van 3 mensen'],
  [{ stippen: 0, mensen: 0 }, '0 stippen'],
  [{ stippen: 2, mensen: null }, '2 stippen'],
] as const)('%j says %s', (steun, zin) => expect(zegSteun(steun)).toBe(zin))

test('property: whose dots they were, and who came first, is in nothing that a vote holds', () => {
  const arbStem = fc.record({ a: fc.nat(2), b: fc.nat(1) })
  fc.assert(
    fc.property(
      fc
        .array(arbStem, { minLength: 5, maxLength: 12 })
        .chain((stemmen) =>
          fc.tuple(fc.constant(stemmen), fc.shuffledSubarray(stemmen, { minLength: stemmen.length })),
        ),
      ([stemmen, anders]) => {
        expect(speel(anders)).toEqual(speel(stemmen))
      },
    ),
  )
})
