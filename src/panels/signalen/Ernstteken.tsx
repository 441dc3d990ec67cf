/** How grave a signaal is, as a form and a word: the forms are those of the mark on the map. */
import { ERNST_NAAM, type Ernst } from '../../domain/lezing/afleiding'
import { ICONEN } from '../../ui/iconen'
import styles from './signalen.module.css'

export function Ernstteken({ ernst }: { ernst: Ernst }) {
  const Teken = ICONEN[`ernst-${ernst}`]
  return (
    <span className={styles.ernst}>
      <Teken aria-hidden size={18} />
      {ERNST_NAAM[ernst]}
    </span>
  )
}
