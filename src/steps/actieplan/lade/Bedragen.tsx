/** What an actie costs: a row for each amount, with its year, who pays and the code of the meerjarenplan. Source: method S3.3. */
import { useEffect, useRef, useState } from 'react'
import type { Actie } from '../../../domain/model/actie'
import { type Bedrag, telBedragen } from '../../../domain/model/bedragen'
import { EURO_MAX, type Id, JAREN, NAAM_MAX, opSleutelOrde } from '../../../domain/model/grond'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { addBedrag, editBedrag, removeBedrag } from '../../../store/mutaties'
import { zegBedrag } from '../../../taal/getal'
import { Getalveld } from '../../../ui/Getalveld'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonPlus, IcoonSluit } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Schuilveld } from '../../../velden/Schuiltekst'
import styles from './bedragen.module.css'
import ladeStyles from './lade.module.css'

type Props = { actie: Afgeschermd<Actie> }

export function Bedragen({ actie: { id, bedragen } }: Props) {
  const { document } = useWerkruimte()
  const som = useDossier(({ acties }) => (acties[id] ? telBedragen(acties[id]) : null))
  const [nieuw, setNieuw] = useState<Id | null>(null)
  const knop = useRef<HTMLButtonElement>(null)
  const rijen = opSleutelOrde(bedragen)
  const verwijder = (sleutel: Id) => {
    // The row takes its button along; the hand stays where the next one can be added.
    knop.current?.focus()
    removeBedrag(document, id, sleutel)
  }
  return (
    <fieldset className={ladeStyles.lijst}>
      <legend className={ladeStyles.veldnaam}>Wat kost het, en wie betaalt?</legend>
      {rijen.length > 0 && (
        <ul className={ladeStyles.rijen}>
          {rijen.map((bedrag, i) => (
            <Rij
              key={bedrag.id}
              actie={id}
              bedrag={bedrag}
              nr={i + 1}
              isNieuw={bedrag.id === nieuw}
              onVerwijder={() => verwijder(bedrag.id)}
            />
          ))}
        </ul>
      )}
      <div className={styles.voet}>
        <Knop
          compact
          variant="kaal"
          icon={IcoonPlus}
          ref={knop}
          onPress={() => setNieuw(addBedrag(document, id))}
        >
          Bedrag toevoegen
        </Knop>
        {rijen.length > 1 && som !== null && <p className={styles.som}>Samen {zegBedrag(som)}</p>}
      </div>
    </fieldset>
  )
}

type Rijprops = {
  actie: Id
  bedrag: Afgeschermd<Bedrag & { id: Id }>
  /** From 1: two rows of one year are told apart by it. */
  nr: number
  /** Added just now, here: its first field takes the focus. */
  isNieuw: boolean
  onVerwijder: () => void
}

function Rij({ actie, bedrag: { id, jaar, bedrag, bron, code }, nr, isNieuw, onVerwijder }: Rijprops) {
  const { document } = useWerkruimte()
  const eerste = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isNieuw) eerste.current?.focus()
  }, [isNieuw])
  const veld = `acties/${actie}/lade/bedragen/${id}`
  const bewerk = (patch: Partial<Bedrag>, burst: string) =>
    editBedrag(document, actie, id, patch, { continues: burst })
  return (
    <li className={styles.rij}>
      <Getalveld
        label={`Jaar van bedrag ${nr}`}
        labelHidden
        placeholder="jaar"
        min={JAREN.min}
        max={JAREN.max}
        ref={eerste}
        value={jaar}
        sleutel={`${veld}/jaar`}
        onCommit={(nieuw, { burst }) => bewerk({ jaar: nieuw }, burst)}
      />
      <Getalveld
        label={`Bedrag ${nr} in euro`}
        labelHidden
        vorm="euro"
        placeholder="bedrag"
        max={EURO_MAX}
        value={bedrag}
        sleutel={`${veld}/bedrag`}
        onCommit={(nieuw, { burst }) => bewerk({ bedrag: nieuw }, burst)}
      />
      <Schuilveld
        label={`Wie betaalt bedrag ${nr}`}
        labelHidden
        placeholder="wie betaalt?"
        maxLength={NAAM_MAX}
        value={bron}
        sleutel={`${veld}/bron`}
        onCommit={(nieuw, { burst }) => bewerk({ bron: nieuw }, burst)}
      />
      <Schuilveld
        label={`Code van het meerjarenplan bij bedrag ${nr}`}
        labelHidden
        placeholder="code (plan)"
        maxLength={NAAM_MAX}
        value={code}
        sleutel={`${veld}/code`}
        onCommit={(nieuw, { burst }) => bewerk({ code: nieuw }, burst)}
      />
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`Verwijder bedrag ${nr}`}
        side="left"
        onPress={onVerwijder}
      />
    </li>
  )
}
