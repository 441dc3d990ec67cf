/**
 * Opdrachten: everything a person can ask for, as data. Toolbar, menu, palette and shortcut read the same object, so a key, a label and
 * what happens can never drift apart.
 */
import { BEELD } from './beeld'
import { BEWERKEN } from './bewerken'
import { DOSSIER } from './dossier'
import type { Opdracht, OpdrachtId } from './opdracht'
import { PLAATSEN } from './plaatsen'

export type { Opdracht, OpdrachtId }

export const OPDRACHTEN: readonly Opdracht[] = [...PLAATSEN, ...BEWERKEN, ...BEELD, ...DOSSIER]

const PER_ID = new Map(OPDRACHTEN.map((een) => [een.id, een]))

/** Throws for one that is named and not made: a test asks for each. */
export function opdracht(id: OpdrachtId): Opdracht {
  const gevonden = PER_ID.get(id)
  if (!gevonden) throw new Error(`Unknown opdracht ${id}`)
  return gevonden
}
