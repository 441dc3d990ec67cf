/** What is selected, with everything that can be said about it; with nothing selected, what belongs to the dossier as a whole. */
import { useDossier, useSelectie } from '../../store/hooks'
import { createGevraagd } from '../../ui/later'
import { useAnker } from '../../ui/useAnker'
import { DossierPaneel } from '../dossier/DossierPaneel'
import styles from './selectie.module.css'

/** Nobody has chosen anything on a map that just opened. */
const ActorPaneel = createGevraagd(() => import('./ActorPaneel').then((m) => m.ActorPaneel))
const RelatiePaneel = createGevraagd(() => import('../relatie/RelatiePaneel').then((m) => m.RelatiePaneel))

/** The code of what stands here once somebody is chosen. */
export const laadGekozen = async (): Promise<void> => {
  await Promise.all([ActorPaneel.laad(), RelatiePaneel.laad()])
}

export function PaneelSelectie() {
  const { actoren: actorIds, relaties: relatieIds } = useSelectie()
  const actoren = useDossier((dossier) => actorIds.flatMap((id) => dossier.actoren[id] ?? []))
  const relaties = useDossier((dossier) => relatieIds.flatMap((id) => dossier.relaties[id] ?? []))
  const blok = useAnker<HTMLElement>()

  return (
    <section ref={blok} className={styles.paneel} aria-label="Selectie" tabIndex={-1}>
      {actoren.length > 0 && <ActorPaneel actoren={actoren} metRelaties={relaties.length} />}
      {relaties.length > 0 && <RelatiePaneel relaties={relaties} />}
      {actoren.length + relaties.length === 0 && <DossierPaneel />}
    </section>
  )
}
