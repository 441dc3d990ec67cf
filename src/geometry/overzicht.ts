/** The whole map at the size of a stamp, to see where the view is and to move it: cards without a word, and the part of the field that is in view. */
import type { Actor, ActorSoort } from '../domain/model/actor'
import type { Id } from '../domain/model/grond'
import { ANATOMIE } from './anatomie'
import { type As, kleurBijX } from './as'
import { asIn, type Camera, omvangVan, type Pane } from './pas'
import type { Vak } from './raster'
import type { Detail } from './ruimte'
import { kaderPad, type Pad } from './vormen'
import { RUST } from './voorgrond'

/** Largest size, px where a letter is 16, and the share of a narrow pane that it may take. */
const MAAT = { breedte: 220, deel: 0.28, verhouding: 0.6 } as const
/** A pane that is less than so many times as high has no room for it. */
const RUIM = 2.8
/** Air round what stands on the field, field units. */
const LUCHT = 80
/** A card is never smaller, and the frame of the view neither; px. */
const MINST = { kaartje: 3.5, beeld: 8 } as const
/** Steps of the tint from pole to pole: cards of one soort in one step are one shape. */
const TINTEN = 10

/** By its left top, px. */
export type Rechthoek = { x: number; y: number; breedte: number; hoogte: number }

/** Size in a pane, px; null where there is no room. `maat`: how much larger letters and controls are than on a desk. */
export function overzichtmaat(pane: Pane, maat: number): { breedte: number; hoogte: number } | null {
  const breedte = Math.round(Math.min(MAAT.breedte * maat, pane.width * MAAT.deel))
  const hoogte = Math.round(breedte * MAAT.verhouding)
  return pane.height - asIn(pane, maat).hoogte >= hoogte * RUIM ? { breedte, hoogte } : null
}

/** From the field to the stamp, which shows all of `vak` in its middle. */
export type Schaal = {
  breedte: number
  hoogte: number
  /** Field units → px. */
  schaal: number
  x: (veld: number) => number
  y: (veld: number) => number
  /** What it shows of the field. */
  vak: Vak
}

export function createSchaal(vak: Vak, { breedte, hoogte }: { breedte: number; hoogte: number }): Schaal {
  const schaal = Math.min(breedte / (vak.rechts - vak.links), hoogte / (vak.onder - vak.boven))
  const links = (vak.links + vak.rechts) / 2 - breedte / schaal / 2
  const boven = (vak.boven + vak.onder) / 2 - hoogte / schaal / 2
  return {
    breedte,
    hoogte,
    schaal,
    x: (veld) => (veld - links) * schaal,
    y: (veld) => (veld - boven) * schaal,
    vak: { links, boven, rechts: links + breedte / schaal, onder: boven + hoogte / schaal },
  }
}

/** The part of the field above the axis that a view shows, field units. */
export const zichtVan = ({ x, y, zoom }: Camera, pane: Pane, maat: number): Vak => ({
  links: -x / zoom,
  boven: -y / zoom,
  rechts: (pane.width - x) / zoom,
  onder: (pane.height - asIn(pane, maat).hoogte - y) / zoom,
})

/** The view on the stamp, px: what of it lies on it; of a view that is elsewhere a mark at the edge where it is. */
export function rechthoekVan(zicht: Vak, { x, y, breedte, hoogte }: Schaal): Rechthoek {
  const [links, lang] = binnen(x(zicht.links), x(zicht.rechts), breedte)
  const [boven, hoog] = binnen(y(zicht.boven), y(zicht.onder), hoogte)
  return { x: links, y: boven, breedte: lang, hoogte: hoog }
}

/** Begin and length of a stretch within 0…`heel`, never shorter than can be seen. */
function binnen(van: number, tot: number, heel: number): [begin: number, lengte: number] {
  const [a, b] = [Math.max(0, Math.min(heel, van)), Math.max(0, Math.min(heel, tot))]
  const lengte = Math.max(MINST.beeld, b - a)
  return [Math.max(0, Math.min(heel - lengte, (a + b - lengte) / 2)), lengte]
}

/** A point of the stamp (px) on the field; beside it the nearest at its edge. */
export function veldpuntVan(px: { x: number; y: number }, { schaal, vak }: Schaal): { x: number; y: number } {
  return {
    x: Math.min(vak.rechts, Math.max(vak.links, vak.links + px.x / schaal)),
    y: Math.min(vak.onder, Math.max(vak.boven, vak.boven + px.y / schaal)),
  }
}

