/** What a file may hold that cannot come along as it stands: found when it is opened, each with its place, and nothing dropped unasked. */
import { describe, expect, test } from 'vitest'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { bestaatDatum } from '../../../src/taal/datum'
import { readOpening, zonderEindjes } from '../../../src/domain/bestand/opening'
import { freezeDossier } from '../../../src/domain/bestand/terugblik'
import { bouwDossier } from '../../support/dossiers'

const metActie = (start: string, einde: string) =>
  bouwDossier({ acties: { a1: { tekst: 'Tafelgesprek', start, einde, orde: 0 } } })
const open = (dossier: Parameters<typeof writeBestand>[0]) => readOpening(writeBestand(dossier))

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-02', true],
  ['', false],
])('%s on the calendar: %s', (datum, is) => {
  expect(bestaatDatum(datum)).toBe(is)
})

describe('a day that does not exist', () => {
  test.each([
    ['"start": "2026-02-03"', '"start": "2026-02-30"', 'actie 1 («Tafelgesprek»), veld «start»'],
    ['"bewaarTot": ""', '"bewaarTot": "2025-02-29"', 'kop, veld «bewaarTot»'],
  ])('is refused with its place: %s', (was, wordt, plek) => {
    const tekst = writeBestand(metActie('2026-02-03', '')).replace(was, wordt)
    expect(readOpening(tekst)).toMatchObject({
      ok: false,
      fout: { regels: [`${plek}: is een dag die niet bestaat`] },
    })
  })
})

describe('an end before its start', () => {
  test.each([
    ['2026-05-02', '2026-05-01', false],
    ['2026-05-02', '2026-05-02', true],
    ['2026-05-20', '2026-05', true],
    ['2026-05', '2026-05-01', true],
    ['2026-06', '2026-05', false],
    ['2026-06', '', true],
    ['', '2026-06', true],
  ])('from «%s» to «%s»: opens %s', (start, einde, ok) => {
    expect(open(metActie(start, einde))).toMatchObject(
      ok ? { ok, dossier: { acties: { a1: { start, einde } } } } : { ok },
    )
  })

  test('is refused with its place, each of them', () => {
    const dossier = bouwDossier({
      acties: {
        a1: { tekst: 'Tafelgesprek', start: '2026-05-02', einde: '2026-05-01' },
        a2: { tekst: 'Infomarkt', start: '2026-05', einde: '2026-06' },
        a3: { start: '2026-05', einde: '2026-03' },
      },
    })
    expect(open(dossier)).toEqual({
      ok: false,
      fout: {
        titel: 'Er klopt iets niet in dit dossier',
        regels: [
          'actie 1 («Tafelgesprek»), veld «einde»: 2026-05-01 komt vóór de start, 2026-05-02',
          'actie 3, veld «einde»: 2026-03 komt vóór de start, 2026-05',
        ],
      },
    })
  })

  test('does not keep a look back shut: what stood there then, stood there', () => {
    const toen = freezeDossier(metActie('2026-05', '2026-03'))
    const dossier = bouwDossier({
      momentopnames: { m1: { naam: 'Start', datum: '2026-01-10', bestand: toen } },
    })
    expect(open(dossier)).toMatchObject({ ok: true, eindjes: [] })
  })
})

test('a momentopname that cannot be read is found on opening, the others stay', () => {
  const toen = freezeDossier(metActie('', ''))
  const dossier = bouwDossier({
    momentopnames: {
      m1: { naam: 'Start', datum: '2026-01-10', bestand: toen },
      m2: { naam: 'Lente', datum: '2026-04-10', bestand: toen.slice(0, 80) },
      m3: {
        naam: 'Later',
        datum: '2026-05-10',
        bestand: toen.replace('"formaatversie": 1', '"formaatversie": 99'),
      },
    },
  })
  const gelezen = open(dossier)
  expect(gelezen).toMatchObject({
    ok: true,
    eindjes: [
      {
        wat: 'momentopname',
        id: 'm2',
        plek: 'momentopname 2 («Lente»): dit bestand is beschadigd of geen dossier',
      },
      {
        wat: 'momentopname',
        id: 'm3',
        plek: 'momentopname 3 («Later»): dit dossier komt uit een nieuwere middenveld',
      },
    ],
  })
  if (!gelezen.ok) return
  expect(Object.keys(gelezen.dossier.momentopnames)).toEqual(['m1', 'm2', 'm3'])
  expect(Object.keys(zonderEindjes(gelezen.dossier, gelezen.eindjes).momentopnames)).toEqual(['m1'])
})
