/**
 * Geheugen: a name that was hidden once stays hidden. What an act, or its undoing, takes away of hidden names is noted down in the same transaction,
 * in a collection that undo does not know. A name that an act hides is noted down at once: another tab that has not heard of it yet may call somebody
 * otherwise, and then nobody would know that this name was ever hidden.
 */
import * as Y from 'yjs'
import type { Actor } from '../../domain/model/actor'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, NAAM_MAX } from '../../domain/model/grond'
import { dektNaam, type Gemaskerd, isVerborgen, MASKERVELDEN } from '../../domain/masker/masker'
import { normaliseer } from '../../domain/masker/namen'
import { namenInMoment, type VroegereNaam } from '../../domain/masker/vroegerenamen'

/** Out of reach of undo. */
export const GEHEUGEN = 'verborgenNamen'

/** Ids of records that may have changed; nobody else is looked at. */
export type Geraakt = { readonly actoren: Iterable<Id>; readonly momentopnames: Iterable<Id> }

/**
 * Inside a transaction, after its changes. `begin` is what stood before the act, or before the burst of typing that it goes on with:
 * what stood only for the length of a key is no name that anybody had.
 */
export function onthoudNamen(ydoc: Y.Doc, begin: Dossier, geraakt: Geraakt, nieuweId: () => Id): void {
  const geheugen = ydoc.getMap(GEHEUGEN)
  const bekend = ({ naam, actor }: VroegereNaam) =>
    [...geheugen].filter(
      ([sleutel, een]) =>
        !sleutel.startsWith(NU) &&
        een instanceof Y.Map &&
        een.get('actor') === actor &&
        normaliseer(String(een.get('naam'))) === normaliseer(naam),
    )
  const noteer = (sleutel: string, { naam, actor }: VroegereNaam) => {
    const record = new Y.Map<unknown>()
    record.set('naam', naam.slice(0, NAAM_MAX))
    record.set('actor', actor)
    geheugen.set(sleutel, record)
  }
  const onthoud = (wie: VroegereNaam) => {
    if (normaliseer(wie.naam) !== '' && bekend(wie).length === 0) noteer(nieuweId(), wie)
  }
  const actoren = ydoc.getMap('actoren')
  for (const id of geraakt.actoren) {
    const actor = begin.actoren[id]
    if (!actor || actor.naam.trim() === '') continue
    const naam = naamVan(actoren, id)
    const nu = nuVan(id)
    const genoteerd = naamVan(geheugen, nu) === actor.naam
    if (naam === actor.naam) {
      const isNuVerborgen = isVerborgen(metNieuwe(actoren, actor))
      if (isNuVerborgen && !isVerborgen(actor) && !genoteerd) noteer(nu, { naam, actor: id })
      if (!isNuVerborgen && genoteerd) geheugen.delete(nu)
      continue
    }
    // Also who was hidden, and called otherwise, within one burst.
    if (!genoteerd && !isVerborgen(actor)) continue
    const wie = { naam: actor.naam, actor: id }
    // Noted at the first key of a burst that went on to a longer name.
    if (naam !== null && isGedekt(actor, naam)) for (const [weg] of bekend(wie)) geheugen.delete(weg)
    else {
      onthoud(wie)
      if (genoteerd) geheugen.delete(nu)
    }
  }
  const momenten = ydoc.getMap('momentopnames')
  for (const id of geraakt.momentopnames) {
    const moment = begin.momentopnames[id]
    if (!moment || momenten.has(id)) continue
    // It may have been the last place that knew of somebody.
    for (const wie of namenInMoment(moment)) {
      const nu = wie.actor === null ? null : naamVan(actoren, wie.actor)
      if (nu === null || normaliseer(nu) !== normaliseer(wie.naam)) onthoud(wie)
    }
  }
}

/** What this transaction wrote, made or took away. */
export const geraaktIn = (ydoc: Y.Doc, transactie: Y.Transaction): Geraakt => ({
  actoren: geraakteIds(transactie, ydoc.getMap('actoren')),
  momentopnames: geraakteIds(transactie, ydoc.getMap('momentopnames')),
})

function geraakteIds(transactie: Y.Transaction, collectie: unknown): Set<Id> {
  const ids = new Set<Id>()
  for (const [type, sleutels] of transactie.changed) {
    if (type === collectie) {
      for (const sleutel of sleutels) if (sleutel !== null) ids.add(sleutel)
    } else if (type.parent === collectie) ids.add(type._item?.parentSub ?? '')
  }
  return ids
}

/** What is another record than it was. */
export const geraaktTussen = (voor: Dossier, na: Dossier): Geraakt => {
  const anders = (collectie: 'actoren' | 'momentopnames') =>
    Object.keys(voor[collectie]).filter((id) => voor[collectie][id] !== na[collectie][id])
  return { actoren: anders('actoren'), momentopnames: anders('momentopnames') }
}

/** Keys of names that somebody has now, and that an act hid. */
const NU = 'nu-'
// Of ours, and one for each actor, so that two tabs that hide the same name note it once.
const nuVan = (actor: Id): Id => `${NU}${actor}`.slice(0, 64)

/** The actor with what stands in the document now of all that decides on the name. */
function metNieuwe(actoren: Y.Map<unknown>, actor: Actor): Gemaskerd {
  const record = actoren.get(actor.id)
  if (!(record instanceof Y.Map)) return actor
  const anders = MASKERVELDEN.filter((veld) => record.has(veld) && record.get(veld) !== actor[veld])
  return anders.length === 0
    ? actor
    : { ...actor, ...Object.fromEntries(anders.map((veld) => [veld, record.get(veld)])) }
}

/** Null when there is no such record. */
function naamVan(records: Y.Map<unknown>, id: Id): string | null {
  const record = records.get(id)
  return record instanceof Y.Map ? String(record.get('naam') ?? '') : null
}

/** «Jan» needs no memory when it has become «Jan Peeters»: that hides it too. */
const isGedekt = (actor: Actor, naam: string): boolean =>
  normaliseer(naam) === normaliseer(actor.naam) || dektNaam({ ...actor, naam }, actor.naam)
