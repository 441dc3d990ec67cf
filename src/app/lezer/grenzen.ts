/**
 * How much of a file from outside is read at all. Far above any list of actoren, below what stalls a browser; each is checked before what it bounds
 * is built. Tests give lower ones.
 */
import { zegGetal } from '../../taal/getal'

export type Grenzen = {
  /** Bytes of the file itself. */
  bytes: number
  /** Bytes of all that is read of a spreadsheet, unpacked. */
  uitgepakt: number
  /** Parts in the archive that a spreadsheet is. */
  onderdelen: number
  bladen: number
  /** Rows of one sheet, and the highest row number on it. */
  rijen: number
  kolommen: number
  /** Filled cells of all sheets together. */
  cellen: number
  /** Characters of one cell. */
  cel: number
  /** Characters of one row. */
  regel: number
  /** Characters of all sheets together. */
  tekst: number
}

export const GRENZEN: Grenzen = {
  bytes: 20_000_000,
  uitgepakt: 60_000_000,
  onderdelen: 2000,
  bladen: 40,
  // As many as come along, and those in which a header is looked for: five thousand below one are five thousand.
  rijen: 5015,
  kolommen: 100,
  cellen: 200_000,
  // As much as Excel itself holds in one.
  cel: 32_767,
  regel: 200_000,
  tekst: 4_000_000,
}

/** A file that is not read, with the reason in Dutch: a whole sentence that may be shown. */
export class Leesfout extends Error {}

/** «12 MB». */
export const mb = (bytes: number): string => `${zegGetal(Math.max(1, Math.round(bytes / 1_000_000)))} MB`

/** Told at each step what is going on, in Dutch. */
export type Stap = (naam: string) => void
