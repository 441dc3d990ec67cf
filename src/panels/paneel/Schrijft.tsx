/** Says whose field is being typed in while something else is chosen on the map, and lets go of it. */
import { useEffect } from 'react'
import { verwijsAlle } from '../../domain/lezing/omdat'
import { useNamen } from '../../store/namen'
import { useSelectie, useWerkruimte } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import type { PaneelNaam } from '../../store/sessie'
import { IcoonVink } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import styles from './paneel.module.css'

export function Schrijft({ paneel, onKlaar }: { paneel: PaneelNaam; onKlaar: () => void }) {
  const werkruimte = useWerkruimte()
  const { actoren, relaties } = useSelectie()
  const gekozen = [...verwijsAlle('actor', actoren), ...verwijsAlle('relatie', relaties)]
  const [naam = 'deze kaart'] = useNamen(gekozen.slice(0, 1))
  const wie =
    paneel === 'selectie'
      ? gekozen.length > 1
        ? `${gekozen.length} tegelijk`
        : naam
      : `«${opdracht(`paneel ${paneel}`).label}»`
  // Once for each subject: whoever cannot see the line hears it.
  useEffect(() => {
    werkruimte.omgeving.announce(`Je schrijft bij ${wie}`)
  }, [werkruimte, wie])
  return (
    <div className={styles.schrijft} data-schrijft>
      <p className={styles.bijwie}>
        Je schrijft bij <b dir="auto">{wie}</b>
      </p>
      <Knop compact icon={IcoonVink} onPress={onKlaar}>
        Klaar
      </Knop>
    </div>
  )
}
