/** One actor on the map: the drawing of the geometry room, and its name when it is being edited. */
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo, useContext } from 'react'
import { kleurBijX, vanVeld } from '../geometry/as'
import { editActoren } from '../store/mutaties'
import { useSessie, useWerkruimte } from '../store/hooks'
import { BeeldstandContext } from './beeldstand'
import type { ActorNode } from './knopen'
import styles from './kaart.module.css'
import { Naamveld } from './Naamveld'
import { Signaalmerk } from './Signaalmerk'
import { Vormen } from './Vormen'

export const ActorKnoop = memo(function ActorKnoop({
  id,
  data,
  positionAbsoluteX,
  selected,
}: NodeProps<ActorNode>) {
  const { veraf } = useContext(BeeldstandContext)
  const hernoemt = useSessie((sessie) => sessie.hernoemt === id)
  const licht = useSessie(({ belicht }) => belicht?.actoren.includes(id) ?? false)
  const { breedte, hoogte, vormen, vormenVeraf } = data.tekening
  const x = vanVeld(positionAbsoluteX + breedte / 2)
  return (
    <div
      className={styles.actor}
      data-soort={data.beeld.soort}
      data-gekozen={selected || undefined}
      data-licht={licht || undefined}
      style={{ width: breedte, height: hoogte }}
    >
      <svg
        className={styles.tekening}
        width={breedte}
        height={hoogte}
        viewBox={`0 0 ${breedte} ${hoogte}`}
        aria-hidden
      >
        <Vormen vormen={veraf ? vormenVeraf : vormen} tint={kleurBijX(x)} />
        <Signaalmerk id={id} breedte={breedte} rond={data.beeld.soort === 'stilleMidden'} />
      </svg>
      {/* React Flow ties no line to a card without one. */}
      <Handle
        type="source"
        position={Position.Right}
        className={styles.anker ?? ''}
        isConnectable={false}
        aria-hidden
      />
      {hernoemt && <Hernoem id={id} naam={data.echteNaam} breedte={breedte} hoogte={hoogte} />}
    </div>
  )
})

function Hernoem({
  id,
  naam,
  breedte,
  hoogte,
}: {
  id: string
  naam: string
  breedte: number
  hoogte: number
}) {
  const werkruimte = useWerkruimte()
  const sluit = () => {
    if (werkruimte.sessie.getState().hernoemt === id) werkruimte.zet({ hernoemt: null })
  }
  return (
    <Naamveld
      label={`Naam van ${naam || 'deze actor'}`}
      begin={naam}
      breedte={breedte}
      hoogte={hoogte}
      onKlaar={(nieuw, { verder }) => {
        sluit()
        if (nieuw !== naam) editActoren(werkruimte.document, [id], { naam: nieuw })
        if (verder) werkruimte.kaart?.focus(id)
      }}
      onAnnuleer={() => {
        sluit()
        werkruimte.kaart?.focus(id)
      }}
    />
  )
}
