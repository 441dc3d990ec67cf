/** One part of the page of a meeting. */
import { type ReactNode, useId } from 'react'
import styles from './vergadering.module.css'

export function Deel({ titel, bij, children }: { titel: string; bij?: string; children: ReactNode }) {
  const kop = useId()
  return (
    <section className={styles.deel} aria-labelledby={kop}>
      <h3 id={kop}>{titel}</h3>
      {bij !== undefined && bij !== '' && <p className={styles.zacht}>{bij}</p>}
      {children}
    </section>
  )
}
