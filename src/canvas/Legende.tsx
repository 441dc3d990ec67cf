/** What is on this map, explained with the same samples as on the picture. Closed until somebody asks. */
import { lazy, memo, Suspense, useState } from 'react'
import styles from './legende.module.css'
import type { LegendeProps } from './Legendegroepen'

const Groepen = lazy(() => import('./Legendegroepen').then((m) => ({ default: m.Groepen })))

export const Legende = memo(function Legende({ knopen, lijnen }: LegendeProps) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.legende}
      data-legende
      data-niet-in-beeld
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.kop}>Legende</summary>
      {open && (
        <Suspense>
          <Groepen knopen={knopen} lijnen={lijnen} />
        </Suspense>
      )}
    </details>
  )
})
