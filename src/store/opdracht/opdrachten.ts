/**
 * Opdrachten: everything a person can ask for, as data. Toolbar, menu, palette and shortcut read the same object, so a key, a label and
 * what happens can never drift apart.
 */
import { BEELD } from './beeld'
import { BEWERKEN } from './bewerken'
import { DOSSIER } from './dossier'
import type { Opdracht } from './opdracht'
import { PLAATSEN } from './plaatsen'

export type { Opdracht }

export const OPDRACHTEN: readonly Opdracht[] = [...PLAATSEN, ...BEWERKEN, ...BEELD, ...DOSSIER]

export function opdracht(id: string): Opdracht {
  const gevonden = OPDRACHTEN.find((kandidaat) => kandidaat.id === id)
  if (!gevonden) throw new Error(`Unknown opdracht ${id}`)
  return gevonden
}
