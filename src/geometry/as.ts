/** The wij-zij axis as a drawing: x −1…1 on a field of fixed width, and the colour that belongs to a place. */
import { scaleLinear } from 'd3-scale'
import { ZONE_GRENS } from '../domain/zone'

/**
 * Width of the field, in field units, for x −1…1. Chosen so that at default fit on 1920×1080, with the panel open, one field unit is
 * just under one pixel: names of 22 units stay above the 20 px that the room can read from five metres.
 */
export const VELD_BREEDTE = 1200
/** Field units per hundredth of x: the size of one arrow step. */
export const STAP = VELD_BREEDTE / 200
/** Height that an empty map shows, in field units around y = 0. */
export const VELD_HOOGTE = 900

const schaal = scaleLinear().domain([-1, 1]).range([0, VELD_BREEDTE])

/** x (−1…1) → field units (0…1200). */
export const naarVeld = (x: number): number => schaal(x)
/** Field units → x; not clamped, see `maakPositie` for a valid place. */
export const vanVeld = (fx: number): number => schaal.invert(fx)

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
