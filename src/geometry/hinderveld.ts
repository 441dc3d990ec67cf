/** The cards of a map as what a line has to keep away from. */
import type { Id } from '../domain/grond'
import type { Omtrek } from './anatomie'
import { type Boog, type Punt, puntOp } from './boog'
import type { Kader } from './plek'
import { Raster, type Vak } from './raster'

export type Hindernis = Kader & { readonly id: Id; readonly omtrek: Omtrek }

/** Side of a cell, field units: a card is rarely larger. */
const CEL = 240
/** Straight stretches in which a curve is looked at. */
const STUKKEN = 24

export const vakVan = ({ x, y, breedte, hoogte }: Kader, lucht = 0): Vak => ({
  links: x - breedte / 2 - lucht,
  boven: y - hoogte / 2 - lucht,
  rechts: x + breedte / 2 + lucht,
  onder: y + hoogte / 2 + lucht,
})

export class Hinderveld {
  private readonly raster = new Raster<Hindernis>(CEL)
  private readonly hoekenBij = new Map<number, Map<Id, Punt[]>>()
  /** Edges of all cards together; without cards inside out. */
  readonly grens: Vak = { links: Infinity, boven: Infinity, rechts: -Infinity, onder: -Infinity }

  constructor(kaders: readonly Hindernis[]) {
    for (const kader of kaders) {
      const vak = vakVan(kader)
      this.raster.zet(vak, kader)
      this.grens.links = Math.min(this.grens.links, vak.links)
      this.grens.boven = Math.min(this.grens.boven, vak.boven)
      this.grens.rechts = Math.max(this.grens.rechts, vak.rechts)
      this.grens.onder = Math.max(this.grens.onder, vak.onder)
    }
  }

  /** The cards that a straight stretch comes nearer to than `lucht`, without these two; in the order of the stretch. */
  opStuk(a: Punt, b: Punt, lucht: number, zonder: readonly (Id | null)[]): Hindernis[] {
    const raak: { kader: Hindernis; bij: number }[] = []
    for (const kader of this.raster.langs(a.x, a.y, b.x, b.y, lucht)) {
      if (zonder.includes(kader.id)) continue
      const bij = raaktBij(a, b, vakVan(kader, lucht))
      if (bij !== null) raak.push({ kader, bij })
    }
    return raak.sort((p, q) => p.bij - q.bij || (p.kader.id < q.kader.id ? -1 : 1)).map(({ kader }) => kader)
  }

  /** Whether curves stay at least `lucht` away from every card but these two. */
  isVrij(bogen: readonly Boog[], lucht: number, zonder: readonly Id[]): boolean {
    return bogen.every((boog) => {
      let vorige = boog[0]
      for (let i = 1; i <= STUKKEN; i++) {
        const punt = puntOp(boog, i / STUKKEN)
        for (const kader of this.raster.langs(vorige.x, vorige.y, punt.x, punt.y, lucht)) {
          if (!zonder.includes(kader.id) && raaktBij(vorige, punt, vakVan(kader, lucht)) !== null)
            return false
        }
        vorige = punt
      }
      return true
    })
  }

  /** The cards in a part of the field. */
  in(vak: Vak): Set<Hindernis> {
    return this.raster.in(vak)
  }

  /** A step out of the middle of each side of a card, where no other card is as near: whence a line can go on. */
  zijden(kader: Hindernis, lucht: number): Punt[] {
    const { x, y } = kader
    const { links, boven, rechts, onder } = vakVan(kader, lucht)
    return [
      { x: links, y },
      { x, y: boven },
      { x: rechts, y },
      { x, y: onder },
    ].filter((punt) => this.opStuk(punt, punt, lucht - SPELING, [kader.id]).length === 0)
  }

  /** Corners of a card with `lucht` around it, where no other card is as near. */
  hoeken(kader: Hindernis, lucht: number): readonly Punt[] {
    const bij = this.hoekenBij.get(lucht) ?? new Map<Id, Punt[]>()
    this.hoekenBij.set(lucht, bij)
    const bekend = bij.get(kader.id)
    if (bekend) return bekend
    const { links, boven, rechts, onder } = vakVan(kader, lucht)
    const hoeken = [
      { x: links, y: boven },
      { x: rechts, y: boven },
      { x: rechts, y: onder },
      { x: links, y: onder },
    ].filter((hoek) => this.opStuk(hoek, hoek, lucht - SPELING, [kader.id]).length === 0)
    bij.set(kader.id, hoeken)
    return hoeken
  }
}

/** Who goes along the border of a card with air does not come too near. Field units. */
export const SPELING = 0.5

/** Where on the stretch (0–1) it comes into the part; null where it does not. Along the border is outside. */
function raaktBij(a: Punt, b: Punt, { links, boven, rechts, onder }: Vak): number | null {
  let [van, tot] = [0, 1]
  for (const [p, d, min, max] of [
    [a.x, b.x - a.x, links, rechts],
    [a.y, b.y - a.y, boven, onder],
  ] as const) {
    if (Math.abs(d) < 1e-9) {
      if (p <= min || p >= max) return null
      continue
    }
    const [t0, t1] = d > 0 ? [(min - p) / d, (max - p) / d] : [(max - p) / d, (min - p) / d]
    van = Math.max(van, t0)
    tot = Math.min(tot, t1)
    if (van >= tot) return null
  }
  return van
}
