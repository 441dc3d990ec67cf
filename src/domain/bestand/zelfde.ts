/** Zelfde: whether two states come from one dossier. A file carries no id of its dossier, but what is in it does, and ids are never made twice. */
import type { Dossier } from '../model/dossier'

/** A tegenstelling or actor in common. A copy is one too: it came from there. */
export const isZelfdeDossier = (een: Dossier, ander: Dossier): boolean =>
  (['tegenstellingen', 'actoren'] as const).some((naam) =>
    Object.keys(een[naam]).some((id) => Object.hasOwn(ander[naam], id)),
  )
