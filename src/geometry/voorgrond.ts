/** Who comes forward and who rests, as it is drawn: on screen and in a picture alike. */
import type { Ring } from '../domain/blik/blik'
import type { ActorTekening } from './anatomie'
import { kaderPad, type Vorm } from './vormen'

/** Opacity of what rests: there to be read, and not in the way. The stylesheet of the map says the same. */
export const RUST = { kaart: 0.45, lijn: 0.3 } as const

/** How far a ring stands from the card, to the middle of its line; field units. */
const RING_AF = 11
const RING_DIKTE = 4
/** How far it reaches outside the card. */
export const RING_UITLOOP = RING_AF + RING_DIKTE / 2

/** Around a card with its left top at 0, 0. A line tells the two apart, not a colour. */
export const tekenRing = (
  ring: Ring,
  { breedte, hoogte, omtrek }: Pick<ActorTekening, 'breedte' | 'hoogte' | 'omtrek'>,
): Vorm[] => [
  {
    soort: 'pad',
    d: kaderPad(-RING_AF, -RING_AF, breedte + RING_AF * 2, hoogte + RING_AF * 2, omtrek.straal + RING_AF),
    lijn: 'inkt',
    dikte: RING_DIKTE,
    ...(ring === 'streep' ? { streep: [12, 9] } : {}),
  },
]
