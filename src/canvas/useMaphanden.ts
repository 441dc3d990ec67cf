/** The hands on the map, as long as there is a map: what they press comes from the screen, what they do goes to the dossier. */
import { useStoreApi } from '@xyflow/react'
import {
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Id } from '../domain/model/grond'
import { useWerkruimte } from '../store/hooks'
import { isTypveld } from '../ui/typveld'
import { openKaartmenu } from './kaartmenu'
import type { ActorNode } from './knopen'
import { type Handen, kaderVanKnoop } from './knopenstand'
import { createMaphanden, GEEN_SPOREN, type Kaartvlakte, type Maphandenstand, type Sporen } from './maphanden'

/** Smallest and largest zoom. */
export const ZOOM_GRENS: readonly [number, number] = [0.05, 3]

/** What hands leave on the screen while they move. Read beside React Flow's stand, so that the map itself is not drawn again for it. */
export type Sporenbron = {
  nu: () => Sporen
  subscribe: (lezer: () => void) => () => void
}

function createSporenbron(): Sporenbron & { zet: (nieuw: Sporen) => void } {
  let sporen = GEEN_SPOREN
  const lezers = new Set<() => void>()
  return {
    nu: () => sporen,
    subscribe(lezer) {
      lezers.add(lezer)
      return () => lezers.delete(lezer)
    },
    zet(nieuw) {
      if (nieuw === sporen) return
      sporen = nieuw
      for (const lezer of lezers) lezer()
    },
  }
}

/** A door to the hands that is there before they are: nodes and hands each need the other. */
export type Handendeur = Handen & { koppel: (handen: Maphandenstand) => () => void }

export function createHandendeur(): Handendeur {
  let handen: Maphandenstand | null = null
  return {
    punten: () => handen?.punten() ?? [],
    verdwenen: (ids) => handen?.verdwenen(ids),
    koppel(nieuw) {
      handen = nieuw
      return () => {
        if (handen === nieuw) handen = null
      }
    },
  }
}

type Kaartstand = Pick<Kaartvlakte, 'toon' | 'naarRust' | 'as'> & { knopen: () => readonly ActorNode[] }

function createVlakte(
  flow: ReturnType<typeof useStoreApi>,
  { knopen, toon, naarRust, as }: Kaartstand,
  toonSporen: (sporen: Sporen) => void,
  focus: (id: Id) => void,
): Kaartvlakte {
  return {
    grens: ZOOM_GRENS,
    camera() {
      const [x, y, zoom] = flow.getState().transform
      return { x, y, zoom }
    },
    pane() {
      const { left, top } = flow.getState().domNode?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return { x: left, y: top }
    },
    kaders: () => new Map(knopen().map((knoop) => [knoop.id, kaderVanKnoop(knoop)])),
    kader(id) {
      const knoop = knopen().find((ander) => ander.id === id)
      return knoop && kaderVanKnoop(knoop)
    },
    // Without a duration this also stops a view that was still on its way somewhere.
    zetCamera: (camera) => void flow.getState().panZoom?.setViewport(camera),
    toon,
    naarRust,
    as,
    toonSporen,
    focus,
  }
}

export function useMaphanden(
  deur: Handendeur,
  { toon, naarRust, knopen, as }: Kaartstand,
  tegenstelling: Id | null,
): { handen: Maphandenstand; sporen: Sporenbron } {
  const werkruimte = useWerkruimte()
  const flow = useStoreApi()
  const [sporen] = useState(createSporenbron)
  const handen = useMemo(() => {
    const focus = (id: Id) => werkruimte.kaart?.focus(id)
    const vlakte = createVlakte(flow, { toon, naarRust, knopen, as }, sporen.zet, focus)
    return createMaphanden(werkruimte, vlakte, tegenstelling)
  }, [werkruimte, flow, toon, naarRust, knopen, as, sporen, tegenstelling])

  useLayoutEffect(() => {
    const ontkoppel = deur.koppel(handen)
    const los = handen.connect()
    return () => {
      ontkoppel()
      // Another tegenstelling, another screen.
      los()
    }
  }, [deur, handen])
  useLosplek()
  return { handen, sporen }
}

