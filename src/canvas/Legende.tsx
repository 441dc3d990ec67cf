/** What is on this map, explained with the same samples as on the picture. Closed until somebody asks. */
import { memo, useState } from 'react'
import { createGevraagd } from '../ui/later'
import styles from './legende.module.css'
import type { LegendeProps } from './Legendegroepen'

const Groepen = createGevraagd(() => import('./Legendegroepen').then((m) => m.Groepen))

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
      {open && <Groepen knopen={knopen} lijnen={lijnen} />}
    </details>
  )
})
