/** The way of a line: one gentle curve, or several that run on into one another where it bends round something. */
import {
  type Boog,
  boogPad,
  deelVan,
  lengteVan,
  naast,
  type Punt,
  puntOp,
  richtingOp,
  tOpAfstand,
} from './boog'

export type Weg = {
  /** At least one; each begins where the one before it ends. */
  readonly bogen: readonly [Boog, ...Boog[]]
  /** Share of the length at the end of each. */
  readonly tot: readonly number[]
  /** Field units. */
  readonly lengte: number
}

export function wegVan(bogen: readonly [Boog, ...Boog[]]): Weg {
  const lengten = bogen.map(lengteVan)
  const lengte = lengten.reduce((som, deel) => som + deel, 0)
  let som = 0
  const tot = lengten.map((deel) => (som += deel) / (lengte || 1))
  return { bogen, tot: [...tot.slice(0, -1), 1], lengte }
}

/** The curve in which t (0–1) lies, and where in it. */
function stukOp({ bogen, tot }: Weg, t: number): { nr: number; boog: Boog; in: number } {
  const eerste = bogen.length === 1 ? 0 : tot.findIndex((grens) => t <= grens)
  const nr = eerste < 0 ? bogen.length - 1 : eerste
  const boog = bogen[nr] ?? bogen[0]
  const van = tot[nr - 1] ?? 0
  const ruim = (tot[nr] ?? 1) - van
  return { nr, boog, in: ruim > 0 ? (t - van) / ruim : 0 }
}

export function wegPunt(weg: Weg, t: number): Punt {
  const stuk = stukOp(weg, t)
  return puntOp(stuk.boog, stuk.in)
}

/** Direction at t as a vector of length 1. */
export function wegRichting(weg: Weg, t: number): Punt {
  const stuk = stukOp(weg, t)
  return richtingOp(stuk.boog, stuk.in)
}

export const wegBegin = ({ bogen }: Weg): Punt => bogen[0][0]
export const wegEind = ({ bogen }: Weg): Punt => (bogen.at(-1) ?? bogen[0])[2]

/** The part between t0 and t1, exactly the same way. */
export function wegDeel(weg: Weg, t0: number, t1: number): Weg {
  const [a, b] = [stukOp(weg, t0), stukOp(weg, t1)]
  if (a.nr === b.nr) return wegVan([deelVan(a.boog, a.in, b.in)])
  return wegVan([
    deelVan(a.boog, a.in, 1),
    ...weg.bogen.slice(a.nr + 1, b.nr),
    ...(b.in > 0 ? [deelVan(b.boog, 0, b.in)] : []),
  ])
}

/** t at a distance from the begin along the way; 0 or 1 outside it. */
export function wegOpAfstand(weg: Weg, afstand: number): number {
  if (afstand <= 0) return 0
  if (afstand >= weg.lengte) return 1
  const { nr, boog } = stukOp(weg, afstand / weg.lengte)
  const van = weg.tot[nr - 1] ?? 0
  return van + tOpAfstand(boog, afstand - van * weg.lengte) * ((weg.tot[nr] ?? 1) - van)
}

/** The same way, `afstand` to the right of its direction. */
export const wegNaast = ({ bogen: [eerste, ...rest] }: Weg, afstand: number): Weg =>
  wegVan([naast(eerste, afstand), ...rest.map((boog) => naast(boog, afstand))])

export const wegPad = ({ bogen: [eerste, ...rest] }: Weg): string =>
  [boogPad(eerste), ...rest.map((boog) => boogPad(boog).replace(/^M \S+ \S+ /u, ''))].join(' ')
