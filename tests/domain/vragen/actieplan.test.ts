import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leegDossier } from '../../../src/domain/model/dossier'
import { ACTIEPLANDELEN, telOpenActieplan } from '../../../src/domain/vragen/actieplan'
import { telOpen } from '../../../src/domain/vragen/open'
import { arbDossier, bouwDossier } from '../../support/dossiers'

type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
const open = (bouw: Bouw) => {
  const dossier = bouwDossier(bouw)
  return Object.fromEntries(
    ACTIEPLANDELEN.flatMap(({ id, telOpen: tel }) => (tel ? [[id, tel(dossier)]] : [])),
  )
}
const MIDDEN = {
  bezorgdheden: { vuil: {} },
  actoren: { gezinnen: { soort: 'stilleMidden', bezorgdheden: { vuil: 'gesprek' } } },
} as const
const GEKOZEN = { keuze: 'gekozen' as const, bezorgdheden: ['vuil'] }
const AF = { doelstellingen: { d: { tekst: 'Netter' } }, teruggelegd: { gezinnen: '2026-11-01' } }
const KLAAR = { trekker: { soort: 'lid', id: 'l' }, criterium: 'minder zakken' } as const

describe('uitdagingen', () => {
  test.each<[string, Bouw, number]>([
    ['nothing chosen', { uitdagingen: { u: {} } }, 1],
    ['chosen, no more', { ...MIDDEN, uitdagingen: { u: GEKOZEN } }, 2],
    ['brought back only', { ...MIDDEN, uitdagingen: { u: { ...GEKOZEN, teruggelegd: AF.teruggelegd } } }, 1],
    [
      'a doelstelling without words',
      { ...MIDDEN, uitdagingen: { u: { ...GEKOZEN, ...AF, doelstellingen: { d: {} } } } },
      1,
    ],
    ['all there', { ...MIDDEN, uitdagingen: { u: { ...GEKOZEN, ...AF } } }, 0],
    [
      'nobody in the midden carries it: nobody to go back to',
      { uitdagingen: { u: { ...GEKOZEN, ...AF, teruggelegd: {} } } },
      0,
    ],
    [
      'not taken up, without a reason',
      { ...MIDDEN, uitdagingen: { u: { ...GEKOZEN, ...AF }, v: { keuze: 'niet' } } },
      1,
    ],
    [
      'not taken up, with a reason',
      { ...MIDDEN, uitdagingen: { u: { ...GEKOZEN, ...AF }, v: { keuze: 'niet', reden: 'Later.' } } },
      0,
    ],
  ])('%s', (_, bouw, aantal) => expect(open(bouw)['uitdagingen']).toBe(aantal))
})

describe('acties', () => {
  test.each<[string, Bouw, number]>([
    ['nothing chosen, no acties', {}, 0],
    ['chosen without an actie', { uitdagingen: { u: GEKOZEN } }, 1],
    ['without trekker and criterium is one row to complete', { acties: { a: {} } }, 1],
    ['a trekker only', { acties: { a: { ...KLAAR, criterium: ' ' } } }, 1],
    ['complete', { uitdagingen: { u: GEKOZEN }, acties: { a: { ...KLAAR, uitdaging: 'u' } } }, 0],
    [
      'what is done or stopped asks nothing',
      { acties: { a: { status: 'klaar' }, b: { status: 'gestopt' } } },
      0,
    ],
  ])('%s', (_, bouw, aantal) => expect(open(bouw)['acties']).toBe(aantal))
})

test('who keeps the overview, and who tells it', () => {
  expect(open({})).toMatchObject({ kader: 1, communicatie: 0 })
  expect(open({ plan: { overzichthouder: 'Projectleider' }, acties: { a: {} } })).toMatchObject({
    kader: 0,
    communicatie: 1,
  })
  expect(open({ acties: { a: {} }, communicatie: { c: {} } })).toMatchObject({ communicatie: 0 })
})

test('the step counts what its parts count', () => {
  expect(telOpen(leegDossier(), 'actieplan')).toBe(2)
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const som = ACTIEPLANDELEN.reduce((tot, deel) => tot + (deel.telOpen?.(dossier) ?? 0), 0)
      expect(telOpenActieplan(dossier)).toBe(som)
      expect(Number.isInteger(som) && som >= 0).toBe(true)
    }),
  )
})
