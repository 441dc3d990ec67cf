/** One relatie: from outline to outline, drawn by the geometry room. Redraws only when one of its two actors moves. */
import { type EdgeProps, type InternalNode, type ReactFlowState, useStore } from '@xyflow/react'
import { memo, useCallback, useContext } from 'react'
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
  const [van, naar] = useEinden(source, target)
  if (!van || !naar || !data) return null
  const { vormen, d } = tekenRelatie(
    { van: kaderVan(van), naar: kaderVan(naar), type: data.type, nota: data.gemaskerdeNota, baan: data.baan },
    meet,
  )
  return (
    <g className={styles.relatie} data-gekozen={selected || undefined} data-licht={licht || undefined}>
      <path className={styles.relatieGloed} d={d} />
      <Vormen vormen={vormen} />
      {/* A line is thin; a hand is not. */}
      <path className="react-flow__edge-interaction" d={d} fill="none" strokeOpacity={0} strokeWidth={28} />
    </g>
  )
})

type Knoop = InternalNode<ActorNode> | undefined
type Einden = readonly [Knoop, Knoop]
const isZelfde = (a: Einden, b: Einden): boolean => a[0] === b[0] && a[1] === b[1]

/**
 * Both ends in one subscription, by identity: every line is asked at every move of a hand, and `useInternalNode` would compare each field of
 * each end. React Flow makes a new object when one of them changed.
 */
function useEinden(van: string, naar: string): Einden {
  const kies = useCallback(
    ({ nodeLookup }: ReactFlowState): Einden => [nodeLookup.get(van) as Knoop, nodeLookup.get(naar) as Knoop],
    [van, naar],
  )
  return useStore(kies, isZelfde)
}

function kaderVan({ internals, data }: InternalNode<ActorNode>) {
  const { breedte, hoogte, omtrek } = data.tekening
  const { x, y } = internals.positionAbsolute
  return { x: x + breedte / 2, y: y + hoogte / 2, breedte, hoogte, omtrek }
}
