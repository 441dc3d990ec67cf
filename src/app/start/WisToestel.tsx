/** Everything of this machine, for good: first what goes and what is in no file yet, then the question. */
import { type ReactNode, useId, useState } from 'react'
import { Bevestig } from '../../ui/Bevestig'
import { Dialoog } from '../../ui/Dialoog'
import { IcoonBewaar } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import onzichtbaar from '../../ui/onzichtbaar.module.css'
import { Vink } from '../../ui/Vink'
import { klok } from '../toestel/omgeving'
import { type DossierRij, nameOf } from './rijen'
import { zegBestand } from '../../taal/wanneer'
import styles from './wistoestel.module.css'

type Props = {
  rijen: readonly DossierRij[]
  /** Saves it as a file. */
  bewaar: (id: string) => void
  wis: () => void
  onSluit: () => void
}

/** All of it, as it is now. */
const isInBestand = ({ bestandOp, gewijzigd }: DossierRij): boolean =>
  bestandOp !== null && bestandOp >= gewijzigd

export function WisToestel({ rijen, bewaar, wis, onSluit }: Props) {
  const [mag, setMag] = useState(false)
  const [vraagt, setVraagt] = useState(false)
  const los = rijen.filter((rij) => rij.verwijderd === null && !isInBestand(rij))
  const andere = rijen.filter((rij) => !los.includes(rij))
  return (
    <Dialoog
      open
      title="Wis dit toestel"
      onClose={onSluit}
      footer={
        <>
          <Knop onPress={onSluit}>Annuleren</Knop>
          <Knop variant="gevaar" disabled={los.length > 0 && !mag} onPress={() => setVraagt(true)}>
            Wis alles …
          </Knop>
        </>
      }
    >
      <div className={styles.inhoud}>
        <p>
          Alles van Middenveld in deze browser gaat voorgoed weg: alle dossiers, ook de verwijderde, met hun
          momentopnames; wat half getypt was; jullie voorkeuren; en de kopie om zonder netwerk te werken.
          Bestanden die jullie bewaarden, blijven.
        </p>
        {rijen.length === 0 && <p>Er staat geen dossier op dit toestel.</p>}
        {los.length > 0 && (
          <Groep kop="Nog niet, of niet helemaal, in een bestand">
            {los.map((rij) => (
              <li key={rij.id}>
                <span dir="auto">
                  {nameOf(rij)} <small>{zegBestand(rij.bestandOp, klok())}</small>
                </span>
                <Knop compact icon={IcoonBewaar} onPress={() => bewaar(rij.id)}>
                  Bewaar<span className={onzichtbaar.onzichtbaar}>: {nameOf(rij)}</span>
                </Knop>
              </li>
            ))}
          </Groep>
        )}
        {andere.length > 0 && (
          <Groep kop={los.length > 0 ? 'Gaat ook weg' : 'Dit gaat weg'}>
            {andere.map((rij) => (
              <li key={rij.id}>
                <span dir="auto">
                  {nameOf(rij)}{' '}
                  <small>
                    {rij.verwijderd === null ? zegBestand(rij.bestandOp, klok()) : 'staat bij Verwijderd'}
                  </small>
                </span>
              </li>
            ))}
          </Groep>
        )}
        {los.length > 0 && (
          <Vink label="Wat in geen bestand staat, mag ook weg" value={mag} onChange={setMag} />
        )}
      </div>
      <Bevestig
        open={vraagt}
        title="Alles voorgoed wissen?"
        confirmLabel="Wis alles"
        danger
        onConfirm={() => {
          setVraagt(false)
          wis()
        }}
        onCancel={() => setVraagt(false)}
      >
        <p>Dit kan je niet ongedaan maken. Ook open vensters van Middenveld worden leeg.</p>
      </Bevestig>
    </Dialoog>
  )
}

function Groep({ kop, children }: { kop: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{kop}</h3>
      <ul className={styles.rijen}>{children}</ul>
    </section>
  )
}
