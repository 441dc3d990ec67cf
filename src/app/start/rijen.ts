import type { Plankrij } from '../../document/bibliotheek'
import { blootTekst } from '../../store/dossiertekst'
import { vouw } from '../../taal/vouwen'

/** One dossier as the start screen knows it. */
export type DossierRij = {
  id: string
  /** As it may be read. */
  titel: string
  /** Names are covered on this machine: `titel` is masked, and is not changed from here. */
  afgeschermd?: boolean
  /** Moment of the last change, ms since 1970. */
  gewijzigd: number
  aantalActoren: number
  /** Address of a picture of the map (`data:` or `blob:`), or none yet. */
  miniatuur: string | null
  /** Moment at which it was deleted, ms since 1970; `null` while it lives. */
  verwijderd: number | null
  /** Moment at which it last went into a file or came out of one, ms since 1970; `null` while it never did. */
  bestandOp: number | null
  /** Some of it is only in the memory of this window. */
  alleenHier: boolean
}

/** The name on screen: a dossier without a title is still somebody's work. */
export function nameOf({ titel }: { titel: string }): string {
  return titel.trim() || 'Dossier zonder titel'
}

/**
 * What is shown, in which order: the living by last change, the deleted by moment of deletion, newest first. `held` is
 * an order to keep while somebody renames: a card must not run away from under the hands.
 */
export function arrangeRijen(rows: readonly DossierRij[], search: string, held: readonly string[] | null) {
  const wanted = vouw(search.trim())
  const rank = new Map(held?.map((id, index) => [id, index]))
  const levend = rows
    .filter(({ verwijderd }) => verwijderd === null)
    .sort((a, b) => (rank.get(a.id) ?? -1) - (rank.get(b.id) ?? -1) || b.gewijzigd - a.gewijzigd)
  const weg = rows
    .filter(({ verwijderd }) => verwijderd !== null)
    .sort((a, b) => (b.verwijderd ?? 0) - (a.verwijderd ?? 0))
  return { levend, gevonden: levend.filter((rij) => vouw(nameOf(rij)).includes(wanted)), weg }
}

/** The rows as they may be read: with the covered title of who is in `titels`. A title of the bibliotheek does not compile where it is printed. */
export const schermAf = (rows: readonly Plankrij[], titels: Readonly<Record<string, string>>): DossierRij[] =>
  rows.map((rij) => {
    const titel = titels[rij.id]
    return titel === undefined
      ? { ...rij, titel: blootTekst(rij.titel) }
      : { ...rij, titel, afgeschermd: true }
  })
