import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { ACTIE_STANDEN } from '../../../src/domain/model/actie'
import type { Dossier } from '../../../src/domain/model/dossier'
import { maakNotabron } from '../../../src/domain/nota/notabron'
import { SAMENVATTING } from '../../../src/exports/verslag/blok'
import { buildVerslag } from '../../../src/exports/verslag/verslag'
import { zegBedrag } from '../../../src/taal/getal'
import { alleTeksten, bouwDossier } from '../../support/dossiers'

const DATUM = '2026-11-30'
const raming = (dossier: Dossier): string | undefined =>
  alleTeksten(
    buildVerslag(maakUitgaand(dossier, 'verbergen'), { datum: DATUM }).delen.find(
      ({ sleutel }) => sleutel === SAMENVATTING,
    ),
  ).find((tekst) => tekst.startsWith('Raming'))

const arbPlan = fc
  .record({
    uitdagingen: fc.dictionary(
      fc.constantFrom('u', 'v', 'w'),
      fc.record({
        keuze: fc.constantFrom('gekozen' as const, 'open' as const, 'niet' as const),
        budget: fc.constantFrom('', '€ 500', 'weinig'),
      }),
    ),
    acties: fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.record({
        uitdaging: fc.constantFrom('u', 'v', 'w', null),
        status: fc.constantFrom(...ACTIE_STANDEN),
        budget: fc.constantFrom('', '€ 40', '2027: € 7; 2028: € 9', 'nog te zien'),
      }),
    ),
  })
  .map((plan) => bouwDossier(plan))

test('acties of an uitdaging that is not taken up are not counted as what will be done', () => {
  const dossier = bouwDossier({
    uitdagingen: { u: { tekst: 'Wel', keuze: 'gekozen' }, n: { tekst: 'Niet', keuze: 'niet' } },
    acties: { a: { uitdaging: 'u' }, b: { uitdaging: 'n' }, c: { uitdaging: 'u', prioritair: true } },
  })
  expect(alleTeksten(buildVerslag(maakUitgaand(dossier, 'verbergen'), { datum: DATUM }).delen)).toContain(
    '2 acties, waarvan 1 prioritair; 0 met een trekker.',
  )
})

describe('what it costs', () => {
  test('the plan and the nota of one dossier give one sum', () => {
    fc.assert(
      fc.property(arbPlan, (dossier) => {
        const { regels, totaal } = maakNotabron(maakUitgaand(dossier, 'verbergen'), DATUM).financien
        const [bedrag = ''] = /€[^;]*/u.exec(raming(dossier) ?? '') ?? []
        expect(bedrag.replace(/\.$/u, '')).toBe(regels.length === 0 ? '' : zegBedrag(totaal))
      }),
    )
  })

  test('of what is not taken up, nothing', () => {
    const plan = (keuze: 'gekozen' | 'niet') =>
      bouwDossier({
        uitdagingen: { u: { keuze }, v: { keuze: 'gekozen', budget: '€ 100' } },
        acties: { a: { uitdaging: 'u', budget: '€ 40' } },
      })
    expect(raming(plan('niet'))).toContain(zegBedrag(100))
    expect(raming(plan('gekozen'))).toContain(zegBedrag(140))
  })

  test('only words give no sum', () => {
    expect(raming(bouwDossier({ acties: { a: { budget: 'nog te zien' }, b: {} } }))).toBe(
      'Raming: van 2 is nog geen bedrag te tellen.',
    )
    expect(raming(bouwDossier({ acties: { a: {} } }))).toBeUndefined()
  })
})

test('the map in words: one actor is an actor', () => {
  const kaart = (aantal: number) =>
    JSON.stringify(
      buildVerslag(
        maakUitgaand(
          bouwDossier({
            tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
            actoren: Object.fromEntries(
              Array.from({ length: aantal }, (_, i) => [`a${i}`, { posities: { t: { x: -0.8, y: i } } }]),
            ),
          }),
          'verbergen',
        ),
        { datum: DATUM },
      ).delen.find(({ sleutel }) => sleutel === 'kaart'),
    )
  expect(kaart(1)).toContain(': 1 actor aan de kant van wij')
  expect(kaart(2)).toContain(': 2 actoren aan de kant van wij')
})
