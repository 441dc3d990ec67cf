/** After everything was wiped: nothing opens the storage again before somebody asks for it. */
import { useEffect, useRef, useState } from 'react'
import { forgetAankondigingen } from '../../ui/aankondiging'
import { Knop } from '../../ui/Knop'
import { meldingen } from '../../ui/melding'
import { wisBrowserresten } from './browserresten'
import styles from './wistoestel.module.css'

export function ToestelLeeg() {
  const [isKlaar, setIsKlaar] = useState(false)
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = 'Middenveld'
    // A message or what was last said may still name somebody.
    meldingen.clear()
    forgetAankondigingen()
    void wisBrowserresten().finally(() => setIsKlaar(true))
    kop.current?.focus()
  }, [])
  return (
    <main className={styles.leeg}>
      <h1 ref={kop} tabIndex={-1}>
        {isKlaar ? 'Dit toestel is leeg' : 'Alles gaat weg…'}
      </h1>
      <p>
        Er staat niets van Middenveld meer in deze browser. Bestanden die jullie bewaarden, blijven waar ze
        staan.
      </p>
      <Knop onPress={() => window.location.replace(window.location.pathname)}>Begin opnieuw</Knop>
    </main>
  )
}
