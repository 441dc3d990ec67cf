/** «Vertel het»: what can be shared now, inside the house and outside it. Source: method D. */
import type { StapId } from '../../domain/vragen/stappen'
import { VERTEL } from '../../domain/vragen/vertel'
import styles from './vertel.module.css'

export function Vertel({ stap }: { stap: StapId }) {
  const { intern, extern } = VERTEL[stap]
  return (
    <section className={styles.vertel} aria-labelledby="vertel">
      <h2 className={styles.kop} id="vertel">
        Vertel het
      </h2>
      <p>
        <b>Intern</b> {intern}
      </p>
      <p>
        <b>Extern</b> {extern}
      </p>
    </section>
  )
}
