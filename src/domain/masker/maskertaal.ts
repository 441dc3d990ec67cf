/** The words that masks are made of. */
import { readWoorden } from './namen'

/** For a name that two hidden people share, or whose bearer is gone: picking somebody would put words in the wrong mouth. */
export const ONBEKEND = 'iemand'

const MASKERWOORDEN = new Set(['luide', 'stem', 'stille', 'midden', 'groep', 'netwerk', ONBEKEND])
const MASKER = /^(?:luide stem|stille midden|groep|netwerk) [A-Z]{1,3}$/iu

/** One word of them. */
export const isMaskerwoord = (norm: string): boolean => MASKERWOORDEN.has(norm)

/** A name that is nothing but these (somebody typed «Luide stem B») gives nobody away, and looking for it would eat the masks themselves. */
export const isMaskertaal = (naam: string): boolean =>
  (MASKER.test(naam.trim()) && /[A-Z]$/u.test(naam.trim())) ||
  readWoorden(naam).every(({ norm }) => MASKERWOORDEN.has(norm))
