/** With whom a meeting is, on which day, and where. */
import { NAAM_MAX } from '../../domain/model/grond'
import { VERGADERSOORTEN, VERGADERSOORT_NAAM, type Vergadering } from '../../domain/model/vergadering'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useWerkruimte } from '../../store/hooks'
import { editRecords } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { Keuzerij } from '../../ui/Keuzerij'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Deel } from './Deel'
import styles from './vergadering.module.css'

const SOORTEN = VERGADERSOORTEN.map((id) => ({ id, label: VERGADERSOORT_NAAM[id] }))

export function Wanneer({ vergadering }: { vergadering: Afgeschermd<Vergadering> }) {
  const { document } = useWerkruimte()
  const { id, soort, datum, uur, plek } = vergadering
  const bewerk = (patch: Partial<Pick<Vergadering, 'soort' | 'datum' | 'uur' | 'plek'>>, burst?: string) =>
    editRecords(document, 'vergaderingen', [id], patch, undefined, { continues: burst })
  return (
    <Deel titel="Wanneer en waar">
      <Keuzerij
        label="Met wie"
        compact
        value={soort}
        options={SOORTEN}
        onChange={(nieuw) => bewerk({ soort: nieuw })}
      />
      <div className={styles.velden}>
        <Datumveld
          label="Dag"
          value={datum}
          sleutel={`vergaderingen/${id}/datum`}
          onCommit={(nieuw, { burst }) => bewerk({ datum: nieuw }, burst)}
        />
        <Schuilveld
          label="Uur"
          placeholder="bv. 19.30 uur"
          value={uur}
          sleutel={`vergaderingen/${id}/uur`}
          maxLength={NAAM_MAX}
          onCommit={(nieuw, { burst }) => bewerk({ uur: nieuw }, burst)}
        />
        <Schuilveld
          label="Plaats"
          placeholder="bv. buurthuis, zaal 2"
          value={plek}
          sleutel={`vergaderingen/${id}/plek`}
          maxLength={NAAM_MAX}
          onCommit={(nieuw, { burst }) => bewerk({ plek: nieuw }, burst)}
        />
      </div>
    </Deel>
  )
}
