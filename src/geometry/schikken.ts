/**
 * Clearing overlap on the field without touching x, which is a statement: cards move in y only, as little as can be, and who stood above somebody whom
 * they share a stretch of the axis with, stays above. Exact: the quadratic programme of «Fast Node Overlap Removal» (Dwyer, Marriott, Stuckey 2005),
 * one direction of it.
 */
import type { Id } from '../domain/model/grond'
import type { Kader } from './plek'

export type Schikkader = Kader & { readonly id: Id }

/** Air that two cards keep, field units. */
export const SCHIK_LUCHT = 16
/** How much more a card that holds its place weighs than one that gives way, and a wall than a thousand of them. */
const ZWAAR = 1_000_000
const WAND = ZWAAR * 1_000_000

/**
 * New y (whole field units) per card that has to move. `licht` are the cards that give way first; the others hold their place as far as can be. Cards
 * that both hold their place and stood too close come no closer, and are left so: nobody asked. With `hoogte` they come together until they are no
 * higher than that, as far as their order allows. Deterministic, in any order of the cards.
 */
export function schik(
  kaders: readonly Schikkader[],
  licht: ReadonlySet<Id>,
  hoogte?: number,
): Map<Id, number> {
  const rij = kaders.toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
  const vaten = rij.map(({ id, y }) => ({ wens: y, gewicht: licht.has(id) ? 1 : ZWAAR }))
  const afstanden = afstandenIn(rij, licht)
  const plaatsen =
    hoogte === undefined ? losOp(vaten, afstanden) : tussenWanden(rij, vaten, afstanden, hoogte)
  const nieuw = new Map<Id, number>()
  for (const [i, { id, y }] of rij.entries()) {
    const naar = plaatsen[i] ?? y
    if (Math.round(naar) !== Math.round(y)) nieuw.set(id, Math.round(naar))
  }
  return nieuw
}

/** Between a ceiling and a floor that give way only to the highest stack that there is; where all stand between them already, nothing presses. */
function tussenWanden(
  rij: readonly Schikkader[],
  vaten: readonly Vat[],
  afstanden: readonly Afstand[],
  hoogte: number,
): number[] {
  const boven = Math.min(...rij.map(({ y, hoogte: h }) => y - h / 2))
  const onder = Math.max(...rij.map(({ y, hoogte: h }) => y + h / 2))
  const hoog = Math.ceil(Math.max(hoogte, hoogsteStapel(rij, afstanden)))
  if (onder - boven <= hoog) return losOp(vaten, afstanden)
  const plafond = Math.round((boven + onder - hoog) / 2)
  const half = (i: number) => Math.ceil((rij[i]?.hoogte ?? 0) / 2)
  const vloer = rij.length + 1
  const wand = (wens: number): Vat => ({ wens, gewicht: WAND })
  const plaatsen = losOp(
    [wand(plafond), ...vaten, wand(plafond + hoog)],
    [
      ...rij.map((_, i): Afstand => ({ boven: 0, onder: i + 1, afstand: half(i) })),
      ...afstanden.map(({ boven: a, onder: b, afstand }) => ({ boven: a + 1, onder: b + 1, afstand })),
      ...rij.map((_, i): Afstand => ({ boven: i + 1, onder: vloer, afstand: half(i) })),
    ],
  )
  return plaatsen.slice(1, vloer)
}

/** Height of the highest stack that cannot be lower while everybody keeps their distance, field units. */
function hoogsteStapel(rij: readonly Schikkader[], afstanden: readonly Afstand[]): number {
  // Every distance goes from earlier to later in the row, so one pass finds the longest way down.
  const diep = rij.map(({ hoogte }) => Math.ceil(hoogte / 2))
  for (const { boven, onder, afstand } of afstanden)
    diep[onder] = Math.max(diep[onder] ?? 0, (diep[boven] ?? 0) + afstand)
  return Math.max(0, ...rij.map(({ hoogte }, i) => (diep[i] ?? 0) + Math.ceil(hoogte / 2)))
}

/** The same cards, with these on one line: at the mean of where they stand. */
export function opEenLijn(kaders: readonly Schikkader[], ids: ReadonlySet<Id>): Schikkader[] {
  const hoogten = kaders.filter(({ id }) => ids.has(id)).map(({ y }) => y)
  const y = hoogten.reduce((som, hoogte) => som + hoogte, 0) / Math.max(1, hoogten.length)
  return kaders.map((kader) => (ids.has(kader.id) ? { ...kader, y } : kader))
}

