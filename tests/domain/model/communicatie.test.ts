import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMUNICATIEFASEN, readFasegroepen } from '../../../src/domain/model/communicatie'
import { arbDossier, bouwDossier } from '../../support/dossiers'

const groepen = (
  communicatie: NonNullable<Parameters<typeof bouwDossier>[0]>['communicatie'],
  begonnen: string[] = [],
) => readFasegroepen(bouwDossier({ communicatie }).communicatie, begonnen)
const VOORZIEN = COMMUNICATIEFASEN.map(({ naam }) => naam)

test('the phases to begin with always stand there', () => {
  expect(groepen({}).map(({ fase, isVoorzien }) => [fase, isVoorzien])).toEqual(
    VOORZIEN.map((fase) => [fase, true]),
  )
})

test('own phases follow in the order of their lines, without a phase comes last, and spelling makes no second one', () => {
  const uit = groepen(
    {
      a: { orde: 1, fase: '' },
      b: { orde: 2, fase: 'Buurtfeest' },
      c: { orde: 3, fase: ' na de KAART ' },
      d: { orde: 4, fase: 'buurtfeest' },
    },
    ['Buurtfeest', 'Kermis'],
  ).filter(({ regels, isVoorzien }) => regels.length > 0 || !isVoorzien)
  expect(uit.map(({ fase, regels }) => [fase, regels.map(({ id }) => id)])).toEqual([
    ['Na de kaart', ['c']],
    ['Buurtfeest', ['b', 'd']],
    ['Kermis', []],
    ['', ['a']],
  ])
})

test('what was taken over is no longer offered', () => {
  const [eerste] = COMMUNICATIEFASEN
  const [een, twee] = eerste!.voorzetten
  expect(groepen({ a: { fase: eerste!.naam, wat: een!.wat } })[0]?.voorzetten).toEqual([twee])
})

test('for any dossier every line stands in one group, in its own order', () => {
  fc.assert(
    fc.property(arbDossier, ({ communicatie }) => {
      const uit = readFasegroepen(communicatie)
      const ids = uit.flatMap(({ regels }) => regels.map(({ id }) => id))
      expect(ids.toSorted()).toEqual(Object.keys(communicatie).toSorted())
      expect(new Set(uit.map(({ sleutel }) => sleutel)).size).toBe(uit.length)
      for (const { regels } of uit) {
        expect(regels.map(({ orde }) => orde)).toEqual(
          regels.map(({ orde }) => orde).toSorted((a, b) => a - b),
        )
      }
    }),
  )
})
