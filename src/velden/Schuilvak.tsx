/** `Schuilveld` of several lines. Apart from it, because the head of the map has lines alone, and several of them bring along much that it does not wait for. */
import { useBedekking } from '../store/bedekking'
import { useGevoelig } from '../store/gevoelig'
import { Tekstvak, type TekstvakProps } from '../ui/Tekstvak'
import type { Gedekt, Over } from './Schuiltekst'
import styles from './schuiltekst.module.css'

export function Schuilvak({ overPersoon, ...props }: Gedekt<TekstvakProps> & Over) {
  const gevoelig = useGevoelig({ ...props, overPersoon })
  const { staat, gedekt, hand } = useBedekking(props)
  return (
    <div className={styles.doorzichtig} {...hand}>
      <Tekstvak key={staat} {...props} {...gevoelig} {...gedekt} />
    </div>
  )
}
