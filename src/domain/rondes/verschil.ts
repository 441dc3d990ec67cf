/**
 * Verschil: two reveals that differ by fewer people than the threshold would tell, side by side, what those few said. So the second is not given. A
 * sitting remembers what it revealed, also when it was undone or wiped: who saw it can still subtract.
 */
import type { Id } from '../model/grond'

/** How many people an earlier reveal stood on, by what it was about. */
export type Eerder = Readonly<Record<Id, number>>

/** Whether `mensen` differs from one of the earlier numbers by somebody, and by too few. */
export const isVerraderlijk = (mensen: number, eerdere: readonly number[], drempel: number): boolean =>
  eerdere.some((ander) => ander !== mensen && Math.abs(ander - mensen) < drempel)

/** Numbers that earlier reveals about `id` stood on. */
export const findEerdere = (eerdere: readonly Eerder[], id: Id): number[] =>
  eerdere.flatMap((eerder) => (Object.hasOwn(eerder, id) ? [eerder[id] ?? 0] : []))

/** The same of earlier votes that were about one of these. */
export const findEerdereOver = (eerdere: readonly Eerder[], kaarten: readonly Id[]): number[] =>
  eerdere
    .filter((eerder) => kaarten.some((id) => Object.hasOwn(eerder, id)))
    .flatMap((eerder) => Object.values(eerder))
