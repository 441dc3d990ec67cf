/** Sleutels: the stable name of a suggestion, for «verborgen», herkomst and animation. Ids hold no colon, so a key reads back. */
import { VERONTRUSTINGEN, type Verontrusting } from '../model/actor'
import type { Id } from '../model/grond'
import type { Termijn } from '../lezing/afleiding'

export const uitdagingSleutel = (bezorgdheid: Id): string => `bezorgdheid:${bezorgdheid}`

/** What an actie is for: a type of burger, or one of the directions that hang on no type. */
export type ActieGrond = Verontrusting | 'luisteren' | 'dialoog' | 'bemiddeling' | 'netwerk' | 'vorming'
export const actieSleutel = (uitdaging: Id, grond: ActieGrond, termijn: Termijn): string =>
  `actie:${uitdaging}:${grond}:${termijn}`

/** The uitdaging and the type that an actie was suggested for; null when the key is no such key. */
export function leesActieSleutel(sleutel: string): { uitdaging: Id; type: Verontrusting | null } | null {
  const [soort, uitdaging, grond] = sleutel.split(':')
  if (soort !== 'actie' || uitdaging === undefined) return null
  return { uitdaging, type: VERONTRUSTINGEN.find((type) => type === grond) ?? null }
}
