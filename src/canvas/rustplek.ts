/** Cards at their places in the dossier: where they rest, whatever a hand or a glide does with them now. */
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import { type As, createAs } from '../geometry/as'
import { ruimteVoor } from '../geometry/ruimte'
import type { Schikkader } from '../geometry/schikken'
import type { ActorNode } from './knopen'

type Plaatsen = Pick<Dossier, 'actoren'>

/** Who has no place there any more stays where it is on screen. */
export function naarRustplek(
  knoop: ActorNode,
  { actoren }: Plaatsen,
  tegenstelling: Id | null,
  as: As,
): ActorNode {
  const plek = tegenstelling === null ? undefined : actoren[knoop.id]?.posities[tegenstelling]
  return plek ? { ...knoop, position: { x: as.naarVeld(plek.x), y: plek.y } } : knoop
}

/** What has to be kept apart: on the axis that the map asks, so that it holds on every screen. */
export function schikkadersVan(
  knopen: readonly ActorNode[],
  dossier: Plaatsen,
  tegenstelling: Id,
): Schikkader[] {
  const as = createAs(ruimteVoor(dossier, tegenstelling).breedte)
  return knopen.flatMap(({ id, data: { tekening } }) => {
    const plek = dossier.actoren[id]?.posities[tegenstelling]
    const { breedte, hoogte } = tekening
    return plek ? [{ id, x: as.naarVeld(plek.x), y: plek.y, breedte, hoogte }] : []
  })
}
