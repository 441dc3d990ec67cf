/** A file that is written can be read again: what would make it longer than a reader takes stays out, oldest look back first. */
import { BESTAND_MAX, writeBestand } from './bestand'
import type { Dossier } from './dossier'

/** Signs that a momentopname takes for its place among the others, at most. */
const OPMAAK = 100

export type Pak = {
  tekst: string
  /** What was left out, in Dutch; null when everything is in it. */
  melding: string | null
}

/** As `writeBestand`, within `maxTekens`. Throws an Error in Dutch when the dossier is too large even without momentopnames. */
export function packBestand(dossier: Dossier, maxTekens: number = BESTAND_MAX): Pak {
  const nieuwsteEerst = Object.values(dossier.momentopnames).sort(
    (a, b) => b.datum.localeCompare(a.datum) || (a.id < b.id ? 1 : -1),
  )
  let blijft = nieuwsteEerst
  for (;;) {
    const momentopnames = Object.fromEntries(blijft.map((record) => [record.id, record]))
    const tekst = writeBestand({ ...dossier, momentopnames })
    let teVeel = tekst.length - maxTekens
    if (teVeel <= 0) return { tekst, melding: zegWeg(nieuwsteEerst.length - blijft.length) }
    if (blijft.length === 0) {
      throw new Error(
        'Dit dossier is te groot voor een bestand: het zou nergens meer opengaan. Kort de langste teksten in.',
      )
    }
    // By a little more than what each takes in the file: never one too many goes, and a heavy dossier is not written once for each.
    while (teVeel > 0 && blijft.length > 0) {
      teVeel -= JSON.stringify(blijft.at(-1)).length + OPMAAK
      blijft = blijft.slice(0, -1)
    }
  }
}

const zegWeg = (aantal: number): string | null =>
  aantal === 0
    ? null
    : aantal === 1
      ? 'De oudste momentopname paste niet meer in het bestand. In dit dossier blijft ze staan.'
      : `De oudste ${aantal} momentopnames pasten niet meer in het bestand. In dit dossier blijven ze staan.`
