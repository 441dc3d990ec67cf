import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Dossier, maakRecord } from '../../../src/domain/model/dossier'
import {
  freezeDossier,
  readMomentopname,
  thawMomentopname,
  zegVol,
} from '../../../src/domain/bestand/terugblik'
import { bouwDossier } from '../../support/dossiers'

const DOSSIER = bouwDossier({
  kop: { titel: 'Wijk' },
  actoren: { a: { naam: 'Bewoners' } },
  momentopnames: { m: { naam: 'vorige' } },
})
const momentopname = (bestand: string, naam = 'Voor de zomer') =>
  maakRecord('momentopnames', { id: 'x', naam, datum: '2026-06-01', bestand })

test('frozen and read back it is the dossier, without momentopnames of its own', () => {
  expect(readMomentopname(momentopname(freezeDossier(DOSSIER)))).toEqual({
    ok: true,
    dossier: { ...DOSSIER, momentopnames: {} },
  })
})

test('one of an older version is migrated when it is read', () => {
  const oud = readMomentopname(momentopname(readFileSync('tests/fixtures/v1.middenveld', 'utf8')))
  expect(oud.ok && oud.dossier.kop.titel).toBe('Bevroren wijk')
})

test.each(['', 'geen json', '{"formaat":"middenveld","formaatversie":9999,"dossier":{}}'])(
  'what cannot be read says so and does not throw: %j',
  (bestand) => {
    expect(readMomentopname(momentopname(bestand)).ok).toBe(false)
    expect(thawMomentopname(momentopname(bestand), bouwDossier({})).ok).toBe(false)
  },
)

test('references to what was gone already then are left out', () => {
  const los = bouwDossier({ relaties: { r: { van: 'a', naar: 'weg' } }, actoren: { a: {} } })
  const terug = readMomentopname(momentopname(freezeDossier(los)))
  expect(terug.ok && terug.dossier.relaties).toEqual({})
})

test.each([
  ['Wijk', 'Voor de zomer', 'Wijk (Voor de zomer)'],
  ['Wijk', ' ', 'Wijk (2026-06-01)'],
  ['', 'Start', 'Naamloos dossier (Start)'],
])('as a dossier of its own «%s» from «%s» is called «%s»', (titel, naam, verwacht) => {
  const bestand = freezeDossier(bouwDossier({ kop: { titel } }))
  const terug = thawMomentopname(momentopname(bestand, naam), bouwDossier({}))
  expect(terug.ok && terug.dossier.kop.titel).toBe(verwacht)
})

describe('room for one more', () => {
  const met = (...lengtes: number[]): Dossier =>
    bouwDossier({
      momentopnames: Object.fromEntries(
        lengtes.map((lengte, i) => [`m${i}`, { bestand: 'x'.repeat(lengte) }]),
      ),
    })
  const grens = { maxTekens: 1000, maxAantal: 3 }
  // The dossier itself 200, its copy 202 with its quotes, and each momentopname two more than its text.
  const bestand = 'x'.repeat(200)

  test.each<[string, Dossier, string | null]>([
    ['the first', met(), null],
    ['just', met(596), null],
    ['just not', met(597), 'Deze momentopname past niet meer in het dossier. Verwijder eerst een oudere.'],
    [
      'one too many',
      met(1, 1, 1),
      'Een dossier houdt hoogstens 3 momentopnames. Verwijder eerst een oudere.',
    ],
  ])('%s', (_wat, dossier, reden) => expect(zegVol(dossier, bestand, grens)).toBe(reden))

  test('a dossier too large for any', () =>
    expect(zegVol(met(), 'x'.repeat(501), grens)).toBe(
      'Dit dossier is te groot voor een momentopname. Kort de langste teksten in.',
    ))
})
