/** One question at a time, large enough for the room. Arrows and PageUp/PageDown walk; Escape goes back to the page. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Dialoog } from '../../ui/Dialoog'
import { IcoonTerug, IcoonVerder } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import styles from './vraag.module.css'

const STAP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }

/** Where an arrow already means something: in text, on a slider, among choices. */
const neemtPijlen = (doel: EventTarget | null): boolean =>
  doel instanceof Element && doel.closest('input, textarea, [role="radiogroup"]') !== null

type GrootProps<T> = {
  bladen: readonly T[]
  /** Index of the one to begin with. */
  begin: number
  /** With the one that stood there last. */
  onSluit: (bij: T) => void
  /** A {@link Blad} for this one, with a key. */
  children: (blad: T) => ReactNode
}

export function Groot<T>({ bladen, begin, onSluit, children }: GrootProps<T>) {
  const [nummer, setNummer] = useState(begin)
  const blad = bladen[nummer]
  const laatste = bladen.length - 1
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
  if (blad === undefined) return null
  return (
    <Dialoog
      open
      size="vol"
      title={`Vraag ${nummer + 1} van ${bladen.length}`}
      onClose={() => onSluit(blad)}
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
      {children(blad)}
    </Dialoog>
  )
}

type BladProps = {
  vraag: string
  uitleg?: string | undefined
  /** Of its heading: under a dialog, or right under the title of the page. */
  niveau?: 2 | 3
  children: ReactNode
}

export function Blad({ vraag, uitleg, niveau = 3, children }: BladProps) {
  const Kop = `h${niveau}` as const
  const blad = useRef<HTMLElement>(null)
  // The question takes the focus: it is read aloud, and the arrows mean the next one.
  useEffect(() => blad.current?.focus({ preventScroll: true }), [])
  return (
    <article ref={blad} className={styles.groot} tabIndex={-1} aria-label={vraag}>
      <Kop className={styles.grootkop}>{vraag}</Kop>
      {uitleg !== undefined && <p className={styles.grootuitleg}>{uitleg}</p>}
      {children}
    </article>
  )
}
