/** Dots from paper, counted one by one. How many stand where is not shown while people count; only how many there are in all. */
import { addTurf, editDeelnemers, type Stemronde, telGeturfd } from '../../domain/rondes/stemronde'
import { DEELNEMERS_MAX } from '../../domain/model/ronde'
import { useWerkruimte } from '../../store/hooks'
import { tel } from '../../taal/woorden'
import { Getalveld } from '../../ui/Getalveld'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonMin, IcoonPlus } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Fasekop } from '../ronde/Fasekop'
import { useKaartnamen } from '../ronde/namen'
import styles from '../ronde/ronde.module.css'
import eigen from './stemming.module.css'
import { STEMONDERWERP } from './stemonderwerpen'

type Props = {
  ronde: Stemronde
  onRonde: (ronde: Stemronde) => void
  kan: boolean
  beletsel: string | null
  onOnthul: () => void
  onStop: () => void
}

export function Turven({ ronde, onRonde, kan, beletsel, onOnthul, onStop }: Props) {
  const { announce } = useWerkruimte().omgeving
  const { over, kaarten, drempel, stippen } = ronde.opzet
  const naam = useKaartnamen(STEMONDERWERP[over].verwijs, kaarten)
  const turf = (id: string, erbij: 1 | -1) => {
    onRonde(addTurf(ronde, id, erbij))
    announce(erbij === 1 ? 'Eén erbij' : 'Eén terug')
  }
  return (
    <div className={styles.blad}>
      <Fasekop>Tel de stippen op het papier</Fasekop>
      <Getalveld
        label="Hoeveel mensen gaven stippen?"
        sleutel="stemming/deelnemers"
        value={ronde.deelnemers || null}
        min={1}
        max={DEELNEMERS_MAX}
        onCommit={(aantal) => onRonde(editDeelnemers(ronde, aantal ?? 0))}
      />
      <ul className={styles.lijst} aria-label="Kaarten">
        {kaarten.map((id) => (
          <li key={id} className={eigen.rij}>
            <span className={styles.naam}>{naam(id)}</span>
            <span className={eigen.tellers}>
              <IconKnop icon={IcoonMin} label={`Eén terug: ${naam(id)}`} onPress={() => turf(id, -1)} />
              <IconKnop icon={IcoonPlus} label={`Eén stip bij: ${naam(id)}`} onPress={() => turf(id, 1)} />
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.voet}>
        <output className={styles.zacht}>
          {tel(telGeturfd(ronde), 'stip', 'stippen')} geteld
          {ronde.deelnemers > 0 && `, van hoogstens ${ronde.deelnemers * stippen}`}.{' '}
          {ronde.deelnemers < drempel ? `Tonen kan vanaf ${drempel} mensen.` : beletsel}
        </output>
        <div className={styles.knoppen}>
          <Knop onPress={onStop}>Stop, en vergeet alles</Knop>
          <Knop variant="primair" disabled={!kan} onPress={onOnthul}>
            Toon de uitslag
          </Knop>
        </div>
      </div>
    </div>
  )
}
