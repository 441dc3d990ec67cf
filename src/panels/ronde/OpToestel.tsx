/** A round on own machines: a sheet to fill in, handed out as a file, and answers read back in. Who gave which is not kept, nor in which order they came. */
import { useRef, useState } from 'react'
import { verwijs } from '../../domain/lezing/omdat'
import { addPlaatsen, type Plaatsronde } from '../../domain/rondes/plaatsronde'
import { ANTWOORD_MAX, readAntwoord, writeVragenblad } from '../../domain/rondes/vragenblad'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { naamVan } from '../../store/namen'
import { maskerVan } from '../../store/werkruimte'
import { tel } from '../../taal/woorden'
import { Knop } from '../../ui/Knop'
import { Vink } from '../../ui/Vink'
import { editLopend, findVragenblad } from './kamer'
import { findRondesoort, RONDESOORT } from './rondesoorten'
import styles from './ronde.module.css'

type Props = { ronde: Plaatsronde; onRonde: (ronde: Plaatsronde) => void }

export function OpToestel({ ronde, onRonde }: Props) {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const [metNamen, setMetNamen] = useState(false)
  const [zin, setZin] = useState('')
  const kiezer = useRef<HTMLInputElement>(null)

  function deelUit() {
    const dossier = werkruimte.dossier()
    const masker = metNamen && !schuilnamen ? null : maskerVan(dossier)
    const { kaarten, tegenstelling } = ronde.opzet
    const { label, verwijs: soort } = RONDESOORT[findRondesoort(ronde.opzet)]
    const merk = findVragenblad(werkruimte) ?? werkruimte.document.nieuweId()
    editLopend(werkruimte, { vragenblad: merk })
    const polen = dossier.tegenstellingen[tegenstelling ?? '']
    const pool = (tekst: string | undefined, anders: string) =>
      (tekst && (masker?.tekst(tekst) ?? tekst)) || anders
    werkruimte.omgeving.bewaarTekst({
      tekst: writeVragenblad({
        merk,
        vraag: label,
        einden:
          tegenstelling === null ? ['klein', 'groot'] : [pool(polen?.wij, 'wij'), pool(polen?.zij, 'zij')],
        kaarten: kaarten.map((id) => ({ id, naam: naamVan(dossier, verwijs(soort, id), masker) })),
      }),
      titel: '',
      wat: 'vragenblad',
      extensie: 'html',
      mime: 'text/html',
      uitleg: 'Vragenblad',
    })
    werkruimte.omgeving.gingUit({ wat: 'Vragenblad voor een ronde', metNamen: masker === null })
  }

  async function lees(bestanden: readonly File[]) {
    let nu = ronde
    let vreemd = 0
    for (const bestand of bestanden) {
      const antwoord = bestand.size > ANTWOORD_MAX ? null : readAntwoord(await bestand.text())
      const blad = findVragenblad(werkruimte)
      const isVanHier =
        antwoord !== null &&
        (blad === null || blad === antwoord.vragenblad) &&
        (Object.keys(antwoord.plaatsen).some((id) => id in nu.tellingen) ||
          Object.keys(antwoord.plaatsen).length === 0)
      if (!isVanHier) {
        vreemd += 1
        continue
      }
      editLopend(werkruimte, { vragenblad: antwoord.vragenblad })
      nu = addPlaatsen(nu, antwoord.plaatsen, antwoord.antwoord)
    }
    onRonde(nu)
    const erbij = nu.deelnemers - ronde.deelnemers
    const dubbel = bestanden.length - vreemd - erbij
    setZin(
      [
        `${tel(erbij, 'antwoord', 'antwoorden')} gelezen.`,
        dubbel > 0 ? `${dubbel} stond er al in en telt één keer.` : '',
        vreemd > 0 ? `${tel(vreemd, 'bestand hoort', 'bestanden horen')} niet bij dit vragenblad.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
  }

  return (
    <div className={styles.toestel}>
      <h4 className={styles.kopje}>Liever elk op een eigen toestel?</h4>
      <p className={styles.zacht}>
        Geef het vragenblad door als bestand. Het opent overal, ook zonder netwerk, en bevat niets dan deze
        kaarten.
      </p>
      {!schuilnamen && <Vink label="Met echte namen" value={metNamen} onChange={setMetNamen} />}
      <div className={styles.knoppen}>
        <Knop compact onPress={deelUit}>
          Bewaar het vragenblad
        </Knop>
        <Knop compact onPress={() => kiezer.current?.click()}>
          Lees antwoorden
        </Knop>
      </div>
      <input
        ref={kiezer}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label="Antwoorden"
        onChange={({ currentTarget }) => {
          const gekozen = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          void lees(gekozen)
        }}
      />
      <output className={styles.zacht}>{zin}</output>
    </div>
  )
}
