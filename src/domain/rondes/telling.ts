/**
 * Telling: what is kept of places while a round goes on. Only how many stand on each tenth of the axis: whoever places is added and gone, so that nothing
 * can be read back of who, in which order, or which places belong together.
 */
import type { Spreiding } from '../model/ronde'

/** How many put it on each tenth, from −1 to 1. */
export type Telling = readonly number[]

/** From −1 to 1 in tenths. */
const VAKKEN = 21
/** Within this of the middle, both sides, somebody stands near it. */
const DICHTBIJ = 3
/** Share of who must stand near the middle before the room agrees. */
const EENS = 0.8

export const LEGE_TELLING: Telling = Array.from({ length: VAKKEN }, () => 0)

const vakVan = (x: number): number => Math.min(VAKKEN - 1, Math.max(0, Math.round((x + 1) * 10)))
const plaatsVan = (vak: number): number => Math.round((vak / 10 - 1) * 10) / 10 || 0

/** With one more at x (−1…1). */
export const addPlaats = (telling: Telling, x: number): Telling =>
  telling.with(vakVan(x), (telling[vakVan(x)] ?? 0) + 1)

export const telGeplaatst = (telling: Telling): number => telling.reduce((som, aantal) => som + aantal, 0)

/** The tenth of the one in place `rang` (0 is first from −1). */
function vakOp(telling: Telling, rang: number): number {
  let gezien = 0
  return telling.findIndex((aantal) => (gezien += aantal) > rang)
}

/**
 * The middle half of four or more: a quarter is left off at each side, and always at least one, so that the furthest never shows. The middle of an even
 * number lies between two.
 */
export function deriveSpreiding(telling: Telling): Spreiding {
  const geplaatst = telGeplaatst(telling)
  const rand = Math.max(1, Math.floor(geplaatst / 4))
  const links = vakOp(telling, Math.floor((geplaatst - 1) / 2))
  const rechts = vakOp(telling, Math.floor(geplaatst / 2))
  const midden = Math.round((links + rechts) / 2)
  const dichtbij = telling.reduce(
    (som, aantal, vak) => (Math.abs(vak - midden) <= DICHTBIJ ? som + aantal : som),
    0,
  )
  return {
    van: plaatsVan(vakOp(telling, rand)),
    midden: plaatsVan(midden),
    tot: plaatsVan(vakOp(telling, geplaatst - 1 - rand)),
    eens: dichtbij >= EENS * geplaatst,
    geplaatst,
  }
}
