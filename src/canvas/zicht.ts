/** How much of a map is in view, asked at each move of it: no further than the answer needs. */
import type { Camera, Pane } from '../geometry/pas'
import type { Kader } from '../geometry/plek'

/** `deel` is less than half of the cards; a part of a card is enough. A map without cards shows all it has. */
export type Zicht = 'niets' | 'deel' | 'genoeg'

export function zichtOp<T>(
  kaartjes: readonly T[],
  kaderVan: (kaartje: T) => Kader,
  { x, y, zoom }: Camera,
  { width, height }: Pane,
): Zicht {
  if (width === 0 || kaartjes.length === 0) return 'genoeg'
  let erin = 0
  for (const kaartje of kaartjes) {
    const k = kaderVan(kaartje)
    const isErin =
      Math.abs(k.x * zoom + x - width / 2) * 2 < k.breedte * zoom + width &&
      Math.abs(k.y * zoom + y - height / 2) * 2 < k.hoogte * zoom + height
    if (isErin && ++erin * 2 >= kaartjes.length) return 'genoeg'
  }
  return erin > 0 ? 'deel' : 'niets'
}
