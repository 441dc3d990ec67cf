/** Netwerkkandidaten: who in the network may be asked, and how near each stands to the stille midden. Read once for a map. Source: method S2.5, S3.5. */
import type { Actie } from '../model/actie'
import type { Actor } from '../model/actor'
import type { Id } from '../model/grond'
import { type Kaartlezing, netwerkZonderBestuur } from '../lezing/kaartlezing'
import { findTweeVuren } from '../lezing/partij'
import { BINNEN_BEREIK } from '../lezing/paden'
import { aanDeKant } from '../lezing/tellingen'
import { draagtStop } from '../signalen/pr'

/** Farther than this nobody is asked. */
export const VERSTE = 3

/** A netwerkactor that may be asked. */
export type Netwerkkandidaat = {
  readonly actor: Actor
  /** Its place in the order of asking, from 0. */
  readonly plaats: number
  /** Acties that it pulls already. */
  readonly trekt: number
  /** Why others of the same som come first; null when nothing does. */
  readonly voorbehoud: string | null
}

/** A candidate near to somebody of the stille midden, by its place; `stappen` is at most {@link VERSTE}. */
export type Nabij = { readonly plaats: number; readonly stappen: number }

export type Netwerkkandidaten = {
  /** Nearest to the middle first, without a place as far as one can be; then by id. */
  readonly alle: readonly Netwerkkandidaat[]
  /** Kritische denkers, who has eigen belang after the others: who could read against. */
  readonly tegenlezers: readonly Id[]
  /** Who is near to one of the stille midden. */
  readonly nabij: (midden: Id) => readonly Nabij[]
  /** Of these stille midden, in their order, whom anybody of the map has within reach. */
  readonly binnenBereikVan: (actor: Id, middens: readonly Id[]) => Id[]
  /** Of these stille midden, in their order, who is within reach of somebody with a stop of privacy. */
  readonly achterStop: (middens: readonly Id[]) => Id[]
  /** Of these stille midden, in their order, from whom anybody is this many steps away. */
  readonly opStappenVan: (actor: Id, middens: readonly Id[], stappen: number) => Id[]
}

/**
 * Whom the room leaves out for now («nu niet») stays out, and so does the bestuur. Who has a stop of privacy (PR) needs another name or words first, and is
 * suggested for nothing.
 */
export function readNetwerkkandidaten(kaart: Kaartlezing): Netwerkkandidaten {
  const getrokken = countGetrokken(kaart)
  const vanMidden = ({ id }: Actor) => Math.abs(kaart.xVan(id) ?? 1)
  const teVragen = netwerkZonderBestuur(kaart).filter(({ betrekken }) => betrekken !== 'nuNiet')
  const metStop = teVragen.filter(draagtStop)
  const alle = teVragen
    .filter((actor) => !draagtStop(actor))
    .sort((a, b) => vanMidden(a) - vanMidden(b) || (a.id < b.id ? -1 : 1))
    .map((actor, plaats) => ({
      actor,
      plaats,
      trekt: getrokken.get(actor.id) ?? 0,
      voorbehoud: leesVoorbehoud(kaart, actor),
    }))
  const plaatsen = new Map(alle.map(({ actor, plaats }) => [actor.id, plaats]))
  const tegenlezers = alle.filter(({ actor }) => actor.rollen.includes('kritischeDenker'))

  // From the stille midden, each only once: to begin from everybody in the network walks through a hub again and again.
  const vanaf = onthoud((midden: Id) => kaart.stappenVanaf([midden], VERSTE))
  return {
    alle,
    tegenlezers: [false, true].flatMap((belang) =>
      tegenlezers.flatMap(({ actor }) => (actor.eigenBelang === belang ? [actor.id] : [])),
    ),
    nabij: onthoud((midden: Id) =>
      [...vanaf(midden)].flatMap(([id, stappen]) => {
        const plaats = plaatsen.get(id)
        return plaats === undefined ? [] : [{ plaats, stappen }]
      }),
    ),
    binnenBereikVan: (actor, middens) =>
      middens.filter((midden) => (vanaf(midden).get(actor) ?? Infinity) <= BINNEN_BEREIK),
    achterStop: (middens) =>
      middens.filter((midden) =>
        metStop.some(({ id }) => (vanaf(midden).get(id) ?? Infinity) <= BINNEN_BEREIK),
      ),
    opStappenVan: (actor, middens, stappen) =>
      middens.filter((midden) => vanaf(midden).get(actor) === stappen),
  }
}

/** The same answer to the same question, looked for once. */
function onthoud<T>(zoek: (id: Id) => T): (id: Id) => T {
  const bekend = new Map<Id, T>()
  return (id) => {
    if (!bekend.has(id)) bekend.set(id, zoek(id))
    return bekend.get(id) as T
  }
}

/** Who stands between two fires (NW-12), or at a side while that side weighs: a candidate still, after the others. Source: S2.1, S2.5. */
function leesVoorbehoud(kaart: Kaartlezing, { id, rollen }: Actor): string | null {
  if (rollen.includes('verbinder') && findTweeVuren(kaart, id).length > 0)
    return 'Er is spanning met beide kanten: zorg dat dit niet te veel op één persoon komt.'
  const zone = kaart.zoneVan(id)
  const weegt = kaart.strategie.toxiciteit === 'toxisch' || kaart.strategie.toxiciteit === 'dreigend'
  return weegt && (zone === 'wij' || zone === 'zij')
    ? `Staat zelf ${aanDeKant(zone)}, en dat weegt nu.`
    : null
}

function countGetrokken(kaart: Kaartlezing): ReadonlyMap<Id, number> {
  const aantal = new Map<Id, number>()
  for (const actie of kaart.acties) {
    const id = trekkerOpKaart(kaart, actie)
    if (id !== null) aantal.set(id, (aantal.get(id) ?? 0) + 1)
  }
  return aantal
}

/** The actor that pulls this actie, itself or as a member of the werkgroep. */
export function trekkerOpKaart({ dossier }: Kaartlezing, { trekker }: Actie): Id | null {
  return trekker?.soort === 'lid' ? (dossier.leden[trekker.id]?.actor ?? null) : (trekker?.id ?? null)
}
