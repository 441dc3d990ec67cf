/** One quiet line in the bar: how old the last file of this dossier is. Only a file is safe from what a browser may do. */
import { useWerkruimte } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import { Knop } from '../../ui/Knop'
import styles from './bestandstand.module.css'

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
