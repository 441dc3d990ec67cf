/** The actor that is being named where somebody pointed. Enter makes it and starts the next one beside it; an empty name or Escape ends the series. */
import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { memo, useContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { ACTOR_SOORT_NAAM } from '../domain/model/actor'
import type { Id } from '../domain/model/grond'
import type { Schetsdoel } from '../domain/model/schets'
import { useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { addActor } from '../store/mutaties'
import type { Ontwerp } from '../store/sessie'
import { SOORT_UITLEG, wisselSoort } from '../store/soortwissel'
import { randVan } from '../geometry/pas'
import { groei } from '../ui/groei'
import { wilStilte } from '../ui/beweging'
import { BeeldstandContext } from './beeldstand'
import styles from './naamveld.module.css'
import { Naamveld } from './Naamveld'
import { ONTWERP_MAAT } from './ontwerp'

export const Ontwerpknoop = memo(function Ontwerpknoop() {
  const werkruimte = useWerkruimte()
  const gevraagd = useSessie((sessie) => sessie.ontwerp)
  const hier = useTegenstelling()?.id ?? null
  // What has letters stays as it is, in its tegenstelling, whoever asks for another card or soort meanwhile: that one comes after it.
  const [bezig, setBezig] = useState<{ ontwerp: Ontwerp; tegenstelling: Id } | null>(null)
  const nu = bezig ?? (gevraagd && hier ? { ontwerp: gevraagd, tegenstelling: hier } : null)
  useInBeeld(nu?.ontwerp ?? null)
  const { as } = useContext(BeeldstandContext)
  // Without a place it is named among those who wait.
  const positie = nu?.ontwerp.positie
  if (!nu || !positie) return null
  const { ontwerp, tegenstelling } = nu
  const { soort, vorige } = ontwerp
  const { breedte, hoogte } = ONTWERP_MAAT
  const isVanMij = () => werkruimte.sessie.getState().ontwerp?.positie === positie

  /** The hand that made somebody stays on that card. */
  function stop() {
    setBezig(null)
    if (!isVanMij()) return
    const laatste = vorige ? [vorige.actor] : []
    werkruimte.zet({ ontwerp: null, gereedschap: 'kies', selectie: { actoren: laatste, relaties: [] } })
    if (vorige) werkruimte.kaart?.focus(vorige.actor)
  }
  return (
    <ViewportPortal>
      <div
        className={styles.ontwerp}
        data-soort={soort}
        data-schrijfplek
        onInput={() => setBezig(nu)}
        style={{
          left: as.naarVeld(positie.x) - breedte / 2,
          top: positie.y - hoogte / 2,
          width: breedte,
          height: hoogte,
        }}
      >
        <Naamveld
          key={`${positie.x} ${positie.y}`}
          label={`Naam van de nieuwe actor (${ACTOR_SOORT_NAAM[soort]})`}
          sleutel={`nieuw/${positie.x} ${positie.y}`}
          doel={{ wordt: 'actor', soort, tegenstelling, positie } satisfies Schetsdoel}
          begin={null}
          breedte={breedte}
          hoogte={hoogte}
          soort={{
            onWissel(stap) {
              const naar = wisselSoort(werkruimte, ontwerp, stap)
              if (bezig) setBezig({ ...bezig, ontwerp: naar })
            },
            uitleg: SOORT_UITLEG,
          }}
          onKlaar={(naam, { verder }) => {
            if (!naam) return stop()
            const maak = () =>
              addActor(werkruimte.document, { soort, naam, posities: { [tegenstelling]: positie } })
            setBezig(null)
            if (verder) {
              // On the map before the next place is looked for, or the next would land on this one and the field would stay shut.
              const actor = flushSync(maak)
              const gemaakt: Ontwerp = { soort, positie, vorige: { actor, voorstel: null } }
              const volgende = werkruimte.kaart?.plek(gemaakt).positie ?? positie
              if (isVanMij()) werkruimte.zet({ ontwerp: { ...gemaakt, positie: volgende } })
            } else {
              const id = maak()
              if (isVanMij())
                werkruimte.zet({
                  ontwerp: null,
                  gereedschap: 'kies',
                  selectie: { actoren: [id], relaties: [] },
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
  const { isVast, as } = useContext(BeeldstandContext)
  const { x, y } = ontwerp?.positie ?? {}
  useEffect(() => {
    if (x === undefined || y === undefined || isVast()) return
    const { transform, width, height, panZoom } = flow.getState()
    const [links, boven, zoom] = transform
    const { breedte, hoogte } = ONTWERP_MAAT
    const rand = randVan({ width, height }, groei())
    const midden = { x: as.naarVeld(x) * zoom + links, y: y * zoom + boven }
    const dx = tussen(midden.x, rand.opzij + (breedte * zoom) / 2, width - rand.opzij - (breedte * zoom) / 2)
    const dy = tussen(midden.y, rand.boven + (hoogte * zoom) / 2, height - rand.onder - (hoogte * zoom) / 2)
    if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return
    void panZoom?.setViewport({ x: links + dx, y: boven + dy, zoom }, { duration: wilStilte() ? 0 : 200 })
  }, [flow, isVast, as, x, y])
}

/** How far `waarde` has to move to lie between `min` and `max`. */
const tussen = (waarde: number, min: number, max: number): number =>
  Math.max(min, Math.min(max, waarde)) - waarde
