/** Grips on all four sides of a card, to draw a line from: of the card that is pointed at, or the one that is chosen. */
import { useStore } from '@xyflow/react'
import { memo, type PointerEvent, useCallback } from 'react'
import type { Id } from '../domain/model/grond'
import { useSelectie, useSessie } from '../store/hooks'
import styles from './handsporen.module.css'
import { InVeld } from './InVeld'
import { kaderVanKnoop } from './knopenstand'
import type { ActorNode } from './knopen'
import { type Sporenbron, useSporen } from './useMaphanden'

/** From the edge of the card to the middle of a grip, field units: half a grip, so that they touch. */
const UIT = 18

const ZIJDEN = [
  { zijde: 'links', x: -1, y: 0 },
  { zijde: 'rechts', x: 1, y: 0 },
  { zijde: 'boven', x: 0, y: -1 },
  { zijde: 'onder', x: 0, y: 1 },
] as const

type Props = {
  /** Which card a mouse or pen points at. */
  aangewezen: Id | null
  knopen: () => readonly ActorNode[]
  sporen: Sporenbron
  opGreep: (event: PointerEvent, id: Id) => void
}

export const Grepen = memo(function Grepen({ aangewezen, knopen, sporen, opGreep }: Props) {
  const { actoren } = useSelectie()
  const weg = useSessie(({ gereedschap, hernoemt }) => gereedschap !== 'kies' || hernoemt !== null)
  const bezig = useSporen(sporen, ({ sleept, trekt }) => sleept || trekt.length > 0)
  const ids = new Set([...(actoren.length === 1 ? actoren : []), ...(aangewezen ? [aangewezen] : [])])
  if (weg || bezig || ids.size === 0) return null
  return (
    <InVeld>
      {[...ids].map((id) => (
        <VierGrepen key={id} id={id} knopen={knopen} opGreep={opGreep} />
      ))}
    </InVeld>
  )
})

/** For a hand only: who works by keyboard or ear connects with «verbind met…». */
function VierGrepen({ id, knopen, opGreep }: Pick<Props, 'knopen' | 'opGreep'> & { id: Id }) {
  // Where React Flow has drawn it, so that the grips go along with a card that glides.
  useStore(useCallback((s) => s.nodeLookup.get(id), [id]))
  const knoop = knopen().find((ander) => ander.id === id)
  if (!knoop) return null
  const { x, y, breedte, hoogte } = kaderVanKnoop(knoop)
  return ZIJDEN.map((kant) => (
    <div
      key={kant.zijde}
      className={styles.greep}
      aria-hidden
      data-niet-in-beeld
      data-testid={`greep-${kant.zijde}`}
      style={{
        zIndex: 1200,
        left: x + kant.x * (breedte / 2 + UIT),
        top: y + kant.y * (hoogte / 2 + UIT),
      }}
      onPointerDown={(event) => opGreep(event, id)}
    />
  ))
}
