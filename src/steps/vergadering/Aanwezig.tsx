/** Who was there: leden of the werkgroep, ticked, and others in words. */
import { opOrde, TEKST_MAX } from '../../domain/model/grond'
import type { Vergadering } from '../../domain/model/vergadering'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editRecords } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { tel } from '../../taal/woorden'
import { VinkGroep } from '../../ui/VinkGroep'
import { Schuilvak } from '../../velden/Schuilvak'
import { Deel } from './Deel'
import styles from './vergadering.module.css'

export function Aanwezig({ vergadering }: { vergadering: Afgeschermd<Vergadering> }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const leden = useDossier((dossier) => opOrde(dossier.leden))
  const { id, aanwezig, anderen } = vergadering
  const bewerk = (patch: Partial<Pick<Vergadering, 'aanwezig' | 'anderen'>>, burst?: string) =>
    editRecords(document, 'vergaderingen', [id], patch, undefined, { continues: burst })
  return (
    <Deel titel="Wie was er" bij={leden.length > 0 ? zegAanwezig(aanwezig.length, leden.length) : ''}>
      {leden.length > 0 ? (
        <VinkGroep
          label="Aanwezig"
          labelHidden
          options={leden.map((lid) => ({
            id: lid.id,
            label: tekst(lid.wie) || 'lid zonder naam',
            value: aanwezig.includes(lid.id),
          }))}
          onChange={(lid, er) =>
            bewerk({ aanwezig: er ? [...aanwezig, lid] : aanwezig.filter((wie) => wie !== lid) })
          }
        />
      ) : (
        <p className={styles.zacht}>Er staat nog niemand in de werkgroep.</p>
      )}
      <Schuilvak
        label="Ook aanwezig, of verontschuldigd"
        rows={1}
        value={anderen}
        sleutel={`vergaderingen/${id}/anderen`}
        maxLength={TEKST_MAX}
        onCommit={(nieuw, { burst }) => bewerk({ anderen: nieuw }, burst)}
      />
    </Deel>
  )
}

const zegAanwezig = (er: number, alle: number): string =>
  er === 0 ? 'Tik aan wie er was.' : `${er} van ${tel(alle, 'lid', 'leden')}.`
