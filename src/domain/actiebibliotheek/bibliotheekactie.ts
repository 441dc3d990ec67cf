/** Bibliotheekactie: what a municipality can do, as something to browse and take over; ours, or added to the dossier by people. Source: method S3.4. */
import type { Kost, Samenkomst } from '../model/eigenactie'
import type { Dieperliggend } from '../model/bezorgdheid'
import type { Sleutel, VasteTekst } from '../model/grond'
import type { PlanSamenlevenType, Termijn, Werkvorm } from '../lezing/afleiding'
import type { Methodecode } from '../lezing/omdat'
import type { Aanspreekbaar } from '../lezing/richtingen'
import type { Fase } from '../lezing/strategie'
import type { BronId } from './bronnen'

/** What is known of how it works out. Only what somebody read: a public source, or the practice of the Handreiking; null claims nothing. */
export type Kennis =
  | { readonly uit: 'bron'; readonly bronnen: readonly BronId[]; readonly zegt: VasteTekst }
  | { readonly uit: 'handreiking'; readonly code: Methodecode }
  | null

/** `T`: words of ours, or words that people wrote, which a screen covers. */
export type Bibliotheekactie<T = VasteTekst> = {
  /** Unique in the library, and stable: what was taken over remembers it. Small letters; an own actie has its id behind «eigen-». */
  readonly id: Sleutel
  /** Goes and hears people, so that it fits where nobody of the midden spoke yet. */
  readonly isLuisteren?: true
  /** Becomes the tekst of the actie that is taken over; at most 110 signs. */
  readonly tekst: T
  readonly hoe: T
  /** For whom, those first for whom it is made most. */
  readonly types: readonly Aanspreekbaar[]
  /** What lies underneath the bezorgdheid that it answers to, in the same order. */
  readonly dieperliggend: readonly Dieperliggend[]
  readonly fasen: readonly Fase[]
  readonly termijn: Termijn
  readonly werkvorm: Werkvorm
  readonly kanalen: readonly ('online' | 'offline')[]
  readonly planSamenleven: readonly PlanSamenlevenType[]
  readonly samen: Samenkomst
  readonly kost: Kost
  /** People, time and agreements without which it does not come off. */
  readonly vraagt: T
  /** What makes it turn out badly; empty where we know of nothing. */
  readonly letOp: T
  readonly kennis: Kennis
}

/** The same with what nobody filled in: of an own actie, where the form, the term and the cost may be open. */
export type OpenActie<T> = Omit<Bibliotheekactie<T>, 'termijn' | 'werkvorm' | 'kost'> & {
  readonly termijn: Termijn | null
  readonly werkvorm: Werkvorm | null
  readonly kost: Kost | null
}
