/** Suggestions that the room put aside, to bring back. */
import { useWerkruimte } from '../../store/hooks'
import { restoreVoorstel } from '../../store/mutaties'
import { IcoonZetTerug } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './opzij.module.css'

/** `naam` is what stands on screen, `tekst` what undo calls it, asked when somebody brings it back. */
type Opzijgelegd = { readonly sleutel: string; readonly naam: string; readonly tekst: () => string }

/** `level` of its heading. Nothing where nothing was put aside. */
export function Opzij({ voorstellen, level = 3 }: { voorstellen: readonly Opzijgelegd[]; level?: 3 | 4 }) {
  const werkruimte = useWerkruimte()
  if (voorstellen.length === 0) return null
  return (
    <Uitklap level={level} title={`Opzij gelegd (${voorstellen.length})`}>
      <ul className={styles.regels}>
        {voorstellen.map(({ sleutel, naam, tekst }) => (
          <li key={sleutel} className={styles.regel}>
            <span dir="auto">{naam}</span>
            <Knop
              compact
              icon={IcoonZetTerug}
              onPress={() => restoreVoorstel(werkruimte.document, sleutel, tekst())}
            >
              Haal terug
            </Knop>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
