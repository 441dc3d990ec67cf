import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { euroSchema } from '../../src/domain/model/grond'
import { telBedragen, zegKost, zegKostKort } from '../../src/domain/model/bedragen'
import { readEuro, telEuro, writeEuro } from '../../src/taal/getal'
import * as v from 'valibot'
import { bouwDossier } from '../support/dossiers'
import { zaad } from '../support/kans'

const vlak = (tekst: string) => tekst.replaceAll(/[\u00A0\u202F]/gu, ' ')

describe('an amount in its field', () => {
  test.each<[string, number | null | undefined]>([
    ['', null],
    ['  ', null],
    ['1.250,50', 1250.5],
    ['€ 1 250', 1250],
    ['€1250', 1250],
    ['1 250 euro', 1250],
    ['± 300', 300],
    ['0,05', 0.05],
    ['0', 0],
    ['1.250.000', 1_250_000],
    // Where only an amount can stand, this is no year.
    ['2027', 2027],
    ['12.5', undefined],
    ['1250.50', undefined],
    ['1,250.50', undefined],
    ['12,505', undefined],
    ['-500', undefined],
    ['500 à 800', undefined],
    ['500 per jaar', undefined],
    ['veel', undefined],
    ['€', undefined],
  ])('«%s»', (tekst, euro) => {
    expect(readEuro(tekst)).toBe(euro)
  })

  test('what stands in the field is read as the same amount, to the cent', () => {
    const centen = fc.integer({ min: 0, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(centen, (aantal) => {
        expect(readEuro(writeEuro(aantal / 100))).toBe(aantal / 100)
        expect(v.is(euroSchema, aantal / 100)).toBe(true)
      }),
      { seed: zaad(31) },
    )
    expect([null, 1250, 1250.5, 0].map(writeEuro)).toEqual(['', '1.250', '1.250,50', '0'])
  })

  test.each([-1, 0.001, 12.345, 10_000_000_001, Number.NaN])('a file with %d says no amount', (euro) => {
    expect(v.is(euroSchema, euro)).toBe(false)
  })

  test('cents add up', () => {
    expect(telEuro([0.1, 0.2])).toBe(0.3)
    expect(telEuro([])).toBe(0)
    expect(telEuro(Array.from({ length: 1000 }, () => 0.07))).toBe(70)
  })
})

const actie = (bedragen: Record<string, object>, budget = '') =>
  bouwDossier({ acties: { a: { bedragen, budget } } }).acties['a']!

describe('what an actie costs, in words', () => {
  test.each<[string, Record<string, object>, string, string, string]>([
    ['nothing', {}, '', '', ''],
    ['words alone, as they are', {}, '± 300 euro', '± 300 euro', '± 300 euro'],
    ['a row that says nothing yet', { g: { orde: 0 } }, 'ruw 300', 'ruw 300', 'ruw 300'],
    [
      'one amount',
      { g: { jaar: 2027, bedrag: 1250.5, bron: 'subsidie', code: 'BD 3' } },
      '',
      '€ 1.250,50 in 2027 (subsidie, BD 3)',
      '€ 1.250,50',
    ],
    [
      'more, in their order, with their sum and the note behind',
      { b: { bedrag: 0, orde: 1, code: 'BD 3' }, a: { bedrag: 300, jaar: 2028, orde: 0 } },
      'zonder koffie',
      '€ 300 in 2028\n€ 0 (BD 3)\nSamen € 300\nzonder koffie',
      '€ 300',
    ],
  ])('%s', (_wat, bedragen, budget, kost, kort) => {
    const deze = actie(bedragen, budget)
    expect(vlak(zegKost(deze))).toBe(kost)
    expect(vlak(zegKostKort(deze))).toBe(kort)
  })

  test('zero is an amount, and nothing said is none', () => {
    expect(telBedragen(actie({ g: { bedrag: 0 } }))).toBe(0)
    expect(telBedragen(actie({ g: {} }))).toBeNull()
  })
})
