/** Where a new actor is named and where the next one of its series comes: where people pointed, and never on a side that nobody chose. */
import { ACTOR_SOORTEN, type ActorSoort } from '../domain/model/actor'
import { maakPositie, type Positie } from '../domain/model/zone'
import type { As } from '../geometry/as'
import { natuurlijkePlek, vrijePlek } from '../geometry/plek'
import { type Gereedschap, NIETS, type Ontwerp } from '../store/sessie'
import type { Plek, Werkruimte } from '../store/werkruimte'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'

/** Size of a card that does not exist yet, in field units. */
export const ONTWERP_MAAT = { breedte: 260, hoogte: 100 } as const

export const isSoort = (gereedschap: Gereedschap): gereedschap is ActorSoort =>
  (ACTOR_SOORTEN as readonly string[]).includes(gereedschap)

/**
 * Starts naming an actor at a place that somebody pointed at: of this soort, else of the one in hand. False when none is in hand. A series that
 * is going on goes on there.
 */
export function ontwerpOp(
  werkruimte: Werkruimte,
  positie: Positie,
  soort: Gereedschap = werkruimte.sessie.getState().gereedschap,
): boolean {
  if (!isSoort(soort)) return false
  const vorige = werkruimte.sessie.getState().ontwerp?.vorige ?? null
  werkruimte.zet({ ontwerp: { soort, positie, vorige }, selectie: NIETS })
  return true
}

/** Free under a place, or close by. */
const plekBij = ({ x, y }: Positie, knopen: readonly ActorNode[], as: As): Positie =>
  vrijePlek({ x, y: y + ONTWERP_MAAT.hoogte }, ONTWERP_MAAT, knopen.map(kaderVanKnoop), 0.1, as)

/**
 * Where the next one of a series comes: beside the one before it once people chose a place for that one, else where its soort is at home, if
 * it has one. A place that only we proposed says nothing about the next one.
 */
export function volgendePlek(
  { soort, positie, vorige }: Ontwerp,
  knopen: readonly ActorNode[],
  as: As,
): Plek {
  const knoop = knopen.find(({ id }) => id === vorige?.actor)
  const daar = knoop ? maakPositie(as.vanVeld(knoop.position.x), knoop.position.y) : positie
  const gekozen = daar !== null && daar.x !== vorige?.voorstel?.x
  return gekozen
    ? { positie: plekBij(daar, knopen, as), gekozen }
    : { positie: natuurlijkePlek(soort, ONTWERP_MAAT, knopen.map(kaderVanKnoop), as), gekozen }
}
