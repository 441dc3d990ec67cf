import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opOrde } from '../../../src/domain/model/grond'
import { telFinancien } from '../../../src/domain/nota/financien'
import { readBedrag, zegBedrag } from '../../../src/taal/getal'
import { bouwDossier } from '../../support/dossiers'
import { zaad } from '../../support/kans'

describe('an amount', () => {
  test.each<[string, number | null | undefined]>([
    ['', null],
    ['  ', null],
    ['± 40.000 euro', 40_000],
    ['€ 1.200', 1200],
    ['€ 1 200,50', 1200.5],
    ['1.200.000 EUR', 1_200_000],
    ['ca. 750 euro', 750],
    ['raming: 5000 euro', 5000],
    ['max. € 300,-', 300],
    ['€ 2.500 incl. btw', 2500],
    ['0 euro', 0],
    ['5000', 5000],
    ['2027 euro', 2027],
    // A choice is left, and nobody may make it for them.
    ['2027', undefined],
    ['10.000 à 15.000 euro', undefined],
    ['500 euro per jaar', undefined],
    ['2 × 500 euro', undefined],
    ['2027 5000 euro', undefined],
    ['10k', undefined],
    ['12.5', undefined],
    ['1.2.3', undefined],
    ['€ 2.500 excl. btw', undefined],
    ['-500 euro', undefined],
    ['binnen de werkingsmiddelen', undefined],
    ['€', undefined],
  ])('«%s»', (tekst, bedrag) => {
    expect(readBedrag(tekst)).toBe(bedrag)
  })

  test.each([
    [1200, '€ 1.200'],
    [12.5, '€ 12,50'],
    [0, '€ 0'],
  ])('%d is said', (bedrag, gezegd) => {
    expect(zegBedrag(bedrag).replaceAll(/\s/gu, ' ')).toBe(gezegd)
  })
})

type Rij = { jaar?: number | null; bedrag?: number | null; bron?: string; code?: string; orde?: number }
const rij = (een: Rij) => ({ jaar: null, bedrag: null, bron: '', code: '', orde: 0, ...een })
type Proefactie = {
  budget?: string
  bedragen?: Record<string, ReturnType<typeof rij>>
  uitdaging?: string
  start?: string
  einde?: string
}

function tel(
  acties: Record<string, Proefactie>,
  uitdagingen: Record<string, { tekst: string; meerjarenplan?: string; budget?: string; orde?: number }> = {
    a: { tekst: 'A', meerjarenplan: 'BD 1' },
  },
) {
  const dossier = bouwDossier({ uitdagingen, acties })
  return telFinancien(opOrde(dossier.uitdagingen), opOrde(dossier.acties))
}
const EEN_JAAR = { start: '2027-03', einde: '2027-06-30' }

describe('the sums', () => {
  test('one line for each year and uitdaging; what spans years or has none is not divided', () => {
    const { regels, totaal } = tel({
      x: { ...EEN_JAAR, budget: '€ 1.000', uitdaging: 'a' },
      y: { ...EEN_JAAR, budget: '500 euro', uitdaging: 'a' },
      z: { start: '2027-09', einde: '2028-06', budget: '€ 300', uitdaging: 'a' },
      open: { start: '2027-09', budget: '€ 20', uitdaging: 'a' },
      los: { ...EEN_JAAR, budget: '€ 7' },
    })
    expect(regels.map(({ periode, uitdaging, code, bedrag }) => [periode, uitdaging, code, bedrag])).toEqual([
      ['2027', 'A', 'BD 1', 1500],
      ['2027', '', '', 7],
      ['2027–2028', 'A', 'BD 1', 300],
      ['', 'A', 'BD 1', 20],
    ])
    expect(totaal).toBe(1827)
  })

  test('who says it by year is read by year', () => {
    const { regels } = tel({ x: { budget: '2027: € 5.000; 2028: € 3.000', uitdaging: 'a' } })
    expect(regels.map(({ periode, bedrag }) => [periode, bedrag])).toEqual([
      ['2027', 5000],
      ['2028', 3000],
    ])
    expect(tel({ x: { budget: '2027: veel; 2028: € 3.000' } })).toMatchObject({ totaal: 0, regels: [] })
  })

  test('the rough amount of an uitdaging counts only where its acties say none', () => {
    const uitdagingen = { a: { tekst: 'A', budget: '€ 900' }, b: { tekst: 'B', budget: '€ 400', orde: 1 } }
    const { regels, totaal } = tel({ x: { ...EEN_JAAR, budget: '€ 100', uitdaging: 'a' } }, uitdagingen)
    expect(regels.map(({ periode, uitdaging, bedrag }) => [periode, uitdaging, bedrag])).toEqual([
      ['2027', 'A', 100],
      ['', 'B', 400],
    ])
    expect(totaal).toBe(500)
    // Also when what the actie says cannot be read.
    expect(tel({ x: { budget: 'veel', uitdaging: 'a' } }, uitdagingen).totaal).toBe(400)
  })

  test('what cannot be added is named, and what says nothing is counted', () => {
    expect(tel({ x: { budget: 'per jaar 500' }, y: {}, z: {} })).toMatchObject({
      totaal: 0,
      nietGeteld: [{ budget: 'per jaar 500' }],
      zonderBedrag: 2,
    })
  })
})