/** The map takes who is let go over it. */
function useLosplek() {
  const werkruimte = useWerkruimte()
  const flow = useStoreApi()
  useEffect(
    () =>
      werkruimte.losplekken.koppel({
        soort: 'kaart',
        bevat({ clientX: x, clientY: y }) {
          const rand = flow.getState().domNode?.getBoundingClientRect()
          return rand !== undefined && x >= rand.left && x <= rand.right && y >= rand.top && y <= rand.bottom
        },
        neem: (ids, punt) => (werkruimte.kaart?.plaats(ids, punt).length ?? 0) > 0,
      }),
    [werkruimte, flow],
  )
}

export const useSporen = <T>(sporen: Sporenbron, kies: (nu: Sporen) => T): T =>
  useSyncExternalStore(sporen.subscribe, () => kies(sporen.nu()))

/** The card or line at an element of the map. */
const deelVan = (doel: EventTarget): { soort: 'actor' | 'relatie'; id: Id } | null => {
  const deel =
    doel instanceof Element
      ? doel.closest<HTMLElement | SVGElement>('.react-flow__node, .react-flow__edge')
      : null
  const id = deel?.dataset.id
  if (!deel || id === undefined) return null
  return { soort: deel.classList.contains('react-flow__node') ? 'actor' : 'relatie', id }
}

/** The free field, its cards and lines: not what floats above it, and not a field that somebody types in. */
const isVeld = (doel: EventTarget): boolean =>
  doel instanceof Element &&
  !isTypveld(doel) &&
  (doel.classList.contains('react-flow__pane') || deelVan(doel) !== null)

/** What is pressed while the view was still moving lay under the screen that is gone by now. */
const onderScherm = ({ target, clientX, clientY }: PointerEvent): EventTarget =>
  target instanceof HTMLElement && target.dataset.scherm !== undefined
    ? (document.elementFromPoint(clientX, clientY) ?? target)
    : target

/** What the element around the map listens to. */
export function useVeldhanden({ opKaartje, opVeld, opDubbel }: Maphandenstand) {
  const werkruimte = useWerkruimte()
  /** The card that a mouse or pen points at; on a grip it still points at its card. */
  const [aangewezen, setAangewezen] = useState<Id | null>(null)
  const luistert = useMemo(
    () => ({
      onPointerOver({ pointerType, target }: PointerEvent) {
        if (
          pointerType === 'touch' ||
          (target instanceof Element && target.closest('[data-testid^="greep-"]'))
        )
          return
        const deel = deelVan(target)
        setAangewezen(deel?.soort === 'actor' ? deel.id : null)
      },
      onPointerLeave: () => setAangewezen(null),
      onDoubleClick(event: MouseEvent) {
        if (isVeld(event.target)) opDubbel(event, deelVan(event.target))
      },
      onPointerDown(event: PointerEvent) {
        const doel = onderScherm(event)
        if (event.defaultPrevented || !isVeld(doel)) return
        const deel = deelVan(doel)
        if (deel?.soort === 'actor') opKaartje(event, deel.id)
        else opVeld(event, deel?.id ?? null)
      },
      onMouseDownCapture(event: MouseEvent) {
        if (!isVeld(event.target)) return
        // The middle button slides the field; React Flow and the browser would each do it their own way as well.
        if (event.button === 1) {
          event.preventDefault()
          event.stopPropagation()
        }
      },
      onContextMenu(event: MouseEvent) {
        if (isTypveld(event.target)) return
        event.preventDefault()
        const { nativeEvent } = event
        const isHand =
          event.button === 2 ||
          (nativeEvent instanceof globalThis.PointerEvent && /^(?:touch|pen)$/u.test(nativeEvent.pointerType))
        const deel = deelVan(event.target)
        // The hand has asked already, when it let go; here only the keyboard is left.
        if (isHand || !deel) return
        const { left, top, width, height } =
          event.target instanceof Element
            ? event.target.getBoundingClientRect()
            : { left: 0, top: 0, width: 0, height: 0 }
        openKaartmenu(werkruimte, deel, { clientX: left + width / 2, clientY: top + height / 2 })
      },
    }),
    [werkruimte, opKaartje, opVeld, opDubbel],
  )
  return { aangewezen, ...luistert }
}
