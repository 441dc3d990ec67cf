/** Gesprek: from a spread to what the room talks about, and what can be asked aloud. Source: method S2.1, S2.4. */
import { type Id, idsVan } from '../model/grond'
import type { Ronde, Spreiding } from '../model/ronde'
import { findZelfdeRondes } from './plaatsronde'

/** From this width on the middle half of the room stands apart. */
const BREED = 0.6

export const EENSHEDEN = ['verdeeld', 'deels', 'eens'] as const
export type Eensheid = (typeof EENSHEDEN)[number]

const breedte = ({ van, tot }: Spreiding): number => Math.round((tot - van) * 10) / 10

/** The room stands far apart. */
export const isVerdeeld = (spreiding: Spreiding): boolean => breedte(spreiding) >= BREED

export const deriveEensheid = (spreiding: Spreiding): Eensheid =>
  isVerdeeld(spreiding) ? 'verdeeld' : spreiding.eens ? 'eens' : 'deels'

/** Where the room differs most first; then what it agrees on least; then by id, alike on every machine. */
export const findGesprek = (getoond: Readonly<Record<Id, Spreiding>>): Id[] =>
  Object.entries(getoond)
    .sort(
      ([a, een], [b, ander]) =>
        EENSHEDEN.indexOf(deriveEensheid(een)) - EENSHEDEN.indexOf(deriveEensheid(ander)) ||
        breedte(ander) - breedte(een) ||
        (a < b ? -1 : 1),
    )
    .map(([id]) => id)

/** A question to ask aloud, to nobody in particular: whoever answers says what is seen, not what was placed. */
export const GESPREKSVRAAG: Readonly<Record<Eensheid, string>> = {
  verdeeld: 'Wat zie je hier dat een ander misschien nog niet zag?',
  deels: 'Waar hangt het van af?',
  eens: 'Wie ziet hier nog iets anders?',
}

/** Actors whom the last round about them in this tegenstelling put far apart, and whom the room did not place since. By id. */
export function findVerdeeld(
  rondes: Readonly<Record<Id, Ronde>>,
  tegenstelling: Id | null,
): { actor: Id; datum: string }[] {
  const laatste = new Map<Id, Ronde>()
  for (const ronde of findZelfdeRondes(rondes, { vraag: 'plaats', over: 'actoren', tegenstelling }))
    for (const actor of idsVan(ronde.actoren)) laatste.set(actor, ronde)
  return [...laatste]
    .filter(([actor, { actoren, besloten }]) => {
      const spreiding = actoren[actor]
      return spreiding !== undefined && isVerdeeld(spreiding) && !Object.hasOwn(besloten, actor)
    })
    .map(([actor, { datum }]) => ({ actor, datum }))
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
}

/** How far a middle went between two rounds: positive is towards zij, or larger. Null where one of them has none. */
export const deriveVerschuiving = (toen: Spreiding | undefined, nu: Spreiding | undefined): number | null =>
  toen && nu ? Math.round((nu.midden - toen.midden) * 10) / 10 || 0 : null
