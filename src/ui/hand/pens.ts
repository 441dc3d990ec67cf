/**
 * Where pens touch the glass, wherever in the window: the side of the hand that writes is a palm also while the pen is in a field, on a menu, or
 * on something that it may not take.
 */
import type { Point } from './machine'

type PenFacts = { pointerId: number; pointerType: string; clientX: number; clientY: number }

export type Pens = {
  at: () => readonly Point[]
  /** A pen that was pressed; told by the window as well. */
  note: (event: PenFacts) => void
  dispose: () => void
}

/** `onPress` hears of each pen that lands. */
export function followPens(onPress: (event: PenFacts) => void): Pens {
  const pens = new Map<number, Point>()
  const done = new AbortController()
  const note = ({ pointerId, pointerType, clientX, clientY }: PenFacts) => {
    if (pointerType === 'pen') pens.set(pointerId, { x: clientX, y: clientY })
  }
  const gone = ({ pointerId }: PointerEvent) => void pens.delete(pointerId)
  const first = { signal: done.signal, capture: true }
  window.addEventListener(
    'pointerdown',
    (event) => {
      note(event)
      if (event.pointerType === 'pen') onPress(event)
    },
    first,
  )
  window.addEventListener(
    'pointermove',
    (event) => {
      // Lifted where the window could not see it: it only hovers.
      if (event.buttons === 0) gone(event)
      else note(event)
    },
    first,
  )
  window.addEventListener('pointerup', gone, first)
  window.addEventListener('pointercancel', gone, first)
  // Lifted while another window has it, a pen tells nobody; one that is still down moves.
  window.addEventListener('blur', () => pens.clear(), { signal: done.signal })
  return { at: () => [...pens.values()], note, dispose: () => done.abort() }
}
