/**
 * Paden: who is how many steps from whom. A path runs over contact, vertrouwen and vertegenwoordigt, in both directions and past nobody who is a luide
 * stem; one relatie is one step. Actors are numbers here, because a hub has half the map within two steps and everybody is asked how near it is.
 * Source: afleiding «Netwerk lezen».
 */
import type { Actor } from '../model/actor'
import type { Id } from '../model/grond'
import type { Relatie, RelatieType } from '../model/relatie'

/** volgt, voedt, spanning and bemiddeling are no paths. */
export const PADTYPEN: ReadonlySet<RelatieType> = new Set(['contact', 'vertrouwen', 'vertegenwoordigt'])

/** Who is this many steps away or nearer, is within reach. */
export const BINNEN_BEREIK = 2

/** Farther than was asked, or not to be reached at all. */
export const TE_VER = 255

export type Paden = {
  /** Neighbours of an actor, each once, in the order of ids. */
  readonly burenVan: (actor: Id) => readonly Id[]
  /** Steps to any actor from the nearest of `begin`: 0 for who begins, and {@link TE_VER} beyond `max` or for who does not count here. */
  readonly stappenVanaf: (begin: readonly Id[], max: number) => (actor: Id) => number
}

const NIETS: readonly never[] = []

/** `relaties` lie between two different actors of `actoren`. */
export function readPaden(actoren: ReadonlyMap<Id, Actor>, relaties: readonly Relatie[]): Paden {
  const buren = new Map<Id, Set<Id>>()
  const isLuid = (id: Id) => actoren.get(id)?.soort === 'luideStem'
  for (const { van, naar, type } of relaties) {
    if (!PADTYPEN.has(type) || isLuid(van) || isLuid(naar)) continue
    buurMet(buren, van, naar)
    buurMet(buren, naar, van)
  }
  const nummers = new Map([...actoren.keys()].map((id, nummer) => [id, nummer]))
  const gesorteerd = new Map([...buren].map(([id, set]) => [id, [...set].sort()]))
  const burenVan = (id: Id): readonly Id[] => gesorteerd.get(id) ?? NIETS
  const nummersVan = (ids: readonly Id[]): number[] => ids.flatMap((id) => nummers.get(id) ?? [])
  const perNummer = [...nummers.keys()].map((id) => nummersVan(burenVan(id)))

  return {
    burenVan,
    stappenVanaf(begin, max) {
      const stappen = new Uint8Array(nummers.size).fill(TE_VER)
      let rand = nummersVan(begin)
      for (const nummer of rand) stappen[nummer] = 0
      for (let stap = 1; stap <= max && rand.length > 0; stap++) {
        const volgende: number[] = []
        for (const nummer of rand) {
          for (const buur of perNummer[nummer] ?? NIETS) {
            if (stappen[buur] !== TE_VER) continue
            stappen[buur] = stap
            volgende.push(buur)
          }
        }
        rand = volgende
      }
      return (id) => stappen[nummers.get(id) ?? -1] ?? TE_VER
    },
  }
}

function buurMet(buren: Map<Id, Set<Id>>, van: Id, naar: Id): void {
  const set = buren.get(van)
  if (set) set.add(naar)
  else buren.set(van, new Set([naar]))
}
