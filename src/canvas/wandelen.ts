/** Walking over the map by keyboard: from card to card as one reads, from wij to zij, and along the lines. */
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'

export type Sprong = 'volgende' | 'vorige' | 'eerste' | 'laatste'

const SPRONG: Readonly<Record<string, Sprong>> = {
  PageDown: 'volgende',
  PageUp: 'vorige',
  Home: 'eerste',
  End: 'laatste',
}

export const sprongVan = (key: string): Sprong | undefined => SPRONG[key]

/** Who has a place here, from wij to zij, then from top to bottom. */
export function leesvolgorde(dossier: Dossier, tegenstelling: Id): Id[] {
  return Object.values(dossier.actoren)
    .flatMap(({ id, posities }) => {
      const plaats = posities[tegenstelling]
      return plaats ? [{ id, ...plaats }] : []
    })
    .sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** The lines in sight, by where they begin, then by where they end. */
function lijnenOpVolgorde(dossier: Dossier, tegenstelling: Id) {
  const plek = new Map(leesvolgorde(dossier, tegenstelling).map((id, i) => [id, i]))
  return Object.values(dossier.relaties)
    .flatMap(({ id, van, naar }) => {
      const [begin, einde] = [plek.get(van), plek.get(naar)]
      return begin === undefined || einde === undefined ? [] : [{ id, van, naar, begin, einde }]
    })
    .sort((a, b) => a.begin - b.begin || a.einde - b.einde || (a.id < b.id ? -1 : 1))
}

function inRij(rij: readonly Id[], vanaf: Id, sprong: Sprong): Id | null {
  const hier = rij.indexOf(vanaf)
  const doel = { volgende: hier + 1, vorige: hier - 1, eerste: 0, laatste: rij.length - 1 }[sprong]
  return rij[doel] ?? null
}

/** The actor that a walk comes to; null at the end. From a line forward to where it leads, and back to where it begins. */
export function naarActor(dossier: Dossier, tegenstelling: Id, vanaf: Id, sprong: Sprong): Id | null {
  const lijn = dossier.relaties[vanaf]
  if (lijn && sprong === 'volgende') return lijn.naar
  if (lijn && sprong === 'vorige') return lijn.van
  return inRij(leesvolgorde(dossier, tegenstelling), vanaf, sprong)
}

/** The line that a walk comes to; null when there is none. From an actor the first of its own, or going back the last. */
export function naarRelatie(dossier: Dossier, tegenstelling: Id, vanaf: Id, sprong: Sprong): Id | null {
  const lijnen = lijnenOpVolgorde(dossier, tegenstelling)
  const eigen = lijnen.filter(({ van, naar }) => van === vanaf || naar === vanaf)
  if (vanaf in dossier.relaties)
    return inRij(
      lijnen.map(({ id }) => id),
      vanaf,
      sprong,
    )
  return (sprong === 'vorige' || sprong === 'laatste' ? eigen.at(-1) : eigen[0])?.id ?? null
}
