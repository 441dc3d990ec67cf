/** Dragging a bar, or one of its ends, sideways with mouse, pen or finger. A press that does not move stays a press. */
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import type { Rand } from '../../../domain/tijdpad'

/** What the hand took: an end, or the bar as a whole. */
export type Greep = Rand | 'alles'

type Handen = {
  /** `deel`: how far, as a part of the width of the field. */
  onBeweeg: (greep: Greep, deel: number) => void
  onLaatLos: (greep: Greep, deel: number) => void
  /** Escape, or the browser took the pointer away: nothing happened. */
  onStop: () => void
}

/** A hand begins small: less than this, in px, is a press. */
const DREMPEL = 4

const greepVan = (doel: EventTarget): Greep => {
  const naam = doel instanceof HTMLElement ? doel.dataset.greep : undefined
  return naam === 'start' || naam === 'einde' ? naam : 'alles'
}

/** Handlers for the element that is dragged; its field is the nearest parent with a row of its own (`ul`). */
export function useSleep({ onBeweeg, onLaatLos, onStop }: Handen) {
  const hand = useRef<{ x: number; breedte: number; greep: Greep; beweegt: boolean } | null>(null)
  /** The click that a browser makes of letting go is not a press on the bar. */
  const zonet = useRef(false)
  const stop = useRef(onStop)
  useEffect(() => {
    stop.current = onStop
  })
  useEffect(() => {
    const opToets = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !hand.current?.beweegt) return
      event.stopPropagation()
      hand.current = null
      stop.current()
    }
    window.addEventListener('keydown', opToets, true)
    return () => window.removeEventListener('keydown', opToets, true)
  }, [])

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      zonet.current = false
      if (event.button !== 0 || !event.isPrimary) return
      const breedte = event.currentTarget.closest('ul')?.getBoundingClientRect().width ?? 0
      if (breedte === 0) return
      hand.current = { x: event.clientX, breedte, greep: greepVan(event.target), beweegt: false }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const nu = hand.current
      if (!nu) return
      if (!nu.beweegt) {
        if (Math.abs(event.clientX - nu.x) < DREMPEL) return
        nu.beweegt = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      onBeweeg(nu.greep, (event.clientX - nu.x) / nu.breedte)
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const nu = hand.current
      hand.current = null
      if (!nu?.beweegt) return
      zonet.current = true
      onLaatLos(nu.greep, (event.clientX - nu.x) / nu.breedte)
    },
    onPointerCancel() {
      if (hand.current?.beweegt) onStop()
      hand.current = null
    },
    onClickCapture(event: MouseEvent) {
      if (!zonet.current) return
      zonet.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
