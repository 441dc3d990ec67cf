/** What two states of a dossier differ in, as sentences whose names are references, and as places on the field. Source: method S4. */
import type { ActorSoort } from '../model/actor'
import type { Zin } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Positie } from '../model/zone'

/** Then and now; both may be momentopnames. */
export type Paar = { readonly toen: Dossier; readonly nu: Dossier }

/** In the order in which they are told. */
export const VERSCHIL_DELEN = [
  'plaats',
  'gekomen',
  'weg',
  'gehoord',
  'relaties',
  'rollen',
  'uitdagingen',
  'acties',
] as const
export type VerschilDeel = (typeof VERSCHIL_DELEN)[number]

export const VERSCHIL_KOP: Readonly<Record<VerschilDeel, string>> = {
  plaats: 'Wie opschoof',
  gekomen: 'Wie erbij kwam',
  weg: 'Wie hier niet meer staat',
  gehoord: 'Wat jullie hoorden',
  relaties: 'Tussen hen',
  rollen: 'Wie wat doet',
  uitdagingen: 'Uitdagingen',
  acties: 'Acties',
}

/** Where somebody stood in this tegenstelling, and where that is now; `nu` is null for who has no place here any more. */
export type Schim = {
  readonly id: Id
  readonly soort: ActorSoort
  readonly toen: Positie
  readonly nu: Positie | null
}

export type Vergelijking = {
  readonly verschillen: Readonly<Record<VerschilDeel, readonly Zin[]>>
  /** Only of who moved along the axis or left: height is layout and says nothing. */
  readonly schimmen: readonly Schim[]
  /** Whether the tegenstelling was there in both; places are only compared then. */
  readonly tegenstelling: 'beide' | 'nieuw' | 'weg'
}

/** Ids that are in both, in a fixed order. */
export const inBeide = (a: Readonly<Record<Id, unknown>>, b: Readonly<Record<Id, unknown>>): Id[] =>
  Object.keys(a)
    .filter((id) => Object.hasOwn(b, id))
    .sort()

/** Ids of `a` that `b` does not have, in a fixed order. */
export const enkelIn = (a: Readonly<Record<Id, unknown>>, b: Readonly<Record<Id, unknown>>): Id[] =>
  Object.keys(a)
    .filter((id) => !Object.hasOwn(b, id))
    .sort()
