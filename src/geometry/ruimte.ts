/**
 * How much room a map asks for: how wide its axis has to be, and how much its cards can say, so that names stay as large as the room can read.
 * Reckoned from the dossier alone, without measuring a letter: the same map is as wide on every screen and in every picture, masked or not, and a name
 * counts by its length in lines, so that it hardly moves while somebody types.
 */
import type { Actor, ActorSoort } from '../domain/model/actor'
import type { Id } from '../domain/model/grond'

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
/** From width to width: so that a map does not move for each card that comes or is moved. */
const TREDE = 1.06
/** A zoom that is no more than so much less is as good. */
const HAAR = 0.985
/** More steps than a map of thousands asks. */
const TREDEN = 64
/** What a beamer (1920×1080, panel open) has free for the map, px. */
const BORD = { breedte: 1361, hoogte: 848 } as const
/** Width to height of a map that has to grow: that of the board. */
export const VERHOUDING = BORD.breedte / BORD.hoogte
/**
 * From which zoom on the board shows a map of so many well, with names of 20 px, and from which on its axis need not widen for more height. Few people put
 * their cards better than by chance; a map that had to say less takes the whole board, unless it is much lower.
 */
const goedBij = (detail: Detail, aantal: number): { zoom: number; ruim: number } =>
  detail === 'alles'
    ? { zoom: 0.94 + Math.max(0, aantal - 14) * 0.01, ruim: 0.9 }
    : { zoom: 0.95, ruim: 1.25 }
/** Air around a card, and what stays free beside the axis, field units. */
const LUCHT = 16
export const NAAST_AS = 40
/** About how wide a card is, how high its name with what stands around it, and how high it is at least, per soort; field units. */
type Maat = { breedte: number; naam: number; minst: number }
const KAART: Readonly<Record<Detail, Readonly<Record<ActorSoort, Maat>>>> = {
  alles: {
    stilleMidden: { breedte: 305, naam: 70, minst: 104 },
    groep: { breedte: 268, naam: 62, minst: 66 },
    luideStem: { breedte: 245, naam: 51, minst: 56 },
    netwerk: { breedte: 195, naam: 88, minst: 80 },
  },
  geteld: {
    stilleMidden: { breedte: 220, naam: 54, minst: 58 },
    groep: { breedte: 224, naam: 47, minst: 44 },
    luideStem: { breedte: 205, naam: 49, minst: 44 },
    netwerk: { breedte: 208, naam: 52, minst: 44 },
  },
  naam: {
    stilleMidden: { breedte: 216, naam: 63, minst: 58 },
    groep: { breedte: 222, naam: 47, minst: 44 },
    luideStem: { breedte: 202, naam: 49, minst: 44 },
    netwerk: { breedte: 208, naam: 52, minst: 44 },
  },
}
/** What a line of captions, a row of bezorgdheden, both in one line and a further line of the name add to the height, field units. */
const REGEL = { bijschrift: 24, chips: 36, geteld: 30, naam: 27 } as const
/** Signs in a name of usual length, and in each line after it. */
const NAAM_GEWOON = 12
const NAAM_REGEL = 20
const NAAMREGELS_MAX = 3
const CHIPS_PER_RIJ: Readonly<Record<ActorSoort, number>> = {
  stilleMidden: 2,
  groep: 1.5,
  luideStem: 1.5,
  netwerk: 1.5,
}
const CHIPRIJEN_MAX = 3

/** What of an actor says how large its card is; of its name about how many lines it takes, and nothing else that anybody wrote. */
type Vrager = Pick<
  Actor,
  'id' | 'naam' | 'soort' | 'posities' | 'omvang' | 'verontrusting' | 'eenheid' | 'bezorgdheden'
>

/** Lines that a name takes more than names do on average. */
const naamregelsErbij = ({ naam }: Vrager): number =>
  Math.min(NAAMREGELS_MAX, Math.max(0, Math.floor((naam.length - NAAM_GEWOON) / NAAM_REGEL)))

function schatHoogte(actor: Vrager, detail: Detail): number {
  const { naam, minst } = KAART[detail][actor.soort]
  const isOrganisatie = actor.eenheid === 'organisatie' && actor.soort !== 'netwerk'
  const zegtIets =
    actor.omvang !== null || actor.verontrusting !== null || actor.eenheid === 'individu' || isOrganisatie
  const chips = Object.keys(actor.bezorgdheden).length
  const rijen = Math.min(CHIPRIJEN_MAX, Math.ceil(chips / CHIPS_PER_RIJ[actor.soort]))
  const erbij = {
    alles: (zegtIets ? REGEL.bijschrift : 0) + rijen * REGEL.chips,
    geteld: zegtIets || chips > 0 ? REGEL.geteld : 0,
    naam: 0,
  }[detail]
  return Math.max(minst, naam + erbij + naamregelsErbij(actor) * REGEL.naam)
}

/** Places of the axis that are told apart: hundredths of −1…1. */
const PLEKKEN = 201

/** A card that is estimated: its place on the axis as a number and as x, how wide it is and what it takes of the height, field units. */
type Schatting = { plek: number; x: number; breedte: number; hoogte: number }

function schatKaart(actor: Vrager, tegenstelling: Id, detail: Detail): Schatting {
  const x = actor.posities[tegenstelling]?.x ?? 0
  return {
    plek: Math.round(((x + 1) / 2) * (PLEKKEN - 1)),
    x,
    breedte: KAART[detail][actor.soort].breedte,
    hoogte: schatHoogte(actor, detail) + LUCHT,
  }
}

/**
 * Orders from top to bottom in which people could have put them. Not the one in which they did: then who moves a card up or down would move the axis,
 * and with it everybody.
 */
