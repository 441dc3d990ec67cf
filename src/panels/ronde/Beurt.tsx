/** One person places all cards. What is not touched is «geen idee», and counts as that. */
import { useState } from 'react'
import type { Plaatsen, Rondeopzet } from '../../domain/rondes/plaatsronde'
import { tel } from '../../taal/woorden'
import { Knop } from '../../ui/Knop'
import { Schuif } from '../../ui/Schuif'
import { Fasekop } from './Fasekop'
import { useEinden, useKaartnamen } from './namen'
import { findRondesoort, RONDESOORT, zegPlaats } from './rondesoorten'
import styles from './ronde.module.css'

type Props = { opzet: Rondeopzet; onKlaar: (plaatsen: Plaatsen) => void; onTerug: () => void }

export function Beurt({ opzet, onKlaar, onTerug }: Props) {
  const { label, verwijs } = RONDESOORT[findRondesoort(opzet)]
  const naam = useKaartnamen(verwijs, opzet.kaarten)
  const einden = useEinden(opzet.tegenstelling)
  const [plaatsen, setPlaatsen] = useState<Plaatsen>({})
  const zonder = opzet.kaarten.filter((id) => !(id in plaatsen)).length
  return (
    <div className={styles.blad}>
      <Fasekop>{label}</Fasekop>
      <p className={styles.inleiding}>
        Zet elke kaart waar jij denkt dat ze hoort. Weet je het niet, laat ze dan: dat telt als «geen idee».
      </p>
      <ul className={styles.lijst} aria-label="Kaarten">
        {opzet.kaarten.map((id) => {
          const x = plaatsen[id]
          return (
            <li key={id} className={styles.rij} data-gezet={x !== undefined || undefined}>
              <Schuif
                label={naam(id)}
                isTwoSided
                value={(x ?? 0) * 10}
                isUnset={x === undefined}
                min={-10}
                max={10}
                valueText={x === undefined ? 'geen idee' : zegPlaats(x, einden)}
                ends={einden}
                onChange={(waarde) => setPlaatsen({ ...plaatsen, [id]: waarde / 10 })}
              />
              {x !== undefined && (
                <Knop
                  compact
                  variant="kaal"
                  onPress={() =>
                    setPlaatsen(
                      Object.fromEntries(Object.entries(plaatsen).filter(([ander]) => ander !== id)),
                    )
                  }
                >
                  Toch geen idee
                </Knop>
              )}
            </li>
          )
        })}
      </ul>
      <div className={styles.voet}>
        <span className={styles.zacht}>
          {zonder === 0 ? 'Alle kaarten staan.' : `Van ${tel(zonder, 'kaart', 'kaarten')} geen idee.`}
        </span>
        <div className={styles.knoppen}>
          <Knop onPress={onTerug}>Bedek, en tel niet mee</Knop>
          <Knop variant="primair" onPress={() => onKlaar(plaatsen)}>
            Ik ben klaar
          </Knop>
        </div>
      </div>
    </div>
  )
}
