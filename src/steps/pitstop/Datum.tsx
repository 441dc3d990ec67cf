/** The day of the pitstop; the report says «zo stond het op». */
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editSectie } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { Knop } from '../../ui/Knop'
import styles from './klaar.module.css'

export function Datum() {
  const { document } = useWerkruimte()
  const datum = useDossier(({ pitstop }) => pitstop.datum)
  const zet = (nieuw: string, burst?: string) =>
    editSectie(document, 'pitstop', { datum: nieuw }, 'Datum van de pitstop gewijzigd', { continues: burst })
  return (
    <div className={styles.datum}>
      <Datumveld
        label="Datum van de pitstop"
        value={datum}
        sleutel="pitstop/datum"
        onCommit={(nieuw, { burst }) => zet(nieuw, burst)}
      />
      {datum === '' && <Knop onPress={() => zet(document.vandaag())}>Vandaag</Knop>}
    </div>
  )
}
