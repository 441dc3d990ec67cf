/**
 * Paden: who is how many steps from whom. A path runs over contact, vertrouwen and vertegenwoordigt, in both directions and past nobody who is a luide
 * stem; one relatie is one step. Source: afleiding «Netwerk lezen».
 */
import type { Actor } from '../model/actor'
import type { Id } from '../model/grond'
import type { Relatie, RelatieType } from '../model/relatie'

/** volgt, voedt, spanning and bemiddeling are no paths. */
export const PADTYPEN: ReadonlySet<RelatieType> = new Set(['contact', 'vertrouwen', 'vertegenwoordigt'])

/** Who is this many steps away or nearer, is within reach. */
export const BINNEN_BEREIK = 2

export type Paden = {
  /** Neighbours of an actor, each once, in the order of ids. */
  readonly burenVan: (actor: Id) => readonly Id[]
  /** Steps from the nearest of `begin`: 0 for who begins, then 1 per relatie; who is more than `max` away is not in it. */
  readonly stappenVanaf: (begin: readonly Id[], max: number) => ReadonlyMap<Id, number>
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
  const gesorteerd = new Map([...buren].map(([id, set]) => [id, [...set].sort()]))
  const burenVan = (id: Id): readonly Id[] => gesorteerd.get(id) ?? NIETS

  return {
    burenVan,
    stappenVanaf(begin, max) {
      const stappen = new Map(begin.map((id) => [id, 0]))
      let rand = begin
      for (let stap = 1; stap <= max && rand.length > 0; stap++) {
        const volgende: Id[] = []
        for (const id of rand) {
          for (const buur of burenVan(id)) {
            if (stappen.has(buur)) continue
            stappen.set(buur, stap)
            volgende.push(buur)
          }
        }
        rand = volgende
      }
      return stappen
    },
  }
}

function buurMet(buren: Map<Id, Set<Id>>, van: Id, naar: Id): void {
  const set = buren.get(van)
  if (set) set.add(naar)
  else buren.set(van, new Set([naar]))
}
