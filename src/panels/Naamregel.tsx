/**
 * Naming who has no place yet, above those who wait. Enter makes one and goes on with the next; an empty name or Escape ends the series. Only
 * stille midden and netwerk go to their own zone at once: on which side the others stand, nobody has said yet.
 */
import { useEffect, useId, useRef } from 'react'
import { ACTOR_SOORT_NAAM, hoofdletter } from '../domain/actor'
import { NAAM_MAX, type Id } from '../domain/grond'
import { isOpDeGrens, ZONE_NAAM, zoneVan } from '../domain/zone'
import { useTegenstelling, useWerkruimte } from '../store/hooks'
import { addActor } from '../store/mutaties'
import type { Ontwerp } from '../store/sessie'
import { SOORT_UITLEG, wisselSoort } from '../store/soortwissel'
import { NaamIcoon } from '../ui/NaamIcoon'
import { isSamenstelling } from '../ui/typveld'
import { useConcept } from '../ui/useConcept'
import { VERSCHILT } from '../ui/verschilt'
import styles from './parkeerplaats.module.css'

export type NaamregelProps = {
  ontwerp: Ontwerp
  /** What is being named as soon as it has letters; null when that is over. */
  onBezig: (ontwerp: Ontwerp | null) => void
  /** Hears who was made last, to take that card in hand. */
  onEinde: (laatste: Id) => void
}

export function Naamregel({ ontwerp, onBezig, onEinde }: NaamregelProps) {
  const werkruimte = useWerkruimte()
  const tegenstelling = useTegenstelling()?.id ?? null
  const veld = useRef<HTMLInputElement>(null)
  const isGemaakt = useRef(false)
  const uitleg = useId()

  useEffect(() => veld.current?.focus({ preventScroll: true }), [])

  /** Somebody else may have asked for another card or tool since: that is theirs. */
  const isVanMij = () => werkruimte.sessie.getState().ontwerp === ontwerp

  function stop() {
    onBezig(null)
    if (!isVanMij()) return
    const laatste = ontwerp.vorige?.actor
    const selectie = { actoren: laatste === undefined ? [] : [laatste], relaties: [] }
    werkruimte.zet({ ontwerp: null, gereedschap: 'kies', selectie })
    if (laatste !== undefined) onEinde(laatste)
  }

  function maak(naam: string) {
    if (tegenstelling === null) return
    const { positie, gekozen } = werkruimte.kaart?.plek(ontwerp) ?? { positie: null, gekozen: false }
    const posities = positie ? { [tegenstelling]: positie } : {}
    const actor = addActor(werkruimte.document, { soort: ontwerp.soort, naam, posities })
    onBezig(null)
    if (isVanMij())
      werkruimte.zet({ ontwerp: { ...ontwerp, vorige: { actor, voorstel: gekozen ? null : positie } } })
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
        onChange={(event) => {
          onBezig(event.target.value === '' ? null : ontwerp)
          concept.field.onChange(event.target.value)
        }}
        onBlur={concept.field.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Tab' && !isSamenstelling(event.nativeEvent)) {
            event.preventDefault()
            if (isVanMij()) wisselSoort(werkruimte, event.shiftKey ? -1 : 1)
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
