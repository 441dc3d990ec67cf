/**
 * How a whole map is shown in a pane: how wide its axis stands there, where the camera is, and from which zoom on a card says its name alone. Pure, so
 * that the figures of legibility can be held for every map and every screen.
 */
import { VELD_HOOGTE } from './as'
import { LETTERS } from './blokken'
import type { Vak } from './raster'
import { NAAST_AS, VERHOUDING } from './ruimte'

/** Lower than this the axis and its words lie close together, px where a letter is 16. */
const LAAG = 320
/** Narrower than this the middle has a line of its own, above its poles, px where a letter is 16. */
const SMAL = 480
/** Height of the axis with its words, px where a letter is 16. */
const AS_HOOGTE = { gewoon: 84, laag: 58, smal: 92 } as const
/** Closer than this a small map would shout. On a big board, seen from further away, it may come closer. */
const ZOOM_PAS_MAX = 1.4
const ZOOM_PAS_MIN = 0.05

/** Size of the part of the screen that shows the map, px. */
export type Pane = { width: number; height: number }
export type Camera = { x: number; y: number; zoom: number }
type Kaartje = { x: number; y: number; breedte: number; hoogte: number }

/** How the axis stands in a pane, and how high it then is, px. `maat`: how much larger letters and controls are than on a desk. */
export function asIn(
  { width, height }: Pane,
  maat: number,
): { stand: keyof typeof AS_HOOGTE; hoogte: number } {
  const stand = width < SMAL * maat ? 'smal' : height < LAAG * maat ? 'laag' : 'gewoon'
  return { stand, hoogte: AS_HOOGTE[stand] * maat }
}

/** Room that stays free around what the view shows, px: the axis lies over the foot of the pane. */
export function randVan(pane: Pane, maat: number): { boven: number; onder: number; opzij: number } {
  const { stand, hoogte } = asIn(pane, maat)
  const ruim = stand === 'gewoon'
  const lucht = (ruim ? 16 : 8) * maat
  return { boven: lucht, onder: hoogte + lucht / 2, opzij: (ruim ? 12 : 8) * maat }
}

/** What stays free in a pane within its edges, px; at least one. */
function vrijIn(pane: Pane, maat: number) {
  const rand = randVan(pane, maat)
  return {
    links: rand.opzij,
    boven: rand.boven,
    breedte: Math.max(1, pane.width - rand.opzij * 2),
    hoogte: Math.max(1, pane.height - rand.boven - rand.onder),
  }
}

/** Size of a name that is read with ease, px: for who sits before the screen, and as a part of its height for who looks at it across a room. */
const NAAM_PX = { vlakbij: 14, deel: 1 / 48 } as const

/** Zoom below which details go and names grow: where a name would not be read with ease. */
export const verafOnder = ({ height }: Pane): number =>
  Math.max(NAAM_PX.vlakbij, height * NAAM_PX.deel) / LETTERS.naam.grootte

/** The camera that shows a part of the field in the middle of the free part of a pane. */
export function kijkNaar(vak: Vak, pane: Pane, zoomMax: number, maat: number): Camera {
  const { links, boven, breedte, hoogte } = vrijIn(pane, maat)
  const past = Math.min(breedte / (vak.rechts - vak.links), hoogte / (vak.onder - vak.boven))
  const zoom = Math.min(zoomMax, Math.max(ZOOM_PAS_MIN, past))
  return {
    x: links + breedte / 2 - ((vak.links + vak.rechts) / 2) * zoom,
    y: boven + hoogte / 2 - ((vak.boven + vak.onder) / 2) * zoom,
    zoom,
  }
}

/** The part of the field that a camera shows in the free part of a pane: whoever looks there again sees the same. */
export function findUitsnede({ x, y, zoom }: Camera, pane: Pane, maat: number): Vak {
  const { links, boven, breedte, hoogte } = vrijIn(pane, maat)
  return {
    links: (links - x) / zoom,
    rechts: (links + breedte - x) / zoom,
    boven: (boven - y) / zoom,
    onder: (boven + hoogte - y) / zoom,
  }
}

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

/** Half the height that the view of an empty map shows, field units. */
const HALF = VELD_HOOGTE / 2 - 60

/** Width of the axis that fills a pane with these cards, field units; `minst` is what their map asks. */
export function pasAs(kaartjes: readonly Kaartje[], minst: number, pane: Pane, maat: number): number {
  const vrij = vrijIn(pane, maat)
  return vulBreedte(kaartjes, minst, {
    verhouding: vrij.breedte / vrij.hoogte,
    hoogte: Math.max(HALF * 2, vrij.hoogte / (ZOOM_PAS_MAX * maat)),
    ernaast: NAAST_AS * 2,
  })
}

/** The camera that shows everybody and the whole axis, at its width `as`. */
export function pasCamera(kaartjes: readonly Kaartje[], as: number, pane: Pane, maat: number): Camera {
  const vol = omvangVan(kaartjes, as)
  // Height is layout alone: who does not stand around the middle of the field is shown with as much room above as below.
  const past = vol.onder < vol.boven || (vol.boven >= -HALF && vol.onder <= HALF)
  const midden = past ? 0 : (vol.boven + vol.onder) / 2
  const vak = {
    links: Math.min(vol.links, -NAAST_AS),
    rechts: Math.max(vol.rechts, as + NAAST_AS),
    boven: Math.min(vol.boven, midden - HALF),
    onder: Math.max(vol.onder, midden + HALF),
  }
  return kijkNaar(vak, pane, ZOOM_PAS_MAX * maat, maat)
}

/** Whether a part of the field is seen whole, above the axis. */
export const isInBeeld = (
  { links, boven, rechts, onder }: Vak,
  { x, y, zoom }: Camera,
  pane: Pane,
  maat: number,
): boolean =>
  links * zoom + x >= 0 &&
  rechts * zoom + x <= pane.width &&
  boven * zoom + y >= 0 &&
  onder * zoom + y <= pane.height - asIn(pane, maat).hoogte
