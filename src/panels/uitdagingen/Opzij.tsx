/** Suggestions that the room put aside, to bring back. */
import type { UitdagingLezing } from '../../domain/derive/afleiding'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { restoreVoorstel } from '../../store/mutaties'
import { IcoonZetTerug } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { useNamen } from '../zin/namen'
import { verwijzingVan } from './Uitdagingkaart'
import styles from './uitdagingen.module.css'

export function Opzij({ verborgen }: { verborgen: readonly UitdagingLezing[] }) {
  const werkruimte = useWerkruimte()
  const namen = useNamen(verborgen.map(verwijzingVan))
  const bezorgdheden = useDossier((dossier) => dossier.bezorgdheden)
  if (verborgen.length === 0) return null
  return (
    <Uitklap title={`Opzij gelegd (${verborgen.length})`}>
      <ul className={styles.regels}>
        {verborgen.map(({ sleutel, bezorgdheden: [id = ''] }, i) => (
          <li key={sleutel} className={styles.regel}>
            <span dir="auto">{namen[i]}</span>
            <Knop
              compact
              icon={IcoonZetTerug}
              onPress={() => restoreVoorstel(werkruimte.document, sleutel, bezorgdheden[id]?.tekst ?? '')}
            >
              Haal terug
            </Knop>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
