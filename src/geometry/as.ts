/** The wij-zij axis as a drawing: x −1…1 on a field that is as wide as its map asks, and the colour that belongs to a place. */
import { scaleLinear } from 'd3-scale'
import { ZONE_GRENS } from '../domain/model/zone'

/** One arrow step upward, in field units; sideways it is a hundredth of x. */
export const STAP = 6
/** Height that an empty map shows, in field units around y = 0. */
export const VELD_HOOGTE = 900

/** The axis at one width: what is stored is x, and how far apart two places are drawn is layout. */
export type As = {
  /** Field units for x −1…1. */
  readonly breedte: number
  /** x (−1…1) → field units (0…`breedte`). */
  readonly naarVeld: (x: number) => number
  /** Field units → x; not clamped, see `maakPositie` for a valid place. */
  readonly vanVeld: (fx: number) => number
}

export const createAs = (breedte: number): As => ({
  breedte,
  naarVeld: (x) => ((x + 1) / 2) * breedte,
  vanVeld: (fx) => (fx / breedte) * 2 - 1,
})

/** The palette by design; screen themes may differ, pictures never do. */
export const KLEUREN = {
  wij: '#0B6E6E',
  midden: '#B7791F',
  zij: '#7A3E8E',
  middenTekst: '#85550F',
  middenVul: '#FFEBBB',
  inkt: '#1E2430',
  zacht: '#566074',
  papier: '#FBFAF7',
  lijn: '#E6E2D8',
  alert: '#B3402E',
} as const

/** The middle keeps its colour up to half-way the border, so that a small shift near 0 does not look like taking sides. */
const RUST = ZONE_GRENS / 2

const tint = scaleLinear<string>()
  .domain([-1, -ZONE_GRENS, -RUST, RUST, ZONE_GRENS, 1])
  .range([KLEUREN.wij, '#3F7A5F', KLEUREN.midden, KLEUREN.midden, '#995A55', KLEUREN.zij])
  .clamp(true)

/** `rgb(…)` for a place on the axis: teal on wij, ochre in the middle, plum on zij, mixed between. */
export const kleurBijX = (x: number): string => tint(x)
