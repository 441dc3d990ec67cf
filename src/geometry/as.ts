/** The wij-zij axis as a drawing: x −1…1 on a field that is as wide as its map asks, and the colour that belongs to a place. */
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

/** Places on the axis and their colours; between two of them it is mixed. */
const HALTES: readonly (readonly [number, string])[] = [
  [-1, KLEUREN.wij],
  [-ZONE_GRENS, '#3F7A5F'],
  [-RUST, KLEUREN.midden],
  [RUST, KLEUREN.midden],
  [ZONE_GRENS, '#995A55'],
  [1, KLEUREN.zij],
]

/** `#RRGGBB` → red, green, blue, 0…255. */
const kanalen = (kleur: string): number[] => [1, 3, 5].map((i) => Number.parseInt(kleur.slice(i, i + 2), 16))

const STUKKEN = HALTES.slice(1).map(([tot, kleur], i) => {
  const [van, begin] = HALTES[i] ?? [tot, kleur]
  return { van, tot, begin: kanalen(begin), eind: kanalen(kleur) }
})

/** `rgb(…)` for a place on the axis: teal on wij, ochre in the middle, plum on zij, mixed between. Beyond its ends it is that of the end. */
export function kleurBijX(x: number): string {
  const plek = Math.min(1, Math.max(-1, x))
  const stuk = STUKKEN.find(({ tot }) => plek <= tot) ?? STUKKEN[0]
  if (!stuk) return KLEUREN.midden
  const { van, tot, begin, eind } = stuk
  const deel = (plek - van) / (tot - van)
  return `rgb(${begin.map((waarde, i) => Math.round(waarde * (1 - deel) + (eind[i] ?? 0) * deel)).join(', ')})`
}
