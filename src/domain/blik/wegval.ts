/** Wegval: who in the stille midden is no longer reached when one actor of the netwerk is not there. Nothing of the dossier changes. Source: method S2.5. */
import { deriveBereik } from '../lezing/bereik'
import { readKaart } from '../lezing/kaartlezing'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'

/** `bereikt`: how many are reached now; `verliest`: who of them are not without this actor, in order of id. */
export type Wegval = { readonly bereikt: number; readonly verliest: readonly Id[] }

/** `today` is an ISO day. An actor that is not there changes nothing. */
export function readWegval(dossier: Dossier, tegenstelling: Id | null, zonder: Id, today: string): Wegval {
  const { [zonder]: _, ...actoren } = dossier.actoren
  const nu = bereikVan(dossier, tegenstelling, today)
  const dan = new Set(bereikVan({ ...dossier, actoren }, tegenstelling, today))
  return { bereikt: nu.length, verliest: nu.filter((id) => !dan.has(id)) }
}

const bereikVan = (dossier: Dossier, tegenstelling: Id | null, today: string): readonly Id[] =>
  deriveBereik(readKaart(dossier, tegenstelling, today)).bereikt
