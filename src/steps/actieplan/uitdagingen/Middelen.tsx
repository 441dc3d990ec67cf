/** What carries an uitdaging in the house: the meerjarenplan, a rough budget, and who supports it. Source: method S3.1, S3.3. */
import { NAAM_MAX, TEKST_MAX } from '../../../domain/model/grond'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { editRecords, supportUitdaging } from '../../../store/mutaties'
import { useNaam, useTekst } from '../../../store/naam'
import { VinkGroep } from '../../../ui/VinkGroep'
import { Schuilveld } from '../../../velden/Schuiltekst'
import { Schuilvak } from '../../../velden/Schuilvak'
import haakjesStyles from './haakjes.module.css'
import styles from './uitdagingen.module.css'
import { type Afgeschermd, terugTekst } from '../../../store/dossiertekst'
import { readHaakjes } from '../../../domain/vragen/werkgroep'
import { IcoonPlus } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'

export function Middelen({ uitdaging }: { uitdaging: Afgeschermd<Uitdaging> }) {
  return (
    <div className={styles.velden}>
      <Meerjarenplan uitdaging={uitdaging} />
      <Budget uitdaging={uitdaging} />
      <Steun uitdaging={uitdaging} />
    </div>
  )
}

/** `inTabel`: the column says what it is, and who listens hears of which uitdaging. */
type VeldProps = { uitdaging: Afgeschermd<Uitdaging>; inTabel?: boolean }

export function Meerjarenplan({ uitdaging: { id, tekst, meerjarenplan }, inTabel = false }: VeldProps) {
  const { document } = useWerkruimte()
  const toon = useTekst()
  // What step 1 found in the meerjarenplan, while nothing stands here yet.
  const haakjes = useDossier(readHaakjes)
  return (
    <>
      <Schuilvak
        label={inTabel ? `Haakje in het meerjarenplan: ${toon(tekst)}` : 'Haakje in het meerjarenplan'}
        labelHidden={inTabel}
        rows={1}
        placeholder="Doelstelling, actie, code"
        maxLength={TEKST_MAX}
        value={meerjarenplan}
        sleutel={`${id}/meerjarenplan`}
        onCommit={(nieuw, { burst }) =>
          editRecords(document, 'uitdagingen', [id], { meerjarenplan: nieuw }, undefined, {
            continues: burst,
          })
        }
      />
      {!inTabel && haakjes.length > 0 && meerjarenplan === '' && (
        <div className={haakjesStyles.haakjes}>
          {haakjes.map((haakje) => (
            <Knop
              key={toon(haakje)}
              compact
              icon={IcoonPlus}
              onPress={() =>
                editRecords(document, 'uitdagingen', [id], { meerjarenplan: terugTekst(haakje) })
              }
            >
              {toon(haakje)}
            </Knop>
          ))}
        </div>
      )}
    </>
  )
}

export function Budget({ uitdaging: { id, tekst, budget }, inTabel = false }: VeldProps) {
  const { document } = useWerkruimte()
  const toon = useTekst()
  return (
    <Schuilveld
      label={inTabel ? `Ruw budget: ${toon(tekst)}` : 'Ruw budget'}
      labelHidden={inTabel}
      placeholder={inTabel ? 'Bedrag' : 'Bijvoorbeeld: 15.000 euro per jaar'}
      maxLength={NAAM_MAX}
      value={budget}
      sleutel={`${id}/budget`}
      onCommit={(nieuw, { burst }) =>
        editRecords(document, 'uitdagingen', [id], { budget: nieuw }, undefined, { continues: burst })
      }
    />
  )
}

function Steun({ uitdaging: { id, steun } }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const { document } = useWerkruimte()
  const naam = useNaam()
  const netwerk = useDossier(({ actoren }) =>
    Object.values(actoren)
      .filter(({ soort }) => soort === 'netwerk')
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  )
  if (netwerk.length === 0) return null
  return (
    <VinkGroep
      label="Wie uit het netwerk steunt dit?"
      options={netwerk.map((actor) => ({
        id: actor.id,
        label: naam(actor),
        value: steun.includes(actor.id),
      }))}
      onChange={(actor, steunt) => supportUitdaging(document, id, actor, steunt)}
    />
  )
}
