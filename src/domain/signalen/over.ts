/** Over: which actors a signaal is about. */
import type { Verwijzing } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'

/** The actors among its subjects, and both ends of a relatie; in that order, one may come twice. */
export const actorenOver = (over: readonly Verwijzing[], relaties: Dossier['relaties']): Id[] =>
  over.flatMap(({ soort, id }) => {
    const relatie = soort === 'relatie' && Object.hasOwn(relaties, id) ? relaties[id] : undefined
    return relatie ? [relatie.van, relatie.naar] : soort === 'actor' ? [id] : []
  })
