/** Partij: whether the bestuur stands in the tegenstelling itself, and who stands between two fires. Source: method S1.4, S2.5. */
import type { Actor } from '../model/actor'
import type { Id } from '../model/grond'
import type { Kaartlezing } from './kaartlezing'
import { verwijs, type Zin, zin } from './omdat'
import { noemIds, uniek } from './tellingen'

/** Somebody of the bestuur in a poolzone, or in spanning with groepen that are politically angry. Null for who is no party. */
export function leesPartij(
  kaart: Kaartlezing,
  id: Id,
): { readonly zone: 'wij' | 'zij' | null; readonly boos: readonly Id[] } | null {
  const actor = kaart.meegeteld.get(id)
  if (!actor?.isBestuur) return null
  const staat = kaart.zoneVan(id)
  const zone = staat === 'wij' || staat === 'zij' ? staat : null
  const boos = uniek(
    inSpanningMet(kaart, id).flatMap((ander) =>
      ander.soort === 'groep' && ander.verontrusting === 'boosPolitiek' ? [ander.id] : [],
    ),
  )
  return zone === null && boos.length === 0 ? null : { zone, boos }
}

/** Whom a netwerkactor has spanning with when they stand on both sides, in the order of ids; else nobody. */
export function findTweeVuren(kaart: Kaartlezing, id: Id): readonly Id[] {
  const spanning = inSpanningMet(kaart, id)
  const zones = spanning.map((ander) => kaart.zoneVan(ander.id))
  return zones.includes('wij') && zones.includes('zij') ? uniek(spanning.map((ander) => ander.id)) : []
}

const inSpanningMet = (kaart: Kaartlezing, id: Id): Actor[] =>
  kaart
    .relatiesVan(id)
    .filter(({ type }) => type === 'spanning')
    .flatMap(({ van, naar }) => kaart.meegeteld.get(van === id ? naar : van) ?? [])

/** Netwerkactoren who know somebody directly, in the order of ids; a bestuur that is party itself is no way to anybody. */
export const wieKent = (kaart: Kaartlezing, id: Id): readonly Id[] =>
  kaart
    .burenVan(id)
    .filter((buur) => kaart.meegeteld.get(buur)?.soort === 'netwerk' && leesPartij(kaart, buur) === null)

/**
 * Who still knows these directly when somebody is not there, and is no verbinder: reach is lost, not every contact. A sentence with a space before it; empty
 * when nobody does.
 */
export function zegBlijftGekend(kaart: Kaartlezing, middens: readonly Id[], zonder: Id): Zin {
  const kennen = middens.map((id) =>
    wieKent(kaart, id).filter(
      (ander) => ander !== zonder && !kaart.meegeteld.get(ander)?.rollen.includes('verbinder'),
    ),
  )
  const wie = uniek(kennen.flat())
  if (wie.length === 0) return []
  const met =
    middens.length === 1 ? '' : kennen.every((een) => een.length > 0) ? ' met hen' : ' met een deel van hen'
  return zin` Nog wel rechtstreeks in contact${met}, en geen verbinder: ${noemIds(wie)}.`
}

/** «A: gekend door B, nog zonder verbinder»: one word for it on every page. */
export const zegGekend = (id: Id, kennen: readonly Id[]): Zin =>
  zin`${verwijs('actor', id)}: gekend door ${noemIds(kennen)}, nog zonder verbinder`
