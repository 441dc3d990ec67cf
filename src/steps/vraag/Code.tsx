/** The paragraph of the method, so that the step can be looked up in the Handreiking. */
import type { Methodecode } from '../../domain/derive/omdat'
import styles from './vraag.module.css'

export const Code = ({ code }: { code: Methodecode }) => (
  <span className={styles.code} title={`Handreiking polarisatie, ${code}`}>
    {code}
  </span>
)
