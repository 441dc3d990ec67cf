/** What a label has to stay clear of: cards, other labels and lines. */
import type { Id } from '../domain/model/grond'
import { CEL, vakVan } from './hinderveld'
import type { Bedekt } from './lijnlabel'
import type { Bevinding } from './onthouden'
import type { Kader } from './plek'
import { overCellen, Raster, type Vak } from './raster'
import { bedekking } from './relatiebeeld'
import { type Weg, wegPunt } from './weg'

/** Side of a cell for the points of lines, and from one such point to the next. Field units. */
const PUNTEN = { cel: 60, stap: 12 } as const

/** A card or a label, by its middle, and the last question that met it. */
type Bezet = { kader: Kader; vraag: number }

/** Points on a line, x and y in turn, and the last question that met it. */
type Puntenrij = { lijn: Id; xy: Float64Array; vraag: number }
/** Some of them, one after the other, in one cell. */
type Puntenreeks = { rij: Puntenrij; kolom: number; hoog: number; van: number; tot: number }

/** Where lines run; kept from one round to the next. */
export class Lijnpunten {
  private readonly raster = new Raster<Puntenreeks>(PUNTEN.cel)
  private readonly perLijn = new Map<Id, Puntenreeks[]>()
  private vraag = 0

  /** The way of a line, instead of the one that it had; null takes it away. `vuil` gets the cells where it runs, and where it ran. */
  zet(lijn: Id, weg: Weg | null, vuil: Set<number>): void {
    const was = this.perLijn.get(lijn) ?? []
    for (const reeks of was) this.raster.haalWeg(reeks.kolom, reeks.hoog, reeks)
    const reeksen = weg ? reeksenVan({ lijn, xy: puntenOp(weg), vraag: 0 }) : []
    for (const reeks of reeksen) this.raster.zetOp(reeks.kolom, reeks.hoog, reeks)
    for (const { kolom, hoog } of [...was, ...reeksen]) vuilMaken(cel(kolom, hoog), vuil)
    if (weg) this.perLijn.set(lijn, reeksen)
    else this.perLijn.delete(lijn)
  }

  lijnen(): Iterable<Id> {
    return [...this.perLijn.keys()]
  }

  /** How many lines but `eigen` run through this part of the field. */
  aantalIn(vak: Vak, eigen: Id): number {
    const vraag = ++this.vraag
    let aantal = 0
    this.raster.in(vak, (reeks) => {
      const { rij } = reeks
      if (rij.vraag === vraag || rij.lijn === eigen || !ligtIn(reeks, vak)) return
      rij.vraag = vraag
      aantal += 1
    })
    return aantal
  }
}

/** Two places sideways, field units. */
export type Opzij = Pick<Vak, 'links' | 'rechts'>

export class Labelgrond {
  private readonly vakken = new Raster<Bezet>(CEL)
  private readonly punten: Lijnpunten
  private readonly opzij: Opzij
  private vraag = 0

  /** `opzij`: where the view of the whole map ends. */
  constructor(kaders: readonly Kader[], punten: Lijnpunten, opzij: Opzij) {
    this.punten = punten
    this.opzij = opzij
    for (const kader of kaders) this.neem(kader)
  }

  /** A label by its left top. */
  zet(label: Kader): void {
    this.neem(metMidden(label))
  }

  private neem(kader: Kader): void {
    this.vakken.zet(vakVan(kader), { kader, vraag: 0 })
  }

  /** Does this, and tells where it looked. */
  volg<T>(doe: () => T): Bevinding<T> {
    const gelezen = new Set<number>()
    this.vakken.gelezen = gelezen
    const uit = doe()
    this.vakken.gelezen = null
    return { uit, gelezen }
  }

  bedekt(kader: Kader, eigen: Id): Bedekt {
    const vraag = ++this.vraag
    let vlak = 0
    this.vakken.in(vakVan(kader, 2), (bezet) => {
      if (bezet.vraag !== vraag) vlak += bedekking(kader, bezet.kader)
      bezet.vraag = vraag
    })
    const vak = vakVan(kader)
    const buiten = vak.links < this.opzij.links || vak.rechts > this.opzij.rechts
    // Over a card it matters no more what else lies there.
    return { vlak, lijnen: vlak === 0 ? this.punten.aantalIn(vak, eigen) : 0, buiten }
  }
}

const metMidden = ({ x, y, breedte, hoogte }: Kader): Kader => ({
  x: x + breedte / 2,
  y: y + hoogte / 2,
  breedte,
  hoogte,
})

/** Who looks at a card or a label meets it in one of these cells. */
export const vuilMaken = (vak: Vak, vuil: Set<number>): void =>
  overCellen(vak, CEL, (nummer) => vuil.add(nummer))

/** The same of a label, by its left top. */
export const labelVuil = (label: Kader | null | undefined, vuil: Set<number>): void => {
  if (label) vuilMaken(vakVan(metMidden(label)), vuil)
}

const cel = (kolom: number, hoog: number): Vak => ({
  links: kolom * PUNTEN.cel,
  boven: hoog * PUNTEN.cel,
  rechts: (kolom + 1) * PUNTEN.cel,
  onder: (hoog + 1) * PUNTEN.cel,
})

function reeksenVan(rij: Puntenrij): Puntenreeks[] {
  const { xy } = rij
  const reeksen: Puntenreeks[] = []
  for (let i = 0; i < xy.length; i += 2) {
    const kolom = Math.floor((xy[i] as number) / PUNTEN.cel)
    const hoog = Math.floor((xy[i + 1] as number) / PUNTEN.cel)
    const vorige = reeksen.at(-1)
    if (vorige?.kolom === kolom && vorige.hoog === hoog) vorige.tot = i
    else reeksen.push({ rij, kolom, hoog, van: i, tot: i })
  }
  return reeksen
}

function puntenOp(weg: Weg): Float64Array {
  const stappen = Math.max(1, Math.ceil(weg.lengte / PUNTEN.stap))
  const xy = new Float64Array(2 * (stappen + 1))
  for (let i = 0; i <= stappen; i++) {
    const { x, y } = wegPunt(weg, i / stappen)
    xy[2 * i] = x
    xy[2 * i + 1] = y
  }
  return xy
}

function ligtIn({ rij: { xy }, van, tot }: Puntenreeks, { links, boven, rechts, onder }: Vak): boolean {
  for (let i = van; i <= tot; i += 2) {
    const x = xy[i] as number
    const y = xy[i + 1] as number
    if (x > links && x < rechts && y > boven && y < onder) return true
  }
  return false
}
