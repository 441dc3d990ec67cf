/** What is selected, with everything that can be said about it; with nothing selected, what belongs to the dossier as a whole. */
import { useDossier, useSelectie } from '../../store/hooks'
import { ActorPaneel } from './ActorPaneel'
import { useAnker } from '../afgeleid/anker'
import { DossierPaneel } from '../dossier/DossierPaneel'
import { RelatiePaneel } from '../relatie/RelatiePaneel'
import styles from './selectie.module.css'

export function PaneelSelectie() {
  const { actoren: actorIds, relaties: relatieIds } = useSelectie()
  const actoren = useDossier((dossier) => actorIds.flatMap((id) => dossier.actoren[id] ?? []))
  const relaties = useDossier((dossier) => relatieIds.flatMap((id) => dossier.relaties[id] ?? []))
  const blok = useAnker()

  return (
    <section ref={blok} className={styles.paneel} aria-label="Selectie" tabIndex={-1}>
      {actoren.length > 0 && <ActorPaneel actoren={actoren} metRelaties={relaties.length} />}
      {relaties.length > 0 && <RelatiePaneel relaties={relaties} />}
      {actoren.length + relaties.length === 0 && <DossierPaneel />}
    </section>
  )
}
