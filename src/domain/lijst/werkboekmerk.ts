/** By what a workbook is known as ours. On its own, so that who only asks that does not load what reads one. */
import type { Blad } from './lijstrijen'

/** The sheet that nobody sees, by which we know our own file and what was changed in it. */
export const BASIS = 'Basis (niet wijzigen)'
/** In the first row of that sheet. */
export const MERK = 'Middenveld werkboek 1'

/** Whether a file is a workbook of ours. */
export const isWerkboek = (bladen: readonly Blad[]): boolean =>
  bladen.some(({ naam, rijen }) => naam === BASIS && rijen[0]?.[0] === MERK)
