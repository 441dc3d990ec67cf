/** Every text that nearly got lost, in one place above all that floats. */
import { Onafgemaakt, type Schetsbron } from './Onafgemaakt'
import { Weggehaald } from './Weggehaald'
import styles from './jouwtekst.module.css'

export function JouwTekst({ bron }: { bron: Schetsbron }) {
  return (
    <div className={styles.stapel}>
      <Weggehaald />
      <Onafgemaakt bron={bron} />
    </div>
  )
}