/** The same cards, with as much air between these from top to bottom; the first and the last stay, unless there is no room between them. */
export function gelijkVerdeeld(kaders: readonly Schikkader[], ids: ReadonlySet<Id>): Schikkader[] {
  const rij = kaders.filter(({ id }) => ids.has(id)).toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))
  const [eerste] = rij
  const laatste = rij.at(-1)
  if (!eerste || !laatste) return [...kaders]
  const hoog = rij.reduce((som, { hoogte }) => som + hoogte, 0)
  const van = eerste.y - eerste.hoogte / 2
  const tot = laatste.y + laatste.hoogte / 2
  const lucht = Math.max(SCHIK_LUCHT, (tot - van - hoog) / Math.max(1, rij.length - 1))
  // What does not fit goes out on both sides.
  let boven = Math.min(van, (van + tot - hoog - lucht * (rij.length - 1)) / 2)
  const nieuw = new Map<Id, number>()
  for (const { id, hoogte } of rij) {
    nieuw.set(id, boven + hoogte / 2)
    boven += hoogte + lucht
  }
  return kaders.map((kader) => ({ ...kader, y: nieuw.get(kader.id) ?? kader.y }))
}

/** `onder` stands at least `afstand` lower than `boven`; both by their place in the row. */
type Afstand = { readonly boven: number; readonly onder: number; readonly afstand: number }

/** Of each card only those that it can see above it: whoever stands behind another is kept away by that one. */
function afstandenIn(rij: readonly Schikkader[], licht: ReadonlySet<Id>): Afstand[] {
  const afstanden: Afstand[] = []
  /** Who stands too close to somebody above: that one is not kept away by it. */
  const krap = new Set<number>()
  for (const [i, onder] of rij.entries()) {
    const zicht = new Zicht(onder.x - onder.breedte / 2, onder.x + onder.breedte / 2)
    for (let j = i - 1; j >= 0 && zicht.isOpen(); j--) {
      const boven = rij[j]
      if (!boven) continue
      const reikt = (boven.breedte + SCHIK_LUCHT) / 2
      if (!zicht.raakt(boven.x - reikt, boven.x + reikt)) continue
      // Whole units, so that places that are rounded keep it: once tidy is tidy.
      const ruim = Math.ceil((boven.hoogte + onder.hoogte) / 2) + SCHIK_LUCHT
      const houdt = !licht.has(boven.id) && !licht.has(onder.id) && onder.y - boven.y < ruim
      afstanden.push({ boven: j, onder: i, afstand: houdt ? onder.y - boven.y : ruim })
      if (houdt) krap.add(i)
      else if (!krap.has(j)) zicht.dek(boven.x - boven.breedte / 2, boven.x + boven.breedte / 2)
    }
  }
  return afstanden
}

/** What a card still sees of the field above it: stretches of x that nothing covers yet. */
class Zicht {
  private open: (readonly [number, number])[]
  constructor(links: number, rechts: number) {
    this.open = [[links, rechts]]
  }
  isOpen = (): boolean => this.open.length > 0
  raakt = (links: number, rechts: number): boolean => this.open.some(([a, b]) => links < b && rechts > a)
  dek(links: number, rechts: number): void {
    this.open = this.open.flatMap(([a, b]) =>
      links >= b || rechts <= a
        ? [[a, b] as const]
        : [[a, links] as const, [rechts, b] as const].filter(([van, tot]) => van < tot),
    )
  }
}

type Vat = { readonly wens: number; readonly gewicht: number }
/** Cards that lean on one another and move as one: where the first would be, and how far below it each other stands. */
type Blok = { plaats: number; readonly leden: number[] }

/**
 * Places that keep every distance, with the least sum of weight × move². Distances go from earlier to later in the row, so none can contradict another.
 */
