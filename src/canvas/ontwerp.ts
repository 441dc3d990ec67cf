/** Where a new actor is named: where somebody pointed, else where its soort is at home; and where the next one of the series comes. */
import { ACTOR_SOORTEN, type ActorSoort } from '../domain/actor'
import type { Positie } from '../domain/zone'
import { vanVeld } from '../geometry/as'
import { type Kader, natuurlijkePlek, vrijePlek } from '../geometry/plek'
import { type Gereedschap, NIETS, type Ontwerp } from '../store/sessie'
import type { Werkruimte } from '../store/werkruimte'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'

/** Size of a card that does not exist yet, in field units. */
export const ONTWERP_MAAT = { breedte: 260, hoogte: 100 } as const

export const isSoort = (gereedschap: Gereedschap): gereedschap is ActorSoort =>
  (ACTOR_SOORTEN as readonly string[]).includes(gereedschap)

/** A free place in the natural zone of a soort, given who stands on the map. */
export function plekVoor(
  soort: ActorSoort,
  maat: { breedte: number; hoogte: number },
  knopen: readonly ActorNode[],
  extra: readonly (Kader & { soort: ActorSoort })[] = [],
): Positie {
  const zelfdeSoort = [
    ...knopen.filter(({ data }) => data.beeld.soort === soort).map(({ position }) => position.x),
    ...extra.filter((ander) => ander.soort === soort).map(({ x }) => x),
  ].map(vanVeld)
  return natuurlijkePlek(soort, maat, [...knopen.map(kaderVanKnoop), ...extra], zelfdeSoort)
}

/** Starts naming an actor at a place that somebody pointed at: of this soort, else of the one in hand. False when none is in hand. */
export function ontwerpOp(
  werkruimte: Werkruimte,
  positie: Positie,
  soort: Gereedschap = werkruimte.sessie.getState().gereedschap,
): boolean {
  if (!isSoort(soort)) return false
  werkruimte.zet({ ontwerp: { soort, positie, aangewezen: true }, selectie: NIETS })
  return true
}

/** The next one of a series: in its natural zone, or free beside the place that somebody pointed at. */
export function volgendOntwerp(
  { soort, positie, aangewezen }: Ontwerp,
  knopen: readonly ActorNode[],
): Ontwerp {
  const volgende = aangewezen
    ? vrijePlek(
        { x: positie.x, y: positie.y + ONTWERP_MAAT.hoogte },
        ONTWERP_MAAT,
        knopen.map(kaderVanKnoop),
        0.1,
      )
    : plekVoor(soort, ONTWERP_MAAT, knopen)
  return { soort, positie: volgende, aangewezen }
}
