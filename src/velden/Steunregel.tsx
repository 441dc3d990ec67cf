/** What the last vote said of one card, beside what was computed. Nothing where nobody voted on it. Source: method S3.1. */
import type { Id } from '../domain/model/grond'
import { opOrde } from '../domain/model/grond'
import type { Stemonderwerp } from '../domain/model/stemming'
import { deriveUitslag, STEUN_NAAM, zegSteun } from '../domain/rondes/uitslag'
import { useDossier } from '../store/hooks'
import { zegDatum } from '../taal/datum'
import styles from './steunregel.module.css'

export function Steunregel({ over, id }: { over: Stemonderwerp; id: Id }) {
  const stemming = useDossier(
    ({ stemmingen }) => opOrde(stemmingen).findLast((een) => id in een[over]) ?? null,
  )
  const regel = stemming && deriveUitslag(stemming).find((een) => een.id === id)
  if (!stemming || !regel) return null
  return (
    <p className={styles.regel}>
      <strong>{STEUN_NAAM[regel.soort]}</strong> · {zegSteun(regel.steun)}
      {regel.gelijk && `, gedeelde plaats ${regel.plaats}`} · stemming {zegDatum(stemming.datum)}, met{' '}
      {stemming.deelnemers}
    </p>
  )
}
