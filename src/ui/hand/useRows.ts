/** A list in a hand-made order: rows that are dragged by a grip, by any number of hands, or walk with its keys. The list moves when one is let go. */
import { type KeyboardEvent, type PointerEvent, useEffect } from 'react'
import type { Hand } from './machine'
import { useHands } from './useHands'

export type UseRows = {
  /** In their order on screen. */
  ids: readonly string[]
  rowOf: (id: string) => Element | null | undefined
  /** `index` is the place among `peersOf`. A press that goes nowhere moves nothing. */
  onMove: (id: string, index: number) => void
  /** Those among which this one can move, itself included; all of them when left out. */
  peersOf?: (id: string) => readonly string[]
}

export function useRows({ ids, rowOf, onMove, peersOf = () => ids }: UseRows) {
  /** Behind every other row whose middle lies above the hand. */
  function aim({ thing, at }: Hand<string, number>): number {
    return peersOf(thing).filter((id) => {
      const rect = id === thing ? undefined : rowOf(id)?.getBoundingClientRect()
      return rect !== undefined && rect.top + rect.height / 2 < at.y
    }).length
  }
  function move(id: string, to: number) {
    const peers = peersOf(id)
    const from = peers.indexOf(id)
    if (from >= 0 && to >= 0 && to < peers.length && to !== from) onMove(id, to)
  }
  const { moving, press, cancel } = useHands<string, number>({
    aim,
    onAct: (act) => act.type === 'drop' && move(act.hand.thing, act.target),
  })
  // Somebody took the row away: its hand holds nothing any more.
  useEffect(() => cancel(({ thing }) => !ids.includes(thing)), [ids, cancel])

  function onKeyDown(event: KeyboardEvent, id: string) {
    const peers = peersOf(id)
    const index = peers.indexOf(id)
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: peers.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(id, to)
  }
  /** For the grip of a row. */
  const grip = (id: string) => ({
    onPointerDown: (event: PointerEvent) => void press(event, id),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, id),
  })
  /** How a row shows itself: in a hand, or with a line before or behind it where one would land. */
  const mark = (id: string): 'hand' | 'voor' | 'na' | undefined => {
    if (moving.some(({ thing }) => thing === id)) return 'hand'
    for (const { thing, target } of moving) {
      const peers = peersOf(thing)
      const from = peers.indexOf(thing)
      if (target !== null && target !== from && peers[target] === id) return target > from ? 'na' : 'voor'
    }
    return undefined
  }
  return { press, grip, mark }
}

/** The grip of a row, as {@link useRows} gives it. */
export type RowGrip = ReturnType<ReturnType<typeof useRows>['grip']>
