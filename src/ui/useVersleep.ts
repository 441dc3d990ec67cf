import { type PointerEvent, useRef, useState } from 'react'

type Grip = { id: string; pointer: number; from: number }

/**
 * Rows that are dragged to another place by a grip, an element with `data-greep`. The handlers go around all of them. `rowsOf` gives the rows among which this
 * one can move, in order and with itself among them; `index` of `onMove` is a place among those. A press that goes nowhere moves nothing.
 */
export function useVersleep(
  rowsOf: (id: string) => readonly Element[],
  onMove: (id: string, index: number) => void,
) {
  const grip = useRef<Grip | null>(null)
  const [drag, setDrag] = useState<{ id: string; from: number; to: number } | null>(null)

  /** The place that the pointer is at: behind every other row whose middle lies above it. */
  function placeAt(y: number, { id, from }: Grip): number {
    return rowsOf(id).filter((row, i) => {
      const { top, height } = row.getBoundingClientRect()
      return i !== from && top + height / 2 < y
    }).length
  }
  function letGo() {
    grip.current = null
    setDrag(null)
  }

  return {
    drag,
    /** True when there was a drag to let go of. */
    cancel: (): boolean => {
      const was = grip.current !== null
      letGo()
      return was
    },
    handlers: {
      onPointerDown(event: PointerEvent) {
        const greep = event.target instanceof Element ? event.target.closest('[data-greep]') : null
        const id = greep?.getAttribute('data-greep') ?? ''
        if (!greep || event.button !== 0 || !event.isPrimary) return
        const from = rowsOf(id).findIndex((row) => row.contains(greep))
        if (from < 0) return
        // A list in a list: the grip belongs to the inner one.
        event.stopPropagation()
        greep.setPointerCapture?.(event.pointerId)
        grip.current = { id, pointer: event.pointerId, from }
      },
      onPointerMove({ pointerId, clientY }: PointerEvent) {
        const held = grip.current
        if (held?.pointer !== pointerId) return
        const to = placeAt(clientY, held)
        if (to !== (drag?.to ?? held.from)) setDrag({ id: held.id, from: held.from, to })
      },
      onPointerUp({ pointerId, clientY }: PointerEvent) {
        const held = grip.current
        if (held?.pointer !== pointerId) return
        const to = placeAt(clientY, held)
        letGo()
        if (to !== held.from) onMove(held.id, to)
      },
      onPointerCancel: letGo,
    },
  }
}
