/** What a vote gave: support with its spread, equal said to be equal. Nothing moves because of it. */
import type { Stemming } from '../../domain/model/stemming'
import { readOnderwerp } from '../../domain/rondes/stemronde'
import { deriveUitslag, STEUN_NAAM, zegSteun } from '../../domain/rondes/uitslag'
import { zegDatum } from '../../taal/datum'
import { tel } from '../../taal/woorden'
import { Knop } from '../../ui/Knop'
import { Fasekop } from '../ronde/Fasekop'
import { useKaartnamen } from '../ronde/namen'
import styles from '../ronde/ronde.module.css'
import eigen from './stemming.module.css'
import { STEMONDERWERP } from './stemonderwerpen'

export function Uitslag({ stemming, onNieuw }: { stemming: Stemming; onNieuw: () => void }) {
  const over = readOnderwerp(stemming) ?? 'uitdagingen'
  const regels = deriveUitslag(stemming)
  const naam = useKaartnamen(
    STEMONDERWERP[over].verwijs,
    regels.map(({ id }) => id),
  )
  const meest = Math.max(1, ...regels.map(({ steun }) => steun.stippen ?? 0))
  return (
    <div className={styles.blad}>
      <div className={styles.kop}>
        <Fasekop>Wat de stippen zeggen</Fasekop>
        <span className={styles.zacht}>
          {zegDatum(stemming.datum)}, met {tel(stemming.deelnemers, 'deelnemer', 'deelnemers')}
        </span>
      </div>
      <p className={styles.inleiding}>
        Dit staat naast de berekende volgorde en verandert ze niet. Waar de steun verdeeld is, is er nog iets
        te bespreken: wat zien anderen daar?
      </p>
      <ol className={styles.lijst} aria-label="Uitslag">
        {regels.map(({ id, steun, soort, plaats, gelijk }) => (
          <li key={id} className={styles.rij}>
            <div className={styles.kop}>
              <span className={styles.naam}>
                {plaats}. {naam(id)}
              </span>
              <span className={styles.eensheid} data-verdeeld={soort === 'verdeeld' || undefined}>
                {STEUN_NAAM[soort]}
              </span>
            </div>
            <div className={eigen.balk} aria-hidden>
              <span style={{ width: `${((steun.stippen ?? 0) / meest) * 100}%` }} />
            </div>
            <span className={styles.zacht}>
              {zegSteun(steun)}
              {gelijk && `, gedeelde plaats ${plaats}`}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.voet}>
        <Knop onPress={onNieuw}>Nieuwe stemming</Knop>
      </div>
    </div>
  )
}
