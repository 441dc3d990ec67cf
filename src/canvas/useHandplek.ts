/** A card and its lines follow the hand that drags it. */
import { useContext, useLayoutEffect, useRef } from 'react'
import type { Id } from '../domain/model/grond'
import type { Positie } from '../domain/model/zone'
import { BeeldstandContext } from './beeldstand'
import { useBron } from './lezers'

/** Where a hand has this card now, or null. */
export function useHandplek(id: Id): Positie | null {
  return useBron(useContext(BeeldstandContext).handplekken, id)
}

/**
 * Keeps the element of a card in the hand, for a child of it. React Flow writes the place of its element only when that differs from what it wrote
 * itself, so who lets go has to put it back as well. `x` and `y` are the left top as React Flow has it, field units.
 */
export function useInDeHand(
  plek: Positie | null,
  { x, y, breedte, hoogte }: { x: number; y: number; breedte: number; hoogte: number },
) {
  const deel = useRef<HTMLDivElement>(null)
  const wasVast = useRef(false)
  useLayoutEffect(() => {
    const kaartje = deel.current?.closest<HTMLElement>('.react-flow__node')
    if (!kaartje || !(plek || wasVast.current)) return
    wasVast.current = plek !== null
    const [links, boven] = plek ? [plek.x - breedte / 2, plek.y - hoogte / 2] : [x, y]
    kaartje.style.transform = `translate(${links}px,${boven}px)`
  }, [plek, x, y, breedte, hoogte])
  return deel
}
