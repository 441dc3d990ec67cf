/** The whole map of one tegenstelling as drawings in field units: what a picture, a print or a thumbnail starts from. */
import type { ActorSoort } from '../domain/model/actor'
import type { Dossier } from '../domain/model/dossier'
import type { Voorgrond } from '../domain/blik/blik'
import type { Id } from '../domain/model/grond'
import type { Masker } from '../domain/masker/masker'
import type { RelatieType } from '../domain/model/relatie'
import { type ActorBeeld, type ActorTekening, beeldVanActor, tekenActor } from './anatomie'
import { type As, createAs } from './as'
import { legLijnen } from './kaartlijnen'
import { vulBreedte } from './pas'
import type { Vak } from './raster'
import type { Omtrekkader, RelatieTekening } from './relatiebeeld'
import { ruimteVoor } from './ruimte'
import type { Meet } from './tekst'
import { RING_UITLOOP, tekenRing } from './voorgrond'
import type { Vorm } from './vormen'

export type Kaartknoop = {
  id: Id
  soort: ActorSoort
  /** Place on the axis, −1…1: gives the tint. */
  x: number
  /** Box by its middle, field units. */
  kader: Omtrekkader
  beeld: ActorBeeld
  tekening: ActorTekening
  /** Drawn back, because others come forward. */
  rust: boolean
  /** Around it, with the left top of the card at 0, 0; most have none. */
  ring: readonly Vorm[]
}

export type Kaartlijn = {
  id: Id
  type: RelatieType
  van: Id
  naar: Id
  tekening: RelatieTekening
  rust: boolean
}

export type Kaartbeeld = {
  as: As
  knopen: Kaartknoop[]
  lijnen: Kaartlijn[]
  /** Holds every node with its soft rim, every line and every label, and the whole axis from left to right. */
  vlak: Vak
  /** Actors without a place in this tegenstelling. */
  wachtend: number
}

type KaartModel = Pick<Dossier, 'actoren' | 'bezorgdheden' | 'relaties'>

/** Lays out everything that stands on the field; loose references are left out. An empty map has height 0 around y = 0. */
export function buildKaartbeeld(
  model: KaartModel,
  tegenstellingId: Id,
  meet: Meet,
  { masker, voorgrond }: { masker?: Masker | null; voorgrond?: Voorgrond | null } = {},
): Kaartbeeld {
  const actoren = Object.values(model.actoren)
  const ruimte = ruimteVoor(model, tegenstellingId)
  const kaartjes = actoren.flatMap((actor) => {
    const positie = actor.posities[tegenstellingId]
    if (!positie) return []
    const beeld = beeldVanActor(actor, model, { tegenstellingId, masker: masker ?? null })
    const tekening = tekenActor(beeld, meet, ruimte.detail)
    return [{ ...positie, breedte: tekening.breedte, hoogte: tekening.hoogte, actor, beeld, tekening }]
  })
  const as = createAs(vulBreedte(kaartjes, ruimte.breedte))
  const knopen = kaartjes
    .map(({ x, y, breedte, hoogte, actor, beeld, tekening }): Kaartknoop => {
      const kader = { x: as.naarVeld(x), y, breedte, hoogte, omtrek: tekening.omtrek }
      const rust = isInRust(voorgrond?.actoren, actor.id)
      const hoe = voorgrond?.ringen.get(actor.id)
      const ring = hoe ? tekenRing(hoe, tekening) : []
      return { id: actor.id, soort: actor.soort, x, kader, beeld, tekening, rust, ring }
    })
    .sort((a, b) => a.kader.x - b.kader.x || a.kader.y - b.kader.y || (a.id < b.id ? -1 : 1))
  const lijnen = legRelaties(model, knopen, as, meet, masker ?? null).map((lijn) => ({
    ...lijn,
    rust: isInRust(voorgrond?.relaties, lijn.id),
  }))
  const vlak = vlakVan(knopen, lijnen, as)
  return { as, knopen, lijnen, vlak, wachtend: actoren.length - knopen.length }
}

const isInRust = (voor: ReadonlySet<Id> | undefined, id: Id): boolean => voor !== undefined && !voor.has(id)

function legRelaties(
  { relaties }: KaartModel,
  knopen: readonly Kaartknoop[],
  as: As,
  meet: Meet,
  masker: Masker | null,
): Omit<Kaartlijn, 'rust'>[] {
  const kaders = knopen.map(({ id, kader }) => ({ id, ...kader }))
  const vragen = Object.values(relaties).map((relatie) => ({
    ...relatie,
    nota: masker ? masker.tekst(relatie.nota) : relatie.nota,
  }))
  const gelegd = legLijnen(kaders, vragen, as.breedte, meet)
  return vragen.flatMap(({ id, type, van, naar }) => {
    const tekening = gelegd.get(id)
    return tekening ? [{ id, type, van, naar, tekening }] : []
  })
}

/** Widest ending of a line, to either side. */
const LIJN_RAND = 12

function vlakVan(knopen: readonly Kaartknoop[], lijnen: readonly Kaartlijn[], as: As): Vak {
  const vlak = { links: 0, boven: Infinity, rechts: as.breedte, onder: -Infinity }
  const neem = (links: number, boven: number, rechts: number, onder: number) => {
    vlak.links = Math.min(vlak.links, links)
    vlak.boven = Math.min(vlak.boven, boven)
    vlak.rechts = Math.max(vlak.rechts, rechts)
    vlak.onder = Math.max(vlak.onder, onder)
  }
  for (const { kader, tekening, ring } of knopen) {
    const uitloop = ring.length > 0 ? Math.max(tekening.uitloop, RING_UITLOOP) : tekening.uitloop
    const breed = kader.breedte / 2 + uitloop
    const hoog = kader.hoogte / 2 + uitloop
    neem(kader.x - breed, kader.y - hoog, kader.x + breed, kader.y + hoog)
  }
  for (const { tekening } of lijnen) {
    const { label, grens } = tekening
    if (label) neem(label.x, label.y, label.x + label.breedte, label.y + label.hoogte)
    neem(grens.links - LIJN_RAND, grens.boven - LIJN_RAND, grens.rechts + LIJN_RAND, grens.onder + LIJN_RAND)
  }
  return vlak.boven === Infinity ? { ...vlak, boven: 0, onder: 0 } : vlak
}
