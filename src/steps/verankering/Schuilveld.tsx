/** Text that covers a name while schuilnamen are on: what the mask would change is shown masked, and can then not be written. */
import { useTekst } from '../../store/naam'
import { Tekstvak, type TekstvakProps } from '../../ui/Tekstvak'
import { Tekstveld, type TekstveldProps } from '../../ui/Tekstveld'
import styles from './verankering.module.css'

export function Schuilveld(props: TekstveldProps & { value: string }) {
  const getoond = useTekst()(props.value)
  return getoond === props.value ? <Tekstveld {...props} /> : <p className={styles.verborgen}>{getoond}</p>
}

/** The same for a text that may run over several lines. */
export function Schuilvak(props: TekstvakProps & { value: string }) {
  const getoond = useTekst()(props.value)
  return getoond === props.value ? <Tekstvak {...props} /> : <p className={styles.verborgen}>{getoond}</p>
}
