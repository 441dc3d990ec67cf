/** Says whose field is being typed in while something else is chosen on the map, and lets go of it. */
import { useEffect } from 'react'
import { naamVan } from '../store/namen'
import { useDossier, useSelectie, useSessie, useWerkruimte } from '../store/hooks'
import { opdracht } from '../store/opdrachten'
import type { PaneelNaam } from '../store/sessie'
import { maskerVan } from '../store/werkruimte'
import { IcoonVink } from '../ui/icoon'
import { Knop } from '../ui/Knop'
import styles from './paneel.module.css'

export function Schrijft({ paneel, onKlaar }: { paneel: PaneelNaam; onKlaar: () => void }) {
  const werkruimte = useWerkruimte()
  const { actoren, relaties } = useSelectie()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const wie = useDossier((dossier) => {
    const masker = schuilnamen ? maskerVan(dossier) : null
    const [enige, ...meer] = [
      ...actoren.map((id) => ({ soort: 'actor', id }) as const),
      ...relaties.map((id) => ({ soort: 'relatie', id }) as const),
    ]
    if (paneel !== 'selectie') return `«${opdracht(`paneel ${paneel}`).label}»`
    if (!enige) return 'deze kaart'
    return meer.length === 0 ? naamVan(dossier, enige, masker) : `${meer.length + 1} tegelijk`
  })
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
