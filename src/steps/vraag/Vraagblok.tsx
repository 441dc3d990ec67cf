/** One question with its answer and where that goes. Quiet: the question is what is read first. */
import type { Vraag } from '../../domain/vragen/vraag'
import { Antwoord } from './Antwoord'
import { Code } from './Code'
import styles from './vraag.module.css'

export function Vraagblok({ vraag }: { vraag: Vraag }) {
  return (
    <article className={styles.vraag}>
      <h3 className={styles.kop}>
        {vraag.vraag} <Code code={vraag.code} />
      </h3>
      {vraag.uitleg && <p className={styles.uitleg}>{vraag.uitleg}</p>}
      <Antwoord vraag={vraag} />
      <p className={styles.bepaalt}>Dit bepaalt {vraag.bepaalt}</p>
    </article>
  )
}
