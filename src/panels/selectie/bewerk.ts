/** Writing one field of one or many actors, and the identity under which a field keeps its draft. */
import type { Actor } from '../../domain/model/actor'
import { useWerkruimte } from '../../store/hooks'
import { editActoren } from '../../store/mutaties'
import type { Afgeschermd } from '../../store/dossiertekst'

type Wijziging = Parameters<typeof editActoren>[2]
type Burst = { burst: string }

/** `bewerk` changes only the fields of the patch, for all; what is typed in one go is one step back. */
export function useBewerkActoren(actoren: readonly Afgeschermd<Actor>[]) {
  const werkruimte = useWerkruimte()
  const ids = actoren.map(({ id }) => id)
  return {
    sleutel: (veld: string) => `${ids.join(' ')}/${veld}`,
    bewerk: (wijziging: Wijziging, info?: Burst) =>
      editActoren(werkruimte.document, ids, wijziging, undefined, info && { continues: info.burst }),
  }
}
