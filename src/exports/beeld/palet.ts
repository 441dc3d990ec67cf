/**
 * Every colour of a picture, in one place: what the tokens of the screen come to in light, as fixed hex, because paper does not follow a system. A test
 * reads the stylesheets and holds the two alike.
 */
import { KLEUREN, kleurBijX } from '../../geometry/as'
import type { Verf } from '../../geometry/vormen'

type VasteVerf = Exclude<Verf, 'tint' | 'tintZacht'>

export const HEX: Readonly<Record<VasteVerf, string>> = {
  inkt: KLEUREN.inkt,
  zacht: KLEUREN.zacht,
  papier: KLEUREN.papier,
  kaart: '#FFFFFF',
  vlak: '#F3F0E8',
  lijn: KLEUREN.lijn,
  rand: '#CFCABD',
  wij: KLEUREN.wij,
  zij: KLEUREN.zij,
  midden: KLEUREN.midden,
  middenTekst: KLEUREN.middenTekst,
  middenVul: KLEUREN.middenVul,
  gedeeld: '#FBDD92',
  alert: KLEUREN.alert,
  opTint: '#FFFFFF',
}

/** The light of the field, the border of a zone, and what the axis passes through on its way to the middle. */
export const VELD = {
  wij: '#D7E3E0',
  midden: '#FCF5E3',
  zij: '#E5D9E6',
  grens: '#DEC09C',
  asWij: '#C4D6D3',
  asZij: '#DACADD',
} as const

export type Palet = (verf: Verf) => string

/** Share of the tint in the light fill of a node; the rest is white. */
const ZACHT_DEEL = 0.1

/** Paints for what stands at x (−1…1) on the axis. */
export function paletBij(x: number): Palet {
  const tint = kleurBijX(x)
  const zacht = (tint.match(/\d+/gu) ?? []).map((deel) => Math.round(255 - (255 - Number(deel)) * ZACHT_DEEL))
  return (verf) => (verf === 'tint' ? tint : verf === 'tintZacht' ? `rgb(${zacht.join(', ')})` : HEX[verf])
}

/** For what has no place on the axis. */
export const PALET = paletBij(0)
