/** A filter on the map: whom somebody looks for. Within one kind any of the values will do, and of each kind that is asked one has to hold. */
import { ACTOR_SOORT_NAAM, type ActorSoort, ROL_NAAM, type Rol, VERONTRUSTING_NAAM } from '../model/actor'
import type { Verontrusting } from '../model/actor'
import { verwijs, voeg, type Zin, zin } from '../lezing/omdat'
import { aanDeKant } from '../lezing/tellingen'
import type { Id } from '../model/grond'
import { RELATIE, type RelatieType } from '../model/relatie'
import type { Zone } from '../model/zone'

/** In the order in which they are asked and told. A rol is asked among the soorten: it is a part of the netwerk. */
export const FILTERVRAGEN = ['soort', 'zone', 'type', 'bezorgdheid', 'relatie', 'bereik', 'gehoord'] as const
export type Filtervraag = (typeof FILTERVRAGEN)[number]

export type Filterwaarde = {
  soort: ActorSoort | Rol
  zone: Zone
  type: Verontrusting
  bezorgdheid: Id
  /** They have one of this type with somebody on the map. */
  relatie: RelatieType
  /** Stille midden that no verbinder reaches, as the netwerk is read. */
  bereik: 'nietBereikt'
  /** Inwoners of whom no bezorgdheid was heard: presumed only, or none at all. */
  gehoord: 'nietGehoord'
}

/** Empty asks nothing. */
export type Filter = { readonly [V in Filtervraag]: readonly Filterwaarde[V][] }

export const GEEN_FILTER: Filter = {
  soort: [],
  zone: [],
  type: [],
  bezorgdheid: [],
  relatie: [],
  bereik: [],
  gehoord: [],
}

/** Of one actor on the map, per kind the values that hold. */
export type Kenmerken = { readonly [V in Filtervraag]: ReadonlySet<Filterwaarde[V]> }

export const vraagtNiets = (filter: Filter): boolean =>
  FILTERVRAGEN.every((vraag) => filter[vraag].length === 0)

/** Whether this actor is one of those that are looked for. */
export const voldoet = (filter: Filter, kenmerken: Kenmerken): boolean =>
  FILTERVRAGEN.every((vraag) => {
    const heeft: ReadonlySet<string> = kenmerken[vraag]
    return filter[vraag].length === 0 || filter[vraag].some((waarde) => heeft.has(waarde))
  })

/** With this value, or without it where it was there. */
export function wisselWaarde<V extends Filtervraag>(
  filter: Filter,
  vraag: V,
  waarde: Filterwaarde[V],
): Filter {
  const nu: readonly Filterwaarde[V][] = filter[vraag]
  const nieuw = nu.includes(waarde) ? nu.filter((ander) => ander !== waarde) : [...nu, waarde]
  return { ...filter, [vraag]: nieuw }
}

const WOORD: { readonly [V in Filtervraag]: (waarde: Filterwaarde[V]) => Zin } = {
  soort: (soort) => [{ ...ACTOR_SOORT_NAAM, ...ROL_NAAM }[soort]],
  zone: (zone) => [aanDeKant(zone)],
  type: (type) => [VERONTRUSTING_NAAM[type]],
  bezorgdheid: (id) => [verwijs('bezorgdheid', id)],
  relatie: (type) => [RELATIE[type].naam],
  bereik: () => ['niet bereikt'],
  gehoord: () => ['nog niet gehoord'],
}

/** One value in words, as it stands on its button. */
export const zegWaarde = (vraag: Filtervraag, waarde: Filterwaarde[Filtervraag]): Zin =>
  (WOORD[vraag] as (waarde: string) => Zin)(waarde)

/** «groep of stille midden · niet bereikt»; empty for a filter that asks nothing. */
export function zegFilter(filter: Filter): Zin {
  const gevraagd = FILTERVRAGEN.filter((vraag) => filter[vraag].length > 0)
  return voeg(...gevraagd.map((vraag, i) => zin`${i === 0 ? '' : ' · '}${zegVraag(filter, vraag)}`))
}

function zegVraag(filter: Filter, vraag: Filtervraag): Zin {
  const waarden = filter[vraag].map((waarde) => zegWaarde(vraag, waarde))
  const gezegd = vraag === 'bezorgdheid' ? waarden.map((waarde) => zin`«${waarde}»`) : waarden
  const rij = voeg(...gezegd.map((waarde, i) => zin`${i === 0 ? '' : ' of '}${waarde}`))
  return vraag === 'relatie' ? zin`relatie ${rij}` : rij
}
