/** Paper on which a map can be printed, lying. */
export const PAPIEREN = ['A4', 'A3'] as const
export type Papier = (typeof PAPIEREN)[number]
