/**
 * The vocabulary of every drawing: a flat list of primitives in field units. The canvas turns them into React SVG, the picture into an SVG
 * text, so that screen and paper are alike by construction.
 */
import { ICONEN, type IcoonNaam } from './iconen'

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

/** Of an icon: its field and its lines, before it gets its size. */
const ICOON_MAAT = 24
const ICOON_DIKTE = 2

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

/** What the numbers after a sign of path data are: places, radii that only grow, or what stays as it is. */
const ASSEN: Readonly<Record<string, string>> = {
  m: 'xy',
  l: 'xy',
  h: 'x',
  v: 'y',
  c: 'xyxyxy',
  s: 'xyxy',
  q: 'xyxy',
  t: 'xy',
  a: 'rr---xy',
  z: '',
}

/**
 * The same path, `schaal` times as large with its origin at `x`, `y`: in numbers what a `transform` would do, which makes of each shape a
 * layer that a browser carries along at every frame. The path begins with `M`, and its flags stand free.
 */
export function verplaatsPad(d: string, x: number, y: number, schaal = 1): string {
  const delen = [...d.matchAll(/([a-z])([^a-z]*)/giu)].flatMap(([, teken = '', rest = '']) => {
    const assen = ASSEN[teken.toLowerCase()] ?? ''
    const isRelatief = teken === teken.toLowerCase()
    const naar: Readonly<Record<string, number>> = isRelatief ? { x: 0, y: 0, r: 0 } : { x, y, r: 0 }
    const getallen = (rest.match(/-?\d*\.?\d+/gu) ?? []).map(Number)
    return [
      teken,
      ...getallen.map((getal, i) => {
        const verzet = naar[assen[i % assen.length] ?? '']
        return verzet === undefined ? getal : getal * schaal + verzet
      }),
    ]
  })
  return pad(...delen)
}

/** Asked for at each crossing between near and far, of every card. */
const padVan = new WeakMap<Icoon, string>()

/** An icon as one path, and how thick its lines are at that size. */
export function icoonPad(icoon: Icoon): { d: string; dikte: number } {
  const { naam, x, y, maat } = icoon
  const d =
    padVan.get(icoon) ?? ICONEN[naam].map((deel) => verplaatsPad(deel, x, y, maat / ICOON_MAAT)).join(' ')
  padVan.set(icoon, d)
  return { d, dikte: (ICOON_DIKTE * maat) / ICOON_MAAT }
}
