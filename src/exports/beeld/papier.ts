/** Paper on which a map can be printed, lying. */
export const PAPIEREN = ['A4', 'A3'] as const
export type Papier = (typeof PAPIEREN)[number]
/** The same, and what hangs on a wall. */
export const KAARTPAPIEREN = [...PAPIEREN, 'A1', 'A0'] as const
export type Kaartpapier = (typeof KAARTPAPIEREN)[number]

export const isPoster = (papier: Kaartpapier): boolean => papier === 'A1' || papier === 'A0'

/** Longest side first, mm: paper lies for a map. */
export const BLADMAAT: Readonly<Record<Kaartpapier, readonly [number, number]>> = {
  A4: [297, 210],
  A3: [420, 297],
  A1: [841, 594],
  A0: [1189, 841],
}
