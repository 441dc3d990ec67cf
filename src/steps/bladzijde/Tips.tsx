/** What helps in any message while people are set against each other, with words to begin an answer. Source: method S2.1, S3.5. */
import { ANTWOORDVOORZETTEN, COMMUNICATIETIPS } from '../../domain/model/communicatie'
import { Uitklap } from '../../ui/Uitklap'
import { Code } from '../../velden/zin/Code'
import styles from './tips.module.css'

export function Tips() {
  return (
    <Uitklap title="Als er online of op straat iets rondgaat">
      <div className={styles.tips}>
        <ul>
          {COMMUNICATIETIPS.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        {ANTWOORDVOORZETTEN.map(({ bij, tekst }) => (
          <p key={bij}>
            <b>Voorzet bij {bij}:</b> {tekst}
          </p>
        ))}
        <p>
          <Code code="S2.1" />
        </p>
      </div>
    </Uitklap>
  )
}
