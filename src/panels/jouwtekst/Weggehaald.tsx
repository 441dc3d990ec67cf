/** Who types about something that somebody else takes away keeps the words, all of them, and can bring it back with them. */
import { useEffect, useRef, useState } from 'react'
import { COLLECTIE_NAMEN, type Dossier } from '../../domain/model/dossier'
import { useWerkruimte } from '../../store/hooks'
import { restoreRecords } from '../../store/mutaties'
import { type Concept, openConcepten, startBurst } from '../../ui/concepten'
import { isTypend } from '../../ui/typveld'
import { Tekstaanbod } from '../../velden/Tekstaanbod'

/** `heeftToetsen`: its field has the keyboard, as far as it still stands there. */
type Verlies = { voor: Dossier; na: Dossier; concept: Concept; tekst: string; heeftToetsen: boolean }

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
  const [verliezen, setVerliezen] = useState<readonly Verlies[]>([])
  useEffect(
    () =>
      werkruimte.spiegel.subscribe(({ dossier: na }, { dossier: voor }) => {
        if (na === voor) return
        const weg = wegTussen(voor, na)
        if (weg.size === 0) return
        const kwijt = openConcepten().flatMap((concept): Verlies[] => {
          const tekst = concept.tekst()
          const heeftToetsen = !concept.wacht
          return tekst.trim() !== '' && isKwijt(concept.sleutel, weg)
            ? [{ voor, na, concept, tekst, heeftToetsen }]
            : []
        })
        if (kwijt.length === 0) return
        // The one that has the keyboard first: there its writer goes on.
        kwijt.sort((a, b) => Number(a.concept.wacht) - Number(b.concept.wacht))
        for (const { concept } of kwijt) concept.laatLos()
        setVerliezen((al) => [...al, ...kwijt])
      }),
    [werkruimte],
  )
  return verliezen.map((verlies) => (
    <Aanbod
      key={verlies.concept.burst}
      verlies={verlies}
      onSluit={() => setVerliezen((al) => al.filter((ander) => ander !== verlies))}
    />
  ))
}

function Aanbod({ verlies, onSluit }: { verlies: Verlies; onSluit: () => void }) {
  const werkruimte = useWerkruimte()
  const aanbod = useRef<{ neem: () => void }>(null)
  const { heeftToetsen } = verlies
  useEffect(() => {
    // The field that was being typed in is gone: the words go on here. On the map it goes a moment later than the dossier says, and whoever typed
    // on would write in the name of another card.
    if (heeftToetsen || !isTypend()) aanbod.current?.neem()
  }, [heeftToetsen])

  function zetTerug(tekst: string) {
    const burst = startBurst()
    restoreRecords(werkruimte.document, verlies.voor, verlies.na, 'Teruggezet wat weggehaald was', {
      starts: burst,
    })
    verlies.concept.schrijf(tekst, { burst })
  }
  return (
    <Tekstaanbod
      ref={aanbod}
      zin="Dit werd net weggehaald. Jouw tekst:"
      dringend
      tekst={verlies.tekst}
      onZetTerug={zetTerug}
      onSluit={onSluit}
    />
  )
}
