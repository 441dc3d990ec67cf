/** What can be voted on, in words, and where its names come from. */
import type { Stemonderwerp } from '../../domain/model/stemming'

export const STEMONDERWERP: Readonly<
  Record<Stemonderwerp, { label: string; verwijs: 'uitdaging' | 'actie' | 'bezorgdheid' }>
> = {
  uitdagingen: { label: 'Uitdagingen', verwijs: 'uitdaging' },
  acties: { label: 'Acties', verwijs: 'actie' },
  bezorgdheden: { label: 'Bezorgdheden', verwijs: 'bezorgdheid' },
}
