/** The actor that is being named. Enter makes it and starts the next of its soort; an empty name or Escape ends the series. */
import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { memo, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { ACTOR_SOORT_NAAM } from '../domain/actor'
import { naarVeld } from '../geometry/as'
import { useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { addActor } from '../store/mutaties'
import type { Ontwerp } from '../store/sessie'
import { RAND } from './bediening'
import { wilStilte } from '../ui/beweging'
import styles from './kaart.module.css'
import { Naamveld } from './Naamveld'
import { ONTWERP_MAAT } from './ontwerp'

/** `volgende` gives the place of the next one in the series, after this one has been made. */
export const Ontwerpknoop = memo(function Ontwerpknoop({
  volgende,
}: {
  volgende: (vorige: Ontwerp) => Ontwerp
}) {
  const werkruimte = useWerkruimte()
  const ontwerp = useSessie((sessie) => sessie.ontwerp)
  const tegenstelling = useTegenstelling()
  useInBeeld(ontwerp)
  if (!ontwerp || !tegenstelling) return null
  const { soort, positie } = ontwerp
  const { breedte, hoogte } = ONTWERP_MAAT
  const stop = () => werkruimte.zet({ ontwerp: null, gereedschap: 'kies' })
  return (
    <ViewportPortal>
      <div
        className={styles.ontwerp}
        data-soort={soort}
        style={{
          left: naarVeld(positie.x) - breedte / 2,
          top: positie.y - hoogte / 2,
          width: breedte,
          height: hoogte,
        }}
      >
        <Naamveld
          key={`${positie.x} ${positie.y} ${soort}`}
          label={`Naam van de nieuwe actor (${ACTOR_SOORT_NAAM[soort]})`}
          begin=""
          breedte={breedte}
          hoogte={hoogte}
          onKlaar={(naam, { verder }) => {
            if (!naam) return stop()
            const maak = () =>
              addActor(werkruimte.document, { soort, naam, posities: { [tegenstelling.id]: positie } })
            if (verder) {
              // On the map before the next place is looked for, or the next would land on this one and the field would stay shut.
              flushSync(maak)
              werkruimte.zet({ ontwerp: volgende(ontwerp) })
            } else {
              werkruimte.zet({
                ontwerp: null,
                gereedschap: 'kies',
                selectie: { actoren: [maak()], relaties: [] },
              })
            }
          }}
          onAnnuleer={stop}
        />
      </div>
    </ViewportPortal>
  )
})

/** Moves the view just far enough that the name can be read while it is typed, also when the map is full or somebody had panned away. */
function useInBeeld(ontwerp: Ontwerp | null) {
  const flow = useStoreApi()
  const { x, y } = ontwerp?.positie ?? {}
  useEffect(() => {
    if (x === undefined || y === undefined) return
    const { transform, width, height, panZoom } = flow.getState()
    const [links, boven, zoom] = transform
    const { breedte, hoogte } = ONTWERP_MAAT
    const midden = { x: naarVeld(x) * zoom + links, y: y * zoom + boven }
    const dx = tussen(midden.x, RAND.opzij + (breedte * zoom) / 2, width - RAND.opzij - (breedte * zoom) / 2)
    const dy = tussen(midden.y, RAND.boven + (hoogte * zoom) / 2, height - RAND.onder - (hoogte * zoom) / 2)
    if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return
    void panZoom?.setViewport({ x: links + dx, y: boven + dy, zoom }, { duration: wilStilte() ? 0 : 200 })
  }, [flow, x, y])
}

/** How far `waarde` has to move to lie between `min` and `max`. */
const tussen = (waarde: number, min: number, max: number): number =>
  Math.max(min, Math.min(max, waarde)) - waarde
