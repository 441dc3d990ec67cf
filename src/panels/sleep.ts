/**
 * Dragging out of a list with mouse, pen or finger. Own pointer events: the browser's drag and drop does not know fingers, and a finger
 * must still be able to scroll the list (touch-action in the style sheet decides which move is whose).
 */
import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Id } from '../domain/grond'

/** A hand that presses is never quite still, in px. */
const DREMPEL = 6

export type Sleep = {
  /** What is in the air, or null. */
  ids: readonly Id[] | null
  /** The element that follows the pointer; moved without a redraw. */
  geest: RefObject<HTMLDivElement | null>
  onPointerDown: (event: PointerEvent<HTMLElement>, id: Id) => void
  /** On the same element: the click that ends a drag is no click. */
  onClickCapture: (event: MouseEvent) => void
}

type Punt = { clientX: number; clientY: number }
type Gebaar = {
  pointer: number
  id: Id
  element: HTMLElement
  begin: Punt
  bezig: boolean
  ids: readonly Id[]
}

/** `idsVan` says what comes along when somebody takes this one; `onLos` gets them with the point of the window where they are let go. */
export function useSleep(
  idsVan: (id: Id) => readonly Id[],
  onLos: (ids: readonly Id[], punt: Punt) => void,
): Sleep {
  const [ids, setIds] = useState<readonly Id[] | null>(null)
  const geest = useRef<HTMLDivElement>(null)
  const gebaar = useRef<Gebaar | null>(null)
  const plek = useRef<Punt>({ clientX: 0, clientY: 0 })
  const gesleept = useRef(false)
  const nu = useRef({ idsVan, onLos })
  const ruim = useRef<() => void>(() => undefined)
  useEffect(() => {
    nu.current = { idsVan, onLos }
  })

  const volg = useCallback(({ clientX, clientY }: Punt) => {
    plek.current = { clientX, clientY }
    if (geest.current) geest.current.style.transform = `translate(${clientX + 12}px, ${clientY - 18}px)`
  }, [])
  // The ghost is drawn after the first move: put it where the hand is by then.
  useEffect(() => {
    if (ids) volg(plek.current)
  }, [ids, volg])
  useEffect(() => () => ruim.current(), [])

  function onPointerDown(event: PointerEvent<HTMLElement>, id: Id) {
    gesleept.current = false
    if (event.button !== 0 || !event.isPrimary || gebaar.current) return
    gebaar.current = {
      pointer: event.pointerId,
      id,
      element: event.currentTarget,
      begin: { clientX: event.clientX, clientY: event.clientY },
      bezig: false,
      ids: [],
    }
    const opties = { capture: true }
    window.addEventListener('pointermove', beweeg, opties)
    window.addEventListener('pointerup', los, opties)
    window.addEventListener('pointercancel', stop, opties)
    window.addEventListener('keydown', opToets, opties)
    ruim.current = () => {
      window.removeEventListener('pointermove', beweeg, opties)
      window.removeEventListener('pointerup', los, opties)
      window.removeEventListener('pointercancel', stop, opties)
      window.removeEventListener('keydown', opToets, opties)
      gebaar.current = null
      setIds(null)
    }
  }

  function beweeg(event: globalThis.PointerEvent) {
    const hier = gebaar.current
    if (!hier || event.pointerId !== hier.pointer) return
    if (!hier.bezig) {
      if (Math.hypot(event.clientX - hier.begin.clientX, event.clientY - hier.begin.clientY) < DREMPEL) return
      hier.bezig = true
      hier.ids = nu.current.idsVan(hier.id)
      gesleept.current = true
      hier.element.setPointerCapture?.(hier.pointer)
      setIds(hier.ids)
    }
    event.preventDefault()
    volg(event)
  }

  function los(event: globalThis.PointerEvent) {
    const hier = gebaar.current
    if (!hier || event.pointerId !== hier.pointer) return
    ruim.current()
    // The click that ends a drag comes right behind; any later one is meant.
    setTimeout(() => {
      gesleept.current = false
    })
    if (hier.bezig) nu.current.onLos(hier.ids, { clientX: event.clientX, clientY: event.clientY })
  }

  function stop(event: globalThis.PointerEvent) {
    if (event.pointerId === gebaar.current?.pointer) ruim.current()
  }

  function opToets(event: globalThis.KeyboardEvent) {
    if (event.key !== 'Escape' || !gebaar.current?.bezig) return
    event.preventDefault()
    event.stopPropagation()
    ruim.current()
  }

  return {
    ids,
    geest,
    onPointerDown,
    onClickCapture(event) {
      if (!gesleept.current) return
      gesleept.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
