/**
 * How much room a map asks for: how wide its axis has to be, and how much its cards can say, so that names stay as large as the room can read.
 * Reckoned from the dossier alone, without measuring a letter or reading a name: the same map is as wide on every screen and in every picture,
 * masked or not, and does not move while somebody types.
 */
import type { Actor, ActorSoort } from '../domain/model/actor'
import type { Id } from '../domain/model/grond'
import type { Vak } from './raster'

/** What a card says: everything, its bezorgdheden as a number, or its name alone. */
export const DETAILS = ['alles', 'geteld', 'naam'] as const
export type Detail = (typeof DETAILS)[number]

export type Ruimte = {
  /** Width of the axis for x −1…1, field units: at least this. What does not overlap on it, does not on a wider one. */
  breedte: number
  detail: Detail
}

/** Width of the axis of a map with room to spare, field units. */
export const AS_BREEDTE = 1200
/** From width to width: so that a map does not move for each card that comes. */
const TREDE = 1.06
/** What a beamer (1920×1080, panel open) shows with names of 20 px, field units. */
const BORD = { breedte: 1490, hoogte: 925 } as const
/** Width to height of a map that has to grow: that of the board. */
export const VERHOUDING = BORD.breedte / BORD.hoogte
/** Share of the board that cards with their air can take before they stand over one another: x is given, so they cannot fill every hole. */
const VULLING = 0.33
/** Air around a card, field units. */
const LUCHT = 16

/** About the size of a card with a name of usual length, per soort; field units. */
const KAART: Readonly<Record<ActorSoort, { breedte: number; hoogte: number }>> = {
  stilleMidden: { breedte: 225, hoogte: 64 },
  groep: { breedte: 225, hoogte: 66 },
  luideStem: { breedte: 200, hoogte: 58 },
  netwerk: { breedte: 165, hoogte: 72 },
}
/** What a line of captions and a row of bezorgdheden add to the height, field units. */
const REGEL = { bijschrift: 24, chips: 36 } as const
const CHIPS_PER_RIJ = 1.5
const CHIPRIJEN_MAX = 3

/** What of an actor says how large its card is; nothing that anybody wrote. */
type Vrager = Pick<Actor, 'soort' | 'posities' | 'omvang' | 'verontrusting' | 'eenheid' | 'bezorgdheden'>

/** About how much of the field a card takes with the air around it, square field units. */
function schatKaart(actor: Vrager, detail: Detail): number {
  const { breedte, hoogte } = KAART[actor.soort]
  const zegtIets = actor.omvang !== null || actor.verontrusting !== null || actor.eenheid === 'individu'
  const rijen = Math.min(CHIPRIJEN_MAX, Math.ceil(Object.keys(actor.bezorgdheden).length / CHIPS_PER_RIJ))
  const bijschrift = detail !== 'naam' && zegtIets ? REGEL.bijschrift : 0
  const chips = detail === 'alles' ? rijen * REGEL.chips : 0
  return (breedte + LUCHT) * (hoogte + bijschrift + chips + LUCHT)
}

/** The room that the actors with a place in this tegenstelling ask for. */
export function ruimteVoor(
  { actoren }: { actoren: Readonly<Record<Id, Vrager>> },
  tegenstelling: Id | null,
): Ruimte {
  const hier = Object.values(actoren).filter(
    ({ posities }) => tegenstelling !== null && posities[tegenstelling],
  )
  const bord = BORD.breedte * BORD.hoogte * VULLING
  const vol = (detail: Detail) => hier.reduce((som, actor) => som + schatKaart(actor, detail), 0) / bord
  // Bezorgdheden become a number, then captions go, before a name gets smaller.
  const detail = DETAILS.find((een) => vol(een) <= 1) ?? 'naam'
  return { breedte: breedteBij(vol(detail)), detail }
}

/** `vol` is how full the board is: the axis keeps its width until three quarters, takes the whole board at one, and then grows with what it carries. */
function breedteBij(vol: number): number {
  const groei = Math.sqrt(Math.max(1, vol * 1.1))
  const treden = Math.ceil(Math.log(groei) / Math.log(TREDE) - 1e-9)
  return Math.round(AS_BREEDTE * TREDE ** treden)
}

type Kaartje = { x: number; y: number; breedte: number; hoogte: number }

/** What stands on a field, from edge to edge; with an axis of this width, field units. `x` of a card is its place on the axis, −1…1. */
export function omvangVan(kaartjes: readonly Kaartje[], as: number): Vak {
  const vlak = { links: 0, rechts: as, boven: Infinity, onder: -Infinity }
  for (const { x, y, breedte, hoogte } of kaartjes) {
    const midden = ((x + 1) / 2) * as
    vlak.links = Math.min(vlak.links, midden - breedte / 2)
    vlak.rechts = Math.max(vlak.rechts, midden + breedte / 2)
    vlak.boven = Math.min(vlak.boven, y - hoogte / 2)
    vlak.onder = Math.max(vlak.onder, y + hoogte / 2)
  }
  return vlak
}

/** How much further than it asks an axis may be stretched. */
const REK_MAX = 2

/** Shape (width ÷ height), the least that it is high and the least that stays free beside the axis, field units. */
type Rechthoek = { verhouding?: number; hoogte?: number; ernaast?: number }

/** Width of the axis at which a map fills a rectangle, field units: never less than `minst`. */
export function vulBreedte(
  kaartjes: readonly Kaartje[],
  minst: number,
  { verhouding = VERHOUDING, hoogte = 0, ernaast = 0 }: Rechthoek = {},
): number {
  const { links, rechts, boven, onder } = omvangVan(kaartjes, minst)
  // What stands out beside the axis only comes further in on a wider one.
  const breed = Math.max(hoogte, onder - boven) * verhouding - Math.max(ernaast, rechts - links - minst)
  return Math.round(Math.min(minst * REK_MAX, Math.max(minst, breed)))
}
