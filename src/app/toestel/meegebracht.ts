/** What somebody brings into a dossier that opens in a moment: given at the door, taken once by the screen behind it. */
import type { Vondst } from '../../domain/buren/vondst'

export type Meegebracht =
  /** Rows: the dialog of the list opens on them. */
  | { soort: 'lijst'; bestand: File }
  | { soort: 'buur'; vondst: Vondst }
  | { soort: 'tekst'; tekst: string }
  /** Another state of the same dossier, as a file, to look at beside it. `isLater`: than the one that is here. */
  | { soort: 'vergelijk'; naam: string; datum: string; bestand: string; isLater: boolean }

const wacht = new Map<string, Meegebracht>()
const lezers = new Set<(id: string) => void>()

/** For the dossier with this id, also when it is on screen already. */
export function neemMee(id: string, wat: Meegebracht): void {
  wacht.set(id, wat)
  for (const lezer of lezers) lezer(id)
}

/** Null when nothing waits for it any more. */
export function pakMeegebracht(id: string): Meegebracht | null {
  const wat = wacht.get(id) ?? null
  wacht.delete(id)
  return wat
}

/** Calls back when something comes for whoever is on screen. Returns how to stop. */
export function volgMeegebracht(lezer: (id: string) => void): () => void {
  lezers.add(lezer)
  return () => lezers.delete(lezer)
}
