/** Where cards come to stand that the room placed: on the middle of their spread, at a free height. */
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import type { Ronde } from '../../domain/model/ronde'
import type { Positie } from '../../domain/model/zone'
import { geefPlaatsen } from '../lijst/plaatsen'

/** Who stands on the map already keeps the height; the others find a free one. */
export function geefRondeplaatsen(
  dossier: Pick<Dossier, 'actoren'>,
  { tegenstelling, actoren: spreidingen }: Pick<Ronde, 'tegenstelling' | 'actoren'>,
  ids: readonly Id[],
): ({ id: Id } & Positie)[] {
  const wie = ids.flatMap((id) => {
    const [actor, spreiding] = [dossier.actoren[id], spreidingen[id]]
    return actor && spreiding && tegenstelling ? [{ actor, x: spreiding.midden }] : []
  })
  const vrij = geefPlaatsen(
    wie.map(({ actor, x }) => ({ soort: actor.soort, plaats: x })),
    dossier,
    tegenstelling,
  )
  return wie.map(({ actor, x }, i) => {
    const oud = actor.posities[tegenstelling ?? '']
    return { id: actor.id, x, y: oud?.y ?? vrij[i]?.[tegenstelling ?? '']?.y ?? 0 }
  })
}
