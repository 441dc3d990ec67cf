/** What always holds of signalen, on any map. */
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readToestand } from '../../../src/domain/signalen/toestand'
import { derive } from '../../../src/domain/derive'
import type { Signaal } from '../../../src/domain/lezing/afleiding'
import type { Dossier } from '../../../src/domain/model/dossier'
import { idSchema } from '../../../src/domain/model/grond'
import { arbKaart } from '../../support/arbkaart'
import { arbDossier } from '../../support/dossiers'
import { storingenVan } from '../../support/opkaart'
import { VANDAAG } from './geval'

const RUNS = { numRuns: 120 }
const lees = (dossier: Dossier, tegenstelling = 't') => derive(dossier, tegenstelling, { today: VANDAAG })
const alle = (dossier: Dossier, tegenstelling?: string): Signaal[] => {
  const { kaarten, gezien, status } = lees(dossier, tegenstelling).signalen
  return [...kaarten.flatMap(({ signalen }) => signalen), ...gezien.map(({ signaal }) => signaal), ...status]
}
const metActoren = (dossier: Dossier, wijzig: (actor: Dossier['actoren'][string]) => object): Dossier => ({
  ...dossier,
  actoren: Object.fromEntries(
    Object.entries(dossier.actoren).map(([id, actor]) => [id, { ...actor, ...wijzig(actor) }]),
  ),
})
const sleutels = (signalen: readonly Signaal[]) =>
  signalen.map(({ sleutel, ernst }) => `${sleutel} ${ernst}`).sort()

test('every dossier is read by every rule', () => {
  fc.assert(
    fc.property(fc.oneof(arbDossier, arbKaart), (dossier) => {
      for (const tegenstelling of Object.keys(dossier.tegenstellingen)) {
        expect(storingenVan(lees(dossier, tegenstelling))).toEqual([])
      }
    }),
    RUNS,
  )
})

test('keys are unique, and valid keys of plan.gezien; one card each code', () => {
  fc.assert(
    fc.property(fc.oneof(arbDossier, arbKaart), (dossier) => {
      for (const tegenstelling of Object.keys(dossier.tegenstellingen)) {
        const keys = alle(dossier, tegenstelling).map(({ sleutel }) => sleutel)
        expect(keys.filter((sleutel) => !v.is(idSchema, sleutel))).toEqual([])
        expect(new Set(keys).size).toBe(keys.length)
        const codes = lees(dossier, tegenstelling).signalen.kaarten.map(({ code }) => code)
        expect(new Set(codes).size).toBe(codes.length)
      }
    }),
    RUNS,
  )
})

test('left and right may change places', () => {
  fc.assert(
    fc.property(arbKaart, (dossier) => {
      const spiegel = metActoren(dossier, ({ posities }) => ({
        posities: Object.fromEntries(
          Object.entries(posities).map(([id, plek]) => [id, { ...plek, x: plek.x === 0 ? 0 : -plek.x }]),
        ),
      }))
      expect(sleutels(alle(spiegel))).toEqual(sleutels(alle(dossier)))
    }),
    RUNS,
  )
})

test('names only matter to the rules that read names', () => {
  // PR-01 and PR-02 read the name of an individual, LS-07 that of everybody; VB-01 and VB-03 are not about who has a stop of PR.
  const LEEST_NAMEN = /^(?:LS-07|PR-01|PR-02|VB-01|VB-03)_/u
  fc.assert(
    fc.property(arbKaart, fc.constantFrom('', 'Jan Peeters', 'De moslims'), (dossier, naam) => {
      const anders = metActoren(dossier, () => ({ naam, eenheid: 'individu' }))
      const zonder = metActoren(dossier, () => ({ naam: '', eenheid: 'individu' }))
      const rest = (van: Dossier) => sleutels(alle(van).filter(({ sleutel }) => !LEEST_NAMEN.test(sleutel)))
      expect(rest(anders)).toEqual(rest(zonder))
      const toestanden = (van: Dossier) =>
        alle(van)
          .flatMap((signaal) => (LEEST_NAMEN.test(signaal.sleutel) ? [] : [readToestand(signaal)]))
          .sort()
      expect(toestanden(anders)).toEqual(toestanden(zonder))
    }),
    RUNS,
  )
})

test('what was seen with its state is seen, all of it, and opens again with another state', () => {
  fc.assert(
    fc.property(arbKaart, (dossier) => {
      const open = lees(dossier).signalen.kaarten.flatMap(({ signalen }) => signalen)
      const zie = (verander: (toestand: string) => string): Dossier => ({
        ...dossier,
        plan: {
          ...dossier.plan,
          gezien: Object.fromEntries(
            open.map((signaal) => [
              signaal.sleutel,
              { reden: 'Gezien.', toestand: verander(readToestand(signaal)) },
            ]),
          ),
        },
      })
      const gezien = lees(zie((toestand) => toestand)).signalen
      expect(gezien.kaarten).toEqual([])
      expect(gezien.gezien).toHaveLength(open.length)
      expect(gezien.perActor).toEqual({})
      expect(lees(zie((toestand) => `${toestand}0`)).signalen.kaarten).toEqual(lees(dossier).signalen.kaarten)
    }),
    RUNS,
  )
})
