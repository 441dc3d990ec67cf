/** Suggestions that the room put aside, to bring back. */
import type { ActieVoorstel } from '../../domain/derive/afleiding'
import { useWerkruimte } from '../../store/hooks'
import { restoreVoorstel } from '../../store/mutaties'
import { IcoonZetTerug } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './acties.module.css'

export function Opzij({ verborgen }: { verborgen: readonly ActieVoorstel[] }) {
  const werkruimte = useWerkruimte()
  if (verborgen.length === 0) return null
  return (
    <Uitklap level={4} title={`Opzij gelegd (${verborgen.length})`}>
      <ul className={styles.regels}>
        {verborgen.map(({ sleutel, tekst }) => (
          <li key={sleutel} className={styles.regel}>
            <span>{tekst}</span>
            <Knop
              compact
              icon={IcoonZetTerug}
              onPress={() => restoreVoorstel(werkruimte.document, sleutel, tekst)}
            >
              Haal terug
            </Knop>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
