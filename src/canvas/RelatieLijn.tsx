/** One relatie: from outline to outline, drawn by the geometry room. Redraws only when one of its two actors moves. */
import { type EdgeProps, type InternalNode, type ReactFlowState, useStore } from '@xyflow/react'
import { memo, useContext, useMemo } from 'react'
import { tekenRelatie } from '../geometry/relatiebeeld'
import { useSessie } from '../store/hooks'
import { BeeldstandContext } from './beeldstand'
import type { ActorNode, RelatieEdge } from './knopen'
import styles from './kaart.module.css'
import { Vormen } from './Vormen'

export const RelatieLijn = memo(function RelatieLijn({
  id,
  source,
  target,
  data,
  selected,
}: EdgeProps<RelatieEdge>) {
  const { meet } = useContext(BeeldstandContext)
  const licht = useSessie(({ belicht }) => belicht?.relaties.includes(id) ?? false)
  const [van, naar] = useStore(useMemo(() => createKiezer(source, target), [source, target]))
  if (!van || !naar || !data) return null
  const { vormen, d } = tekenRelatie(
    { van: kaderVan(van), naar: kaderVan(naar), type: data.type, nota: data.gemaskerdeNota, baan: data.baan },
    meet,
  )
  // While a hand holds one of its ends it cannot point at the line: what is there for that need not follow each move.
  const isInHand = van.dragging === true || naar.dragging === true
  return (
    <g className={styles.relatie} data-gekozen={selected || undefined} data-licht={licht || undefined}>
      {(!isInHand || selected || licht) && <path className={styles.relatieGloed} d={d} />}
      <Vormen vormen={vormen} />
      {!isInHand && <path className={styles.raakvlak} d={d} />}
    </g>
  )
})

type Knoop = InternalNode<ActorNode> | undefined
type Einden = readonly [Knoop, Knoop]

/**
 * Both ends in one subscription, by identity: every line is asked at every move of a hand, and `useInternalNode` would compare each field of
 * each end. React Flow makes a new object when one of them changed; until then the answer is the very same pair.
 */
function createKiezer(van: string, naar: string) {
  let einden: Einden = [undefined, undefined]
  return ({ nodeLookup }: ReactFlowState): Einden => {
    const a = nodeLookup.get(van) as Knoop
    const b = nodeLookup.get(naar) as Knoop
    if (a !== einden[0] || b !== einden[1]) einden = [a, b]
    return einden
  }
}

function kaderVan({ internals, data }: InternalNode<ActorNode>) {
  const { breedte, hoogte, omtrek } = data.tekening
  const { x, y } = internals.positionAbsolute
  return { x: x + breedte / 2, y: y + hoogte / 2, breedte, hoogte, omtrek }
}
