/**
 * Naming who has no place yet, above those who wait. Enter makes one and goes on with the next; an empty name or Escape ends the series. Only
 * stille midden and netwerk go to their own zone at once: on which side the others stand, nobody has said yet.
 */
import { useEffect, useId, useRef, useState } from 'react'
import { ACTOR_SOORT_NAAM } from '../../domain/model/actor'
import { NAAM_MAX, type Id } from '../../domain/model/grond'
import type { Schetsdoel } from '../../domain/model/schets'
import { alsVoorstel, isOpDeGrens, ZONE_NAAM, zoneVan } from '../../domain/model/zone'
import { useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { addActor } from '../../store/mutaties'
import type { Ontwerp } from '../../store/sessie'
import { SOORT_UITLEG, wisselSoort } from '../../store/soortwissel'
import { NaamIcoon } from '../../ui/NaamIcoon'
import { isSamenstelling, isTypend } from '../../ui/typveld'
import { useConcept } from '../../ui/useConcept'
import { VERSCHILT } from '../../ui/verschilt'
import styles from './naamregel.module.css'
import { hoofdletter } from '../../taal/woorden'

type Props = {
  /** Whether there are letters in it: then it stays, whatever somebody else takes in hand. */
  onSchrijft: (schrijft: boolean) => void
  /** Hears who was made last, to take that card in hand. */
  onEinde: (laatste: Id) => void
}

export function Naamregel({ onSchrijft, onEinde }: Props) {
  const werkruimte = useWerkruimte()
  const gevraagd = useSessie((sessie) => sessie.ontwerp)
  const hier = useTegenstelling()?.id ?? null
  // What has letters stays of its soort and in its tegenstelling.
  const [bezig, setBezig] = useState<{ ontwerp: Ontwerp; tegenstelling: Id } | null>(null)
  const nu = bezig ?? (gevraagd && hier !== null ? { ontwerp: gevraagd, tegenstelling: hier } : null)
  const veld = useRef<HTMLInputElement>(null)
  const isGemaakt = useRef(false)
  const uitleg = useId()

  useEffect(() => {
    if (!isTypend()) veld.current?.focus({ preventScroll: true })
  }, [])

  /** Nobody else has taken something in hand meanwhile. */
  const isVanMij = () => werkruimte.sessie.getState().ontwerp?.positie === null
  const schrijf = (wat: typeof bezig) => {
    setBezig(wat)
    onSchrijft(wat !== null)
  }

  function stop() {
    schrijf(null)
    const laatste = nu?.ontwerp.vorige?.actor
    if (!isVanMij()) return
    const selectie = { actoren: laatste === undefined ? [] : [laatste], relaties: [] }
    werkruimte.zet({ ontwerp: null, gereedschap: 'kies', selectie })
    if (laatste !== undefined) onEinde(laatste)
  }

  function maak(naam: string) {
    if (!nu) return
    const { ontwerp, tegenstelling } = nu
    const { positie, gekozen } = werkruimte.kaart?.plek(ontwerp) ?? { positie: null, gekozen: false }
    // Where its soort is at home, nobody said that this one is.
    const posities = positie ? { [tegenstelling]: gekozen ? positie : alsVoorstel(positie) } : {}
    const actor = addActor(werkruimte.document, { soort: ontwerp.soort, naam, posities })
    schrijf(null)
    if (isVanMij())
      werkruimte.zet({ ontwerp: { ...ontwerp, vorige: { actor, voorstel: gekozen ? null : positie } } })
    // In one breath with the act itself, or the second would take the place of the first.
    const gedaan = werkruimte.document.history().undo ?? naam
    werkruimte.omgeving.announce(`${gedaan}, ${positie ? zegWaar(positie.x) : 'nog te plaatsen'}`)
  }

  const concept = useConcept({
    // A field that «differs» commits only at the end: half a name is nobody.
    value: VERSCHILT,
    sleutel: `nieuwe actor ${nu?.tegenstelling}`,
    doel: nu
      ? ({
          wordt: 'actor',
          soort: nu.ontwerp.soort,
          tegenstelling: nu.tegenstelling,
          positie: null,
        } satisfies Schetsdoel)
      : undefined,
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

  if (!nu) return null
  const { ontwerp } = nu
  return (
    <div className={styles.naamregel} data-soort={ontwerp.soort} data-schrijfplek>
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
          schrijf(nu)
          concept.field.onChange(event.target.value)
        }}
        onBlur={concept.field.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Tab' && !isSamenstelling(event.nativeEvent)) {
            event.preventDefault()
            const naar = wisselSoort(werkruimte, ontwerp, event.shiftKey ? -1 : 1)
            if (bezig) setBezig({ ...bezig, ontwerp: naar })
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
