/** A quiet line when the last day is near or past: keep it longer and say why, or let it go. */
import { useState } from 'react'
import { readBewaartermijn } from '../../domain/model/bewaartermijn'
import { zegDatum } from '../../taal/datum'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { extendBewaarTot } from '../../store/mutaties'
import { Bevestig } from '../../ui/Bevestig'
import { Knop } from '../../ui/Knop'
import { Vak } from './Kaartvelden'
import styles from './dossierkaart.module.css'

export function Bewaartermijn() {
  const werkruimte = useWerkruimte()
  const bewaarTot = useDossier(({ kop }) => kop.bewaarTot)
  const heeftReden = useDossier(({ kop }) => kop.bewaarReden !== '')
  const [vraagt, setVraagt] = useState(false)
  const termijn = readBewaartermijn(bewaarTot, werkruimte.document.vandaag())
  const isDringend = termijn.stand === 'nabij' || termijn.stand === 'voorbij'
  if (termijn.stand === 'open') {
    return (
      <p className={styles.uitleg}>
        Nog geen datum. Spreek af wanneer dit dossier weg mag, bijvoorbeeld een jaar na de laatste actie.
      </p>
    )
  }
  return (
    <>
      {isDringend && (
        <div className={styles.termijn}>
          <output>
            {'dagen' in termijn
              ? `Dit dossier bewaren jullie nog ${zegDagen(termijn.dagen)}.`
              : `De bewaartermijn liep tot ${zegDatum(bewaarTot)}. Hebben jullie dit nog nodig?`}{' '}
            Verleng en zeg waarom, of wis het.
          </output>
          <div className={styles.knoppen}>
            <Knop onPress={() => extendBewaarTot(werkruimte.document)}>Verleng met een jaar</Knop>
            <Knop variant="kaal" onPress={() => setVraagt(true)}>
              Wis dit dossier …
            </Knop>
          </div>
        </div>
      )}
      {(isDringend || heeftReden) && (
        <Vak veld="bewaarReden" hint="Waarom jullie het langer nodig hebben dan eerst afgesproken." />
      )}
      <Bevestig
        open={vraagt}
        title="Dit dossier wissen?"
        confirmLabel="Wis dit dossier"
        danger
        onConfirm={() => {
          setVraagt(false)
          werkruimte.omgeving.verwijderDossier()
        }}
        onCancel={() => setVraagt(false)}
      >
        <p>
          Het gaat naar «Verwijderd» op het startscherm. Daar kan je het nog dertig dagen terugzetten, of
          meteen voorgoed wissen. Bestanden die jullie bewaarden of deelden, blijven bestaan.
        </p>
      </Bevestig>
    </>
  )
}

const zegDagen = (dagen: number): string =>
  dagen === 0 ? 'tot vanavond' : dagen === 1 ? 'één dag' : `${dagen} dagen`
