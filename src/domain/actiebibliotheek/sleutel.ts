/** Sleutel: what an actie that was taken over from the library remembers as its origin. Ids hold no colon, so a key reads back. */
import type { Id, Sleutel, VasteTekst } from '../model/grond'

const BEGIN = 'bibliotheek:'

/** One per uitdaging: the same idea may serve two. Null is without one. */
export const bibliotheekSleutel = (uitdaging: Id | null, actie: string): Sleutel =>
  `${BEGIN}${uitdaging ?? ''}:${actie}`

/** Where an actie that was taken over comes from, behind «overgenomen». */
export const zegHerkomst = ({ voorstel }: { readonly voorstel: unknown }): VasteTekst =>
  String(voorstel).startsWith(BEGIN) ? 'uit de actiebibliotheek' : 'uit een voorstel van de kaart'

/** The actie of the library that this one came from, whatever its uitdaging; null when it came from elsewhere. */
export const leesBibliotheekSleutel = (voorstel: string): string | null =>
  voorstel.startsWith(BEGIN) ? (voorstel.split(':')[2] ?? null) : null

/** In the library, an own actie stands under this. */
export const eigenId = (id: Id): string => `eigen-${id}`
