import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dagNa,
  dagNummer,
  dagVan,
  deelDag,
  verzetDatum,
  writeDag,
  zegDatum,
  zegPeriode,
} from '../../src/taal/datum'

describe('in words', () => {
  test.each([
    ['2026-11-23', '23 november 2026'],
    ['2026-11', 'november 2026'],
    ['', ''],
    ['ooit', 'ooit'],
  ])('«%s»', (datum, zin) => {
    expect(zegDatum(datum)).toBe(zin)
  })

  test.each([
    ['2027-03', '2027-06-01', 'van maart 2027 tot 1 juni 2027'],
    ['2027-03-06', '2027-03-06', 'op 6 maart 2027'],
    ['2027-03', '2027-03', 'in maart 2027'],
    ['2027-03', '', 'vanaf maart 2027'],
    ['', '2027-03', 'tot maart 2027'],
    ['', '', ''],
  ])('from «%s» to «%s»', (start, einde, zin) => {
    expect(zegPeriode(start, einde)).toBe(zin)
  })
})

describe('in days', () => {
  test.each([
    ['1970-01-01', 0, 1],
    ['1970-01', 0, 31],
    ['1971-12', 699, 730],
    ['2024-02', 19754, 19783],
    // A century of its own, not 1926.
    ['0026-01-01', -710031, -710030],
  ])('«%s»', (datum, van, na) => {
    expect(dagVan(datum)).toBe(van)
    expect(dagNa(datum)).toBe(na)
  })

  test('what is no date has none', () => {
    expect([dagVan(''), dagNa(''), dagVan('ooit')]).toEqual([null, null, null])
  })

  test('a day and its number are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (dag) => {
        const [jaar, maand, vanMaand] = deelDag(dag)
        expect(dagNummer(jaar, maand, vanMaand)).toBe(dag)
        expect(dagVan(writeDag(dag))).toBe(dag)
      }),
    )
  })
})

describe('moved', () => {
  test.each([
    ['2027-03-10', { dagen: 7 }, '2027-03-17'],
    ['2027-03-01', { dagen: -1 }, '2027-02-28'],
    ['2027-01-31', { maanden: 1 }, '2027-02-28'],
    ['2027-11-30', { maanden: 3 }, '2028-02-29'],
    ['2027-03', { maanden: -3 }, '2026-12'],
    ['2027-03', { dagen: 31 }, '2027-04'],
    ['2027-03', { dagen: 10 }, '2027-03'],
    ['', { dagen: 7 }, ''],
    ['9999-12', { maanden: 1 }, '9999-12'],
    ['0001-01-01', { dagen: -1 }, '0001-01-01'],
  ])('«%s» by %o', (datum, verzet, naar) => {
    expect(verzetDatum(datum, verzet)).toBe(naar)
  })
})
