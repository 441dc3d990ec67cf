/**
 * All lines of a map with their words, laid out together: the one place that says where a line runs and where its label stands, for the screen and for
 * every picture. Cards first, then ways for lines that a card blocks, then labels.
 */
import type { Id } from '../domain/model/grond'
import type { RelatieType } from '../domain/model/relatie'
import { verdeelBanen } from './banen'
import { type Hindernis, Hinderveld, GRENS, vakVan } from './hinderveld'
import { Labelgrond, labelVuil, Lijnpunten, type Opzij, vuilMaken } from './labelgrond'
import { Lijnsporen, type Lijnweg } from './lijnsporen'
import { type Baanlijn, type Spoor, findSporen } from './lijnwegen'
import { Geheugen } from './onthouden'
import type { Kader } from './plek'
import { type RelatieTekening, tekenOpWeg } from './relatiebeeld'
import { NAAST_AS } from './ruimte'
import type { Meet } from './tekst'

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

type Notalijn = Baanlijn & { nota: string }
type Gelegd = Notalijn & { gang: Lijnweg }

/**
 * More lines than this are a ball of string, whatever way each takes, and looking for all those ways would hold up every act: then each runs as if no
 * card were there. Their labels still stand clear.
 */
export const OMWEG_MAX = 200

/**
 * The drawing of every line whose two cards are there. Deterministic, in any order of cards and lines. `as`: width of the axis, field units: the whole map
 * shows no more beside it than its cards.
 */
export const legLijnen = (
  kaders: readonly Hindernis[],
  vragen: readonly Lijnvraag[],
  as: number,
  meet: Meet,
): Map<Id, GelegdeLijn> => new Lijnlegger(meet).leg(kaders, vragen, as)

/**
 * The same, time after time for one map: what nothing changed of stays the very same object, and is not reckoned again. A way is found by looking at some
 * cards and at nothing else, and a place for a label by looking at what lies there; where they looked is kept, and asked first. Only the order in which
 * labels choose, and the lines that share a side of a card or a corner, are gone through as a whole: that is little work. When the outermost card moves past
 * the axis all labels choose anew.
 */
export class Lijnlegger {
  private readonly meet: Meet
  private kaders = new Map<Id, Hindernis>()
  private metOmweg = true
  private grens = ''
  private readonly sporen = new Geheugen<Spoor[]>(isGelijk)
  private readonly wegen = new Lijnsporen()
  private readonly gangen = new Map<Id, Lijnweg>()
  private readonly punten = new Lijnpunten()
  private readonly tekeningen = new Geheugen<GelegdeLijn>((a, b) => a.sleutel === b.sleutel)

  constructor(meet: Meet) {
    this.meet = meet
  }

  leg(kaders: readonly Hindernis[], vragen: readonly Lijnvraag[], as: number): Map<Id, GelegdeLijn> {
    const vuil = new Set<number>()
    const hier = this.neemKaders(kaders, vragen.length <= OMWEG_MAX, vuil)
    const lijnen = this.zoekWegen(hier, vragen, vuil)
    return this.legLabels([...hier.values()], lijnen, as, vuil)
  }

  /** The cards as they are now: who did not change stays the same object. */
  private neemKaders(
    kaders: readonly Hindernis[],
    metOmweg: boolean,
    vuil: Set<number>,
  ): ReadonlyMap<Id, Hindernis> {
    const was = this.kaders
    this.kaders = new Map(
      kaders.map((kader) => {
        const oud = was.get(kader.id)
        if (oud && isZelfdeKader(oud, kader)) return [kader.id, oud]
        vuilMaken(vakVan(kader), vuil)
        if (oud) vuilMaken(vakVan(oud), vuil)
        return [kader.id, kader]
      }),
    )
    for (const [id, oud] of was) if (!this.kaders.has(id)) vuilMaken(vakVan(oud), vuil)
    if (metOmweg !== this.metOmweg) this.sporen.vergeet()
    this.metOmweg = metOmweg
    return this.kaders
  }

