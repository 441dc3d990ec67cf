import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actie } from '../../src/domain/model/actie'
import { dagVan, writeDag } from '../../src/taal/datum'
import {
  buildBalk,
  buildBanen,
  buildTijdkop,
  buildTriggers,
  createTijdschaal,
  createTijdvenster,
  dagenIn,
  telMaanden,
  type Tijdvenster,
} from '../../src/geometry/tijdlijn'
import { arbDossier, bouwDossier } from '../support/dossiers'

const VANDAAG = '2026-11-23'
const pad = (start: string, einde = '', tussentijds: Actie['tussentijds'] = {}) => ({
  start,
  einde,
  tussentijds,
})
const tussen = (van: string, tot: string): Tijdvenster => ({ van: dagVan(van) ?? 0, tot: dagVan(tot) ?? 0 })
const JAAR = tussen('2027-01', '2028-01')

describe('what is in sight', () => {
  const venster = (...acties: Parameters<typeof createTijdvenster>[0][number][]) => {
    const { van, tot } = createTijdvenster(acties, {}, VANDAAG)
    return [writeDag(van), writeDag(tot)]
  }
  test.each([
    ['nothing: half a year from today', [], '2026-11-01', '2027-05-01'],
    ['one day', [pad('2027-03-06', '2027-03-06')], '2026-11-01', '2027-05-01'],
    ['months, with one more at the end', [pad('2026-09', '2027-06')], '2026-09-01', '2027-08-01'],
    ['what is past: up to today', [pad('2025-01', '2025-03')], '2025-01-01', '2027-01-01'],
    ['a slip of the hand is left out', [pad('0207-03', '2927-06')], '2026-11-01', '2027-05-01'],
  ])('%s', (_wat, acties, van, tot) => {
    expect(venster(...acties)).toEqual([van, tot])
  })

  test('days that can become tense and moments in between count too', () => {
    const acties = [pad('2027-01', '', { m: { datum: '2027-09-01', tekst: '' } })]
    const { tot } = createTijdvenster(acties, { t: { datum: '2027-11', tekst: '' } }, VANDAAG)
    expect(writeDag(tot)).toBe('2028-01-01')
  })

  test('in days and in months', () => {
    expect(telMaanden(JAAR)).toBe(12)
    expect(dagenIn(JAAR, 0.5)).toBe(183)
    expect(dagenIn(JAAR, -1 / 365)).toBe(-1)
  })
})

describe('a bar', () => {
  const balk = (...delen: Parameters<typeof pad>) => buildBalk(pad(...delen), JAAR)
  const dag = createTijdschaal(JAAR)
  const x = (datum: string) => dag(dagVan(datum) ?? 0)

  test('of days and of months ends after the last day', () => {
    expect(balk('2027-03-06', '2027-03-06')).toMatchObject({ van: x('2027-03-06'), tot: x('2027-03-07') })
    expect(balk('2027-03', '2027-06')).toMatchObject({ van: x('2027-03'), tot: x('2027-07'), open: null })
  })

  test('with one side unsaid is open there', () => {
    expect(balk('2027-03')).toMatchObject({ van: x('2027-03'), open: 'einde' })
    expect(balk('', '2027-06')).toMatchObject({ tot: x('2027-07'), open: 'begin' })
    expect(balk('')).toBeNull()
  })

  test('that ends before it begins goes from one to the other', () => {
    expect(balk('2027-06', '2027-03')).toMatchObject({ van: x('2027-03'), tot: x('2027-07') })
  })

  test('out of sight stops at the edge, and keeps something to hold', () => {
    expect(balk('2026-01', '2027-02')).toMatchObject({ van: 0, tot: x('2027-03') })
    for (const ver of [balk('2029-01', '2029-02'), balk('2020-01', '2020-02')]) {
      expect(ver?.van).toBeGreaterThanOrEqual(0)
      expect(ver?.tot).toBeLessThanOrEqual(1)
      expect((ver?.tot ?? 0) - (ver?.van ?? 0)).toBeGreaterThan(0)
    }
  })

  test('writes its name where there is room', () => {
    expect(balk('2027-01', '2027-12')?.anker).toBe('begin')
    expect(balk('2027-11', '2027-12')?.anker).toBe('einde')
  })

  test('carries its moments in order, in the middle of their day or month', () => {
    const merken = balk('2027-03', '2027-06', {
      later: { datum: '2027-06', tekst: '' },
      eerst: { datum: '2027-04-15', tekst: '' },
      ooit: { datum: '', tekst: '' },
      ver: { datum: '2031-01', tekst: '' },
    })?.merken
    expect(merken).toEqual([
      { id: 'eerst', x: (x('2027-04-15') + x('2027-04-16')) / 2 },
      { id: 'later', x: (x('2027-06') + x('2027-07')) / 2 },
    ])
  })
})

