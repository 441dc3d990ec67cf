/** Vergaderen: which meeting is next, which one was before it, and what was agreed and still waits. Source: method S1.4, S4. */
import { komtVoor } from '../../taal/datum'
import type { Dossier } from '../model/dossier'
import { type Id, opSleutelOrde } from '../model/grond'
import { type Besluit, opVergaderdag, type Vergadering } from '../model/vergadering'

type Bron = Pick<Dossier, 'vergaderingen'>

/** The first one that is still to come, today included; else the one without a day. Null when there is neither. */
export function findVolgende({ vergaderingen }: Bron, vandaag: string): Vergadering | null {
  return opVergaderdag(vergaderingen).find(({ datum }) => datum === '' || !komtVoor(datum, vandaag)) ?? null
}

/** The newest whose day has come, today included. */
export const findGeweest = ({ vergaderingen }: Bron, vandaag: string): Vergadering | null =>
  opVergaderdag(vergaderingen).findLast(({ datum }) => datum !== '' && !komtVoor(vandaag, datum)) ?? null

/** The one before this one, of the same kind of people; null for the first. */
export function findVorige({ vergaderingen }: Bron, id: Id): Vergadering | null {
  const rij = opVergaderdag(vergaderingen)
  const hier = rij.findIndex((een) => een.id === id)
  const soort = rij[hier]?.soort
  return rij.slice(0, Math.max(hier, 0)).findLast((een) => een.soort === soort) ?? null
}

export type Openbesluit = Besluit & { readonly id: Id; readonly vergadering: Id; readonly isVoorbij: boolean }

/** What was agreed and is not done, earliest day first, everywhere or only `voor` one meeting; `isVoorbij`: its day has passed on `vandaag`. */
export function findOpenBesluiten({ vergaderingen }: Bron, vandaag: string, voor?: Id): Openbesluit[] {
  const rij = opVergaderdag(vergaderingen)
  const hier = voor === undefined ? rij.length : rij.findIndex(({ id }) => id === voor)
  return rij
    .slice(0, Math.max(hier, 0))
    .flatMap(({ id: vergadering, besluiten }) =>
      opSleutelOrde(besluiten)
        .filter(({ klaar, tekst }) => !klaar && tekst.trim() !== '')
        .map((besluit) => ({ ...besluit, vergadering, isVoorbij: komtVoor(besluit.tegen, vandaag) })),
    )
    .sort((a, b) => (a.tegen || '9').localeCompare(b.tegen || '9'))
}
