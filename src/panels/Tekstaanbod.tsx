/** Words that nearly got lost, with what can be done with them. */
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import { useWerkruimte } from '../store/hooks'
import { IconKnop } from '../ui/IconKnop'
import { IcoonSluit } from '../ui/icoon'
import { Knop } from '../ui/Knop'
import styles from './weggehaald.module.css'

type Props = {
  zin: string
  /** Whether it breaks in on who listens. */
  dringend?: boolean
  tekst: string
  /** Shown instead, while names are covered; then the words can only be put back or let go. */
  masker?: string | null
  /** Null when there is no place any more to put them back. */
  onZetTerug: ((tekst: string) => void) | null
  onSluit: () => void
  /** Takes the keyboard, at the end of the words. */
  ref?: Ref<{ neem: () => void }>
}

export function Tekstaanbod({
  zin,
  dringend = false,
  tekst: begin,
  masker = null,
  onZetTerug,
  onSluit,
  ref,
}: Props) {
  const werkruimte = useWerkruimte()
  const [tekst, setTekst] = useState(begin)
  const veld = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({
    neem() {
      veld.current?.focus({ preventScroll: true })
      veld.current?.setSelectionRange(veld.current.value.length, veld.current.value.length)
    },
  }))

  async function kopieer() {
    try {
      await navigator.clipboard.writeText(tekst)
      werkruimte.omgeving.announce('Gekopieerd')
    } catch {
      // Not allowed here: then the words are chosen, ready for the keys.
      veld.current?.select()
    }
  }
  return (
    <section className={styles.aanbod} aria-label="Jouw tekst" data-schrijfplek>
      <p role={dringend ? 'alert' : undefined}>{zin}</p>
      <textarea
        ref={veld}
        className={styles.tekst}
        aria-label="Jouw tekst"
        rows={2}
        dir="auto"
        value={masker ?? tekst}
        readOnly={masker !== null}
        onChange={(event) => setTekst(event.target.value)}
      />
      <div className={styles.knoppen}>
        {onZetTerug && (
          <Knop
            compact
            variant="primair"
            onPress={() => {
              onZetTerug(tekst)
              onSluit()
            }}
          >
            Zet terug
          </Knop>
        )}
        {masker === null && (
          <Knop compact onPress={() => void kopieer()}>
            Kopieer
          </Knop>
        )}
        <IconKnop compact icon={IcoonSluit} label="Laat de tekst los" onPress={onSluit} />
      </div>
    </section>
  )
}
