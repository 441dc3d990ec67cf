/** Losplekken: where something that is dragged can be let go. Who takes actors offers its place, so that nobody has to know the other's screen. */
import type { Id } from '../domain/model/grond'

/** A point of the window, px. */
export type Vensterpunt = { readonly clientX: number; readonly clientY: number }

export type Losplek = {
  /** The parkeerplaats lies over the map, and takes first. */
  readonly soort: 'parkeerplaats' | 'kaart'
  readonly bevat: (punt: Vensterpunt) => boolean
  /** Takes these actors; false when it cannot. */
  readonly neem: (ids: readonly Id[], punt: Vensterpunt) => boolean
}

export type Losplekken = {
  /** Offers a place; returns how to take it back. */
  koppel: (losplek: Losplek) => () => void
  /** The topmost place at this point, or null. */
  op: (punt: Vensterpunt) => Losplek | null
}

export function createLosplekken(): Losplekken {
  const plekken: Partial<Record<Losplek['soort'], Losplek>> = {}
  return {
    koppel(losplek) {
      plekken[losplek.soort] = losplek
      return () => {
        if (plekken[losplek.soort] === losplek) delete plekken[losplek.soort]
      }
    },
    op: (punt) => [plekken.parkeerplaats, plekken.kaart].find((plek) => plek?.bevat(punt)) ?? null,
  }
}
