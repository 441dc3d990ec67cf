/**
 * All lines of a map with their words, laid out together: the one place that says where a line runs and where its label stands, for the screen and for
 * every picture. Cards first, then ways for lines that a card blocks, then labels.
 */
import type { Id } from '../domain/model/grond'
import type { RelatieType } from '../domain/model/relatie'
import { verdeelBanen } from './banen'
import { type Hindernis, Hinderveld, vakVan } from './hinderveld'
import type { Bedekt } from './lijnlabel'
import { legSporen, type Lijnweg } from './lijnsporen'
import { type Baanlijn, type Spoor, zoekSporen } from './lijnwegen'
import type { Kader } from './plek'
import { Raster, type Vak } from './raster'
import { bedekking, type RelatieTekening, tekenOpWeg } from './relatiebeeld'
import type { Meet } from './tekst'
import { wegPunt } from './weg'

/** One relatie between two of the cards; `nota` as it may be seen. */
export type Lijnvraag = { id: Id; type: RelatieType; van: Id; naar: Id; nota: string }

/** A drawing, and what it holds for: these two boxes, this type and these words. */
export type GelegdeLijn = RelatieTekening & {
  van: Kader
  naar: Kader
  type: RelatieType
  nota: string
  /** Equal for drawings that look the same. */
  sleutel: string
}

type Gelegd = Baanlijn & Lijnweg & { nota: string }

/** Side of a cell for cards and labels, and for the points of lines; from one such point to the next. Field units. */
const CEL = { vakken: 240, punten: 60, stap: 12 } as const

/**
 * More lines than this are a ball of string, whatever way each takes, and looking for all those ways would hold up every act: then each runs as if no
 * card were there. Their labels still stand clear.
 */
export const OMWEG_MAX = 200

/** The drawing of every line whose two cards are there. Deterministic, in any order of cards and lines. */
export function legLijnen(
  kaders: readonly Hindernis[],
  vragen: readonly Lijnvraag[],
  meet: Meet,
): Map<Id, GelegdeLijn> {
  const wegen = zoekWegen(kaders, vragen)
  const labels = new Labelgrond(kaders, wegen)
  const uit = new Map<Id, GelegdeLijn>()
  // Who has the least room chooses first.
  for (const lijn of wegen.toSorted((a, b) => a.weg.lengte - b.weg.lengte || (a.id < b.id ? -1 : 1))) {
    const tekening = tekenOpWeg(lijn, lijn, (kader) => labels.bedekt(kader, lijn.id), meet)
    if (tekening.label) labels.zet(tekening.label)
    uit.set(lijn.id, metSleutel(lijn, tekening))
  }
  return uit
}

function metSleutel({ van, naar, type, nota, gaten }: Gelegd, tekening: RelatieTekening): GelegdeLijn {
  const vakken = [van, naar, tekening.label ?? null].map(
    (vak) => vak && [vak.x, vak.y, vak.breedte, vak.hoogte].join(' '),
  )
  const sleutel = [type, nota, tekening.d, gaten.join(' '), ...vakken].join(' · ')
  return { ...tekening, van, naar, type, nota, sleutel }
}

function zoekWegen(kaders: readonly Hindernis[], vragen: readonly Lijnvraag[]): Gelegd[] {
  const perId = new Map(kaders.map((kader) => [kader.id, kader]))
  const banen = verdeelBanen(vragen)
  const paren = new Map<string, (Baanlijn & { nota: string })[]>()
  for (const { id, type, van: a, naar: b, nota } of vragen.toSorted((p, q) => (p.id < q.id ? -1 : 1))) {
    const [van, naar] = [perId.get(a), perId.get(b)]
    if (!van || !naar) continue
    const paar = a < b ? `${a} ${b}` : `${b} ${a}`
    const lijn = { id, type, van, naar, nota, baan: banen.get(id) ?? 0 }
    const samen = paren.get(paar)
    if (samen) samen.push(lijn)
    else paren.set(paar, [lijn])
  }
  const veld = new Hinderveld(vragen.length > OMWEG_MAX ? [] : kaders)
  const lijnen = [...paren.values()].flatMap((samen) => {
    const sporen = zoekSporen(samen, veld)
    return samen.map((lijn, i) => ({ ...lijn, spoor: sporen[i] as Spoor }))
  })
  const wegen = legSporen(lijnen, veld)
  return lijnen.map((lijn, i) => ({ ...lijn, ...(wegen[i] as Lijnweg) }))
}

/** A card or a label, by its middle, and the last question that met it. */
type Bezet = { kader: Kader; vraag: number }

/** Points on a line, x and y in turn, and the last question that met it. */
type Puntenrij = { lijn: Id; xy: Float64Array; vraag: number }
/** Some of them, one after the other, in one cell. */
type Puntenreeks = { rij: Puntenrij; van: number; tot: number }

/** What a label has to stay clear of. */
class Labelgrond {
  private readonly vakken = new Raster<Bezet>(CEL.vakken)
  private readonly punten = new Raster<Puntenreeks>(CEL.punten)
  private vraag = 0

  constructor(kaders: readonly Kader[], wegen: readonly Gelegd[]) {
    for (const kader of kaders) this.neem(kader)
    for (const { id, weg } of wegen) this.neemLijn({ lijn: id, xy: puntenOp(weg), vraag: 0 })
  }

  /** A label by its left top. */
  zet({ x, y, breedte, hoogte }: Kader): void {
    this.neem({ x: x + breedte / 2, y: y + hoogte / 2, breedte, hoogte })
  }

  private neem(kader: Kader): void {
    this.vakken.zet(vakVan(kader), { kader, vraag: 0 })
  }

  private neemLijn(rij: Puntenrij): void {
    const { xy } = rij
    let kolom = Number.NaN
    let hoog = Number.NaN
    let reeks: Puntenreeks = { rij, van: 0, tot: 0 }
    for (let i = 0; i < xy.length; i += 2) {
      const x = xy[i] as number
      const y = xy[i + 1] as number
      const k = Math.floor(x / CEL.punten)
      const h = Math.floor(y / CEL.punten)
      if (k !== kolom || h !== hoog) {
        kolom = k
        hoog = h
        reeks = { rij, van: i, tot: i }
        this.punten.zetOp(k, h, reeks)
      }
      reeks.tot = i
    }
  }

  bedekt(kader: Kader, eigen: Id): Bedekt {
    const vraag = ++this.vraag
    let vlak = 0
    this.vakken.in(vakVan(kader, 2), (bezet) => {
      if (bezet.vraag !== vraag) vlak += bedekking(kader, bezet.kader)
      bezet.vraag = vraag
    })
    let lijnen = 0
    const vak = vakVan(kader)
    // Over a card it matters no more what else lies there.
    if (vlak === 0) {
      this.punten.in(vak, (reeks) => {
        const { rij } = reeks
        if (rij.vraag === vraag || rij.lijn === eigen || !ligtIn(reeks, vak)) return
        rij.vraag = vraag
        lijnen += 1
      })
    }
    return { vlak, lijnen }
  }
}

function puntenOp(weg: Gelegd['weg']): Float64Array {
  const stappen = Math.max(1, Math.ceil(weg.lengte / CEL.stap))
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
