/** The pictures of a Word file, as bytes. */
import type { Papier } from '../beeld/papier'

/** `breedte` and `hoogte` in any unit: only their ratio counts. */
export type Beeld = { png: Uint8Array; breedte: number; hoogte: number }
/** Drawings by their key in the verslag. Without a map its place stays empty, and so does that of a drawing that is not there. */
export type Beelden = {
  kaart: (Beeld & { papier: Papier }) | null
  legende: Beeld | null
  tekeningen: Readonly<Record<string, Beeld>>
}
export const GEEN_BEELDEN: Beelden = { kaart: null, legende: null, tekeningen: {} }
