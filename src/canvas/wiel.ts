/**
 * What a turn of the wheel means on the map. A touchpad slides the field and pinches it, as it does everywhere; a mouse wheel does what its
 * owner chose. The browser never says which of the two it was, so that is read from the numbers, and kept for the rest of the movement.
 */
import type { Wielvoorkeur } from '../domain/voorkeuren'

/** Of a `WheelEvent`. */
export type Wielfeiten = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'clientX' | 'clientY'
>
export type Toestel = 'muis' | 'vlak'

/** `dx`, `dy`: how far the view goes over the field, px. `factor`: how much nearer it comes, around `punt`, px of the window. */
export type Wieldaad =
  | { soort: 'schuif'; dx: number; dy: number }
  | { soort: 'zoom'; factor: number; punt: { x: number; y: number } }

/** Px of a line and of a page, where a browser counts in those. */
const REGEL = 20
const BLAD = 400
/** A step of a mouse wheel is never less; fingers begin slower than that, px. */
const MUISSTAP = 50
/** A doubling by this many px; a pinch tells in small numbers, so it counts for more. */
const VERDUBBEL = { wiel: 480, knijp: 100 } as const
/** At most this much of a doubling at once: a step of the wheel is never a leap. */
const SPRONG = 0.25

const inPx = (delta: number, mode: number): number => delta * (mode === 0 ? 1 : mode === 1 ? REGEL : BLAD)

/** `bezig` is the device of the movement that goes on, or null: the middle of a quick swipe looks like a wheel, and its end like a swipe. */
export function toestelVan({ deltaX, deltaY, deltaMode }: Wielfeiten, bezig: Toestel | null = null): Toestel {
  if (deltaMode !== 0) return 'muis'
  // A wheel never slants.
  if (deltaX !== 0 && deltaY !== 0) return 'vlak'
  if (bezig) return bezig
  // Turned with Shift, some browsers tell it as sideways.
  const [een, ander] = deltaY === 0 ? [deltaX, deltaY] : [deltaY, deltaX]
  return ander === 0 && Number.isInteger(een) && Math.abs(een) >= MUISSTAP ? 'muis' : 'vlak'
}

export function readWiel(feiten: Wielfeiten, voorkeur: Wielvoorkeur, toestel = toestelVan(feiten)): Wieldaad {
  const { clientX, clientY, deltaMode, ctrlKey, metaKey, shiftKey } = feiten
  const opzij = inPx(feiten.deltaX, deltaMode)
  const op = inPx(feiten.deltaY, deltaMode)
  // Browsers tell a pinch as a turn with Ctrl.
  const knijpt = ctrlKey || metaKey
  const zoomt = voorkeur === 'zoomt' || (voorkeur === 'vanzelf' && toestel === 'muis')
  if (knijpt || (zoomt && !shiftKey && op !== 0)) {
    const maat = knijpt && toestel === 'vlak' ? VERDUBBEL.knijp : VERDUBBEL.wiel
    const verdubbelingen = Math.min(SPRONG, Math.max(-SPRONG, -op / maat))
    return { soort: 'zoom', factor: 2 ** verdubbelingen, punt: { x: clientX, y: clientY } }
  }
  // Shift turns a wheel sideways, also where the browser did not.
  if (shiftKey && opzij === 0) return { soort: 'schuif', dx: op, dy: 0 }
  return { soort: 'schuif', dx: opzij, dy: op }
}