/** The camera that has this point of the field in the middle of what it shows, as near as before. Never past what stands there. */
export function richtOp(
  punt: { x: number; y: number },
  { vak }: Schaal,
  { zoom }: Camera,
  pane: Pane,
  maat: number,
): Camera {
  const x = Math.min(vak.rechts, Math.max(vak.links, punt.x))
  const y = Math.min(vak.onder, Math.max(vak.boven, punt.y))
  return {
    x: pane.width / 2 - x * zoom,
    y: (pane.height - asIn(pane, maat).hoogte) / 2 - y * zoom,
    zoom,
  }
}

type Vlek = {
  /** px; null for the corners of the card. */
  straal: number | null
  vorm: Pick<Pad, 'vul' | 'lijn' | 'dikte' | 'dekking'>
}

/** What is left of a card: the stille midden warm and large, who is loud a thin outline, as on the map. */
const VLEK: Readonly<Record<ActorSoort, Vlek>> = {
  stilleMidden: { straal: null, vorm: { vul: 'middenVul', lijn: 'midden', dikte: 1.2 } },
  groep: { straal: 1.5, vorm: { vul: 'tint' } },
  luideStem: { straal: 0.5, vorm: { vul: 'kaart', lijn: 'tint', dikte: 0.9, dekking: 0.8 } },
  netwerk: { straal: 9, vorm: { vul: 'zacht' } },
}

type Geplaatst = { id: Id; soort: ActorSoort; x: number; y: number; breedte: number; hoogte: number }

/** Who stands here, as large as the least of their soort: nothing has to be measured. `x` is the place on the axis, `y` field units. */
export const geplaatsten = (
  actoren: Readonly<Record<Id, Pick<Actor, 'id' | 'soort' | 'posities'>>>,
  tegenstelling: Id,
  detail: Detail,
): Geplaatst[] =>
  Object.values(actoren).flatMap(({ id, soort, posities }) => {
    const plek = posities[tegenstelling]
    const { minBreedte: breedte, minHoogte: hoogte } =
      detail === 'alles' ? ANATOMIE[soort] : ANATOMIE[soort].krap
    return plek ? [{ id, soort, x: plek.x, y: plek.y, breedte, hoogte }] : []
  })

/** All that stands there, with the whole axis and some air. */
export function vakVanAlles(kaartjes: readonly Geplaatst[], as: As): Vak {
  const { links, rechts, ...vol } = omvangVan(kaartjes, as.breedte)
  const { boven, onder } = kaartjes.length > 0 ? vol : { boven: 0, onder: 0 }
  return { links: links - LUCHT, boven: boven - LUCHT, rechts: rechts + LUCHT, onder: onder + LUCHT }
}

/** One shape for cards that look alike, px. `tint`: the colour of their place on the axis. */
export type Vlekken = { tint: string; vorm: Pad }

/** In drawing order: the stille midden last, as it may be covered least. `voor`: who is forward; null when nobody rests. */
export function tekenVlekken(
  kaartjes: readonly Geplaatst[],
  as: As,
  { x, y, schaal }: Schaal,
  voor: ReadonlySet<Id> | null,
): Vlekken[] {
  const groepen = new Map<string, Vlekken>()
  const rang = ({ soort }: Geplaatst) => (soort === 'stilleMidden' ? 1 : 0)
  for (const kaartje of kaartjes.toSorted((a, b) => rang(a) - rang(b))) {
    const { id, soort } = kaartje
    const rust = voor !== null && !voor.has(id)
    const trede = Math.round(kaartje.x * TINTEN) / TINTEN
    const breedte = Math.max(MINST.kaartje, kaartje.breedte * schaal)
    const hoogte = Math.max(MINST.kaartje, kaartje.hoogte * schaal)
    const { straal, vorm } = VLEK[soort]
    const hoek = straal ?? ANATOMIE[soort].hoeken(kaartje.hoogte)
    const d = kaderPad(
      x(as.naarVeld(kaartje.x)) - breedte / 2,
      y(kaartje.y) - hoogte / 2,
      breedte,
      hoogte,
      typeof hoek === 'number' ? hoek : 0,
    )
    const sleutel = `${soort} ${rust} ${trede}`
    const samen = groepen.get(sleutel)
    if (samen) samen.vorm.d += ` ${d}`
    else {
      const dekking = (vorm.dekking ?? 1) * (rust ? RUST.kaart : 1)
      groepen.set(sleutel, { tint: kleurBijX(trede), vorm: { soort: 'pad', ...vorm, dekking, d } })
    }
  }
  return [...groepen.values()]
}
