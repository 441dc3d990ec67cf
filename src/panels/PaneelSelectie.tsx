/** What is selected, with everything that can be said about it; with nothing selected, what belongs to the dossier as a whole. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useDossier, useSelectie } from '../store/hooks'
import { ActorPaneel } from './ActorPaneel'
import { DossierPaneel } from './DossierPaneel'
import { RelatiePaneel } from './RelatiePaneel'
import styles from './selectie.module.css'

export function PaneelSelectie() {
  const { actoren: actorIds, relaties: relatieIds } = useSelectie()
  const actoren = useDossier((dossier) => actorIds.flatMap((id) => dossier.actoren[id] ?? []))
  const relaties = useDossier((dossier) => relatieIds.flatMap((id) => dossier.relaties[id] ?? []))
  const blok = useRef<HTMLDivElement>(null)

  // Whether the hand was in the panel last; a removed element says nothing when it goes, so only others can tell that it left.
  const binnen = useRef(false)
  useEffect(() => {
    const volg = ({ target }: Event) => {
      binnen.current = target instanceof Node && blok.current?.contains(target) === true
    }
    document.addEventListener('focusin', volg)
    document.addEventListener('pointerdown', volg, true)
    return () => {
      document.removeEventListener('focusin', volg)
      document.removeEventListener('pointerdown', volg, true)
    }
  }, [])
  // What had the focus can be gone with what was selected (delete, undo, another hand): then the panel itself holds it.
  useLayoutEffect(() => {
    const kwijt = document.activeElement === null || document.activeElement === document.body
    if (binnen.current && kwijt) blok.current?.focus({ preventScroll: true })
  })

  return (
    <section ref={blok} className={styles.paneel} aria-label="Selectie" tabIndex={-1}>
      {actoren.length > 0 && <ActorPaneel actoren={actoren} metRelaties={relaties.length} />}
      {relaties.length > 0 && <RelatiePaneel relaties={relaties} />}
      {actoren.length + relaties.length === 0 && <DossierPaneel />}
    </section>
  )
}
