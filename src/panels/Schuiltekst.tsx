/** Text fields that keep a name covered while schuilnamen are on: what the mask would change is shown masked, and can then not be written. */
import { useBedekking } from '../store/bedekking'
import { useGevoelig } from '../store/gevoelig'
import { Tekstvak, type TekstvakProps } from '../ui/Tekstvak'
import { Tekstveld, type TekstveldProps } from '../ui/Tekstveld'
import styles from './selectie.module.css'

/** The text belongs to one person. */
type Over = { overPersoon?: boolean }

// Two fields by key, so that what is typed in the open one can never land under the mask.
export function Schuilveld({ overPersoon, ...props }: TekstveldProps & Over) {
  const gevoelig = useGevoelig({ ...props, overPersoon })
  const { masker, hand } = useBedekking(props)
  return (
    <div className={styles.doorzichtig} {...hand}>
      <Tekstveld key={masker ? 'dicht' : 'open'} {...props} {...gevoelig} {...masker} />
    </div>
  )
}

export function Schuilvak({ overPersoon, ...props }: TekstvakProps & Over) {
  const gevoelig = useGevoelig({ ...props, overPersoon })
  const { masker, hand } = useBedekking(props)
  return (
    <div className={styles.doorzichtig} {...hand}>
      <Tekstvak key={masker ? 'dicht' : 'open'} {...props} {...gevoelig} {...masker} />
    </div>
  )
}
