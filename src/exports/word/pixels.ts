/** The pictures of a Word file on their way to the writer. */
import type { Punten } from '../beeld/kleinepng'
import type { Papier } from '../beeld/papier'

/** Pictures in pixels: the map with the paper it asks, its legend where that stands apart, and the drawings of the verslag by their key. */
export type Pixels = {
  kaart: (Punten & { papier: Papier }) | null
  legende: Punten | null
  tekeningen: Readonly<Record<string, Punten>>
}
/** Of a paper without a picture. */
export const ZONDER_BEELD: Pixels = { kaart: null, legende: null, tekeningen: {} }
