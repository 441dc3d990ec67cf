/** Finding room on the field: where a new actor lands. */
import type { ActorSoort } from '../domain/model/actor'
import { maakPositie, type Positie, type Zone } from '../domain/model/zone'
import { type As, VELD_HOOGTE } from './as'

/** A box by its middle, in field units. */
export type Kader = { x: number; y: number; breedte: number; hoogte: number }

/** Air that stays between two cards, in field units. */
const LUCHT = 16
/** Strip at the top and bottom of an empty map that its view leaves out, in field units. */
const RAND = 60

export const raakt = (a: Kader, b: Kader, lucht = 0): boolean =>
  Math.abs(a.x - b.x) * 2 < a.breedte + b.breedte + lucht * 2 &&
  Math.abs(a.y - b.y) * 2 < a.hoogte + b.hoogte + lucht * 2

/**
 * Natural home per soort: y in field units, luide stemmen at the edge of the picture, the stille midden in its heart, the netwerk around it. A
 * zone only for who stands between the poles by what they are; on which side of them a groep or a luide stem stands, only people say.
 */
const THUIS: Readonly<Record<ActorSoort, { y: number; zone: Zone | null }>> = {
  luideStem: { y: -330, zone: null },
  groep: { y: -60, zone: null },
  stilleMidden: { y: 120, zone: 'midden' },
  netwerk: { y: 330, zone: 'midden' },
}

const ZONE_MIDDEN: Readonly<Record<Zone, number>> = { wij: -0.66, midden: 0, zij: 0.66 }
const ZONE_BREEDTE: Readonly<Record<Zone, number>> = { wij: 0.3, midden: 0.3, zij: 0.3 }

/** Whether a soort has a place of its own between the poles; the others wait until people say where. */
export const heeftThuis = (soort: ActorSoort): boolean => THUIS[soort].zone !== null

/** The free place nearest to the natural home of a soort, or null where only people can say. `bezet` are the cards that stand there. */
export function natuurlijkePlek(
  soort: ActorSoort,
  maat: { breedte: number; hoogte: number },
  bezet: readonly Kader[],
  as: As,
): Positie | null {
  const { zone } = THUIS[soort]
  return zone && plekInZone(soort, zone, maat, bezet, as)
}

/** The free place at the height of a soort, in a zone or exactly there on the axis (−1…1), where people or their list said so. */
export const plekInZone = (
  soort: ActorSoort,
  plaats: Zone | number,
  maat: { breedte: number; hoogte: number },
  bezet: readonly Kader[],
  as: As,
): Positie =>
  typeof plaats === 'number'
    ? vrijePlek({ x: plaats, y: THUIS[soort].y }, maat, bezet, 0, as)
    : vrijePlek({ x: ZONE_MIDDEN[plaats], y: THUIS[soort].y }, maat, bezet, ZONE_BREEDTE[plaats], as)

/**
 * The free place nearest to `wens`, looking outward row by row and never further than `speling` (in x) from it sideways, so that it stays in its zone.
 * First within the height that an empty map shows, or what is typed would land under the axis, out of sight. Deterministic; on a field without an
 * end downward there is always one.
 */
export function vrijePlek(
  wens: Positie,
  maat: { breedte: number; hoogte: number },
  bezet: readonly Kader[],
  speling: number,
  { breedte, naarVeld }: As,
): Positie {
  const rij = maat.hoogte + LUCHT
  const kolom = Math.max(0.02, ((maat.breedte + LUCHT) / breedte) * 2)
  const rand = Math.max(Math.abs(wens.y), (VELD_HOOGTE - maat.hoogte) / 2 - RAND)
  for (const grens of [rand, Infinity]) {
    for (let ring = 0; ring < 400; ring++) {
      const rijen = ring === 0 ? [wens.y] : [wens.y + ring * (rij / 2), wens.y - ring * (rij / 2)]
      for (const y of rijen.filter((kandidaat) => Math.abs(kandidaat) <= grens)) {
        // Beside each other first, except for the very first: one card in the middle of a row leaves no room for two.
        const stappen = zijstappen(kolom, speling)
        for (const dx of ring === 0 ? [0, ...stappen] : [...stappen, 0]) {
          const kandidaat = maakPositie(wens.x + dx, y)
          const kader = { x: naarVeld(kandidaat.x), y: kandidaat.y, ...maat }
          if (!bezet.some((ander) => raakt(kader, ander, LUCHT / 2))) return kandidaat
        }
      }
    }
  }
  return maakPositie(wens.x, wens.y)
}

function zijstappen(kolom: number, speling: number): number[] {
  const stappen: number[] = []
  for (let dx = kolom / 2; dx <= speling + 1e-9; dx += kolom / 2) stappen.push(-dx, dx)
  return stappen
}
