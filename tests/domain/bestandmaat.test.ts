import { describe, expect, test } from 'vitest'
import { readBestand, writeBestand } from '../../src/domain/bestand'
import { packBestand } from '../../src/domain/bestandmaat'
import { type Dossier, leegDossier, maakRecord } from '../../src/domain/dossier'

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

  test('one that is too large by itself is refused, in words', () => {
    expect(() => packBestand(metMomentopnames(10), 500)).toThrow(/te groot voor een bestand/u)
  })
})

const pak = ({ momentopnames }: Dossier, ids: readonly string[]): Dossier['momentopnames'] =>
  Object.fromEntries(Object.entries(momentopnames).filter(([id]) => ids.includes(id)))
