/** When something else goes first (fase 4, or a conflict), it is said above everything, and nothing is closed. Source: method S0.4, S1.2. */
import { readAndereWeg } from '../../domain/vragen/situatie'
import { useDossier } from '../../store/hooks'
import styles from './andereweg.module.css'

export function AndereWeg() {
  const andereWeg = useDossier(({ situatie }) => readAndereWeg(situatie))
  if (!andereWeg) return null
  return (
    <p className={styles.andereWeg}>
      <b>{andereWeg.kop}.</b> {andereWeg.doen[0]} Alles hieronder blijft leesbaar en in te vullen.
    </p>
  )
}
