/** When an actie begins and ends, typed. Source: method S3.5. */
import type { Actie } from '../domain/model/actie'
import { isOmgekeerd, type Rand, waaromNiet } from '../domain/model/tijdpad'
import { useWerkruimte } from '../store/hooks'
import { setPeriode } from '../store/mutaties'
import { Datumveld } from '../ui/Datumveld'

type Periodes = Pick<Actie, 'id' | Rand>

/** Two fields, for a row or a column of whoever shows them; `sleutel` tells this place from others that show the same actie. */
export function Periode({ actie, sleutel }: { actie: Periodes; sleutel: string }) {
  return (
    <>
      <Randveld label="Van" rand="start" actie={actie} sleutel={sleutel} />
      <Randveld
        label="Tot en met"
        rand="einde"
        actie={actie}
        sleutel={sleutel}
        // From before it was refused, or of two hands that each changed one end.
        error={isOmgekeerd(actie) ? 'Dit ligt vóór het begin.' : undefined}
      />
    </>
  )
}

type Props = {
  label: string
  labelHidden?: boolean
  rand: Rand
  actie: Periodes
  sleutel: string
  error?: string | undefined
}

/** One end. A date on the wrong side of the other stays what is typed, with why, until one of both changes. */
export function Randveld({ rand, actie, sleutel, ...veld }: Props) {
  const { document } = useWerkruimte()
  return (
    <Datumveld
      {...veld}
      value={actie[rand]}
      sleutel={`${sleutel}/${rand}`}
      weiger={(datum) => {
        const reden = waaromNiet(rand, datum, actie)
        return reden && `Dit ${reden}.`
      }}
      onCommit={(nieuw, { burst }) => setPeriode(document, actie.id, { [rand]: nieuw }, { continues: burst })}
    />
  )
}