  private zoekWegen(
    kaders: ReadonlyMap<Id, Hindernis>,
    vragen: readonly Lijnvraag[],
    vuil: Set<number>,
  ): Gelegd[] {
    const veld = new Hinderveld(this.metOmweg ? [...kaders.values()] : [])
    const grens = JSON.stringify(veld.grens)
    if (grens !== this.grens) vuil.add(GRENS)
    this.grens = grens
    this.sporen.begin()
    const lijnen = [...inParen(kaders, vragen)].flatMap(([paar, samen]) => {
      const van = samen.flatMap(({ id, type, van, naar, baan }) => [id, type, van, naar, baan])
      const sporen = this.sporen.geef(paar, van, vuil, () => veld.volg(() => findSporen(samen, veld)))
      return samen.map((lijn, i) => ({ ...lijn, spoor: sporen[i] as Spoor }))
    })
    const gangen = this.wegen.leg(lijnen, veld, vuil)
    return lijnen.map((lijn, i) => ({ ...lijn, gang: gangen[i] as Lijnweg }))
  }

  private legLabels(
    kaders: readonly Hindernis[],
    lijnen: readonly Gelegd[],
    as: number,
    vuil: Set<number>,
  ): Map<Id, GelegdeLijn> {
    this.tekeningen.begin()
    const nog = new Set(lijnen.map(({ id }) => id))
    const verander = (id: Id, gang: Lijnweg | null) => {
      this.punten.zet(id, gang && gang.weg, vuil)
      labelVuil(this.tekeningen.nu(id)?.label, vuil)
      if (gang) this.gangen.set(id, gang)
      else this.gangen.delete(id)
    }
    for (const id of this.punten.lijnen()) if (!nog.has(id)) verander(id, null)
    for (const { id, gang } of lijnen) if (this.gangen.get(id) !== gang) verander(id, gang)
    const { links, rechts } = opzijVan(kaders, as)
    const labels = new Labelgrond(kaders, this.punten, { links, rechts })
    const uit = new Map<Id, GelegdeLijn>()
    // Who has the least room chooses first.
    for (const lijn of lijnen.toSorted(
      (a, b) => a.gang.weg.lengte - b.gang.weg.lengte || (a.id < b.id ? -1 : 1),
    )) {
      const { id, van, naar, type, nota, baan, gang } = lijn
      const oud = this.tekeningen.nu(id)
      const tekening = this.tekeningen.geef(
        id,
        [van, naar, type, nota, baan, gang, links, rechts],
        vuil,
        () =>
          labels.volg(() =>
            metSleutel(
              lijn,
              tekenOpWeg(lijn, gang, (kader) => labels.bedekt(kader, id), this.meet),
            ),
          ),
      )
      if (tekening !== oud) for (const label of [oud?.label, tekening.label]) labelVuil(label, vuil)
      if (tekening.label) labels.zet(tekening.label)
      uit.set(id, tekening)
    }
    return uit
  }
}

/** What «toon alles» shows sideways: see `pasCamera`. */
function opzijVan(kaders: readonly Kader[], as: number): Opzij {
  const opzij = { links: -NAAST_AS, rechts: as + NAAST_AS }
  for (const kader of kaders) {
    const { links, rechts } = vakVan(kader)
    opzij.links = Math.min(opzij.links, links)
    opzij.rechts = Math.max(opzij.rechts, rechts)
  }
  return opzij
}

const isGelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const isZelfdeKader = (a: Hindernis, b: Hindernis): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.breedte === b.breedte &&
  a.hoogte === b.hoogte &&
  a.omtrek.straal === b.omtrek.straal

function metSleutel({ van, naar, type, nota }: Notalijn, tekening: RelatieTekening): GelegdeLijn {
  const vakken = [van, naar, tekening.label ?? null].map(
    (vak) => vak && [vak.x, vak.y, vak.breedte, vak.hoogte].join(' '),
  )
  const streken = tekening.lijnVormen.map((vorm) => (vorm.soort === 'pad' ? vorm.d : ''))
  return { ...tekening, van, naar, type, nota, sleutel: [type, nota, ...streken, ...vakken].join(' · ') }
}

/** Lines whose two cards are there, by these two, each with its lane. */
function inParen(kaders: ReadonlyMap<Id, Hindernis>, vragen: readonly Lijnvraag[]): Map<string, Notalijn[]> {
  const banen = verdeelBanen(vragen)
  const paren = new Map<string, Notalijn[]>()
  for (const { id, type, van: a, naar: b, nota } of vragen.toSorted((p, q) => (p.id < q.id ? -1 : 1))) {
    const [van, naar] = [kaders.get(a), kaders.get(b)]
    if (!van || !naar) continue
    const paar = a < b ? `${a} ${b}` : `${b} ${a}`
    const lijn = { id, type, van, naar, nota, baan: banen.get(id) ?? 0 }
    const samen = paren.get(paar)
    if (samen) samen.push(lijn)
    else paren.set(paar, [lijn])
  }
  return paren
}
