/**
 * Where the cards are that hands drag, beside React Flow's own stand. That stand asks every card and line at every change of it, so it hears of a
 * place only when it is taken or let go; in between only the card itself and its own lines are drawn again.
 */
import type { Id } from '../domain/model/grond'
import type { Positie } from '../domain/model/zone'
import { type Bron, createLezers } from './lezers'

/** Places are those of the middle of a card, field units; null for a card that no hand drags: it is where React Flow has it. */
export type Handplekken = Bron<Positie>

export function createHandplekken(): Handplekken & { zet: (nieuw: ReadonlyMap<Id, Positie>) => void } {
  let plekken: ReadonlyMap<Id, Positie> = new Map()
  const lezers = createLezers()
  return {
    van: (id) => plekken.get(id) ?? null,
    subscribe: lezers.subscribe,
    zet(nieuw) {
      const was = plekken
      plekken = nieuw
      for (const id of new Set([...was.keys(), ...nieuw.keys()])) {
        if (was.get(id) !== nieuw.get(id)) lezers.zeg(id)
      }
    },
  }
}
