/** The name of an actor, typed on the map itself. Leaving the field keeps what was typed; Escape lets it go. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { NAAM_MAX } from '../domain/grond'
import { registerConcept } from '../ui/concepten'
import { isSamenstelling } from '../ui/typveld'
import { neemVooruit } from '../ui/vooruit'
import styles from './kaart.module.css'

export type NaamveldProps = {
  label: string
  begin: string
  breedte: number
  hoogte: number
  /** `verder`: Enter was pressed, so the hand stays on the keyboard. */
  onKlaar: (naam: string, hoe: { verder: boolean }) => void
  onAnnuleer: () => void
  /** For who has no soort yet: Tab goes to the next one (1), Shift Tab back (−1). `uitleg` says so, and how to leave. */
  soort?: { onWissel: (stap: 1 | -1) => void; uitleg: string }
}

export function Naamveld({ label, begin, breedte, hoogte, onKlaar, onAnnuleer, soort }: NaamveldProps) {
  const [tekst, setTekst] = useState(begin)
  const veld = useRef<HTMLTextAreaElement>(null)
  const klaar = useRef(false)
  const uitleg = useId()

  useEffect(() => {
    const element = veld.current
    if (!element) return
    element.focus({ preventScroll: true })
    element.select()
    // What was typed before the field was there goes over the name, and comes in as if it were typed now.
    const { tekst: vooraf, enter } = neemVooruit()
    if (vooraf) {
      element.setRangeText(vooraf, 0, element.value.length, 'end')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }
    if (enter) sluit(() => nu.current.onKlaar(element.value.trim(), { verder: true }))
  }, [])

  // A reload, a closed tab or the way back to the start screen must not lose the name that is being typed.
  const nu = useRef({ tekst, onKlaar })
  useLayoutEffect(() => {
    nu.current = { tekst, onKlaar }
  })
  useEffect(
    () => registerConcept(() => sluit(() => nu.current.onKlaar(nu.current.tekst.trim(), { verder: false }))),
    [],
  )

  function sluit(actie: () => void) {
    if (klaar.current) return
    klaar.current = true
    actie()
  }

  return (
    <>
      <textarea
        ref={veld}
        className={`${styles.naamveld} nodrag nopan nowheel`}
        style={{ minWidth: breedte, minHeight: hoogte }}
        aria-label={label}
        aria-describedby={soort && uitleg}
        value={tekst}
        maxLength={NAAM_MAX}
        rows={2}
        dir="auto"
        enterKeyHint="done"
        onChange={(event) => setTekst(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onBlur={() => sluit(() => onKlaar(tekst.trim(), { verder: false }))}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (isSamenstelling(event.nativeEvent)) return
          if (event.key === 'Enter') {
            event.preventDefault()
            sluit(() => onKlaar(tekst.trim(), { verder: true }))
          } else if (event.key === 'Escape') {
            event.preventDefault()
            sluit(onAnnuleer)
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
