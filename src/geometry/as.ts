/** The wij-zij axis as a drawing: x −1…1 on a field that is as wide as its map asks, and the colour that belongs to a place. */
import { ZONE_GRENS } from '../domain/zone'

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

/** Places with a colour of their own, from wij to zij. */
const TINTEN = [
  [-1, KLEUREN.wij],
  [-ZONE_GRENS, '#3F7A5F'],
  [-RUST, KLEUREN.midden],
  [RUST, KLEUREN.midden],
  [ZONE_GRENS, '#995A55'],
  [1, KLEUREN.zij],
] as const

/** Red, green and blue, 0–255. */
const kanalen = (kleur: string): number[] =>
  [1, 3, 5].map((van) => Number.parseInt(kleur.slice(van, van + 2), 16))

const STUKKEN = TINTEN.slice(1).map(([tot, naar], i) => {
  const [van, begin] = TINTEN[i] ?? TINTEN[0]
  const einde = kanalen(naar)
  return {
    van,
    tot,
    begin: kanalen(begin),
    stap: einde.map((waarde, k) => waarde - (kanalen(begin)[k] ?? 0)),
  }
})

/** `rgb(…)` for a place on the axis: teal on wij, ochre in the middle, plum on zij, mixed between. Past an end it is the colour of that end. */
export function kleurBijX(x: number): string {
  const plek = Math.min(1, Math.max(-1, x))
  const stuk = STUKKEN.find(({ tot }) => plek < tot) ?? STUKKEN.at(-1)
  if (!stuk) return KLEUREN.midden
  const deel = (plek - stuk.van) / (stuk.tot - stuk.van)
  return `rgb(${stuk.begin.map((waarde, k) => Math.round(waarde + deel * (stuk.stap[k] ?? 0))).join(', ')})`
}
