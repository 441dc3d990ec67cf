/**
 * A file that is written can be read again. What would make it longer than a reader takes stays out, oldest look back first; and so does an end before
 * its begin, which a dossier may still hold from before they were refused, or from two hands that each changed one of both.
 */
import { BESTAND_MAX, writeBestand } from './bestand'
import type { Dossier } from '../model/dossier'
import { type Id, opOrde } from '../model/grond'
import { isOmgekeerd } from '../model/tijdpad'

/** Signs that a momentopname takes for its place among the others, at most. */
const OPMAAK = 100

export type Pak = {
  tekst: string
  /** What was left out, in Dutch; null when everything is in it. */
  melding: string | null
}

/** As `writeBestand`, within `maxTekens`. Throws an Error in Dutch when the dossier is too large even without momentopnames. */
export function packBestand(heel: Dossier, maxTekens: number = BESTAND_MAX): Pak {
  const { dossier, nummers } = buildZonderOmgekeerde(heel)
  const nieuwsteEerst = Object.values(dossier.momentopnames).sort(
    (a, b) => b.datum.localeCompare(a.datum) || (a.id < b.id ? 1 : -1),
  )
  let blijft = nieuwsteEerst
  for (;;) {
    const momentopnames = Object.fromEntries(blijft.map((record) => [record.id, record]))
    const tekst = writeBestand({ ...dossier, momentopnames })
    let teVeel = tekst.length - maxTekens
    if (teVeel <= 0) {
      const zinnen = [zegOmgekeerd(nummers), zegWeg(nieuwsteEerst.length - blijft.length)].filter(Boolean)
      return { tekst, melding: zinnen.join(' ') || null }
    }
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

/** `nummers` as the list of acties counts them, from 1. */
export function buildZonderOmgekeerde(dossier: Dossier): { dossier: Dossier; nummers: number[] } {
  const omgekeerd = new Map<Id, number>(
    opOrde(dossier.acties).flatMap((actie, i) => (isOmgekeerd(actie) ? [[actie.id, i + 1]] : [])),
  )
  if (omgekeerd.size === 0) return { dossier, nummers: [] }
  const acties = Object.fromEntries(
    Object.entries(dossier.acties).map(([id, actie]) => [
      id,
      omgekeerd.has(id) ? { ...actie, einde: '' } : actie,
    ]),
  )
  return { dossier: { ...dossier, acties }, nummers: [...omgekeerd.values()] }
}

// By number alone: the sentence stands on the screen, also while schuilnamen are on.
const zegOmgekeerd = (nummers: readonly number[]): string | null =>
  nummers.length === 0
    ? null
    : nummers.length === 1
      ? `Actie ${nummers[0]} eindigt vóór ze begint: dat einde staat niet in het bestand. In dit dossier blijft het staan.`
      : `De acties ${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)} eindigen vóór ze beginnen: die einden staan niet in het bestand. In dit dossier blijven ze staan.`
