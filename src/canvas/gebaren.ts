/**
 * What hands mean on the map. Pure: from where the hands are to where what they hold would land, and how the view follows fingers on the free
 * field. The view never follows a hand while a card or a line is in another one.
 */
import type { Id } from '../domain/model/grond'
import type { Positie } from '../domain/model/zone'
import type { As } from '../geometry/as'
import { type Hulplijn, lijnUit } from '../geometry/hulplijnen'
import type { Kader } from '../geometry/plek'
import { type Hand, type HandRules, type Hands, type Point, usualThreshold } from '../ui/hand/machine'

/** What a hand is about without holding it. */
export type Onderwerp = { readonly soort: 'actor' | 'relatie'; readonly id: Id }

/** What a pointer can be pressed on. Places are in field units. */
export type Ding =
  /**
   * `mee`: where everybody stood who comes along, this card itself among them. `blijft`: who would have come along, but the room agreed on its place; when
   * this card is one of them, nobody comes along.
   */
  | {
      readonly soort: 'kaartje'
      readonly id: Id
      readonly mee: ReadonlyMap<Id, Positie>
      readonly blijft: readonly Id[]
      readonly erbij: boolean
    }
  /** A new relatie, that hangs on the hand until it finds its other end. */
  | { readonly soort: 'trek'; readonly van: Id }
  /** The field, with what lies there that a hand does not take; `menu`: by the button that asks for the menu. */
  | {
      readonly soort: 'veld'
      readonly doet: 'schuif' | 'kader'
      readonly over: Onderwerp | null
      readonly erbij: boolean
      readonly menu: boolean
    }

export type Doel =
  | { readonly soort: 'plaatsen'; readonly plaatsen: ReadonlyMap<Id, Positie> }
  | { readonly soort: 'trek'; readonly punt: Positie; readonly naar: Id | null }
  /** A rectangle that is drawn over the field, and who lies in it. */
  | { readonly soort: 'kader'; readonly vlak: Vlak; readonly actoren: readonly Id[] }
  | { readonly soort: 'schuif' }

export type Vlak = { left: number; top: number; right: number; bottom: number }
export type Maphand = Hand<Ding, Doel>
export type Maphanden = Hands<Ding, Doel>

/** Where a hand holds a card, in field units, and whether it is being dragged or only pressed. */
export type Greep = { readonly plek: Positie; readonly sleept: boolean }

/** `x` and `y` in px of the pane: where the field begins. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number }

/** What the rules ask of the map at the moment itself. */
export type Veldstand = {
  camera: () => Camera
  /** Left and top of the pane, px of the window. */
  pane: () => Point
  /** All cards that stand there, in the order in which they are drawn. */
  kaders: () => ReadonlyMap<Id, Kader>
  kader: (id: Id) => Kader | undefined
  as: () => As
}

/** Distance on screen within which a dragged card snaps to a helper line, px. */
const SNAP = 6
/** How near to a card a line has to be let go to find it, px. */
const VANG = 24
/** Fingers that zoom together; a third that lands is nobody. */
const KNIJP = 2

const ids = ({ thing }: Maphand): readonly Id[] => (thing.soort === 'kaartje' ? [...thing.mee.keys()] : [])
export const houdtVast = ({ thing }: Maphand): boolean => thing.soort !== 'veld'
export const schuift = ({ thing }: Maphand): boolean => thing.soort === 'veld' && thing.doet === 'schuif'

/** A point of the window, in field units. */
export function opVeld({ x, y }: Point, { camera, pane }: Veldstand): Positie {
  const { x: links, y: boven, zoom } = camera()
  const rand = pane()
  return { x: (x - rand.x - links) / zoom, y: (y - rand.y - boven) / zoom }
}

