/** Row by row what of a list does not come along, and why; to keep as a file for who made the list. */
import { zegMislukt } from '../../store/fout'
import { useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './lijst.module.css'
import type { Lijstbron } from './lijstbron'

/** More lines of account than somebody reads on a screen. */
const MEEST = 100

export function Verantwoording({
  zinnen,
  bewaar,
}: { zinnen: readonly string[] } & Pick<Lijstbron, 'bewaar'>) {
  const werkruimte = useWerkruimte()
  if (zinnen.length === 0) return null
  return (
    <Uitklap title={`Wat niet meegaat (${zinnen.length})`}>
      <ul className={styles.verantwoording}>
        {zinnen.slice(0, MEEST).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
        {zinnen.length > MEEST && <li>{`En nog ${zinnen.length - MEEST} andere.`}</li>}
      </ul>
      {bewaar && (
        <Knop
          compact
          onPress={() =>
            zegMislukt(werkruimte, bewaar('wat niet meeging.txt', `\uFEFF${zinnen.join('\r\n')}\r\n`))
          }
        >
          Bewaar deze regels
        </Knop>
      )}
    </Uitklap>
  )
}
