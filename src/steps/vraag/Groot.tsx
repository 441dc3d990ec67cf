/** One question at a time, large enough for the room. Arrows and PageUp/PageDown walk; Escape goes back to the page. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Vraag } from '../../domain/vragen/vraag'
import { Dialoog } from '../../ui/Dialoog'
import { IcoonTerug, IcoonVerder } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Antwoord } from './Antwoord'
import { Uitkomstkaart } from './Uitkomstkaart'
import styles from './vraag.module.css'

const STAP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }

/** Where an arrow already means something: in text, on a slider, among choices. */
const neemtPijlen = (doel: EventTarget | null): boolean =>
  doel instanceof Element && doel.closest('input, textarea, [role="radiogroup"]') !== null

type Props = { vragen: readonly Vraag[]; begin: number; onSluit: (bij: Vraag | null) => void }

export function Groot({ vragen, begin, onSluit }: Props) {
  const [nummer, setNummer] = useState(begin)
  const vraag = vragen[nummer] ?? null
  const laatste = vragen.length - 1
  const ga = useCallback(
    (stap: number) => setNummer((nu) => Math.max(0, Math.min(laatste, nu + stap))),
    [laatste],
  )
  useEffect(() => {
    function opToets(event: KeyboardEvent) {
      const stap = STAP[event.key]
      if (stap === undefined || (event.key.startsWith('Arrow') && neemtPijlen(event.target))) return
      event.preventDefault()
      ga(stap)
    }
    window.addEventListener('keydown', opToets)
    return () => window.removeEventListener('keydown', opToets)
  }, [ga])
  if (!vraag) return null
  return (
    <Dialoog
      open
      size="vol"
      title={`Vraag ${nummer + 1} van ${vragen.length}`}
      onClose={() => onSluit(vraag)}
      footer={
        <>
          <Knop icon={IcoonTerug} disabled={nummer === 0} onPress={() => ga(-1)}>
            Vorige
          </Knop>
          <Knop variant="primair" icon={IcoonVerder} disabled={nummer === laatste} onPress={() => ga(1)}>
            Volgende
          </Knop>
        </>
      }
    >
      <Blad key={vraag.sleutel} vraag={vraag} />
    </Dialoog>
  )
}

function Blad({ vraag }: { vraag: Vraag }) {
  const blad = useRef<HTMLElement>(null)
  // The question takes the focus: it is read aloud, and the arrows mean the next one.
  useEffect(() => blad.current?.focus({ preventScroll: true }), [])
  return (
    <article ref={blad} className={styles.groot} tabIndex={-1} aria-label={vraag.vraag}>
      <h3 className={styles.grootkop}>{vraag.vraag}</h3>
      {vraag.uitleg !== undefined && <p className={styles.grootuitleg}>{vraag.uitleg}</p>}
      <Antwoord vraag={vraag} />
      <p className={styles.uitleg}>Dit bepaalt {vraag.bepaalt}</p>
      <Uitkomstkaart vraag={vraag} />
    </article>
  )
}
