/** One actor on the map: the drawing of the geometry room, and its name when it is being edited. */
import type { NodeProps } from '@xyflow/react'
import { memo, useContext, useMemo, useState } from 'react'
import { kleurBijX } from '../geometry/as'
import { tekenRing } from '../geometry/voorgrond'
import { editActoren } from '../store/mutaties'
import { useSessie, useWerkruimte } from '../store/hooks'
import { BeeldstandContext } from './beeldstand'
import { useHandplek, useInDeHand } from './useHandplek'
import type { ActorNode } from './knopen'
import styles from './kaart.module.css'
import { Naamveld } from './Naamveld'
import { Signaalmerk } from './Signaalmerk'
import { Vormen } from './Vormen'

export const ActorKnoop = memo(function ActorKnoop({
  id,
  data,
  positionAbsoluteX,
  positionAbsoluteY,
  selected,
}: NodeProps<ActorNode>) {
  const { veraf, as, voorgrond } = useContext(BeeldstandContext)
  const hernoemt = useSessie((sessie) => sessie.hernoemt === id)
  // A name that is being typed stays open when somebody asks for another one.
  const [typt, setTypt] = useState(false)
  // The real name stands in the field.
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const licht = useSessie(({ belicht }) => belicht?.actoren.includes(id) ?? false)
  const { breedte, hoogte, vormen } = data.tekening
  const grootte = veraf?.[data.beeld.soort]
  const vormenNu = useMemo(
    () => (grootte === undefined ? vormen : data.tekening.veraf.teken(grootte)),
    [grootte, vormen, data],
  )
  const ring = voorgrond?.ringen.get(id)
  const plek = useHandplek(id)
  const kaartje = useInDeHand(plek, { x: positionAbsoluteX, y: positionAbsoluteY, breedte, hoogte })
  const x = as.vanVeld(plek?.x ?? positionAbsoluteX + breedte / 2)
  return (
    <div
      ref={kaartje}
      // Where a browser that zooms its page finds another size after all, React Flow looks in here for what a line holds on to, by these names.
      className={`${styles.actor} source`}
      data-handlepos="right"
      data-soort={data.beeld.soort}
      data-gekozen={selected || undefined}
      data-licht={licht || undefined}
      data-rust={(voorgrond && !voorgrond.actoren.has(id)) || undefined}
      style={{ width: breedte, height: hoogte }}
    >
      <svg
        className={styles.tekening}
        width={breedte}
        height={hoogte}
        viewBox={`0 0 ${breedte} ${hoogte}`}
        aria-hidden
      >
        <Vormen vormen={vormenNu} tint={kleurBijX(x)} />
        {ring && <Vormen vormen={tekenRing(ring, data.tekening)} />}
        <Signaalmerk id={id} breedte={breedte} straal={data.tekening.omtrek.straal} />
      </svg>
      {(hernoemt || typt) && !schuilnamen && (
        <div data-schrijfplek onInput={() => setTypt(true)}>
          <Hernoem
            id={id}
            naam={data.echteNaam}
            breedte={breedte}
            hoogte={hoogte}
            onDicht={() => setTypt(false)}
          />
        </div>
      )}
    </div>
  )
})

function Hernoem({
  id,
  naam,
  breedte,
  hoogte,
  onDicht,
}: {
  id: string
  naam: string
  breedte: number
  hoogte: number
  onDicht: () => void
}) {
  const werkruimte = useWerkruimte()
  const sluit = () => {
    onDicht()
    if (werkruimte.sessie.getState().hernoemt === id) werkruimte.zet({ hernoemt: null })
  }
  return (
    <Naamveld
      label={`Naam van ${naam || 'deze actor'}`}
      sleutel={`${id}/naam`}
      begin={naam}
      breedte={breedte}
      hoogte={hoogte}
      onNaam={(nieuw, { burst }) =>
        editActoren(werkruimte.document, [id], { naam: nieuw }, undefined, { continues: burst })
      }
      onKlaar={(_naam, { verder }) => {
        sluit()
        if (verder) werkruimte.kaart?.focus(id)
      }}
      onAnnuleer={() => {
        sluit()
        werkruimte.kaart?.focus(id)
      }}
    />
  )
}
