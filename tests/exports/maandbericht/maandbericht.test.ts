import { describe, expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { leegDossier } from '../../../src/domain/model/dossier'
import { buildMaandbericht } from '../../../src/exports/maandbericht/maandbericht'
import { bouwDossier } from '../../support/dossiers'
import { naamInElkVeld } from '../../support/naamproef'
import { VERBORGEN } from '../../support/plannen'

const DATUM = '2026-11-30'
const bericht = (dossier: ReturnType<typeof leegDossier>) =>
  buildMaandbericht(maakUitgaand(dossier, 'verbergen'), { datum: DATUM })
const regel = (datum: string, tekst: string, cijfer = '') => ({
  datum,
  tekst,
  cijfer,
  stand: 'bezig' as const,
  orde: 0,
})

/** Headings with the first cell of each row under them. */
const lees = (dossier: ReturnType<typeof leegDossier>) =>
  Object.fromEntries(
    bericht(dossier).delen.map(({ kop, blokken }) => [
      kop,
      blokken.flatMap((blok) =>
        blok.soort === 'tabel'
          ? blok.rijen.map(([eerste]) => eerste)
          : blok.soort === 'lijst'
            ? blok.punten
            : blok.soort === 'alinea'
              ? blok.tekst
              : [],
      ),
    ]),
  )

describe('the maandbericht', () => {
  test('an empty dossier says that there is nothing yet', () => {
    expect(lees(leegDossier())).toEqual({ Samengevat: ['Er zijn nog geen acties.'] })
  })

  test('each actie once: a passed day first, then what was noted, then what comes; the rest is a number', () => {
    const dossier = bouwDossier({
      acties: {
        laat: {
          tekst: 'Laat',
          einde: '2026-10',
          status: 'bezig',
          logboek: { r: regel('2026-11-20', 'bijna', '3') },
        },
        nu: {
          tekst: 'Genoteerd',
          orde: 1,
          status: 'bezig',
          logboek: { r: regel('2026-11-02', 'loopt goed') },
        },
        oud: { tekst: 'Oud woord', orde: 2, status: 'bezig', logboek: { r: regel('2026-09-02', 'toen') } },
        komt: { tekst: 'Komt', orde: 3, start: '2026-12-15' },
        ver: { tekst: 'Ver weg', orde: 4, start: '2027-06' },
        klaar: { tekst: 'Klaar', orde: 5, einde: '2026-05', status: 'klaar' },
      },
      verankering: {
        opvolging: {
          v: { datum: '2026-10-01', tekst: 'Voorbij' },
          n: { datum: '2026-12-10', tekst: 'Werkgroep' },
        },
      },
    })
    expect(lees(dossier)).toEqual({
      Samengevat: ['6 acties: 2 gepland, 3 bezig, 1 klaar.'],
      'Hier is een woord nodig': ['Laat'],
      'De voorbije maand': ['Genoteerd'],
      'De komende maand': ['Komt'],
      'Volgend overleg': ['10 december 2026 · Werkgroep'],
    })
  })

  test('sixty that wait for a word stay one page, and say how many more there are', () => {
    const acties = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`a${i}`, { tekst: `Actie ${i}`, orde: i, einde: '2026-10' }]),
    )
    const { 'Hier is een woord nodig': rijen } = lees(bouwDossier({ acties }))
    expect(rijen).toHaveLength(15)
    expect(rijen?.at(-1)).toBe('En nog 46 acties; ze staan in het plan.')
  })

  test('no hidden name stands in it', () => {
    expect(JSON.stringify(bericht(naamInElkVeld()))).not.toContain(VERBORGEN)
  })
})
