/**
 * What cards and lines are to who works without a mouse or without sight: buttons that say whether they are chosen, and one stop of the Tab key for
 * the whole map. With two hundred actors nobody should have to press Tab two hundred times to get past them.
 */
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Voorgrond } from '../domain/blik/blik'
import type { Id } from '../domain/model/grond'
import { useSessie } from '../store/hooks'
import type { ActorNode, RelatieEdge } from './knopen'

/** React Flow makes this element for its one map; it leaves out the reference itself, because we bring our own keys. */
const UITLEG = 'react-flow__node-desc-1'

type Deel = { id: Id; selected?: boolean }
/** `rust`: others are forward. */
type Stand = { isHalte: boolean; wordtHernoemd: boolean; rust: boolean }

/** What rests is paler for who sees it; who hears it is told. */
const inRust = (naam: string | undefined, rust: boolean): string | undefined =>
  naam !== undefined && rust ? `${naam}, op de achtergrond` : naam

/** A card whose name is edited holds a field, and a button holds none. */
export function metActorrol(knoop: ActorNode, { isHalte, wordtHernoemd, rust }: Stand): ActorNode {
  return {
    ...knoop,
    ariaLabel: inRust(knoop.ariaLabel, rust),
    ariaRole: wordtHernoemd ? 'group' : 'button',
    domAttributes: {
      ...knoop.domAttributes,
      'aria-describedby': UITLEG,
      'aria-pressed': wordtHernoemd ? undefined : Boolean(knoop.selected),
      tabIndex: isHalte ? 0 : -1,
    },
  }
}

export function metRelatierol(lijn: RelatieEdge, { isHalte, rust }: Stand): RelatieEdge {
  return {
    ...lijn,
    ariaLabel: inRust(lijn.ariaLabel, rust),
    ariaRole: 'button',
    domAttributes: {
      ...lijn.domAttributes,
      'aria-pressed': Boolean(lijn.selected),
      tabIndex: isHalte ? 0 : -1,
    },
  }
}

/** Only what changed becomes a new object: React Flow draws again what is not identical, and this is asked whenever a card changes. */
function createRolgever<D extends Deel & object>(geef: (deel: D, stand: Stand) => D) {
  const gegeven = new WeakMap<D, Stand & { deel: D }>()
  return (deel: D, halte: Id | undefined, hernoemt: Id | null, voor: ReadonlySet<Id> | undefined): D => {
    const isHalte = deel.id === halte
    const wordtHernoemd = deel.id === hernoemt
    const rust = voor !== undefined && !voor.has(deel.id)
    const bekend = gegeven.get(deel)
    if (bekend?.isHalte === isHalte && bekend.wordtHernoemd === wordtHernoemd && bekend.rust === rust)
      return bekend.deel
    const stand = { isHalte, wordtHernoemd, rust }
    const nieuw = geef(deel, stand)
    gegeven.set(deel, { ...stand, deel: nieuw })
    return nieuw
  }
}

/** Which card or line had the focus last; it stays the stop when the hand is elsewhere. */
function useLaatste(vlak: RefObject<HTMLElement | null>): Id | null {
  const [laatste, setLaatste] = useState<Id | null>(null)
  useEffect(() => {
    const element = vlak.current
    function onthoud({ target }: Event) {
      const deel = target instanceof Element && target.closest('.react-flow__node, .react-flow__edge')
      if (deel) setLaatste(deel.getAttribute('data-id'))
    }
    element?.addEventListener('focusin', onthoud)
    return () => element?.removeEventListener('focusin', onthoud)
  }, [vlak])
  return laatste
}

/** `vlak` is the element around the map. Who was last is the stop, else who is chosen, else the first from wij to zij. */
export function useRollen(
  vlak: RefObject<HTMLElement | null>,
  knopen: readonly ActorNode[],
  lijnen: readonly RelatieEdge[],
  voorgrond: Voorgrond | null,
): { knopen: ActorNode[]; lijnen: RelatieEdge[] } {
  const hernoemt = useSessie((sessie) => sessie.hernoemt)
  const laatste = useLaatste(vlak)
  const [geef] = useState(() => ({
    actor: createRolgever(metActorrol),
    relatie: createRolgever(metRelatierol),
  }))
  const isEr = (id: Id | null) => id !== null && [...knopen, ...lijnen].some((deel) => deel.id === id)
  const halte = isEr(laatste) ? laatste : (knopen.find(({ selected }) => selected) ?? knopen[0])?.id
  return {
    knopen: useMemo(
      () => knopen.map((knoop) => geef.actor(knoop, halte ?? undefined, hernoemt, voorgrond?.actoren)),
      [knopen, geef, halte, hernoemt, voorgrond],
    ),
    lijnen: useMemo(
      () => lijnen.map((lijn) => geef.relatie(lijn, halte ?? undefined, null, voorgrond?.relaties)),
      [lijnen, geef, halte, voorgrond],
    ),
  }
}
