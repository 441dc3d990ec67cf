/** A gentle curve between two points: where it leaves a box, how long it is, and what runs beside it. */
import type { Kader } from './plek'
import { pad } from './vormen'

export type Punt = { x: number; y: number }
/** A quadratic curve: begin, control, end. */
export type Boog = readonly [Punt, Punt, Punt]

const meng = (a: Punt, b: Punt, t: number): Punt => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })

export const boogPad = ([a, c, b]: Boog): string => pad('M', a.x, a.y, 'Q', c.x, c.y, b.x, b.y)

/** Point at t (0–1). Written out: the lines of a large map ask a million of them. */
export function puntOp([a, c, b]: Boog, t: number): Punt {
  const x = a.x + (c.x - a.x) * t
  const y = a.y + (c.y - a.y) * t
  return { x: x + (c.x + (b.x - c.x) * t - x) * t, y: y + (c.y + (b.y - c.y) * t - y) * t }
}

/** Direction at t as a vector of length 1; (1, 0) where the curve has none. */
export function richtingOp([a, c, b]: Boog, t: number): Punt {
  const van = meng(a, c, t)
  const naar = meng(c, b, t)
  const dx = naar.x - van.x || b.x - a.x
  const dy = naar.y - van.y || b.y - a.y
  const lengte = Math.hypot(dx, dy)
  return lengte > 1e-6 ? { x: dx / lengte, y: dy / lengte } : { x: 1, y: 0 }
}

/** The part between t0 and t1, exactly the same curve. */
export function deelVan(boog: Boog, t0: number, t1: number): Boog {
  const [a, c, b] = boog
  return [puntOp(boog, t0), meng(meng(a, c, t0), meng(c, b, t0), t1), puntOp(boog, t1)]
}

/** The same curve, `afstand` to the right of its direction. Good for gentle curves and small distances. */
export function naast(boog: Boog, afstand: number): Boog {
  const schuif = (punt: Punt, t: number): Punt => {
    const r = richtingOp(boog, t)
    return { x: punt.x - r.y * afstand, y: punt.y + r.x * afstand }
  }
  return [schuif(boog[0], 0), schuif(boog[1], 0.5), schuif(boog[2], 1)]
}

const STAPPEN = 32

/** Length in field units. */
export function lengteVan(boog: Boog): number {
  let som = 0
  let vorige = boog[0]
  for (let i = 1; i <= STAPPEN; i++) {
    const punt = puntOp(boog, i / STAPPEN)
    som += Math.hypot(punt.x - vorige.x, punt.y - vorige.y)
    vorige = punt
  }
  return som
}

/** t at a distance from the begin along the curve; 0 or 1 outside it. */
export function tOpAfstand(boog: Boog, afstand: number): number {
  if (afstand <= 0) return 0
  let som = 0
  let vorige = boog[0]
  for (let i = 1; i <= STAPPEN; i++) {
    const punt = puntOp(boog, i / STAPPEN)
    const stap = Math.hypot(punt.x - vorige.x, punt.y - vorige.y)
    if (som + stap >= afstand && stap > 0) return (i - 1 + (afstand - som) / stap) / STAPPEN
    som += stap
    vorige = punt
  }
  return 1
}

/** Distance from a point to the outline of a box with round corners; negative inside. */
export function afstandTot({ x, y, breedte, hoogte }: Kader, straal: number, punt: Punt): number {
  const r = Math.min(straal, breedte / 2, hoogte / 2)
  const dx = Math.abs(punt.x - x) - breedte / 2 + r
  const dy = Math.abs(punt.y - y) - hoogte / 2 + r
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r
}

/**
 * The part of the curve that shows between two boxes, `lucht` away from each; null when nothing shows, because they touch or one lies in the other.
 * The curve begins inside the first and ends inside the second.
 */
export function zichtbaarDeel(
  boog: Boog,
  van: { kader: Kader; straal: number },
  naar: { kader: Kader; straal: number },
  lucht: number,
): Boog | null {
  const vrijVan = (t: number) => afstandTot(van.kader, van.straal, puntOp(boog, t)) > lucht
  const vrijNaar = (t: number) => afstandTot(naar.kader, naar.straal, puntOp(boog, t)) > lucht
  let laatsteBinnen = 0
  let eersteBinnen = STAPPEN
  for (let i = 1; i < STAPPEN; i++) if (!vrijVan(i / STAPPEN)) laatsteBinnen = i
  for (let i = STAPPEN - 1; i > 0; i--) if (!vrijNaar(i / STAPPEN)) eersteBinnen = i
  const t0 = halveer(laatsteBinnen / STAPPEN, Math.min(1, (laatsteBinnen + 1) / STAPPEN), vrijVan)
  const t1 = halveer(eersteBinnen / STAPPEN, Math.max(0, (eersteBinnen - 1) / STAPPEN), vrijNaar)
  return t0 < t1 && vrijVan(t0) && vrijNaar(t1) ? deelVan(boog, t0, t1) : null
}

/** The first free t between one that is not and one that may be. */
function halveer(binnen: number, buiten: number, vrij: (t: number) => boolean): number {
  let dicht = binnen
  let open = buiten
  for (let i = 0; i < 14; i++) {
    const half = (dicht + open) / 2
    if (vrij(half)) open = half
    else dicht = half
  }
  return open
}
