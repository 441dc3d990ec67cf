/** The wheel and the pinch of a touchpad, over the map and over what floats on it. */
import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { voorkeuren } from '../store/voorkeuren'
import { readWiel, type Toestel, toestelVan, type Wieldaad } from './wiel'

/** After this long without a turn the next one is a movement of its own, ms. */
const RUST = 300

/** Without a turn the view stands still again, ms: longer than between two turns. */
const STIL = 120

/**
 * `vlak` is the element around the map. `bezig`: something is in a hand, and then nothing moves under it. `scherm` lies over the field for as long as
 * the view moves and the pointer does not: nobody points at what only passes by, and each card that did would light up and be painted again.
 */
export function useWiel(
  vlak: RefObject<HTMLElement | null>,
  scherm: RefObject<HTMLElement | null>,
  bezig: () => boolean,
): void {
  const flow = useStoreApi()
  useEffect(() => {
    // What floats on the map lies beside it in the page.
    const veld = vlak.current?.closest<HTMLElement>('main') ?? vlak.current
    if (!veld) return undefined
    let laatste: { toestel: Toestel; tijd: number } | null = null
    let wacht: number | undefined

    function toonScherm(aan: boolean) {
      window.clearTimeout(wacht)
      if (aan) wacht = window.setTimeout(toonScherm, STIL, false)
      if (scherm.current && scherm.current.hidden === aan) scherm.current.hidden = !aan
    }
    const weg = () => toonScherm(false)
    function doe(daad: Wieldaad) {
      const { panBy, panZoom, transform, minZoom, maxZoom, domNode } = flow.getState()
      if (daad.soort === 'schuif') return void panBy({ x: -daad.dx, y: -daad.dy })
      const rand = domNode?.getBoundingClientRect()
      if (!rand) return
      const [x, y, oud] = transform
      const zoom = Math.min(maxZoom, Math.max(minZoom, oud * daad.factor))
      const punt = { x: daad.punt.x - rand.left, y: daad.punt.y - rand.top }
      const om = (van: number, hier: number) => hier - ((hier - van) * zoom) / oud
      void panZoom?.setViewport({ x: om(x, punt.x), y: om(y, punt.y), zoom })
    }
    function opWiel(event: WheelEvent) {
      const knijpt = event.ctrlKey || event.metaKey
      const rol = knijpt ? null : rolVan(event.target, veld)
      // What scrolls does so first; at its end it stops, and neither the map nor the page goes on for it.
      if (rol && kanVerder(rol, event)) return
      event.preventDefault()
      event.stopPropagation()
      if (rol || bezig()) return
      const toestel = toestelVan(
        event,
        laatste && event.timeStamp - laatste.tijd < RUST ? laatste.toestel : null,
      )
      laatste = { toestel, tijd: event.timeStamp }
      toonScherm(true)
      doe(readWiel(event, voorkeuren().wiel, toestel))
    }
    // Before React Flow, which would pan or zoom by itself.
    veld.addEventListener('wheel', opWiel, { capture: true, passive: false })
    veld.addEventListener('pointermove', weg, { capture: true })
    veld.addEventListener('pointerdown', weg, { capture: true })
    return () => {
      weg()
      veld.removeEventListener('wheel', opWiel, { capture: true })
      veld.removeEventListener('pointermove', weg, { capture: true })
      veld.removeEventListener('pointerdown', weg, { capture: true })
    }
  }, [vlak, scherm, bezig, flow])
}

/** What has something to scroll under the pointer, within the map; null where the map itself is meant. */
function rolVan(doel: EventTarget | null, veld: Element | null): Element | null {
  for (let deel = doel instanceof Element ? doel : null; deel && deel !== veld; deel = deel.parentElement) {
    if (deel.scrollHeight <= deel.clientHeight + 1 && deel.scrollWidth <= deel.clientWidth + 1) continue
    const { overflowX, overflowY } = getComputedStyle(deel)
    const rolt = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    if (rolt(overflowY) && deel.scrollHeight > deel.clientHeight + 1) return deel
    if (rolt(overflowX) && deel.scrollWidth > deel.clientWidth + 1) return deel
  }
  return null
}

/** Whether it can still go the way of this turn. */
function kanVerder(deel: Element, { deltaX, deltaY }: WheelEvent): boolean {
  const kan = (delta: number, nu: number, max: number) => (delta < 0 ? nu > 0.5 : delta > 0 && nu < max - 0.5)
  return (
    kan(deltaY, deel.scrollTop, deel.scrollHeight - deel.clientHeight) ||
    kan(deltaX, deel.scrollLeft, deel.scrollWidth - deel.clientWidth)
  )
}
