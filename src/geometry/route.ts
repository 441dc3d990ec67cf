/**
 * A way round cards: straight from corner to corner of the cards that stand in the way, the shortest with the fewest bends (A*), and then rounded. Only
 * what blocks a stretch is looked at, so a long line over an empty part of a full map costs no more than on an empty one.
 */
import type { Id } from '../domain/model/grond'
import type { Boog, Punt } from './boog'
import { type Hindernis, type Hinderveld, type Hoekpunt, SPELING } from './hinderveld'

export type Routevraag = {
  van: Punt
  naar: Punt
  /** The two cards that the line belongs to: its first stretch comes out of the one, its last goes into the other. */
  eigen: readonly [Hindernis, Hindernis]
  /** Air to every card, field units. */
  lucht: number
  /** Longer is no way, field units. */
  hoogstens: number
}

/** A bend costs as much as a detour of so many field units: any bend, and a full turn. */
const BOCHT = { een: 34, keer: 180 } as const
const MAX_STAPPEN = 240
/** Cards that one step looks past at most. */
const MAX_KAARTEN = 16

/** A corner, or a place of this line alone: its ends, and a step out of their sides. */
type Stap = Punt & { readonly nr?: number }

type Knoop = { punt: Stap; weg: number; schat: number; ouder: Knoop | null; klaar: boolean }

const afstand = (a: Punt, b: Punt): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The corners of the way, both ends included; null where there is none. Deterministic, in any order of the cards. */
export function findRoute(vraag: Routevraag, veld: Hinderveld): Punt[] | null {
  const { van, naar, hoogstens } = vraag
  const begin: Knoop = { punt: van, weg: 0, schat: afstand(van, naar), ouder: null, klaar: false }
  const knopen = new Map<string, Knoop>([[sleutel(van), begin]])
  const open = new Set([begin])
  const zijden: Zijden = [veld.zijden(vraag.eigen[0], vraag.lucht), veld.zijden(vraag.eigen[1], vraag.lucht)]
  for (let stap = 0; stap < MAX_STAPPEN; stap++) {
    const nu = beste(open)
    if (!nu) return null
    if (nu.punt === naar) return terug(nu)
    open.delete(nu)
    nu.klaar = true
    for (const punt of bereikbaar(nu, vraag, zijden, veld)) {
      const weg = nu.weg + afstand(nu.punt, punt) + bocht(nu, punt)
      const schat = weg + afstand(punt, naar)
      const bekend = knopen.get(sleutel(punt))
      if (schat > hoogstens || bekend?.klaar || (bekend && bekend.weg <= weg)) continue
      const knoop: Knoop = { punt, weg, schat, ouder: nu, klaar: false }
      if (bekend) open.delete(bekend)
      knopen.set(sleutel(punt), knoop)
      open.add(knoop)
    }
  }
  return null
}

const sleutel = ({ x, y }: Punt): string => `${Math.round(x * 4)} ${Math.round(y * 4)}`

/** Of equally good ones the leftmost, then the topmost: whoever came first must not matter. */
function beste(open: ReadonlySet<Knoop>): Knoop | null {
  let uit: Knoop | null = null
  for (const knoop of open) {
    if (
      !uit ||
      knoop.schat < uit.schat - 1e-6 ||
      (knoop.schat < uit.schat + 1e-6 &&
        (knoop.punt.x < uit.punt.x || (knoop.punt.x === uit.punt.x && knoop.punt.y < uit.punt.y)))
    )
      uit = knoop
  }
  return uit
}

function bocht({ punt, ouder }: Knoop, naar: Punt): number {
  if (!ouder) return 0
  const voor = Math.atan2(punt.y - ouder.punt.y, punt.x - ouder.punt.x)
  const na = Math.atan2(naar.y - punt.y, naar.x - punt.x)
  const hoek = Math.abs(Math.PI - Math.abs(Math.PI - Math.abs(voor - na)))
  return hoek < 0.02 ? 0 : BOCHT.een + (BOCHT.keer * hoek) / Math.PI
}

/** Out of the one card, and into the other. */
type Zijden = readonly [Punt[], Punt[]]

