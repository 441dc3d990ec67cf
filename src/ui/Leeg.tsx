import type { ReactNode } from 'react'
import type { Icoon } from './icoon'
import styles from './Leeg.module.css'

export type LeegProps = {
  icon?: Icoon
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** What stands where there is nothing yet: what will come here, and the way to make it come. */
export function Leeg({ icon: Icon, title, children, action }: LeegProps) {
  return (
    <div className={styles.leeg}>
      {Icon && <Icon aria-hidden size={28} />}
      <p className={styles.titel}>{title}</p>
      {children !== undefined && <div className={styles.tekst}>{children}</div>}
      {action}
    </div>
  )
}