test('of any dossier every bar lies on the field, and every lane holds what is its own', () => {
  fc.assert(
    fc.property(arbDossier, ({ acties, plan }) => {
      const alle = Object.values(acties)
      const venster = createTijdvenster(alle, plan.triggers, VANDAAG)
      expect(telMaanden(venster)).toBeGreaterThanOrEqual(6)
      expect(telMaanden(venster)).toBeLessThanOrEqual(12 * 31)
      const balken = alle.flatMap((actie) => buildBalk(actie, venster) ?? [])
      expect(balken.filter(({ van, tot }) => !(van >= 0 && van < tot && tot <= 1 + 1e-9))).toEqual([])
      expect(balken.flatMap(({ merken }) => merken).filter(({ x }) => !(x >= 0 && x <= 1))).toEqual([])
      const banen = buildBanen(acties)
      expect(banen.flatMap(({ gepland, zonderDatum }) => [...gepland, ...zonderDatum])).toHaveLength(
        alle.length,
      )
      expect(banen.flatMap(({ gepland }) => gepland)).toHaveLength(balken.length)
    }),
  )
})

test('lanes: by termijn, with a date by day, without one in the order of the plan', () => {
  const { acties } = bouwDossier({
    acties: {
      a: { orde: 0, termijn: 'kort', start: '2027-05' },
      b: { orde: 1, termijn: 'kort', start: '2027-03' },
      c: { orde: 2, termijn: 'lang' },
      d: { orde: 3, termijn: 'kort', start: '2027-03', einde: '2027-03' },
      e: { orde: 4, termijn: 'kort' },
      f: { orde: 5, einde: '2027-09' },
    },
  })
  const ids = (lijst: readonly Actie[]) => lijst.map(({ id }) => id).join('')
  expect(
    buildBanen(acties).map(({ termijn, gepland, zonderDatum }) => [termijn, ids(gepland), ids(zonderDatum)]),
  ).toEqual([
    ['kort', 'dba', 'e'],
    ['lang', '', 'c'],
    [null, 'f', ''],
  ])
})

describe('the header', () => {
  const labels = (venster: Tijdvenster, inBeeld: number) => {
    const { jaren, delen } = buildTijdkop(venster, inBeeld)
    return [jaren.map(({ label }) => label).join(' '), delen.map(({ label }) => label).join(' ')]
  }
  test.each([
    ['months', tussen('2026-11', '2027-03'), 4, ['2026 2027', 'nov dec jan feb']],
    ['quarters', tussen('2026-11', '2027-08'), 30, ['2026 2027', ' jan–mrt apr–jun ']],
    ['years', tussen('2026-11', '2029-02'), 90, ['2026 2027 2028 2029', '']],
  ])('in %s', (_wat, venster, inBeeld, woorden) => {
    expect(labels(venster, inBeeld)).toEqual(woorden)
  })

  test('covers the whole width without a gap', () => {
    const { delen } = buildTijdkop(JAAR, 12)
    expect(delen.map(({ van }) => van)).toEqual([0, ...delen.slice(0, -1).map(({ tot }) => tot)])
    expect(delen.at(-1)?.tot).toBe(1)
  })
})

test('tense days: in order, each label free of the others, those out of sight left out', () => {
  const triggers = {
    a: { datum: '2027-03-01', tekst: 'een' },
    b: { datum: '2027-02-01', tekst: 'twee' },
    c: { datum: '2027-12', tekst: 'drie' },
    d: { datum: '', tekst: 'ooit' },
    e: { datum: '2031-01-01', tekst: 'ver' },
    f: { datum: '2027-07-01', tekst: 'vier' },
  }
  const gelegd = buildTriggers(triggers, JAAR, () => 0.2)
  expect(gelegd.map(({ id, rij, anker }) => [id, rij, anker])).toEqual([
    ['b', 0, 'begin'],
    ['a', 1, 'begin'],
    ['f', 0, 'begin'],
    ['c', 0, 'einde'],
  ])
  expect(gelegd.at(-1)?.tot).toBe(1)
})
