/** Words that nearly got lost, with what can be done with them. While they name somebody who is covered, they can only be put back or let go. */
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import { useSessie, useWerkruimte } from '../store/hooks'
import { useZegbaar } from '../store/naam'
import { IconKnop } from '../ui/IconKnop'
import { IcoonSluit } from '../ui/icoon'
import { Knop } from '../ui/Knop'
import styles from './tekstaanbod.module.css'

type Props = {
  zin: string
  /** Whether it breaks in on who listens. */
  dringend?: boolean
  tekst: string
  /** They are a name that nobody has yet, which no mask can know. */
  isNaam?: boolean
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
  isNaam = false,
  onZetTerug,
  onSluit,
  ref,
}: Props) {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  // Who it was about may be gone, and is covered all the same.
  const zegbaar = useZegbaar()
  const [tekst, setTekst] = useState(begin)
  const getoond = schuilnamen && isNaam ? 'Verborgen: schuilnamen staan aan.' : zegbaar(tekst)
  const isBedekt = getoond !== tekst
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
        value={getoond}
        readOnly={isBedekt}
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
        {!isBedekt && (
          <Knop compact onPress={() => void kopieer()}>
            Kopieer
          </Knop>
        )}
        <IconKnop compact icon={IcoonSluit} label="Laat de tekst los" onPress={onSluit} />
      </div>
    </section>
  )
}