export function createGebaren(stand: Veldstand): HandRules<Ding, Doel, Hulplijn> {
  /** Cards that rest during a drag, taken once at its start. */
  const rustend = new WeakMap<Ding, readonly Kader[]>()

  function aimKaartje(
    thing: Ding & { soort: 'kaartje' },
    hand: Maphand,
    anderen: Maphanden,
  ): { target: Doel; lines: readonly Hulplijn[] } {
    const { zoom } = stand.camera()
    const { breedte: breed } = stand.as()
    const dx = (hand.at.x - hand.from.x) / zoom
    const dy = (hand.at.y - hand.from.y) / zoom
    const plaatsen = new Map(
      [...thing.mee].map(([id, { x, y }]) => [id, { x: Math.min(breed, Math.max(0, x + dx)), y: y + dy }]),
    )
    const kader = thing.mee.size === 1 ? stand.kader(thing.id) : undefined
    const hier = plaatsen.get(thing.id)
    if (!kader || !hier) return { target: { soort: 'plaatsen', plaatsen }, lines: [] }
    let rust = rustend.get(thing)
    if (!rust) {
      const inHand = new Set([thing.id, ...anderen.flatMap(ids)])
      rust = [...stand.kaders()].flatMap(([id, ander]) => (inHand.has(id) ? [] : [ander]))
      rustend.set(thing, rust)
    }
    const { x, y, lijnen } = lijnUit({ ...kader, ...hier }, rust, SNAP / zoom)
    plaatsen.set(thing.id, { x, y })
    return { target: { soort: 'plaatsen', plaatsen }, lines: lijnen }
  }

  return {
    threshold: usualThreshold,
    accepts({ thing, kind }, handen) {
      if (thing.soort === 'kaartje') {
        const bezet = new Set(handen.flatMap(ids))
        return [...thing.mee.keys()].every((id) => !bezet.has(id))
      }
      if (thing.soort === 'trek') return true
      // The side of a hand that holds a card lands on the field as well: it neither moves the view nor draws over the map.
      if (thing.doet === 'kader') return kind !== 'touch' || !handen.some(houdtVast)
      return !handen.some(houdtVast) && handen.filter(schuift).length < KNIJP
    },
    aim(hand, anderen) {
      const { thing } = hand
      if (thing.soort === 'kaartje') return aimKaartje(thing, hand, anderen)
      const punt = opVeld(hand.at, stand)
      if (thing.soort === 'trek') {
        const naar = vang(punt, stand.kaders(), VANG / stand.camera().zoom, thing.van)
        return { target: { soort: 'trek', punt, naar } }
      }
      if (thing.doet === 'schuif') return { target: { soort: 'schuif' } }
      const vlak = tussen(opVeld(hand.from, stand), punt)
      const actoren = [...stand.kaders()].filter(([, kader]) => ligtIn(kader, vlak)).map(([id]) => id)
      return { target: { soort: 'kader', vlak, actoren } }
    },
  }
}

const tussen = (a: Positie, b: Positie): Vlak => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  right: Math.max(a.x, b.x),
  bottom: Math.max(a.y, b.y),
})

/** A part of a card is enough. */
const ligtIn = ({ x, y, breedte, hoogte }: Kader, vlak: Vlak): boolean =>
  x + breedte / 2 > vlak.left &&
  x - breedte / 2 < vlak.right &&
  y + hoogte / 2 > vlak.top &&
  y - hoogte / 2 < vlak.bottom

/** The card at or nearest to a point of the field, within `bereik` field units of its edge; null where there is none. */
export function vang(
  { x, y }: Positie,
  kaders: ReadonlyMap<Id, Kader>,
  bereik: number,
  behalve: Id | null = null,
): Id | null {
  let beste: { id: Id; afstand: number } | null = null
  for (const [id, kader] of kaders) {
    if (id === behalve) continue
    const afstand = Math.hypot(
      Math.max(0, Math.abs(x - kader.x) - kader.breedte / 2),
      Math.max(0, Math.abs(y - kader.y) - kader.hoogte / 2),
    )
    // Of two that lie over each other the later one is on top.
    if (afstand <= bereik && (!beste || afstand <= beste.afstand)) beste = { id, afstand }
  }
  return beste?.id ?? null
}

/**
 * The camera after one step of the hands: one that slides takes the field along, two spread or pinch it between them. A hand that comes or goes
 * changes nothing by itself, so the view never jumps. `grens` is the smallest and largest zoom.
 */
export function volgHanden(
  camera: Camera,
  voor: Maphanden,
  na: Maphanden,
  pane: Point,
  grens: readonly [number, number],
): Camera {
  if (na.some(houdtVast)) return camera
  const [eerst, toen] = [voor.filter(schuift), na.filter(schuift)]
  if (toen.length === 0 || eerst.length !== toen.length) return camera
  if (eerst.some(({ pointer }, i) => pointer !== toen[i]?.pointer)) return camera
  // Together they count from where they are; one alone from its threshold on, and then with its whole way.
  const samen = toen.length > 1
  const punten = (handen: Maphanden) =>
    handen.map(({ at, from, moves }) => {
      const { x, y } = samen || moves ? at : from
      return { x: x - pane.x, y: y - pane.y }
    })
  const van = punten(eerst)
  const naar = punten(toen)
  const [a, b] = [midden(van), midden(naar)]
  const schaal = samen ? spreiding(naar) / Math.max(1, spreiding(van)) : 1
  const zoom = Math.min(grens[1], Math.max(grens[0], camera.zoom * schaal))
  const echt = zoom / camera.zoom
  return { x: b.x - (a.x - camera.x) * echt, y: b.y - (a.y - camera.y) * echt, zoom }
}

const midden = (punten: readonly Point[]): Point => ({
  x: punten.reduce((som, { x }) => som + x, 0) / punten.length,
  y: punten.reduce((som, { y }) => som + y, 0) / punten.length,
})

const spreiding = ([a, b]: readonly Point[]): number =>
  a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : 1
