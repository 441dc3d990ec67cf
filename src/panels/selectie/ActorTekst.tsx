/** A text of one or many actors, by the name of its field. */
import type { Actor } from '../../domain/model/actor'
import { NAAM_MAX, TEKST_MAX } from '../../domain/model/grond'
import { beoordeelNaam } from '../../domain/masker/naamoordeel'
import { useBewerkActoren } from './bewerk'
import { gemeen } from '../../ui/gemeen'
import { type Schuilconcept, Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useDossier } from '../../store/hooks'

type TekstvanActor = { [V in keyof Actor]: Actor[V] extends string ? V : never }[keyof Actor]
/** What people may type freely: no key, no closed choice. */
export type ActorTekstnaam = Exclude<TekstvanActor, 'id' | 'soort' | 'letter' | 'naam' | 'eenOpEenWanneer'>

type Props = {
  actoren: readonly Afgeschermd<Actor>[]
  veld: ActorTekstnaam
  label: string
  labelHidden?: boolean
  hint?: string
  placeholder?: string
}

function useActortekst({
  actoren,
  veld,
}: Pick<Props, 'actoren' | 'veld'>): Schuilconcept & { overPersoon: boolean } {
  const { bewerk, sleutel } = useBewerkActoren(actoren)
  const overPersoon = useDossier((dossier) =>
    actoren.some(({ id }) => {
      const actor = dossier.actoren[id]
      return actor !== undefined && beoordeelNaam(actor).persoon
    }),
  )
  return {
    value: gemeen(actoren, (actor) => actor[veld]),
    sleutel: sleutel(veld),
    overPersoon,
    onCommit: (waarde, info) => bewerk({ [veld]: waarde }, info),
  }
}

export function ActorTekstveld({ actoren, veld, ...rest }: Props) {
  return <Schuilveld {...useActortekst({ actoren, veld })} {...rest} maxLength={NAAM_MAX} />
}

export function ActorTekstvak({ actoren, veld, ...rest }: Props) {
  return <Schuilvak {...useActortekst({ actoren, veld })} {...rest} maxLength={TEKST_MAX} />
}
