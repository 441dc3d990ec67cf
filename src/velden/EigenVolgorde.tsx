/** Said while the room has an order of uitdagingen of its own: its reason, and the way back to the computed one. Source: method S3.1. */
import { TEKST_MAX } from '../domain/model/grond'
import { findStemmingOver, writeStemreden } from '../domain/rondes/stemreden'
import { useDossier, useWerkruimte } from '../store/hooks'
import { editSectie, editVolgordereden, resetVolgorde } from '../store/mutaties'
import { IcoonZetTerug } from '../ui/icoon'
import { Knop } from '../ui/Knop'
import { Schuilvak } from './Schuilvak'
import styles from './eigenvolgorde.module.css'

export function EigenVolgorde({ compact = false }: { compact?: boolean }) {
  const { document, omgeving } = useWerkruimte()
  const reden = useDossier(({ plan }) => plan.eigenVolgordeReden)
  const heeftStemming = useDossier((dossier) => findStemmingOver(dossier) !== null)
  return (
    <>
      <Schuilvak
        label="Jullie eigen volgorde, omdat …"
        rows={1}
        maxLength={TEKST_MAX}
        value={reden}
        sleutel="plan/eigenVolgordeReden"
        onCommit={(eigenVolgordeReden, { burst }) =>
          editSectie(document, 'plan', { eigenVolgordeReden }, 'Reden voor de volgorde', { continues: burst })
        }
      />
      <div className={styles.daden}>
        {heeftStemming && (
          <Knop
            compact={compact}
            onPress={() => {
              omgeving.flush()
              const dossier = document.read()
              const stemming = findStemmingOver(dossier)
              if (stemming) editVolgordereden(document, writeStemreden(dossier, stemming))
            }}
          >
            Neem de stemming als reden
          </Knop>
        )}
        <Knop
          compact={compact}
          icon={IcoonZetTerug}
          onPress={() => {
            // A reason that is still being typed goes with the order it was for, instead of coming after it.
            omgeving.flush()
            resetVolgorde(document)
          }}
        >
          Terug naar de berekende volgorde
        </Knop>
      </div>
    </>
  )
}
