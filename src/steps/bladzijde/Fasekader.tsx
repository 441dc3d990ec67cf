/** In fase 4, decided or proposed, the frame above a page that closes or plans: first safety. Source: method S0.4. */
import { readFasekader } from '../../domain/vragen/fase'
import { useDossier } from '../../store/hooks'
import styles from './andereweg.module.css'

export function Fasekader() {
  const kader = useDossier(({ situatie }) => readFasekader(situatie))
  if (!kader) return null
  return (
    <p className={styles.andereWeg}>
      <b>{kader.kop}.</b> {kader.tekst}
    </p>
  )
}
