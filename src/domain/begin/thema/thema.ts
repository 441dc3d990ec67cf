/**
 * Thema: what could come along when a dossier begins about something that many municipalities know. All of it is a proposal: roles and never persons, nobody in WIJ
 * or ZIJ, bezorgdheden of nobody in particular, days without a date. People tick; the poles are theirs to name.
 */
import type { Wegwijzer } from '../../lezing/afleiding'
import type { ActorSoort, Rol } from '../../model/actor'
import type { Dieperliggend } from '../../model/bezorgdheid'
import type { VasteTekst } from '../../model/grond'
import type { Sector } from '../../model/sectoren'

/** A luide stem is heard, never expected, so none is proposed. */
export type Themasoort = Exclude<ActorSoort, 'luideStem'>

export type Themaactor = {
  readonly naam: VasteTekst
  readonly soort: Themasoort
  /** Of who is in the netwerk. */
  readonly sector?: VasteTekst
  readonly rollen?: readonly Rol[]
}

/** `tekst`: how it could sound, in words that fit anybody. */
export type Themazorg = { readonly dieperliggend: Dieperliggend; readonly tekst: VasteTekst }

export type Thema = {
  readonly id: string
  readonly naam: VasteTekst
  /** One line: when it fits. */
  readonly over: VasteTekst
  readonly actoren: readonly Themaactor[]
  readonly zorgen: readonly Themazorg[]
  readonly sectoren: readonly Sector[]
  /** Days to look for on the calendar of the municipality. */
  readonly dagen: readonly VasteTekst[]
  readonly wegwijzers: readonly Wegwijzer[]
}

export type Themadeel = 'actoren' | 'zorgen' | 'sectoren' | 'dagen' | 'wegwijzers'

/** Where each part comes from. What no source says is practice, and said to be so. */
export const THEMABRON: Readonly<Record<Themadeel, VasteTekst>> = {
  actoren: 'uit de praktijk',
  zorgen: 'de zes dieperliggende bezorgdheden van de Handreiking (S2.2); de woorden uit de praktijk',
  sectoren: 'uit de praktijk, bij de sectoren van de Handreiking (S2.5)',
  dagen: 'uit de praktijk',
  wegwijzers: 'de doorverwijzingen van de Handreiking',
}