describe('amounts of an actie', () => {
  const perRegel = ({ regels }: ReturnType<typeof tel>) =>
    regels.map(({ periode, uitdaging, code, bedrag }) => [periode, uitdaging, code, bedrag])

  test('fall in their own year under their own code; without one, in what the actie and the uitdaging say', () => {
    const som = tel({
      x: {
        ...EEN_JAAR,
        uitdaging: 'a',
        bedragen: {
          een: rij({ jaar: 2028, bedrag: 1000, code: 'BD 9', bron: 'Subsidie' }),
          twee: rij({ bedrag: 500.25, orde: 1 }),
          drie: rij({ jaar: 2028, bedrag: 250, code: 'BD 9', bron: 'subsidie ', orde: 2 }),
        },
      },
      y: { budget: '2028: € 7', uitdaging: 'a' },
    })
    expect(perRegel(som)).toEqual([
      ['2027', 'A', 'BD 1', 500.25],
      ['2028', 'A', 'BD 9', 1250],
      ['2028', 'A', 'BD 1', 7],
    ])
    expect(som.bronnen).toEqual([
      { bron: 'Subsidie', bedrag: 1250 },
      { bron: '', bedrag: 507.25 },
    ])
    expect(som.totaal).toBe(1757.25)
  })

  test.each<[string, Proefactie, object]>([
    [
      'the words are a note, and are not added again',
      { budget: '€ 900', bedragen: { g: rij({ bedrag: 5 }) } },
      { totaal: 5, nietGeteld: [], zonderBedrag: 0 },
    ],
    [
      'nor said to be unreadable',
      { budget: 'weinig', bedragen: { g: rij({ bedrag: 5 }) } },
      { totaal: 5, nietGeteld: [] },
    ],
    [
      'a row that says no amount yet leaves the words as they count',
      { budget: '€ 900', bedragen: { g: rij({ jaar: 2027, bron: 'subsidie' }) } },
      { totaal: 900, nietGeteld: [], bronnen: [] },
    ],
    [
      'and without words the actie has no amount',
      { bedragen: { g: rij({}) } },
      { totaal: 0, nietGeteld: [], zonderBedrag: 1 },
    ],
    [
      'beside one that does, it is named',
      { bedragen: { g: rij({ bedrag: 5 }), h: rij({ bron: 'subsidie' }) } },
      { totaal: 5, nietGeteld: [{ budget: 'een rij zonder bedrag' }], zonderBedrag: 0 },
    ],
    ['zero is an amount', { bedragen: { g: rij({ bedrag: 0 }) } }, { totaal: 0, zonderBedrag: 0 }],
  ])('%s', (_wat, actie, verwacht) => {
    expect(tel({ x: actie })).toMatchObject(verwacht)
  })

  test('the rough amount of an uitdaging gives way to them too', () => {
    const uitdagingen = { a: { tekst: 'A', budget: '€ 900' } }
    expect(tel({ x: { uitdaging: 'a', bedragen: { g: rij({ bedrag: 5 }) } } }, uitdagingen).totaal).toBe(5)
    expect(tel({ x: { uitdaging: 'a', bedragen: { g: rij({}) } } }, uitdagingen).totaal).toBe(900)
  })

  test('of any plan the lines, those who pay and the cents all come to one total', () => {
    const arbRij = fc.record({
      jaar: fc.constantFrom(null, 2026, 2027, 2028),
      bedrag: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 99_999_999 }).map((centen) => centen / 100),
      ),
      bron: fc.constantFrom('', 'subsidie', 'Subsidie', 'eigen middelen'),
      code: fc.constantFrom('', 'BD 1', 'BD 2'),
      orde: fc.nat(3),
    })
    const arbActie = fc.record({
      budget: fc.constantFrom('', '€ 40', 'veel', '2027: € 5; 2028: € 3'),
      bedragen: fc.dictionary(fc.constantFrom('g', 'h', 'i'), arbRij, { noNullPrototype: true }),
      uitdaging: fc.constantFrom('a', 'b'),
    })
    const uitdagingen = { a: { tekst: 'A', budget: '€ 900' }, b: { tekst: 'B', orde: 1 } }
    fc.assert(
      fc.property(fc.array(arbActie, { maxLength: 6 }), (lijst) => {
        const som = tel(Object.fromEntries(lijst.map((een, i) => [`x${i}`, een])), uitdagingen)
        const centen = (regels: readonly { bedrag: number }[]) =>
          regels.reduce((totaal, { bedrag }) => totaal + Math.round(bedrag * 100), 0)
        // By hand: rows where an actie says an amount, its words where it says none, the uitdaging where its acties say nothing.
        const WOORDEN: Record<string, number> = { '': 0, '€ 40': 4000, veel: 0, '2027: € 5; 2028: € 3': 800 }
        const zegt = ({ bedragen }: (typeof lijst)[number]) =>
          Object.values(bedragen).flatMap(({ bedrag }) => (bedrag === null ? [] : Math.round(bedrag * 100)))
        const ruw = lijst.some((een) => een.uitdaging === 'a' && (een.budget !== '' || zegt(een).length > 0))
        const hand = lijst.reduce(
          (totaal, een) => {
            const rijen = zegt(een)
            return totaal + (rijen.length > 0 ? rijen.reduce((a, b) => a + b, 0) : (WOORDEN[een.budget] ?? 0))
          },
          ruw ? 0 : 90_000,
        )
        expect([centen(som.regels), Math.round(som.totaal * 100)]).toEqual([hand, hand])
        expect(som.bronnen.length === 0 ? hand : centen(som.bronnen)).toBe(hand)
        const sleutels = som.regels.map(({ periode, uitdaging, code }) => `${periode}|${uitdaging}|${code}`)
        expect(new Set(sleutels).size).toBe(sleutels.length)
      }),
      { seed: zaad(32) },
    )
  })
})