function losOp(vaten: readonly Vat[], afstanden: readonly Afstand[]): number[] {
  const boven = vaten.map((): number[] => [])
  const onder = vaten.map((): number[] => [])
  for (const [nr, afstand] of afstanden.entries()) {
    boven[afstand.onder]?.push(nr)
    onder[afstand.boven]?.push(nr)
  }
  const vast = afstanden.map(() => false)
  const verschil = vaten.map(() => 0)
  const blokVan: Blok[] = vaten.map(({ wens }, i) => ({ plaats: wens, leden: [i] }))

  const vat = (i: number): Vat => vaten[i] as Vat
  const blok = (i: number): Blok => blokVan[i] as Blok
  const diep = (i: number): number => verschil[i] as number
  const plaats = (i: number): number => blok(i).plaats + diep(i)
  const tekort = ({ boven: a, onder: b, afstand }: Afstand): number => plaats(a) + afstand - plaats(b)

  function weeg(deel: Blok): void {
    let som = 0
    let gewicht = 0
    for (const i of deel.leden) {
      som += vat(i).gewicht * (vat(i).wens - diep(i))
      gewicht += vat(i).gewicht
    }
    deel.plaats = som / gewicht
  }

  function smelt(nr: number): Blok {
    const { boven: a, onder: b, afstand } = afstanden[nr] as Afstand
    const [groot, klein] = blok(a).leden.length >= blok(b).leden.length ? [a, b] : [b, a]
    const samen = blok(groot)
    const schuif = groot === a ? diep(a) + afstand - diep(b) : diep(b) - afstand - diep(a)
    for (const i of blok(klein).leden) {
      verschil[i] = diep(i) + schuif
      samen.leden.push(i)
      blokVan[i] = samen
    }
    vast[nr] = true
    weeg(samen)
    return samen
  }

  /** Joins a block with whom it presses against, the worst first, until it presses nobody. */
  function duw(deel: Blok, kant: readonly (readonly number[])[]): void {
    for (let nu = deel; ;) {
      let ergste = -1
      let meest = 1e-7
      for (const i of nu.leden) {
        for (const nr of kant[i] ?? []) {
          const afstand = afstanden[nr] as Afstand
          if (blok(afstand.boven) === blok(afstand.onder)) continue
          const te = tekort(afstand)
          if (te > meest) [meest, ergste] = [te, nr]
        }
      }
      if (ergste < 0) return
      nu = smelt(ergste)
    }
  }

  /** The tie in a block that pulls instead of pushes, and most so; without it both halves come nearer to where they want to be. */
  function trekker(deel: Blok): number {
    let zwakste = -1
    let minst = -1e-7
    const kracht = (i: number, langs: number): number => {
      let som = vat(i).gewicht * (plaats(i) - vat(i).wens)
      const ga = (nrs: readonly number[], teken: 1 | -1) => {
        for (const nr of nrs) {
          if (!vast[nr] || nr === langs) continue
          const { boven: a, onder: b } = afstanden[nr] as Afstand
          const deelsom = kracht(teken === 1 ? b : a, nr)
          if (teken * deelsom < minst) [minst, zwakste] = [teken * deelsom, nr]
          som += deelsom
        }
      }
      ga(onder[i] ?? [], 1)
      ga(boven[i] ?? [], -1)
      return som
    }
    kracht(deel.leden[0] as number, -1)
    return zwakste
  }

  function splits(nr: number): readonly [Blok, Blok] {
    const { boven: a, onder: b } = afstanden[nr] as Afstand
    vast[nr] = false
    const helft = (begin: number): Blok => {
      const deel: Blok = { plaats: 0, leden: [begin] }
      blokVan[begin] = deel
      for (const i of deel.leden) {
        for (const tie of [...(boven[i] ?? []), ...(onder[i] ?? [])]) {
          if (!vast[tie]) continue
          const afstand = afstanden[tie] as Afstand
          const ander = afstand.boven === i ? afstand.onder : afstand.boven
          if (blokVan[ander] === deel) continue
          blokVan[ander] = deel
          deel.leden.push(ander)
        }
      }
      weeg(deel)
      return deel
    }
    return [helft(a), helft(b)]
  }

  for (const i of vaten.keys()) duw(blok(i), boven)
  // Each split brings the sum down, so it ends; the bound is for numbers that differ by a rounding.
  for (let keer = 0; keer < vaten.length * 4; keer++) {
    let gesplitst = false
    for (const deel of new Set(blokVan)) {
      if (blokVan[deel.leden[0] as number] !== deel) continue
      const nr = trekker(deel)
      if (nr < 0) continue
      const [hoog, laag] = splits(nr)
      duw(hoog, boven)
      duw(blok(laag.leden[0] as number), onder)
      gesplitst = true
    }
    if (!gesplitst) break
  }
  return vaten.map((_, i) => plaats(i))
}
