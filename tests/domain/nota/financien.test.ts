import { describe, expect, test } from 'vitest'
import { opOrde } from '../../../src/domain/model/grond'
import { telFinancien } from '../../../src/domain/nota/financien'
import { readBedrag, zegBedrag } from '../../../src/taal/getal'
import { bouwDossier } from '../../support/dossiers'

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

function tel(
  acties: Record<string, { budget?: string; uitdaging?: string; start?: string; einde?: string }>,
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
