import { describe, expect, test } from 'vitest'
import { leegDossier } from '../../../src/domain/model/dossier'
import { findVolgendOverleg, readTraject } from '../../../src/domain/traject/traject'
import { telOpen } from '../../../src/domain/vragen/open'
import { STAPPEN } from '../../../src/domain/vragen/stappen'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { bouwDossier } from '../../support/dossiers'

const VANDAAG = '2026-11-30'
const stap = (dossier: ReturnType<typeof leegDossier>, id: string) =>
  readTraject(dossier, VANDAAG).find((een) => een.stap === id)!
const open = (dossier: ReturnType<typeof leegDossier>, id: string) =>
  Object.fromEntries(stap(dossier, id).punten.map((punt) => [punt.id, punt.open]))

describe('the road', () => {
  test('an empty dossier has its four steps, and in each something that waits', () => {
    const weg = readTraject(leegDossier(), VANDAAG)
    expect(weg.map((een) => een.stap)).toEqual(STAPPEN.map(({ id }) => id))
    expect(weg.every(({ punten, klaar }) => klaar < punten.length)).toBe(true)
  })

  test('what a tab counts as open is the sum of what waits here; the dossierkaart, the midden and who is to be heard come on top', () => {
    for (const dossier of [leegDossier(), bloemetjeswijk()]) {
      for (const { id } of STAPPEN) {
        const extra = new Set(['dossierkaart', 'midden', 'luisterronde'])
        const som = stap(dossier, id).punten.reduce(
          (tot, punt) => tot + (extra.has(punt.id) ? 0 : punt.open),
          0,
        )
        expect([id, som]).toEqual([id, telOpen(dossier, id)])
      }
    }
  })

  test('werkgroep, projectleider, expertise and afspraken count', () => {
    expect(open(leegDossier(), 'situatie')).toMatchObject({ werkgroep: 5, expertise: 1, afspraken: 3 })
    const bezet = bouwDossier({
      leden: { l: { wie: 'Els' } },
      werkgroep: { projectleider: 'l', expertise: { e: { dienst: 'Jeugd', ervaring: '', orde: 0 } } },
      situatie: {
        afspraken: { meldpad: 'nee' },
        antwoorden: {
          S1_4_tijd: { tekst: 'Een dag per week' },
          S1_4_middelen: { tekst: 'Een zaal en een budget' },
          S1_4_mandaat: { wetenWeNogNiet: true },
        },
      },
    })
    expect(open(bezet, 'situatie')).toMatchObject({ werkgroep: 0, expertise: 0, afspraken: 2 })
    // Who led it and is gone leads no more.
    expect(
      open(bouwDossier({ werkgroep: { projectleider: 'weg' }, leden: { l: {} } }), 'situatie'),
    ).toMatchObject({
      werkgroep: 4,
    })
  })

  test('each thing that waits says where it is done, the first open question by name', () => {
    const punten = stap(leegDossier(), 'situatie').punten
    expect(punten.find(({ id }) => id === 'verkenning')?.anker).toBe('vraag/S1_2_thema')
    const beantwoord = bouwDossier({
      situatie: { antwoorden: { S1_2_thema: { tekst: 'Het plein', wetenWeNogNiet: false } } },
    })
    expect(stap(beantwoord, 'situatie').punten.find(({ id }) => id === 'verkenning')?.anker).toBe(
      'vraag/S1_2_tegenWie',
    )
  })
})

describe('by when', () => {
  test.each([
    ['no day', undefined, false],
    ['today', VANDAAG, false],
    ['yesterday', '2026-11-29', true],
    ['this month', '2026-11', false],
    ['last month', '2026-10', true],
  ])('%s', (_wat, dag, voorbij) => {
    const dossier = bouwDossier({ kop: { mijlpalen: dag ? { kaart: dag } : {} } })
    expect(stap(dossier, 'kaart').isVoorbij).toBe(voorbij)
  })
})

test('the next overleg: today included, the nearest first, without a day never', () => {
  const met = (...dagen: string[]) =>
    findVolgendOverleg(
      bouwDossier({
        verankering: {
          opvolging: Object.fromEntries(dagen.map((datum, i) => [`o${i}`, { datum, tekst: '' }])),
        },
      }),
      VANDAAG,
    )?.datum ?? null
  expect(met()).toBeNull()
  expect(met('')).toBeNull()
  expect(met('2026-11-29')).toBeNull()
  expect(met('2027-01', VANDAAG, '2026-12-24')).toBe(VANDAAG)
  expect(met('2026-11')).toBe('2026-11')
})
