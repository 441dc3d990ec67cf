/**
 * Naming who has no place yet, above those who wait. Enter makes one and goes on with the next; an empty name or Escape ends the series. Only
 * stille midden and netwerk go to their own zone at once: on which side the others stand, nobody has said yet.
 */
import { useEffect, useId, useRef } from 'react'
import { ACTOR_SOORT_NAAM, hoofdletter } from '../domain/actor'
import { NAAM_MAX, type Id } from '../domain/grond'
import { isOpDeGrens, ZONE_NAAM, zoneVan } from '../domain/zone'
import { useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { addActor } from '../store/mutaties'
import { SOORT_UITLEG, wisselSoort } from '../store/soortwissel'
import { NaamIcoon } from '../ui/NaamIcoon'
import { isSamenstelling } from '../ui/typveld'
import { useConcept } from '../ui/useConcept'
import { VERSCHILT } from '../ui/verschilt'
import styles from './parkeerplaats.module.css'

/** `onEinde` hears who was made last, to take that card in hand. */
export function Naamregel({ onEinde }: { onEinde: (laatste: Id) => void }) {
  const werkruimte = useWerkruimte()
  const ontwerp = useSessie((sessie) => sessie.ontwerp)
  const tegenstelling = useTegenstelling()?.id ?? null
  const veld = useRef<HTMLInputElement>(null)
  const isGemaakt = useRef(false)
  const uitleg = useId()

  useEffect(() => veld.current?.focus({ preventScroll: true }), [])

  function stop() {
    const laatste = werkruimte.sessie.getState().ontwerp?.vorige?.actor
    const selectie = { actoren: laatste === undefined ? [] : [laatste], relaties: [] }
    werkruimte.zet({ ontwerp: null, gereedschap: 'kies', selectie })
    if (laatste !== undefined) onEinde(laatste)
  }

  function maak(naam: string) {
    const nu = werkruimte.sessie.getState().ontwerp
    if (!nu || tegenstelling === null) return
    const { positie, gekozen } = werkruimte.kaart?.plek(nu) ?? { positie: null, gekozen: false }
    const posities = positie ? { [tegenstelling]: positie } : {}
    const actor = addActor(werkruimte.document, { soort: nu.soort, naam, posities })
    werkruimte.zet({ ontwerp: { ...nu, vorige: { actor, voorstel: gekozen ? null : positie } } })
    // In one breath with the act itself, or the second would take the place of the first.
    const gedaan = werkruimte.document.history().undo ?? naam
    werkruimte.omgeving.announce(`${gedaan}, ${positie ? zegWaar(positie.x) : 'nog te plaatsen'}`)
  }

  const concept = useConcept({
    // A field that «differs» commits only at the end: half a name is nobody.
    value: VERSCHILT,
    sleutel: `nieuwe actor ${tegenstelling}`,
    onCommit(tekst) {
      const naam = tekst.trim()
      if (naam === '') return
      maak(naam)
      isGemaakt.current = true
    },
    onEnter() {
      if (!isGemaakt.current) stop()
      isGemaakt.current = false
    },
    onEscape: stop,
  })

  if (!ontwerp) return null
  return (
    <div className={styles.naamregel} data-soort={ontwerp.soort}>
      <NaamIcoon naam={ontwerp.soort} size={20} />
      <input
        ref={veld}
        className={styles.naaminvoer}
        aria-label={`Naam van de nieuwe actor (${ACTOR_SOORT_NAAM[ontwerp.soort]})`}
        aria-describedby={uitleg}
        placeholder={hoofdletter(ACTOR_SOORT_NAAM[ontwerp.soort])}
        value={concept.text}
        maxLength={NAAM_MAX}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => concept.field.onChange(event.target.value)}
        onBlur={concept.field.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Tab' && !isSamenstelling(event.nativeEvent)) {
            event.preventDefault()
            wisselSoort(werkruimte, event.shiftKey ? -1 : 1)
          } else {
            // Enter can move the hand to a card, and it is not pressed there as well.
            if (event.key === 'Enter') event.preventDefault()
            concept.field.onKeyDown(event)
          }
        }}
      />
      <p className={styles.regel} id={uitleg}>
        {SOORT_UITLEG}
      </p>
    </div>
  )
}

const zegWaar = (x: number): string => {
  const zone = zoneVan(x)
  return `${zone === 'midden' ? 'in het midden' : `zone ${ZONE_NAAM[zone]}`}${isOpDeGrens(x) ? ', op de grens' : ''}`
}
