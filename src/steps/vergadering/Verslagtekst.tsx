/** What was said, in the words of who writes it down. */
import { TEKST_MAX } from '../../domain/model/grond'
import type { Vergadering } from '../../domain/model/vergadering'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useWerkruimte } from '../../store/hooks'
import { editRecords } from '../../store/mutaties'
import { Schuilvak } from '../../velden/Schuilvak'
import { Deel } from './Deel'

export function Verslagtekst({ vergadering: { id, verslag } }: { vergadering: Afgeschermd<Vergadering> }) {
  const { document } = useWerkruimte()
  return (
    <Deel
      titel="Verslag"
      bij="Wat gezegd is, niet wie het zei. Besluiten en aanwezigen komen er vanzelf bij."
    >
      <Schuilvak
        label="Verslag"
        labelHidden
        rows={4}
        value={verslag}
        sleutel={`vergaderingen/${id}/verslag`}
        maxLength={TEKST_MAX}
        onCommit={(nieuw, { burst }) =>
          editRecords(document, 'vergaderingen', [id], { verslag: nieuw }, undefined, { continues: burst })
        }
      />
    </Deel>
  )
}
