/** The four steps of the method, in their order. Tabs, never gates: who wants to begin elsewhere, begins elsewhere. Source: method S1–S4. */
import type { Mijlpaal } from '../model/mijlpalen'

export type StapId = Mijlpaal

export type Stap = {
  readonly id: StapId
  readonly nummer: 1 | 2 | 3 | 4
  readonly naam: string
  /** The same in one short word, where there is little room. */
  readonly kort: string
}

export const STAPPEN: readonly Stap[] = [
  { id: 'situatie', nummer: 1, naam: 'Situatie', kort: 'Situatie' },
  { id: 'kaart', nummer: 2, naam: 'Kaart', kort: 'Kaart' },
  { id: 'actieplan', nummer: 3, naam: 'Actieplan', kort: 'Plan' },
  { id: 'verankering', nummer: 4, naam: 'Verankering', kort: 'Vervolg' },
]

export const zegStap = (stap: StapId): string => STAPPEN.find(({ id }) => id === stap)?.naam ?? ''

/** The part of the Situatie that says what the dossier is for, who answers for it and how long it is kept. */
export const DOSSIERKAART = 'dossierkaart'

/** The overview of the road, beside the map: no step, and shown in its place. */
export const TRAJECT = 'traject'

/** What the address of the map says while somebody makes a first map with help; the map itself is what is shown. */
export const EERSTERONDE = 'eersteronde'
