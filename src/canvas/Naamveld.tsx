/**
 * The name of an actor, typed on the map itself. Enter and leaving the field keep what was typed; Escape lets it go. A touch of somebody else
 * leaves it open.
 */
import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { NAAM_MAX } from '../domain/model/grond'
import { isVreemdeHand } from '../ui/schrijfhand'
import { isSamenstelling, isTypend } from '../ui/typveld'
import { useConcept } from '../ui/useConcept'
import { VERSCHILT } from '../ui/verschilt'
import { neemVooruit } from '../ui/vooruit'
import styles from './naamveld.module.css'

export type NaamveldProps = {
  label: string
  /** Identity of what gets the name. */
  sleutel: string
  /** The name that it has; null for who does not exist yet, and is then made by `onKlaar` alone. */
  begin: string | null
  breedte: number
  hoogte: number
  /** The name as it grows, for who exists already; see {@link useConcept}. */
  onNaam?: (naam: string, info: { burst: string }) => void
  /** Called once. `verder`: Enter was pressed, so the hand stays on the keyboard. */
  onKlaar: (naam: string, hoe: { verder: boolean }) => void
  onAnnuleer: () => void
  /** What the name makes, for who does not exist yet. */
  doel?: object
  /** For who has no soort yet: Tab goes to the next one (1), Shift Tab back (−1). `uitleg` says so, and how to leave. */
  soort?: { onWissel: (stap: 1 | -1) => void; uitleg: string }
}

export function Naamveld(props: NaamveldProps) {
  const { label, sleutel, doel, begin, breedte, hoogte, onNaam, onKlaar, onAnnuleer, soort } = props
  const uitleg = useId()
  const veld = useRef<HTMLTextAreaElement>(null)
  const klaar = useRef(false)
  const verder = useRef(false)
  const sluit = (actie: () => void) => {
    if (klaar.current) return
    klaar.current = true
    actie()
  }
  const concept = useConcept({
    value: begin ?? VERSCHILT,
    sleutel,
    doel,
    onCommit(tekst, info) {
      if (begin !== null) onNaam?.(tekst.trim(), info)
      else sluit(() => onKlaar(tekst.trim(), { verder: verder.current }))
    },
    onEscape: () => sluit(onAnnuleer),
  })

  const rondAf = (tekst: string) => {
    verder.current = true
    concept.bevestig()
    sluit(() => onKlaar(tekst.trim(), { verder: true }))
  }
  const rondVooruitAf = useEffectEvent(rondAf)

  useEffect(() => {
    const element = veld.current
    // Opened by one hand while another types elsewhere: it waits for who presses it.
    if (!element || isTypend()) return
    element.focus({ preventScroll: true })
    element.select()
    // What was typed before the field was there goes over the name, and comes in as if it were typed now.
    const { tekst: vooraf, enter } = neemVooruit()
    if (vooraf) {
      element.setRangeText(vooraf, 0, element.value.length, 'end')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }
    if (enter) rondVooruitAf(element.value)
  }, [])

  return (
    <>
      <textarea
        ref={veld}
        className={`${styles.naamveld} nodrag nopan nowheel`}
        style={{ minWidth: breedte, minHeight: hoogte }}
        aria-label={label}
        aria-describedby={soort && uitleg}
        value={concept.text}
        maxLength={NAAM_MAX}
        rows={2}
        dir="auto"
        enterKeyHint="done"
        onChange={(event) => concept.field.onChange(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onBlur={() => {
          if (isVreemdeHand()) return concept.field.onBlur()
          concept.rondAf()
          sluit(() => onKlaar(concept.text.trim(), { verder: false }))
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (isSamenstelling(event.nativeEvent)) return
          if (event.key === 'Enter') {
            event.preventDefault()
            rondAf(concept.text)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            // Before the blur that follows is taken for the end of the name.
            klaar.current = true
            concept.field.onKeyDown(event)
            onAnnuleer()
          } else if (event.key === 'Tab' && soort) {
            event.preventDefault()
            soort.onWissel(event.shiftKey ? -1 : 1)
          }
        }}
      />
      {soort && (
        <span id={uitleg} hidden>
          {soort.uitleg}
        </span>
      )}
    </>
  )
}
