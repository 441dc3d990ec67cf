/** Which bezorgdheden are shared across the field, so that their chips can stand out. Source: afleiding, class «gedeeld». */
import { type Actor, isInwoner } from '../domain/model/actor'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import { zoneVan } from '../domain/model/zone'

type Dragers = { midden: boolean; wij: boolean; zij: boolean }

/** Each dossier is read once per tegenstelling; a new dossier object is a new question. */
const bekend = new WeakMap<Dossier['actoren'], Map<Id, ReadonlySet<Id>>>()

/**
 * Ids of the bezorgdheden that at least one stille midden carries and inwoners in both pole zones as well, counting only who has a place in
 * this tegenstelling. Luide stemmen and netwerk never count.
 */
export function gedeeldeBezorgdheden(
  { actoren }: Pick<Dossier, 'actoren'>,
  tegenstellingId: Id,
): ReadonlySet<Id> {
  const perTegenstelling = bekend.get(actoren) ?? new Map<Id, ReadonlySet<Id>>()
  bekend.set(actoren, perTegenstelling)
  const al = perTegenstelling.get(tegenstellingId)
  if (al) return al
  const nieuw = zoekGedeeld(Object.values(actoren), tegenstellingId)
  perTegenstelling.set(tegenstellingId, nieuw)
  return nieuw
}

function zoekGedeeld(actoren: readonly Actor[], tegenstellingId: Id): ReadonlySet<Id> {
  const dragers = new Map<Id, Dragers>()
  for (const actor of actoren) {
    const positie = actor.posities[tegenstellingId]
    if (!positie || !isInwoner(actor)) continue
    const zone = zoneVan(positie.x)
    for (const id of Object.keys(actor.bezorgdheden)) {
      const wie = dragers.get(id) ?? { midden: false, wij: false, zij: false }
      if (actor.soort === 'stilleMidden') wie.midden = true
      if (zone !== 'midden') wie[zone] = true
      dragers.set(id, wie)
    }
  }
  return new Set([...dragers].filter(([, wie]) => wie.midden && wie.wij && wie.zij).map(([id]) => id))
}
