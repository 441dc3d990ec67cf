/** One relatie: from outline to outline, drawn by the geometry room. Redraws only when one of its two actors moves, or it has another way. */
import { type EdgeProps, type InternalNode, type ReactFlowState, useStore } from '@xyflow/react'
import { memo, useContext, useMemo, useState } from 'react'
import type { Positie } from '../domain/model/zone'
import type { RelatieType } from '../domain/model/relatie'
import type { GelegdeLijn } from '../geometry/kaartlijnen'
import type { Labelvak } from '../geometry/lijnlabel'
import { type Relatielijn, tekenRelatie } from '../geometry/relatiebeeld'
import type { Vorm } from '../geometry/vormen'
import { useSessie } from '../store/hooks'
import { BeeldstandContext } from './beeldstand'
import { useBron } from './lezers'
import { useHandplek } from './useHandplek'
import type { ActorNode, RelatieEdge } from './knopen'
import styles from './relatielijn.module.css'
import { isZelfdeVak } from './lijnleg'
import { Vormen } from './Vormen'

export const RelatieLijn = memo(function RelatieLijn({
  id,
  source,
  target,
  data,
  selected,
}: EdgeProps<RelatieEdge>) {
  const { meet, voorgrond, lijnleg } = useContext(BeeldstandContext)
  const licht = useSessie(({ belicht }) => belicht?.relaties.includes(id) ?? false)
  const [van, naar] = useStore(useMemo(() => createKiezer(source, target), [source, target]))
  const [vanHand, naarHand] = [useHandplek(source), useHandplek(target)]
  const gelegd = useBron(lijnleg, id)
  if (!van || !naar || !data) return null
  const lijn = {
    van: kaderVan(van, vanHand),
    naar: kaderVan(naar, naarHand),
    type: data.type,
    nota: data.gemaskerdeNota,
    baan: data.baan,
  }
  // On its way, with a hand or gliding, it runs as if nothing else stood on the field.
  const { lijnVormen, labelVormen, label, d } =
    gelegd && geldtVoor(gelegd, lijn) ? gelegd : tekenRelatie(lijn, meet)
  // While a hand holds one of its ends it cannot point at the line: what is there for that need not follow each move.
  const isInHand = vanHand !== null || naarHand !== null
  return (
    <g
      className={styles.relatie}
      data-gekozen={selected || undefined}
      data-licht={licht || undefined}
      data-rust={(voorgrond && !voorgrond.relaties.has(id)) || undefined}
    >
      {(!isInHand || selected || licht) && <path className={styles.relatieGloed} d={d} />}
      <Vormen vormen={lijnVormen} />
      {label && <Label vormen={labelVormen} vak={label} type={data.type} />}
      {!isInHand && <path className={styles.raakvlak} d={d} />}
    </g>
  )
})

const geldtVoor = (gelegd: GelegdeLijn, { van, naar, type, nota }: Relatielijn): boolean =>
  gelegd.type === type &&
  gelegd.nota === nota &&
  isZelfdeVak(gelegd.van, van) &&
  isZelfdeVak(gelegd.naar, naar)

/** The words on a line. They are written once and then moved: written anew at each move of a hand, the browser would set their letters again. */
function Label({ vormen, vak, type }: { vormen: readonly Vorm[]; vak: Labelvak; type: RelatieType }) {
  const [geschreven, schrijf] = useState({ vormen, vak, type })
  const isZelfde =
    geschreven.type === type &&
    geschreven.vak.tekst === vak.tekst &&
    geschreven.vak.breedte === vak.breedte &&
    geschreven.vak.hoogte === vak.hoogte
  if (!isZelfde) schrijf({ vormen, vak, type })
  const { x, y } = geschreven.vak
  return (
    <g transform={`translate(${vak.x - x} ${vak.y - y})`}>
      <Vormen vormen={geschreven.vormen} />
    </g>
  )
}

type Knoop = InternalNode<ActorNode> | undefined
type Einden = readonly [Knoop, Knoop]

/**
 * Both ends in one subscription, by identity: every line is asked at every change of React Flow's stand, and `useInternalNode` would compare each field of
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

function kaderVan({ internals, data }: InternalNode<ActorNode>, hand: Positie | null) {
  const { breedte, hoogte, omtrek } = data.tekening
  const { x, y } = internals.positionAbsolute
  return { x: hand?.x ?? x + breedte / 2, y: hand?.y ?? y + hoogte / 2, breedte, hoogte, omtrek }
}
