/**
 * Where the cards are that hands drag, beside React Flow's own stand. That stand asks every card and line at every change of it, so it hears of a
 * place only when it is taken or let go; in between only the card itself and its own lines are drawn again.
 */
import type { Id } from '../domain/grond'
import type { Positie } from '../domain/zone'

/** Places are those of the middle of a card, field units. */
export type Handplekken = {
  /** Null for a card that no hand drags: it is where React Flow has it. */
  van: (id: Id) => Positie | null
  subscribe: (id: Id, lezer: () => void) => () => void
}

export function createHandplekken(): Handplekken & { zet: (nieuw: ReadonlyMap<Id, Positie>) => void } {
  let plekken: ReadonlyMap<Id, Positie> = new Map()
  const lezers = new Map<Id, Set<() => void>>()
  return {
    van: (id) => plekken.get(id) ?? null,
    subscribe(id, lezer) {
      const bij = lezers.get(id) ?? new Set()
      lezers.set(id, bij.add(lezer))
      return () => {
        bij.delete(lezer)
        if (bij.size === 0) lezers.delete(id)
      }
    },
    zet(nieuw) {
      const was = plekken
      plekken = nieuw
      for (const id of new Set([...was.keys(), ...nieuw.keys()])) {
        if (was.get(id) === nieuw.get(id)) continue
        for (const lezer of lezers.get(id) ?? []) lezer()
      }
    },
  }
}
