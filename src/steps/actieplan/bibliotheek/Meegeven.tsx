/** Own acties on their way to another dossier and back: rows over the clipboard, which any spreadsheet reads too. Out they are always masked. */
import { useState } from 'react'
import { type Eigenlezing, leesEigenRijen, schrijfEigenRijen } from '../../../domain/actiebibliotheek/rijen'
import { splitKnipsel, writeKnipsel } from '../../../domain/lijst/lijstrijen'
import { maakUitgaand } from '../../../domain/masker/uitgaand'
import { opSleutelOrde } from '../../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { addEigenActies } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { tel } from '../../../taal/woorden'
import { Knop } from '../../../ui/Knop'
import { Tekstvak } from '../../../ui/Tekstvak'
import { Uitklap } from '../../../ui/Uitklap'
import styles from './bibliotheek.module.css'

const NIETS: Eigenlezing = { acties: [], achter: [] }

export function Meegeven() {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const aantal = useDossier(({ plan }) => Object.keys(plan.eigenActies).length)
  const [geplakt, setGeplakt] = useState('')
  const [achter, setAchter] = useState<readonly string[]>([])
  const gelezen = geplakt.trim() === '' ? NIETS : leesEigenRijen(splitKnipsel(geplakt))
  // Said before it is done too: where nothing is an actie there is nothing to press.
  const blijft = geplakt.trim() === '' ? achter : gelezen.achter

  async function kopieer() {
    werkruimte.omgeving.flush()
    const { plan } = maakUitgaand(werkruimte.dossier(), 'verbergen')
    try {
      await navigator.clipboard.writeText(writeKnipsel(schrijfEigenRijen(opSleutelOrde(plan.eigenActies))))
      werkruimte.omgeving.meld({
        text: `${tel(aantal, 'eigen actie', 'eigen acties')} gekopieerd, met schuilnamen. Plak ze in een ander dossier of een rekenblad.`,
      })
    } catch {
      werkruimte.omgeving.meld({ text: 'Kopiëren lukte niet: de browser liet het niet toe.', tone: 'alert' })
    }
  }
  function neemOp() {
    addEigenActies(werkruimte.document, gelezen.acties)
    setAchter(gelezen.achter)
    setGeplakt('')
  }
  return (
    <Uitklap level={3} title="Meegeven aan een ander dossier">
      <div className={styles.velden}>
        <div>
          <Knop disabled={aantal === 0} onPress={() => void kopieer()}>
            Kopieer als rijen
          </Knop>
        </div>
        <Tekstvak
          label="Plak hier rijen uit een ander dossier of een rekenblad"
          hint="De eerste rij met kopjes mag mee."
          rows={3}
          value={geplakt}
          sleutel="eigenActies/plak"
          onCommit={setGeplakt}
        />
        <div>
          <Knop disabled={gelezen.acties.length === 0} onPress={neemOp}>
            {gelezen.acties.length === 0
              ? 'Neem op'
              : `Neem ${tel(gelezen.acties.length, 'actie', 'acties')} op`}
          </Knop>
        </div>
        {blijft.length > 0 && (
          <output className={styles.achter}>
            <b>{geplakt.trim() === '' ? 'Dit ging niet mee:' : 'Dit gaat niet mee:'}</b>
            {blijft.map((regel) => (
              <span key={regel}>{tekst(regel)}</span>
            ))}
          </output>
        )}
      </div>
    </Uitklap>
  )
}
