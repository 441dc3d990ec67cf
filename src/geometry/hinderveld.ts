/** The cards of a map as what a line has to keep away from. */
import type { Id } from '../domain/model/grond'
import type { Omtrek } from './anatomie'
import { type Boog, type Punt, puntOp } from './boog'
import type { Kader } from './plek'
import { overCellen, Raster, type Vak } from './raster'

export type Hindernis = Kader & { readonly id: Id; readonly omtrek: Omtrek }

/** Side of a cell, field units: a card is rarely larger. */
export const CEL = 240
/** Among the cells that were asked about: the edges of all cards together were too. */
export const GRENS = -1
const NIETS: ReadonlySet<number> = new Set()
/** Straight stretches in which a curve is looked at. */
const STUKKEN = 24

export const vakVan = ({ x, y, breedte, hoogte }: Kader, lucht = 0): Vak => ({
  links: x - breedte / 2 - lucht,
  boven: y - hoogte / 2 - lucht,
  rechts: x + breedte / 2 + lucht,
  onder: y + hoogte / 2 + lucht,
})

/** A card with its edges, and the last question that met it. */
type Steen = Vak & { kader: Hindernis; vraag: number }

/** Who goes along the border of a card with air does not come too near. Field units. */
export const SPELING = 0.5

/** A place to turn: a corner of a card with air around it. Its number is its own among those with the same air. */
export type Hoekpunt = Punt & { readonly nr: number }
type Ruimte = { hoeken: Map<Id, Hoekpunt[]>; volgende: number; zicht: Map<number, Hindernis | null> }

/** More corners than any map has. */
const HOEKEN = 1_000_000

export class Hinderveld {
  private readonly raster = new Raster<Steen>(CEL)
  private readonly ruimten = new Map<number, Ruimte>()
  private vraag = 0
  private readonly leeg: boolean
  private readonly omtrek: Vak = { links: Infinity, boven: Infinity, rechts: -Infinity, onder: -Infinity }

  constructor(kaders: readonly Hindernis[]) {
    this.leeg = kaders.length === 0
    for (const kader of kaders) {
      const vak = vakVan(kader)
      this.raster.zet(vak, { ...vak, kader, vraag: 0 })
      this.omtrek.links = Math.min(this.omtrek.links, vak.links)
      this.omtrek.boven = Math.min(this.omtrek.boven, vak.boven)
      this.omtrek.rechts = Math.max(this.omtrek.rechts, vak.rechts)
      this.omtrek.onder = Math.max(this.omtrek.onder, vak.onder)
    }
  }

  /** Edges of all cards together; without cards inside out. */
  get grens(): Vak {
    this.raster.gelezen?.add(GRENS)
    return this.omtrek
  }

  /** Does this, and tells which cells were asked about for it: with the same cards in these the answer is the same. */
  volg<T>(doe: () => T): { uit: T; gelezen: ReadonlySet<number> } {
    if (this.leeg) return { uit: doe(), gelezen: NIETS }
    const gelezen = new Set<number>()
    this.raster.gelezen = gelezen
    try {
      return { uit: doe(), gelezen }
    } finally {
      this.raster.gelezen = null
    }
  }

  /** The first card that a straight stretch comes nearer to than `lucht`, without these two; null where it is free. */
  eersteOp(
    a: Punt,
    b: Punt,
    lucht: number,
    zonder: Id | null = null,
    enZonder: Id | null = null,
  ): Hindernis | null {
    if (this.leeg) return null
    const vraag = ++this.vraag
    let eerste: Hindernis | null = null
    let bij = Number.POSITIVE_INFINITY
    this.raster.langs(a.x, a.y, b.x, b.y, lucht, (steen) => {
      if (steen.vraag === vraag) return
      steen.vraag = vraag
      const { id } = steen.kader
      if (id === zonder || id === enZonder) return
      const hier = raaktBij(a, b, steen, lucht)
      // Of two at the same place the one with the first id: whoever was asked first must not matter.
      if (hier < bij || (hier === bij && eerste && id < eerste.id)) {
        bij = hier
        eerste = steen.kader
      }
    })
    return eerste
  }

