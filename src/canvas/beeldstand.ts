/** What all nodes share about how they are looked at. A context changes only when its value does, so a drag tick costs the nodes nothing. */
import { createContext } from 'react'
import type { ActorSoort } from '../domain/model/actor'
import type { Voorgrond } from '../domain/blik/blik'
import { type As, createAs } from '../geometry/as'
import { AS_BREEDTE } from '../geometry/ruimte'
import type { Meet } from '../geometry/tekst'
import type { Asstand } from './bediening'
import { createGepast, type Gepast } from './gepast'
import type { Handplekken } from './handplekken'
import type { Lijnen } from './lijnleg'

export type Beeldstand = {
  /** Far out: only names, drawn larger; how large per soort, field units. */
  veraf: Readonly<Record<ActorSoort, number>> | null
  meet: Meet
  /** The axis as it stands on this screen. */
  as: As
  /** The same, for who asks between two drawings, with what the map asks of it. */
  asNu: () => Asstand
  /** Whether a card is in a hand: then nothing else may move the view. */
  isVast: () => boolean
  gepast: Gepast
  handplekken: Handplekken
  /** Who comes forward: the others rest. Null shows everybody alike. */
  voorgrond: Voorgrond | null
  lijnleg: Lijnen
}

const AS = createAs(AS_BREEDTE)

/** Close by, nothing in a hand, everybody alike: where no map says otherwise. */
export const RUSTSTAND: Beeldstand = {
  veraf: null,
  meet: () => 0,
  as: AS,
  asNu: () => ({ as: AS, minst: AS.breedte }),
  isVast: () => false,
  gepast: createGepast(),
  handplekken: { van: () => null, subscribe: () => () => undefined },
  lijnleg: { van: () => null, subscribe: () => () => undefined },
  voorgrond: null,
}

export const BeeldstandContext = createContext(RUSTSTAND)

/** Below this nobody reads a letter, not even close by on a telephone, px: then shape and colour are left. */
export const LEESBAAR_VANAF = 4
