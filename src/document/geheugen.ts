/**
 * Geheugen: a name that was hidden once stays hidden. What an act, or its undoing, takes away of hidden names is noted down in the same transaction,
 * in a collection that undo does not know.
 */
import * as Y from 'yjs'
import type { Actor } from '../domain/actor'
import type { Dossier } from '../domain/dossier'
import { NAAM_MAX } from '../domain/grond'
import { dektNaam, isVerborgen } from '../domain/masker'
import { normaliseer } from '../domain/namen'

/** Out of reach of undo. */
export const GEHEUGEN = 'verborgenNamen'

/**
 * Inside a transaction, after its changes. `begin` is what stood before the act, or before the burst of typing that it goes on with: what stood only
 * for the length of a key is no name that anybody had.
 */
export function onthoudNamen(ydoc: Y.Doc, begin: Dossier, nieuweId: () => string): void {
  const actoren = ydoc.getMap('actoren')
  const geheugen = ydoc.getMap(GEHEUGEN)
  for (const actor of Object.values(begin.actoren)) {
    const nu = actoren.get(actor.id)
    const naam = nu instanceof Y.Map ? String(nu.get('naam') ?? '') : null
    if (naam === actor.naam || actor.naam.trim() === '' || !isVerborgen(actor)) continue
    const norm = normaliseer(actor.naam)
    if (norm === '') continue
    const bekend = [...geheugen].filter(
      ([, een]) =>
        een instanceof Y.Map &&
        een.get('actor') === actor.id &&
        normaliseer(String(een.get('naam'))) === norm,
    )
    // Noted at the first key of a burst that went on to a longer name.
    if (naam !== null && isGedekt(actor, naam)) for (const [id] of bekend) geheugen.delete(id)
    else if (bekend.length === 0) {
      const record = new Y.Map<unknown>()
      record.set('naam', actor.naam.slice(0, NAAM_MAX))
      record.set('actor', actor.id)
      geheugen.set(nieuweId(), record)
    }
  }
}

/** «Jan» needs no memory when it has become «Jan Peeters»: that hides it too. */
const isGedekt = (actor: Actor, naam: string): boolean =>
  normaliseer(naam) === normaliseer(actor.naam) || dektNaam({ ...actor, naam }, actor.naam)
