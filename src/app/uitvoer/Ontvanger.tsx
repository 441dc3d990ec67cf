/** One line that may stay empty: for whom it is that goes out. What is said here stands on the dossierkaart. */
import { BESTEMMINGEN, PROTOCOL_UITLEG } from '../../domain/model/gedeeld'
import { NAAM_MAX } from '../../domain/model/grond'
import { Tekstveld } from '../../ui/Tekstveld'
import { Vink } from '../../ui/Vink'
import styles from './export.module.css'

export type Bestemming = { readonly aanWie: string; readonly protocol: boolean }

export function Ontvanger({
  waarde: { aanWie, protocol },
  metNamen,
  onChange,
}: {
  waarde: Bestemming
  metNamen: boolean
  onChange: (bestemming: Bestemming) => void
}) {
  return (
    <div className={styles.ontvanger}>
      <Tekstveld
        label="Voor wie? (mag leeg)"
        placeholder={BESTEMMINGEN.join(', ')}
        hint={
          metNamen
            ? 'Wat met namen weggaat, staat met de datum op de dossierkaart.'
            : 'Vul je dit in, dan staat het met de datum op de dossierkaart.'
        }
        value={aanWie}
        sleutel="exporteer/voor wie"
        maxLength={NAAM_MAX}
        onCommit={(nieuw) => onChange({ aanWie: nieuw, protocol })}
      />
      {metNamen && aanWie.trim() !== '' && (
        <>
          <output>{PROTOCOL_UITLEG}</output>
          <Vink
            label="Er is een protocol"
            value={protocol}
            onChange={(aan) => onChange({ aanWie, protocol: aan })}
          />
        </>
      )}
    </div>
  )
}
