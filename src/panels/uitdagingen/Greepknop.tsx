/** The grip of a card: drag it, or walk with the arrows while it has the focus. */
import type { Verwijzing } from '../../domain/lezing/omdat'
import { ICONEN } from '../../ui/iconen'
import type { RowGrip } from '../../ui/hand/useRows'
import { useNamen } from '../../store/namen'
import styles from './ranglijst.module.css'

type Props = { verwijzing: Verwijzing; plaats: number; van: number; greep: RowGrip }

export function Greepknop({ verwijzing, plaats, van, greep }: Props) {
  const [naam = ''] = useNamen([verwijzing])
  const Teken = ICONEN.greep
  return (
    <button
      type="button"
      className={styles.greep}
      aria-label={`${naam} verschuiven: plaats ${plaats} van ${van}, pijl omhoog of omlaag`}
      {...greep}
    >
      <Teken aria-hidden size={20} />
    </button>
  )
}
