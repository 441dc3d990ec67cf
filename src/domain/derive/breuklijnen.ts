/** Breuklijnen: whether tegenstellingen divide the same people, or cut across each other. Who changes sides may be a bridge. Source: method S1.2, S2.1. */
import { opOrde } from '../model/grond'
import { gegevenPlek, zoneVan } from '../model/zone'
import type { BreuklijnenLezing } from '../lezing/afleiding'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { type Omdat, verwijs, zin } from '../lezing/omdat'
import { aanDeKant, noem } from '../lezing/tellingen'
import { tel } from '../../taal/woorden'

/** Compares the tegenstelling of this map with each of the others, by name. Null with fewer than two, or when this one is gone. */
export function deriveBreuklijnen(kaart: Kaartlezing): BreuklijnenLezing | null {
  const { tegenstelling } = kaart
  const andere = opOrde(kaart.dossier.tegenstellingen).filter(({ id }) => id !== tegenstelling)
  if (tegenstelling === null || andere.length === 0) return null
  const hier = verwijs('tegenstelling', tegenstelling)

  const samenvallend: Omdat[] = []
  const kruisend: Omdat[] = []
  let samen = 0
  let wisselt = 0
  for (const { id } of andere) {
    const daar = verwijs('tegenstelling', id)
    const waar = (van: 'wij' | 'zij', naar: 'wij' | 'zij') =>
      [...kaart.geplaatst.values()].filter((actor) => actor.zone === van && zoneDaar(actor, id) === naar)
    for (const kant of ['wij', 'zij'] as const) {
      const wie = waar(kant, kant)
      const ander = kant === 'wij' ? 'zij' : 'wij'
      const over = waar(kant, ander)
      samen += wie.length
      wisselt += over.length
      if (wie.length > 0) {
        samenvallend.push({
          zin: zin`Bij ${hier} én bij ${daar} ${aanDeKant(kant)}: ${noem(wie)} (${wie.length}).`,
          code: 'S1.2',
        })
      }
      if (over.length > 0) {
        kruisend.push({
          zin: zin`Bij ${hier} ${aanDeKant(kant)} en bij ${daar} ${aanDeKant(ander)}: ${noem(over)} (${over.length}).`,
          code: 'S1.2',
        })
      }
    }
  }
  return { samenvallend, kruisend, omdat: { zin: [spreek(samen, wisselt)], code: 'S1.2' } }
}

function zoneDaar(actor: Geplaatst, tegenstelling: string) {
  const plaats = gegevenPlek(actor, tegenstelling)
  return plaats ? zoneVan(plaats.x) : null
}

function spreek(samen: number, wisselt: number): string {
  if (samen + wisselt === 0)
    return 'Nog niemand staat bij twee tegenstellingen aan een kant; zo valt er niets te vergelijken.'
  const eerst = `${tel(samen, 'actor staat', 'actoren staan')} bij twee tegenstellingen aan dezelfde kant, ${tel(wisselt, 'wisselt', 'wisselen')} van kant.`
  return wisselt > 0 ? `${eerst} Wie wisselt, kan een brug zijn.` : eerst
}
