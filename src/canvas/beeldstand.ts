/** What all nodes share about how they are looked at. A context changes only when its value does, so a drag tick costs the nodes nothing. */
import { createContext } from 'react'
import type { Meet } from '../geometry/tekst'
import type { Handplekken } from './handplekken'
import type { Lijnen } from './lijnleg'

export type Beeldstand = {
  /** Far out: only names, drawn larger. */
  veraf: boolean
  meet: Meet
  /** Whether a card is in a hand: then nothing else may move the view. */
  isVast: () => boolean
  handplekken: Handplekken
  lijnleg: Lijnen
}

export const BeeldstandContext = createContext<Beeldstand>({
  veraf: false,
  meet: () => 0,
  isVast: () => false,
  handplekken: { van: () => null, subscribe: () => () => undefined },
  lijnleg: { van: () => null, subscribe: () => () => undefined },
})

/** Zoom below which details go and names grow. */
export const VERAF_ONDER = 0.55
