/** How much is still open in a step, beside its name. Comes after the first picture: the questions are not needed to draw the map. */
import { telOpen } from '../../domain/vragen/open'
import type { StapId } from '../../domain/vragen/stappen'
import { useDossier } from '../../store/hooks'
import styles from './staptabs.module.css'

export function Openteller({ stap }: { stap: StapId }) {
  const open = useDossier((dossier) => telOpen(dossier, stap))
  if (open === 0) return null
  return (
    <>
      <span className={styles.open} aria-hidden>
        {open > 99 ? '99+' : open}
      </span>
      <span className={styles.gezegd}>(nog {open} open)</span>
    </>
  )
}
