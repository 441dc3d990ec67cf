/** What happens now, where the old part of the window made room for another: the keyboard and who listens go on here. */
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './ronde.module.css'

export function Fasekop({ children }: { children: ReactNode }) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  return (
    <h3 className={styles.groot} tabIndex={-1} ref={kop}>
      {children}
    </h3>
  )
}
