/** Over: which actors a signaal is about. */
import type { Verwijzing } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'

/** The actors among its subjects, and both ends of a relatie; in that order, one may come twice. */
export function actorenOver(over: readonly Verwijzing[], relaties: Dossier['relaties']): Id[] {
  const uit: Id[] = []
  for (const { soort, id } of over) {
    if (soort === 'actor') uit.push(id)
    const relatie = soort === 'relatie' && Object.hasOwn(relaties, id) ? relaties[id] : undefined
    if (relatie) uit.push(relatie.van, relatie.naar)
  }
  return uit
}
