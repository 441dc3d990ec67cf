/** A link to where something is done: an address like any other, and for who presses it also the very field. */
import type { ReactNode } from 'react'
import { useWerkruimte } from '../../store/hooks'
import { openVindplek, type Vindplek } from '../../store/zoeken/vindplek'
import { toonInBeeld } from '../../ui/inbeeld'
import styles from './traject.module.css'

export function Naar({ plek, children }: { plek: Vindplek; children: ReactNode }) {
  const werkruimte = useWerkruimte()
  return (
    <a
      className={styles.naar}
      dir="auto"
      href={werkruimte.omgeving.adres(plek.stap, plek.deel)}
      onClick={(event) => {
        // Another tab or window is somebody's own choice.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        openVindplek(werkruimte, plek, toonInBeeld)
      }}
    >
      {children}
    </a>
  )
}
