/** Cards that hands carry out of the parkeerplaats. A finger can still scroll the list: touch-action in the style sheet says which move is whose. */
import { type PointerEvent, useCallback, useEffect, useRef } from 'react'
import type { Id } from '../../domain/model/grond'
import type { Vensterpunt } from '../../store/losplekken'
import type { Point } from '../../ui/hand/machine'
import { useHands } from '../../ui/hand/useHands'

/** Where what follows a hand stands, with the hand at this point of the window. */
export const naastDeHand = ({ x, y }: Point): string => `translate(${x + 12}px, ${y - 18}px)`

/**
 * `wachtend` are those who can be taken; `samenMet` says who comes along with this one; `onLos` gets them with the point where they are let go.
 * Who is in one hand already is not taken by another.
 */
export function useVlucht(
  wachtend: readonly Id[],
  samenMet: (id: Id) => readonly Id[],
  onLos: (ids: readonly Id[], punt: Vensterpunt) => void,
) {
  const geesten = useRef(new Map<number, HTMLElement>())
  const { moving, press, cancel, onClickCapture } = useHands<readonly Id[], null>({
    isSame: (een, ander) => een.some((id) => ander.includes(id)),
    aim: () => null,
    onMove({ pointer, at }) {
      const geest = geesten.current.get(pointer)
      if (geest) geest.style.transform = naastDeHand(at)
    },
    onAct({ type, hand: { thing, at } }) {
      if (type === 'drop') onLos(thing, { clientX: at.x, clientY: at.y })
    },
  })
  // Somebody else placed or removed one of them: what the hand shows is no longer what it holds.
  useEffect(() => cancel(({ thing }) => !thing.every((id) => wachtend.includes(id))), [wachtend, cancel])
  /** Ref for what follows this pointer. */
  const geest = useCallback(
    (pointer: number) => (element: HTMLElement | null) => {
      if (element) geesten.current.set(pointer, element)
      else geesten.current.delete(pointer)
    },
    [],
  )
  const neem = (event: PointerEvent, id: Id) => void press(event, samenMet(id))
  return { handen: moving, geest, neem, onClickCapture }
}
export type Vlucht = ReturnType<typeof useVlucht>
