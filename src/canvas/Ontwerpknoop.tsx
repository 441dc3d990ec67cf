/** The actor that is being named. Enter makes it and starts the next of its soort; an empty name or Escape ends the series. */
import { ViewportPortal } from '@xyflow/react'
import { flushSync } from 'react-dom'
import { ACTOR_SOORT_NAAM } from '../domain/actor'
import { naarVeld } from '../geometry/as'
import { useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { addActor } from '../store/mutaties'
import type { Ontwerp } from '../store/sessie'
import { ONTWERP_MAAT } from './bediening'
import styles from './kaart.module.css'
import { Naamveld } from './Naamveld'

/** `volgende` gives the place of the next one in the series, after this one has been made. */
export function Ontwerpknoop({ volgende }: { volgende: (vorige: Ontwerp) => Ontwerp }) {
  const werkruimte = useWerkruimte()
  const ontwerp = useSessie((sessie) => sessie.ontwerp)
  const tegenstelling = useTegenstelling()
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
}