const ORDEN = [1, 2, 3] as const

/** A number that says nothing, the same for the same actor. */
function worp(id: Id, zaad: number): number {
  let uit = 2_166_136_261 ^ zaad
  for (let i = 0; i < id.length; i++) uit = Math.imul(uit ^ id.charCodeAt(i), 16_777_619)
  return Math.imul(uit ^ (uit >>> 15), 2_246_822_519) >>> 0
}

const inOrden = (actoren: readonly Vrager[]): Vrager[][] =>
  ORDEN.map((zaad) =>
    actoren
      .map((actor) => ({ actor, lot: worp(actor.id, zaad) }))
      .sort((a, b) => a.lot - b.lot)
      .map(({ actor }) => actor),
  )

/** How high they stand above one another on an axis of this width, each as high as those before it allow; field units. */
function stapelhoogte(rij: readonly Schatting[], as: number): number {
  const top = new Float64Array(PLEKKEN)
  const perPlek = (PLEKKEN - 1) / as
  let hoogste = 0
  for (const { plek, breedte, hoogte } of rij) {
    const bereik = Math.round(((breedte + LUCHT / 2) / 2) * perPlek)
    const [van, tot] = [Math.max(0, plek - bereik), Math.min(PLEKKEN - 1, plek + bereik)]
    let onder = 0
    for (let i = van; i <= tot; i++) onder = Math.max(onder, top[i] ?? 0)
    top.fill(onder + hoogte, van, tot + 1)
    hoogste = Math.max(hoogste, onder + hoogte)
  }
  return hoogste
}

/** The zoom at which the board shows an axis of this width with who stands at its ends. */
function zoomBreed(kaarten: readonly Schatting[], as: number): number {
  let [links, rechts] = [NAAST_AS, NAAST_AS]
  for (const { x, breedte } of kaarten) {
    links = Math.max(links, (breedte - (x + 1) * as) / 2)
    rechts = Math.max(rechts, (breedte - (1 - x) * as) / 2)
  }
  return BORD.breedte / (as + links + rechts)
}

/** What the board shows of cards on an axis of so many steps. */
function createProef(rijen: readonly Vrager[][], tegenstelling: Id, detail: Detail) {
  const geschat = rijen.map((rij) => rij.map((actor) => schatKaart(actor, tegenstelling, detail)))
  const breedte = (trede: number) => Math.round(AS_BREEDTE * TREDE ** trede)
  return {
    breedte,
    /** The zoom that its width allows: less with each step. */
    breed: (trede: number) => zoomBreed(geschat[0] ?? [], breedte(trede)),
    /** The zoom that its height allows: about as much or more with each step. */
    hoog: (trede: number) => {
      const som = geschat.reduce((hoogten, rij) => hoogten + stapelhoogte(rij, breedte(trede)), 0)
      return (BORD.hoogte * ORDEN.length) / Math.max(1, som)
    },
  }
}
type Proef = ReturnType<typeof createProef>

/** The smallest number for which something holds, of those before `tot`, when it holds for all after it; else `tot`. */
function eerste(tot: number, geldt: (trede: number) => boolean): number {
  let [van, nog] = [0, tot]
  while (van < nog) {
    const half = (van + nog) >> 1
    if (geldt(half)) nog = half
    else van = half + 1
  }
  return van
}

/** Width of the axis on which the board shows these cards well; null where there is none. */
function goedeAs({ breedte, breed, hoog }: Proef, { zoom, ruim }: ReturnType<typeof goedBij>): number | null {
  const breedst = Math.max(0, eerste(TREDEN, (trede) => breed(trede) < zoom) - 1)
  if (Math.min(breed(breedst), hoog(breedst)) < zoom) return null
  return breedte(eerste(breedst, (trede) => hoog(trede) >= ruim))
}

/** Width of the axis on which the board shows these cards largest: the narrowest of those that differ by no more than a hair. */
function grootsteAs({ breedte, breed, hoog }: Proef): number {
  const kruis = eerste(TREDEN, (trede) => hoog(trede) >= breed(trede))
  const ervoor = Math.max(0, kruis - 1)
  const [top, zoom] = hoog(ervoor) > breed(kruis) ? [ervoor, hoog(ervoor)] : [kruis, breed(kruis)]
  return breedte(eerste(top, (trede) => hoog(trede) >= zoom * HAAR))
}

function reken(actoren: readonly Vrager[], tegenstelling: Id): Ruimte {
  const hier = actoren.filter(({ posities }) => posities[tegenstelling])
  const rijen = inOrden(hier)
  // Bezorgdheden become a number, then captions go, before a name gets smaller.
  for (const detail of DETAILS) {
    const breedte = goedeAs(createProef(rijen, tegenstelling, detail), goedBij(detail, hier.length))
    if (breedte !== null) return { breedte, detail }
  }
  return { breedte: grootsteAs(createProef(rijen, tegenstelling, 'naam')), detail: 'naam' }
}

type Model = { actoren: Readonly<Record<Id, Vrager>> }
/** Several who draw the same dossier ask it. */
const bekend = new WeakMap<Model['actoren'], Map<Id, Ruimte>>()

/** The room that the actors with a place in this tegenstelling ask for. */
export function ruimteVoor({ actoren }: Model, tegenstelling: Id | null): Ruimte {
  if (tegenstelling === null) return { breedte: AS_BREEDTE, detail: 'alles' }
  const van = bekend.get(actoren) ?? new Map<Id, Ruimte>()
  bekend.set(actoren, van)
  const ruimte = van.get(tegenstelling) ?? reken(Object.values(actoren), tegenstelling)
  van.set(tegenstelling, ruimte)
  return ruimte
}
