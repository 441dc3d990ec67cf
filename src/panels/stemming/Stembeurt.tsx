/** One person gives dots. More cannot be given than there are; some may be kept. */
import { useState } from 'react'
import { type Stemopzet, type Stippen, telStippen } from '../../domain/rondes/stemronde'
import { tel } from '../../taal/woorden'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonMin, IcoonPlus } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Fasekop } from '../ronde/Fasekop'
import { useKaartnamen } from '../ronde/namen'
import styles from '../ronde/ronde.module.css'
import eigen from './stemming.module.css'
import { STEMONDERWERP } from './stemonderwerpen'

type Props = { opzet: Stemopzet; onKlaar: (stippen: Stippen) => void; onTerug: () => void }

export function Stembeurt({ opzet, onKlaar, onTerug }: Props) {
  const naam = useKaartnamen(STEMONDERWERP[opzet.over].verwijs, opzet.kaarten)
  const [stippen, setStippen] = useState<Stippen>({})
  const over = opzet.stippen - telStippen(stippen)
  const zet = (id: string, aantal: number) => setStippen({ ...stippen, [id]: aantal })
  return (
    <div className={styles.blad}>
      <Fasekop>Waar geef jij je stippen?</Fasekop>
      <ul className={styles.lijst} aria-label="Kaarten">
        {opzet.kaarten.map((id) => {
          const aantal = stippen[id] ?? 0
          return (
            <li key={id} className={eigen.rij}>
              <span className={styles.naam}>{naam(id)}</span>
              <span className={eigen.stippen} aria-hidden>
                {Array.from({ length: aantal }, (_, i) => (
                  <span key={i} className={eigen.stip} />
                ))}
              </span>
              <span className={eigen.tellers}>
                <IconKnop
                  icon={IcoonMin}
                  label={`Eén stip minder: ${naam(id)}`}
                  disabled={aantal === 0}
                  onPress={() => zet(id, aantal - 1)}
                />
                <output className={eigen.aantal} aria-label={`Stippen bij ${naam(id)}`}>
                  {aantal}
                </output>
                <IconKnop
                  icon={IcoonPlus}
                  label={`Eén stip meer: ${naam(id)}`}
                  disabled={over === 0}
                  onPress={() => zet(id, aantal + 1)}
                />
              </span>
            </li>
          )
        })}
      </ul>
      <div className={styles.voet}>
        <output className={styles.zacht}>
          {over === 0 ? 'Al je stippen zijn gegeven.' : `Nog ${tel(over, 'stip', 'stippen')}.`}
        </output>
        <div className={styles.knoppen}>
          <Knop onPress={onTerug}>Bedek, en tel niet mee</Knop>
          <Knop variant="primair" onPress={() => onKlaar(stippen)}>
            Ik ben klaar
          </Knop>
        </div>
      </div>
    </div>
  )
}