/** Straight on to the end, else to one of its sides, or the corners of what stands between, and of what stands before those. */
function bereikbaar(nu: Knoop, vraag: Routevraag, [uit, erin]: Zijden, veld: Hinderveld): Stap[] {
  const {
    naar,
    eigen: [van, eind],
    lucht,
  } = vraag
  const vrij: Stap[] = []
  const wacht: Stap[] = [naar, ...erin, ...(nu.ouder ? [] : uit)]
  const bekeken = new Set<Id>()
  const kijkLangs = (kader: Hindernis) => {
    if (bekeken.size >= MAX_KAARTEN || bekeken.has(kader.id)) return
    bekeken.add(kader.id)
    wacht.push(...veld.hoeken(kader, lucht))
  }
  for (const punt of wacht) {
    if (afstand(nu.punt, punt) <= 1) continue
    const inDeWeg = watStaatTussen(nu, punt, vraag, veld)
    if (!inDeWeg) vrij.push(punt)
    // On the straight way all of them, elsewhere the first.
    else if (punt === naar) {
      for (const kader of veld.alleOp(nu.punt, naar, lucht - SPELING, nu.ouder ? null : van.id, eind.id))
        kijkLangs(kader)
    } else kijkLangs(inDeWeg)
  }
  return vrij
}

function watStaatTussen(
  { punt: hier, ouder }: Knoop,
  punt: Stap,
  { naar, eigen: [van, eind], lucht }: Routevraag,
  veld: Hinderveld,
): Hindernis | null {
  if (hier.nr !== undefined && punt.nr !== undefined)
    return veld.tussenHoeken(hier as Hoekpunt, punt as Hoekpunt, lucht)
  return veld.eersteOp(hier, punt, lucht - SPELING, ouder ? null : van.id, punt === naar ? eind.id : null)
}

function terug(eind: Knoop): Punt[] {
  const punten: Punt[] = []
  for (let knoop: Knoop | null = eind; knoop; knoop = knoop.ouder) punten.unshift(knoop.punt)
  return punten
}

/** Radius with which a bend begins, and the least it keeps. Field units. */
const STRAAL = { ruim: 110, krap: 10 } as const
/** Straight stretch that an ending needs, field units. */
const AANLOOP = 26

const tussen = (a: Punt, b: Punt, deel: number): Punt => ({
  x: a.x + (b.x - a.x) * deel,
  y: a.y + (b.y - a.y) * deel,
})
const recht = (a: Punt, b: Punt): Boog => [a, tussen(a, b, 0.5), b]

/** The corners as one flowing line: each bend as wide as its stretches and `isVrij` leave it. */
export function rondAf(punten: readonly Punt[], isVrij: (bocht: Boog) => boolean): [Boog, ...Boog[]] {
  const [eerste, ...rest] = punten
  const bogen: Boog[] = []
  let hier = eerste as Punt
  for (const [i, hoek] of rest.entries()) {
    const volgende = rest[i + 1]
    if (!volgende) {
      bogen.push(recht(hier, hoek))
      break
    }
    const vorige = punten[i] as Punt
    const voor = afstand(vorige, hoek)
    const na = afstand(hoek, volgende)
    const ruimVoor = i === 0 ? Math.max(voor - AANLOOP, voor * 0.5) : voor / 2
    const ruimNa = i === rest.length - 2 ? Math.max(na - AANLOOP, na * 0.5) : na / 2
    let straal = Math.max(1, Math.min(STRAAL.ruim, ruimVoor, ruimNa))
    const boog = (r: number): Boog => [
      tussen(hoek, vorige, Math.min(0.9, r / voor)),
      hoek,
      tussen(hoek, volgende, Math.min(0.9, r / na)),
    ]
    while (straal > STRAAL.krap && !isVrij(boog(straal))) straal *= 0.8
    const gekozen = boog(straal)
    if (afstand(hier, gekozen[0]) > 0.5) bogen.push(recht(hier, gekozen[0]))
    bogen.push([bogen.at(-1)?.[2] ?? gekozen[0], gekozen[1], gekozen[2]])
    hier = gekozen[2]
  }
  return bogen as [Boog, ...Boog[]]
}
