/**
 * The vocabulary of every drawing: a flat list of primitives in field units. The canvas turns them into React SVG, the picture into an SVG
 * text, so that screen and paper are alike by construction.
 */
import type { IcoonNaam } from './iconen'

/**
 * A paint by name. On screen it is a custom property (`--verf-…`), so that themes and the tint follow without a redraw; in a picture a fixed hex.
 * `tint`: the colour of the node's place on the axis · `tintZacht`: its light fill · `opTint`: what may stand on it.
 */
export const VERVEN = [
  'inkt',
  'zacht',
  'papier',
  'kaart',
  'vlak',
  'lijn',
  'rand',
  'wij',
  'zij',
  'midden',
  'middenTekst',
  'middenVul',
  'gedeeld',
  'alert',
  'tint',
  'tintZacht',
  'opTint',
] as const
export type Verf = (typeof VERVEN)[number]

export type Richting = 'ltr' | 'rtl'

export type Pad = {
  soort: 'pad'
  d: string
  vul?: Verf
  lijn?: Verf
  /** Width of the line. */
  dikte?: number
  streep?: number[]
  /** Opacity of fill and line together, 0–1. */
  dekking?: number
  kap?: 'butt' | 'round'
}

export type Tekst = {
  soort: 'tekst'
  x: number
  /** Baseline. */
  y: number
  tekst: string
  grootte: number
  gewicht: number
  kleur: Verf
  /** Seen from the reading direction: with `rtl`, `start` is the right-hand end. */
  anker: 'start' | 'midden' | 'eind'
  richting: Richting
}

export type Icoon = {
  soort: 'icoon'
  naam: IcoonNaam
  /** Left top. */
  x: number
  y: number
  maat: number
  kleur: Verf
}

export type Vorm = Pad | Tekst | Icoon

/** Hundredths are finer than any eye, and keep the numbers readable. */
const rond2 = (getal: number): number => Math.round(getal * 100) / 100

/** Builds path data: letters and numbers, rounded to hundredths. */
export const pad = (...delen: readonly (string | number)[]): string =>
  delen.map((deel) => (typeof deel === 'number' ? rond2(deel) : deel)).join(' ')

/** A box with round corners; `straal` for all four, or left top, right top, right bottom, left bottom. */
export function kaderPad(
  x: number,
  y: number,
  breedte: number,
  hoogte: number,
  straal: number | readonly [number, number, number, number],
): string {
  const grens = Math.min(breedte, hoogte) / 2
  const [a, b, c, d] = (typeof straal === 'number' ? [straal, straal, straal, straal] : straal).map((r) =>
    Math.max(0, Math.min(r, grens)),
  ) as [number, number, number, number]
  const bocht = (r: number, nx: number, ny: number) => (r > 0 ? ['A', r, r, 0, 0, 1, nx, ny] : [])
  const rechts = x + breedte
  const onder = y + hoogte
  return pad(
    'M',
    x + a,
    y,
    'H',
    rechts - b,
    ...bocht(b, rechts, y + b),
    'V',
    onder - c,
    ...bocht(c, rechts - c, onder),
    'H',
    x + d,
    ...bocht(d, x, onder - d),
    'V',
    y + a,
    ...bocht(a, x + a, y),
    'Z',
  )
}

/** A full circle. */
export const cirkelPad = (x: number, y: number, straal: number): string =>
  pad(
    'M',
    x - straal,
    y,
    'a',
    straal,
    straal,
    0,
    1,
    0,
    straal * 2,
    0,
    'a',
    straal,
    straal,
    0,
    1,
    0,
    -straal * 2,
    0,
    'Z',
  )