  /** All of them, in the order of the stretch. */
  alleOp(a: Punt, b: Punt, lucht: number, zonder: Id | null, enZonder: Id | null): Hindernis[] {
    const vraag = ++this.vraag
    const raak: { kader: Hindernis; bij: number }[] = []
    this.raster.langs(a.x, a.y, b.x, b.y, lucht, (steen) => {
      if (steen.vraag === vraag) return
      steen.vraag = vraag
      const { kader } = steen
      const bij = kader.id === zonder || kader.id === enZonder ? Infinity : raaktBij(a, b, steen, lucht)
      if (bij < Infinity) raak.push({ kader, bij })
    })
    return raak.sort((p, q) => p.bij - q.bij || (p.kader.id < q.kader.id ? -1 : 1)).map(({ kader }) => kader)
  }

  /** Whether curves stay at least `lucht` away from every card but these two. */
  isVrij(bogen: readonly Boog[], lucht: number, [zonder, enZonder]: readonly [Id, Id]): boolean {
    return bogen.every((boog) => {
      let vorige = boog[0]
      for (let i = 1; i <= STUKKEN; i++) {
        const punt = puntOp(boog, i / STUKKEN)
        if (this.eersteOp(vorige, punt, lucht, zonder, enZonder)) return false
        vorige = punt
      }
      return true
    })
  }

  /** A step out of the middle of each side of a card, where no other card is as near: whence a line can go on. */
  zijden({ x, y, id, ...maat }: Hindernis, lucht: number): Punt[] {
    const { links, boven, rechts, onder } = vakVan({ x, y, ...maat }, lucht)
    return [
      { x: links, y },
      { x, y: boven },
      { x: rechts, y },
      { x, y: onder },
    ].filter((punt) => !this.eersteOp(punt, punt, lucht - SPELING, id))
  }

  /** Corners of a card with `lucht` around it, where no other card is as near. */
  hoeken(kader: Hindernis, lucht: number): readonly Hoekpunt[] {
    const ruimte = this.ruimte(lucht)
    const bekend = ruimte.hoeken.get(kader.id)
    if (bekend) {
      const { gelezen } = this.raster
      if (gelezen) overCellen(vakVan(kader, 2 * lucht), CEL, (cel) => gelezen.add(cel))
      return bekend
    }
    const { links, boven, rechts, onder } = vakVan(kader, lucht)
    const hoeken = [
      { x: links, y: boven },
      { x: rechts, y: boven },
      { x: rechts, y: onder },
      { x: links, y: onder },
    ]
      .filter((hoek) => !this.eersteOp(hoek, hoek, lucht - SPELING, kader.id))
      .map(({ x, y }) => ({ x, y, nr: ruimte.volgende++ }))
    ruimte.hoeken.set(kader.id, hoeken)
    return hoeken
  }

  /** What stands between two corners; the answer is kept, since every line asks. */
  tussenHoeken(a: Hoekpunt, b: Hoekpunt, lucht: number): Hindernis | null {
    const { zicht } = this.ruimte(lucht)
    const sleutel = a.nr * HOEKEN + b.nr
    let ziet = zicht.get(sleutel)
    if (ziet === undefined) {
      ziet = this.eersteOp(a, b, lucht - SPELING)
      zicht.set(sleutel, ziet)
    } else if (this.raster.gelezen) {
      this.raster.langs(a.x, a.y, b.x, b.y, lucht - SPELING, () => undefined)
    }
    return ziet
  }

  private ruimte(lucht: number): Ruimte {
    const bekend = this.ruimten.get(lucht)
    if (bekend) return bekend
    const ruimte: Ruimte = { hoeken: new Map(), volgende: 0, zicht: new Map() }
    this.ruimten.set(lucht, ruimte)
    return ruimte
  }
}

/** Where on the stretch (0–1) it comes nearer than `lucht`; ∞ where it does not. Along that border is outside. */
function raaktBij(a: Punt, b: Punt, vak: Vak, lucht: number): number {
  let van = 0
  let tot = 1
  const dx = b.x - a.x
  const [links, rechts] = [vak.links - lucht - a.x, vak.rechts + lucht - a.x]
  if (Math.abs(dx) < 1e-9) {
    if (links >= 0 || rechts <= 0) return Infinity
  } else {
    van = Math.max(van, (dx > 0 ? links : rechts) / dx)
    tot = Math.min(tot, (dx > 0 ? rechts : links) / dx)
    if (van >= tot) return Infinity
  }
  const dy = b.y - a.y
  const [boven, onder] = [vak.boven - lucht - a.y, vak.onder + lucht - a.y]
  if (Math.abs(dy) < 1e-9) return boven >= 0 || onder <= 0 ? Infinity : van
  van = Math.max(van, (dy > 0 ? boven : onder) / dy)
  tot = Math.min(tot, (dy > 0 ? onder : boven) / dy)
  return van < tot ? van : Infinity
}
