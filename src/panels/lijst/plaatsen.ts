/** Where rows of a list come to stand when the list itself says so: free places, so that nobody lands on somebody else. */
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import type { RegelVoorstel } from '../../domain/lijst/lijst'
import type { Positie } from '../../domain/model/zone'
import { type As, createAs } from '../../geometry/as'
import { type Kader, plekInZone } from '../../geometry/plek'
import { ruimteVoor } from '../../geometry/ruimte'

/** About what a card takes, in field units: nobody has measured these yet. */
const MAAT = { breedte: 230, hoogte: 100 }

const kader = ({ x, y }: Positie, as: As): Kader => ({ x: as.naarVeld(x), y, ...MAAT })

/** For each row the places of its actor: none, or one in this tegenstelling. */
export function geefPlaatsen(
  regels: readonly Pick<RegelVoorstel, 'soort' | 'plaats'>[],
  { actoren }: Pick<Dossier, 'actoren'>,
  tegenstelling: Id | null,
): Record<Id, Positie>[] {
  if (tegenstelling === null) return regels.map(() => ({}))
  const as = createAs(ruimteVoor({ actoren }, tegenstelling).breedte)
  const bezet = Object.values(actoren).flatMap(({ posities }) => {
    const positie = posities[tegenstelling]
    return positie ? [kader(positie, as)] : []
  })
  return regels.map(({ soort, plaats }) => {
    if (plaats === undefined) return {}
    const positie = plekInZone(soort, plaats, MAAT, bezet, as)
    bezet.push(kader(positie, as))
    return { [tegenstelling]: positie }
  })
}
