/** Who types about something that somebody else takes away keeps the words, and can bring it back with them. */
import { useEffect, useRef, useState } from 'react'
import { COLLECTIE_NAMEN, type Dossier } from '../domain/dossier'
import { useWerkruimte } from '../store/hooks'
import { restoreRecords } from '../store/mutaties'
import { type Concept, openConcepten, startBurst } from '../ui/concepten'
import { IconKnop } from '../ui/IconKnop'
import { IcoonSluit } from '../ui/icoon'
import { Knop } from '../ui/Knop'
import { isTypend } from '../ui/typveld'
import styles from './weggehaald.module.css'

type Verlies = { voor: Dossier; na: Dossier; concept: Concept; tekst: string }

const wegTussen = (voor: Dossier, na: Dossier): ReadonlySet<string> =>
  new Set(
    COLLECTIE_NAMEN.flatMap((naam) =>
      voor[naam] === na[naam] ? [] : Object.keys(voor[naam]).filter((id) => !(id in na[naam])),
    ),
  )

/** A part between slashes names one record, or several between spaces: as long as one of them is left the words have somewhere to go. */
const isKwijt = (sleutel: string, weg: ReadonlySet<string>): boolean =>
  sleutel.split('/').some((deel) => deel.split(' ').every((id) => weg.has(id)))

export function Weggehaald() {
  const werkruimte = useWerkruimte()
  const [verlies, setVerlies] = useState<Verlies | null>(null)
  useEffect(
    () =>
      werkruimte.spiegel.subscribe(({ dossier: na }, { dossier: voor }) => {
        if (na === voor) return
        const weg = wegTussen(voor, na)
        if (weg.size === 0) return
        for (const concept of openConcepten()) {
          const tekst = concept.tekst()
          if (tekst.trim() === '' || !isKwijt(concept.sleutel, weg)) continue
          concept.laatLos()
          setVerlies({ voor, na, concept, tekst })
        }
      }),
    [werkruimte],
  )
  if (!verlies) return null
  return <Aanbod key={verlies.concept.sleutel} verlies={verlies} onSluit={() => setVerlies(null)} />
}

function Aanbod({ verlies, onSluit }: { verlies: Verlies; onSluit: () => void }) {
  const werkruimte = useWerkruimte()
  const [tekst, setTekst] = useState(verlies.tekst)
  const veld = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // The field that was being typed in is gone: the words go on here.
    if (isTypend()) return
    veld.current?.focus({ preventScroll: true })
    veld.current?.setSelectionRange(veld.current.value.length, veld.current.value.length)
  }, [])

  function zetTerug() {
    const burst = startBurst()
    restoreRecords(werkruimte.document, verlies.voor, verlies.na, 'Teruggezet wat weggehaald was', {
      starts: burst,
    })
    verlies.concept.schrijf(tekst, { burst })
    onSluit()
  }
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
      <p role="alert">Dit werd net weggehaald. Jouw tekst:</p>
      <textarea
        ref={veld}
        className={styles.tekst}
        aria-label="Jouw tekst"
        rows={2}
        dir="auto"
        value={tekst}
        onChange={(event) => setTekst(event.target.value)}
      />
      <div className={styles.knoppen}>
        <Knop compact variant="primair" onPress={zetTerug}>
          Zet terug
        </Knop>
        <Knop compact onPress={() => void kopieer()}>
          Kopieer
        </Knop>
        <IconKnop compact icon={IcoonSluit} label="Laat de tekst los" onPress={onSluit} />
      </div>
    </section>
  )
}
