/** Regel: one signaal of the table, as a pure check on the map. It only looks and reports; its ernst is data, and order, «gezien» and folding are not its business. */
import type { Afleiding, Ernst, SignaalCode } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import type { Methodecode, Verwijzing, Zin } from '../lezing/omdat'

/** What the rules may read: the map, and the readings that were made of it before. */
export type Signaalgrond = Pick<Afleiding, 'bezorgdheden' | 'uitdagingen' | 'netwerk'> & {
  readonly kaart: Kaartlezing
}

export type Vondst = {
  /** Subject: who or what it is about; the first reference is part of the key. Empty for the dossier as a whole. */
  readonly over: readonly Verwijzing[]
  readonly zin: Zin
  /** Graver or lighter than the rule says. */
  readonly ernst?: Ernst
  /** Part of the key where the subject is no record (a sector). */
  readonly onderwerp?: string
}

export type Regel = {
  readonly code: SignaalCode
  readonly ernst: Ernst
  /** A few words above the card, the same for every subject. */
  readonly titel: string
  readonly bron: Methodecode
  /** Only from five placed actors: an unfinished map is no reason to complain. */
  readonly vanafVijf?: true
  /** Silent in fase 4, when planning is on hold. */
  readonly nietInFase4?: true
  readonly vind: (grond: Signaalgrond) => readonly Vondst[]
}

/** A finding about `over`. */
export const waar = (
  over: readonly Verwijzing[],
  zin: Zin,
  meer: Omit<Vondst, 'over' | 'zin'> = {},
): Vondst => ({
  over,
  zin,
  ...meer,
})

/** At most one finding, about the dossier as a whole. */
export const eenmaal = (geldt: boolean, zin: Zin, over: readonly Verwijzing[] = []): readonly Vondst[] =>
  geldt ? [waar(over, zin)] : []
