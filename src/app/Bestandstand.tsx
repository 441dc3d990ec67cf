/** One quiet line: how old the last file of this dossier is. Only a file is safe from what a browser may do. */
import { useSyncExternalStore } from 'react'
import type { Bibliotheek } from '../document/bibliotheek'
import { useWerkruimte } from '../store/hooks'
import { opdracht } from '../store/opdrachten'
import { Knop } from '../ui/Knop'
import styles from './app.module.css'
import { klok } from './omgeving'
import { zegBestand } from './start/wanneer'

export function useBestandstand(bibliotheek: Bibliotheek, id: string): string {
  const op = useSyncExternalStore(
    bibliotheek.subscribe,
    () => bibliotheek.list().find((rij) => rij.id === id)?.bestandOp ?? null,
  )
  return zegBestand(op, klok())
}

export function Bestandstand({ stand }: { stand: string }) {
  const werkruimte = useWerkruimte()
  return (
    <div className={styles.bestand}>
      <span>{stand}</span>
      <Knop compact variant="kaal" onPress={() => opdracht('bewaar').run(werkruimte)}>
        Bewaar
      </Knop>
    </div>
  )
}
