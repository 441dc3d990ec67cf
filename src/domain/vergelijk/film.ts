/** The film: the momentopnames in a row, the oldest first, with now at the end; where one can go from a stop, and what is said on the way. Source: method S4. */
import type { Id } from '../model/grond'
import type { Momentopname } from '../model/momentopname'
import type { Naamgever } from './namen'
import { VERSCHIL_DELEN, type Vergelijking } from './verschil'

/** A momentopname; null is the dossier as it is now. */
export type Halte = Id | null

/** Of one day, in a fixed order. Never empty: now is always there. */
export const findHaltes = (
  momentopnames: Readonly<Record<Id, Pick<Momentopname, 'id' | 'datum'>>>,
): Halte[] => [
  ...Object.values(momentopnames)
    .sort((a, b) => a.datum.localeCompare(b.datum) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id),
  null,
]

/** The stop after (1) or before (-1) this one; undefined at the end, and from a stop that is gone. */
export function findBuurhalte(haltes: readonly Halte[], hier: Halte, kant: 1 | -1): Halte | undefined {
  const plaats = haltes.indexOf(hier)
  return plaats < 0 ? undefined : haltes[plaats + kant]
}

/** Whether going from `van` to `toont` is going back in time. */
export const isTerug = (haltes: readonly Halte[], van: Halte, toont: Halte): boolean =>
  haltes.indexOf(toont) < haltes.indexOf(van)

/** What differs between two stops, in one line for the ear: how much, and the first of it. */
export function zegOmslag({ verschillen, tegenstelling }: Vergelijking, naam: Naamgever['naam']): string {
  const [eerste, ...rest] = VERSCHIL_DELEN.flatMap((deel) => verschillen[deel])
  if (!eerste) {
    return tegenstelling === 'beide'
      ? 'Er is niets verschoven.'
      : 'Deze tegenstelling staat maar op één van beide kaarten.'
  }
  const zin = eerste.map((deel) => (typeof deel === 'string' ? deel : naam(deel))).join('')
  return rest.length === 0 ? zin : `${rest.length + 1} veranderingen. Eerst: ${zin}`
}
