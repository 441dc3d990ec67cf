/** Ordering a list by a grip: with the pointer, or with the arrows while the grip has the focus. The list itself moves only when it is let go. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'

export type Greep = {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerUp: (event: PointerEvent<HTMLElement>) => void
  onPointerCancel: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** `ids` in their order on screen; `lijst` holds them as elements with `data-sleutel`. `zet` gets the whole new order and who moved. */
export function useVersleep(
  lijst: RefObject<HTMLElement | null>,
  ids: readonly string[],
  zet: (volgorde: string[], id: string) => void,
) {
  /** Who is in the hand, and before whom it would land; null is at the end. */
  const [sleep, setSleep] = useState<{ id: string; voor: string | null } | null>(null)
  const vast = useRef(false)

  /** `index` is the place among all, itself included. */
  function verplaats(id: string, index: number) {
    const van = ids.indexOf(id)
    const naar = Math.max(0, Math.min(ids.length - 1, index))
    if (van < 0 || naar === van) return
    zet(ids.filter((ander) => ander !== id).toSpliced(naar, 0, id), id)
  }
  function onderHand(y: number): string | null {
    const kaarten = [...(lijst.current?.querySelectorAll<HTMLElement>('[data-sleutel]') ?? [])]
    const lager = kaarten.find((kaart) => {
      const { top, height } = kaart.getBoundingClientRect()
      return ids.includes(kaart.dataset.sleutel ?? '') && y < top + height / 2
    })
    return lager?.dataset.sleutel ?? null
  }
  const los = () => {
    vast.current = false
    setSleep(null)
  }

  const greep = (id: string): Greep => ({
    onPointerDown(event) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture?.(event.pointerId)
      vast.current = true
    },
    onPointerMove({ clientY }) {
      if (!vast.current) return
      const voor = onderHand(clientY)
      setSleep((nu) => (nu?.id === id && nu.voor === voor ? nu : { id, voor }))
    },
    onPointerUp() {
      if (vast.current && sleep?.id === id && sleep.voor !== id) {
        const rest = ids.filter((ander) => ander !== id)
        verplaats(id, sleep.voor === null ? rest.length : rest.indexOf(sleep.voor))
      }
      los()
    },
    onPointerCancel: los,
    onKeyDown(event) {
      const stap = { ArrowUp: -1, ArrowDown: 1 }[event.key]
      if (event.key === 'Escape' && vast.current) los()
      if (stap === undefined) return
      event.preventDefault()
      verplaats(id, ids.indexOf(id) + stap)
    },
  })
  return { sleep, greep }
}
