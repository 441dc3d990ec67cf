import { describe, expect, test } from 'vitest'
import { readBestand, writeBestand } from '../../../src/domain/bestand/bestand'
import { packBestand } from '../../../src/domain/bestand/bestandmaat'
import { type Dossier, leegDossier, maakRecord } from '../../../src/domain/model/dossier'
import { readOpening } from '../../../src/domain/bestand/opening'
import { bouwDossier } from '../../support/dossiers'

/** Momentopnames `m0`, `m1` …, a year apart, oldest first, each with a text of so many signs. */
const metMomentopnames = (...lengtes: number[]): Dossier => ({
  ...leegDossier(),
  momentopnames: Object.fromEntries(
    lengtes.map((lengte, i) => [
      `m${i}`,
      maakRecord('momentopnames', {
        id: `m${i}`,
        naam: `Jaar ${i}`,
        datum: `${2020 + i}-01-01`,
        // Every quote is two signs once it stands in a file.
        bestand: '"'.repeat(lengte),
      }),
    ]),
  ),
})
const bewaard = (tekst: string, maxTekens: number): string[] => {
  const uitkomst = readBestand(tekst, { maxTekens })
  return uitkomst.ok ? Object.keys(uitkomst.dossier.momentopnames) : [uitkomst.fout.titel]
}

describe('what is written can be read', () => {
  test('a dossier that fits is written whole', () => {
    const dossier = metMomentopnames(10, 20)
    expect(packBestand(dossier)).toEqual({ tekst: writeBestand(dossier), melding: null })
  })

  test.each([
    [[100, 100, 3000, 3000], ['m2', 'm3'], 'De oudste 2 momentopnames pasten'],
    [[6000, 100, 3000, 3000], ['m1', 'm2', 'm3'], 'De oudste momentopname paste'],
    [[100, 100, 100, 9000], [], 'De oudste 4 momentopnames pasten'],
  ])('texts of %j signs: what stays is %j', (lengtes, blijft, melding) => {
    const rest = metMomentopnames(...lengtes)
    const past = { ...rest, momentopnames: pak(rest, blijft) }
    const max = blijft.length > 0 ? writeBestand(past).length : 8000
    const pakket = packBestand(rest, max)
    expect(bewaard(pakket.tekst, max)).toEqual(blijft)
    expect(pakket.melding).toContain(melding)
  })

  test('an end before its begin stays out of the file, and is told by the number of its actie', () => {
    const pad = (orde: number, start: string, einde: string) => ({ tekst: 'Jan belt', orde, start, einde })
    const dossier = bouwDossier({
      acties: {
        a: pad(3, '2026-05', '2026-03'),
        b: pad(2, '2026-05', '2026-05'),
        c: pad(1, '2026-05', '2026-04'),
      },
    })
    const pakket = packBestand(dossier)
    expect(pakket.melding).toMatch(/^De acties 1 en 3 eindigen vóór ze beginnen: .* blijven ze staan\.$/u)
    expect(readOpening(pakket.tekst)).toMatchObject({
      ok: true,
      dossier: {
        acties: {
          a: { start: '2026-05', einde: '' },
          b: { start: '2026-05', einde: '2026-05' },
          c: { start: '2026-05', einde: '' },
        },
      },
    })
    expect(dossier.acties.a?.einde).toBe('2026-03')
    const een = bouwDossier({ acties: { a: pad(0, '2026-05', '2026-03') } })
    expect(packBestand(een).melding).toMatch(/^Actie 1 eindigt vóór ze begint: /u)
  })

  test('one that is too large by itself is refused, in words', () => {
    expect(() => packBestand(metMomentopnames(10), 500)).toThrow(/te groot voor een bestand/u)
  })
})

const pak = ({ momentopnames }: Dossier, ids: readonly string[]): Dossier['momentopnames'] =>
  Object.fromEntries(Object.entries(momentopnames).filter(([id]) => ids.includes(id)))
