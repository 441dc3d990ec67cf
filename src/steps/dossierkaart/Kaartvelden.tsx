/** The fields of the dossierkaart: a line, a text and a date, each by the name of its field in the head of the dossier. */
import { NAAM_MAX, TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { KAARTVELD_NAAM, type Kaartveld } from '../../domain/model/kaartveld'
import { editKaartveld } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'

type Dag = 'datum' | 'bewaarTot'
type VeldProps<V extends Kaartveld = Exclude<Kaartveld, Dag>> = {
  veld: V
  hint?: string
  /** Where it is asked as a question instead of named. */
  label?: string
  placeholder?: string
}

/** What every field of the card shares: its words, where they go, and one burst of typing as one step. */
function useKaartveld<V extends Kaartveld>({ veld, ...rest }: VeldProps<V>) {
  const { document } = useWerkruimte()
  const value = useDossier(({ kop }) => kop[veld])
  return {
    label: KAARTVELD_NAAM[veld],
    value,
    sleutel: `kop/${veld}`,
    onCommit: (waarde: string, { burst }: { burst: string }) =>
      editKaartveld(document, veld, waarde, { continues: burst }),
    ...rest,
  }
}

export const Regel = (props: VeldProps) => <Schuilveld {...useKaartveld(props)} maxLength={NAAM_MAX} />

export const Vak = (props: VeldProps) => <Schuilvak {...useKaartveld(props)} maxLength={TEKST_MAX} />

export const Datum = (props: VeldProps<Dag>) => <Datumveld {...useKaartveld(props)} />
