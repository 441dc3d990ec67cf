/** Saves a dossier behind a pass phrase. Says before anything else what that means: without the phrase nobody opens it, we neither. */
import { useEffect, useId, useRef, useState } from 'react'
import { packBestand } from '../../domain/bestand/bestandmaat'
import type { Dossier } from '../../domain/model/dossier'
import type { Uitgang } from '../../domain/model/gedeeld'
import { buildBestandsnaam } from '../../exports/merk/bestandsnaam'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { meld } from '../../ui/melding'
import { Vink } from '../../ui/Vink'
import { bewaarBlob } from '../toestel/bestanden'
import { sluitBestand } from '../lezer/dossierbestand'
import { vandaag } from '../toestel/omgeving'
import { MET_WACHTZIN } from '../toestel/uitgang'
import { weegZin } from './sterkte'
import styles from './wachtzin.module.css'
import { Zinveld } from './Zinveld'

const SOORT = { description: 'Middenveld-dossier op slot', extensions: ['.age'] }

type Props = {
  dossier: () => Promise<Dossier> | Dossier
  onBewaard: (uit: Uitgang, als: Dossier) => void
  onSluit: () => void
}

export function BewaarMetZin({ dossier, onBewaard, onSluit }: Props) {
  const [zin, setZin] = useState('')
  const [weet, setWeet] = useState(false)
  const [stap, setStap] = useState<string | null>(null)
  const [fout, setFout] = useState('')
  const rem = useRef(new AbortController())
  const uitlegId = useId()
  const sterkte = weegZin(zin)
  const mag = zin !== '' && weet && stap === null
  useEffect(() => {
    const mijne = rem.current
    return () => mijne.abort()
  }, [])

  async function bewaar() {
    if (!mag) return
    setFout('')
    setStap('Op slot doen')
    try {
      const inhoud = await dossier()
      const { tekst, melding } = packBestand(inhoud)
      const dicht = await sluitBestand(new Blob([tekst]), zin, {
        signaal: rem.current.signal,
        opStap: setStap,
      })
      if (!dicht) return
      // Two endings: what is in it, and what it is wrapped in. Other programs know the last.
      const naam = `${buildBestandsnaam(inhoud.kop.titel, 'dossier', vandaag(), 'middenveld')}.age`
      if (!(await bewaarBlob(dicht, naam, SOORT))) return setStap(null)
      onBewaard(MET_WACHTZIN, inhoud)
      meld({ text: `«${naam}» is bewaard, op slot. ${melding ?? ''}`.trim() })
      onSluit()
    } catch (probleem) {
      setFout(zegWaarom(readMislukking(probleem)))
      setStap(null)
    }
  }

  return (
    <Dialoog
      open
      title="Bewaar met een wachtzin"
      onClose={onSluit}
      footer={
        <>
          <Knop onPress={onSluit}>{stap === null ? 'Annuleren' : 'Stop'}</Knop>
          <Knop variant="primair" disabled={!mag} onPress={() => void bewaar()}>
            Bewaar op slot
          </Knop>
        </>
      }
    >
      <form
        className={styles.vorm}
        onSubmit={(event) => {
          event.preventDefault()
          void bewaar()
        }}
      >
        <p>
          Het hele dossier gaat erin, met echte namen. Wie het bestand vindt zonder de zin, leest er niets
          van.
        </p>
        <Zinveld label="Wachtzin" zin={zin} onZin={setZin} isNieuw uitlegId={uitlegId} />
        <div className={styles.sterkte} data-trap={zin === '' ? undefined : sterkte.trap}>
          <meter min={0} max={4} value={zin === '' ? 0 : sterkte.trap + 1} aria-label="Sterkte van de zin" />
          <output id={uitlegId}>
            {sterkte.zin || 'Vijf of zes gewone woorden die niets met elkaar te maken hebben, zijn sterk.'}
          </output>
        </div>
        {zin !== '' && (
          <p className={styles.zacht}>Een schatting: hoe goed iemand jou kent, weten we niet.</p>
        )}
        <p className={styles.ernst}>
          <strong>Zonder zin geen bestand.</strong> Wie de zin kwijt is, krijgt dit bestand nooit meer open.
          Wij ook niet, en niemand kan ze opnieuw instellen. Het dossier op dit toestel blijft gewoon open.
        </p>
        <Vink label="Ik heb de zin op een veilige plek" value={weet} onChange={setWeet} />
        {stap !== null && <output className={styles.zacht}>{`${stap}…`}</output>}
        {fout && (
          <p role="alert" className={styles.fout}>
            {fout}
          </p>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialoog>
  )
}
