/** Whose order this is: the computed one, or the one that the room made, with its reason and the way back. Source: method S3.1. */
import { TEKST_MAX } from '../../domain/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editSectie, resetVolgorde } from '../../store/mutaties'
import { IcoonZetTerug } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from './uitdagingen.module.css'

export function Volgorde({ heeftEigen }: { heeftEigen: boolean }) {
  const werkruimte = useWerkruimte()
  const reden = useDossier(({ plan }) => plan.eigenVolgordeReden)
  if (!heeftEigen) return null
  return (
    <div className={styles.volgorde}>
      <Schuilvak
        label="Jullie eigen volgorde, omdat …"
        rows={1}
        maxLength={TEKST_MAX}
        value={reden}
        sleutel="plan/eigenVolgordeReden"
        onCommit={(eigenVolgordeReden, { burst }) =>
          editSectie(werkruimte.document, 'plan', { eigenVolgordeReden }, 'Reden voor de volgorde', {
            continues: burst,
          })
        }
      />
      <div className={styles.knoppen}>
        <Knop
          compact
          icon={IcoonZetTerug}
          onPress={() => {
            // A reason that is still being typed goes with the order it was for, instead of coming after it.
            werkruimte.omgeving.flush()
            resetVolgorde(werkruimte.document)
          }}
        >
          Terug naar de berekende volgorde
        </Knop>
      </div>
    </div>
  )
}
