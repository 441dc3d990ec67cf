/** What is done with a learning point, by whom and by when. Source: method S4. */
import { type Id, NAAM_MAX, TEKST_MAX } from '../../domain/model/grond'
import type { Punt } from '../../domain/model/verankering'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useWerkruimte } from '../../store/hooks'
import { editPunt } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { Datumveld } from '../../ui/Datumveld'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from './verankering.module.css'

type Leerpunt = Afgeschermd<Punt<'leerpunten'> & { id: Id }>

export function Leerdaad({ id, tekst, doen, wie, tegen }: Leerpunt) {
  const { document } = useWerkruimte()
  const naam = useTekst()(tekst)
  const bewerk = (patch: Partial<Omit<Punt<'leerpunten'>, 'orde'>>, burst: string) =>
    editPunt(document, 'leerpunten', id, patch, { continues: burst })
  return (
    <div className={styles.leerdaad}>
      <Schuilveld
        label={`Wat doen we met «${naam}»`}
        labelHidden
        placeholder="Wat doen we ermee?"
        value={doen}
        sleutel={`verankering/leerpunten/${id}/doen`}
        maxLength={TEKST_MAX}
        onCommit={(nieuw, { burst }) => bewerk({ doen: nieuw }, burst)}
      />
      <Schuilveld
        label={`Wie doet iets met «${naam}»`}
        labelHidden
        placeholder="wie?"
        value={wie}
        sleutel={`verankering/leerpunten/${id}/wie`}
        maxLength={NAAM_MAX}
        onCommit={(nieuw, { burst }) => bewerk({ wie: nieuw }, burst)}
      />
      <Datumveld
        label={`Tegen wanneer iets met «${naam}»`}
        labelHidden
        value={tegen}
        sleutel={`verankering/leerpunten/${id}/tegen`}
        onCommit={(nieuw, { burst }) => bewerk({ tegen: nieuw }, burst)}
      />
    </div>
  )
}
