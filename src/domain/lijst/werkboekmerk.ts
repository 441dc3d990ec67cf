/** By what a workbook is known as ours. On its own, so that who only asks that does not load what reads one. */
import type { Dossier } from '../model/dossier'
import type { Blad } from './lijstrijen'

/** The sheet that nobody sees, by which we know our own file and what was changed in it. */
export const BASIS = 'Basis (niet wijzigen)'
/** In the first row of that sheet. */
export const MERK = 'Middenveld werkboek 1'

/** Whether a file is a workbook of ours. */
export const isWerkboek = (bladen: readonly Blad[]): boolean =>
  bladen.some(({ naam, rijen }) => naam === BASIS && rijen[0]?.[0] === MERK)

/** Whether a workbook of ours knows anything of this dossier. One of another dossier is a list like any other: there is nothing here to compare it with. */
export function isWerkboekVan(bladen: readonly Blad[], dossier: Dossier): boolean {
  const { actoren, tegenstellingen, bezorgdheden, uitdagingen, acties, leden } = dossier
  const hier = [actoren, tegenstellingen, bezorgdheden, uitdagingen, acties, leden]
  const basis = bladen.find(({ naam }) => naam === BASIS)?.rijen ?? []
  return basis.some(([, sleutel = '']) => hier.some((records) => Object.hasOwn(records, sleutel)))
}
