/** What commands, panels and the keyboard can ask of the map, offered to the werkruimte as long as the map is on screen. */
import type { ReactFlowInstance } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { toonNaam } from '../domain/model/actor'
import { maakPositie } from '../domain/model/zone'
import { beeldVanActor, tekenActor } from '../geometry/anatomie'
import { type As, VELD_HOOGTE } from '../geometry/as'
import { type Kader, natuurlijkePlek, plekInZone } from '../geometry/plek'
import { omvangVan, ruimteVoor, vulBreedte } from '../geometry/ruimte'
import type { Meet } from '../geometry/tekst'
import { zegMislukt } from '../store/fout'
import { placeActoren } from '../store/mutaties'
import { NIETS } from '../store/sessie'
import { actieveTegenstelling, type Kaartbediening, type Punt, type Werkruimte } from '../store/werkruimte'
import { wilStilte } from '../ui/beweging'
import { groei } from '../ui/groei'
import { isTypend } from '../ui/typveld'
import type { ActorNode, RelatieEdge } from './knopen'
import { kaderVanKnoop } from './knopenstand'
import { isSoort, volgendePlek } from './ontwerp'
import { naarRustplek } from './rustplek'

/** Lower than this the axis and its words lie close together, px where a letter is 16. */
const LAAG = 320
/** Narrower than this the middle has a line of its own, above its poles, px where a letter is 16. */
const SMAL = 480
/** Height of the axis with its words, px where a letter is 16. */
const AS_HOOGTE = { gewoon: 84, laag: 58, smal: 92 } as const
/** Closer than this a small map would shout. On a big board, seen from further away, it may come closer. */
const ZOOM_PAS_MAX = 1.4

type Pane = { width: number; height: number }

/** How the axis stands in a pane of this size (px), and how high it then is, px. */
export function asIn(
  { width, height }: Pane,
  maat = groei(),
): { stand: keyof typeof AS_HOOGTE; hoogte: number } {
  const stand = width < SMAL * maat ? 'smal' : height < LAAG * maat ? 'laag' : 'gewoon'
  return { stand, hoogte: AS_HOOGTE[stand] * maat }
}

/** Room that stays free around what the view shows, px: the axis lies over the foot of the pane. */
export function randVan(pane: Pane, maat = groei()): { boven: number; onder: number; opzij: number } {
  const { stand, hoogte } = asIn(pane, maat)
  const ruim = stand === 'gewoon'
  const lucht = (ruim ? 16 : 8) * maat
  return { boven: lucht, onder: hoogte + lucht / 2, opzij: (ruim ? 12 : 8) * maat }
}

export type Stroom = ReactFlowInstance<ActorNode, RelatieEdge>
export type Vlak = { left: number; top: number; right: number; bottom: number }

const randenVan = (knoop: ActorNode): Vlak => {
  const { x, y, breedte, hoogte } = kaderVanKnoop(knoop)
  return { left: x - breedte / 2, top: y - hoogte / 2, right: x + breedte / 2, bottom: y + hoogte / 2 }
}

/** The smallest part of the field that holds all of these; there has to be one. */
const omvat = (vlakken: readonly Vlak[]): Vlak => ({
  left: Math.min(...vlakken.map(({ left }) => left)),
  top: Math.min(...vlakken.map(({ top }) => top)),
  right: Math.max(...vlakken.map(({ right }) => right)),
  bottom: Math.max(...vlakken.map(({ bottom }) => bottom)),
})

/** The camera that shows a part of the field in the middle of the free part of a pane of this size (px). */
export function kijkNaar(vlak: Vlak, pane: Pane, zoomMax: number, maat = groei()) {
  const rand = randVan(pane, maat)
  const breedte = Math.max(1, pane.width - rand.opzij * 2)
  const hoogte = Math.max(1, pane.height - rand.boven - rand.onder)
  const zoom = Math.min(
    zoomMax,
    Math.max(0.05, Math.min(breedte / (vlak.right - vlak.left), hoogte / (vlak.bottom - vlak.top))),
  )
  return {
    x: rand.opzij + breedte / 2 - ((vlak.left + vlak.right) / 2) * zoom,
    y: rand.boven + hoogte / 2 - ((vlak.top + vlak.bottom) / 2) * zoom,
    zoom,
  }
}

/** Half the height that the view of an empty map shows, field units. */
const HALF = VELD_HOOGTE / 2 - 60
/** What stays free beside the axis, field units. */
const NAAST_AS = 40

/** The axis that fills a pane of this size (px), and the camera that shows all of it with everybody on it. */
export function pasIn(
  knopen: readonly ActorNode[],
  { as, minst }: Asstand,
  pane: Pane,
  maat = groei(),
): { breedte: number; camera: { x: number; y: number; zoom: number } } {
  const kaartjes = knopen.map(({ position: { x, y }, data: { tekening } }) => ({
    x: as.vanVeld(x),
    y,
    breedte: tekening.breedte,
    hoogte: tekening.hoogte,
  }))
  const rand = randVan(pane, maat)
  const vrij = {
    breedte: Math.max(1, pane.width - rand.opzij * 2),
    hoogte: Math.max(1, pane.height - rand.boven - rand.onder),
  }
  const zoomMax = ZOOM_PAS_MAX * maat
  const breedte = vulBreedte(kaartjes, minst, {
    verhouding: vrij.breedte / vrij.hoogte,
    hoogte: Math.max(HALF * 2, vrij.hoogte / zoomMax),
    ernaast: NAAST_AS * 2,
  })
  const vol = omvangVan(kaartjes, breedte)
  // Height is layout alone: who does not stand around the middle of the field is shown with as much room above as below.
  const past = kaartjes.length === 0 || (vol.boven >= -HALF && vol.onder <= HALF)
  const midden = past ? 0 : (vol.boven + vol.onder) / 2
  const vlak = {
    left: Math.min(vol.links, -NAAST_AS),
    right: Math.max(vol.rechts, breedte + NAAST_AS),
    top: Math.min(vol.boven, midden - HALF),
    bottom: Math.max(vol.onder, midden + HALF),
  }
  return { breedte, camera: kijkNaar(vlak, pane, zoomMax, maat) }
}

/** `minst`: what the map asks of the axis, field units; it may stand wider. */
export type Asstand = { as: As; minst: number }

/** Whether the view still stands where «toon alles» put it in a pane of this size, with controls as large as they were then: nobody moved it since. */
export function isGepast(
  camera: { x: number; y: number; zoom: number },
  knopen: readonly ActorNode[],
  stand: Asstand,
  pane: Pane & { maat: number },
): boolean {
  const pas = pasIn(knopen, stand, pane, pane.maat)
  return (
    pas.breedte === stand.as.breedte &&
    Math.abs(camera.x - pas.camera.x) < 1 &&
    Math.abs(camera.y - pas.camera.y) < 1 &&
    Math.abs(camera.zoom - pas.camera.zoom) < 0.001
  )
}

export function useKaartbediening(
  werkruimte: Werkruimte,
  stroom: Stroom,
  knopen: () => readonly ActorNode[],
  pane: () => Pane,
  meet: Meet,
  { nu: asNu, rek }: { nu: () => Asstand; rek: (breedte: number) => void },
): Kaartbediening {
  const bediening = useMemo<Kaartbediening>(() => {
    const duur = () => (wilStilte() ? {} : { duration: 300 })
    /** The place on the field under a point of the window; null beside the map. */
    const veldpunt = ({ clientX, clientY }: Punt) => {
      const rand = document.querySelector('.react-flow')?.getBoundingClientRect()
      const erop =
        rand && clientX >= rand.left && clientX <= rand.right && clientY >= rand.top && clientY <= rand.bottom
      return erop ? stroom.screenToFlowPosition({ x: clientX, y: clientY }) : null
    }
    const bediening: Kaartbediening = {
      pas(hoe) {
        const stand = asNu()
        const dossier = werkruimte.dossier()
        const hier = actieveTegenstelling(dossier, werkruimte.sessie.getState().tegenstelling)?.id ?? null
        // Some may still be on their way there.
        const rustend = knopen().map((knoop) => naarRustplek(knoop, dossier, hier, stand.as))
        const { breedte, camera } = pasIn(rustend, stand, pane())
        // On another axis everybody stands elsewhere at once: the view comes along.
        const meteen = hoe === 'meteen' || breedte !== stand.as.breedte
        rek(breedte)
        void stroom.setViewport(camera, meteen ? {} : duur())
      },
      zoom: (richting) => void (richting === 'in' ? stroom.zoomIn(duur()) : stroom.zoomOut(duur())),

      toon(ids) {
        const gezocht = knopen().filter(({ id }) => ids.includes(id))
        if (gezocht.length === 0) return
        const { left, top, right, bottom } = omvat(gezocht.map(randenVan))
        const { x, y, zoom } = stroom.getViewport()
        const { width, height } = pane()
        const inBeeld =
          left * zoom + x >= 0 &&
          right * zoom + x <= width &&
          top * zoom + y >= 0 &&
          bottom * zoom + y <= height - asIn({ width, height }).hoogte
        const vlak = { left: left - 60, top: top - 60, right: right + 60, bottom: bottom + 60 }
        if (!inBeeld) void stroom.setViewport(kijkNaar(vlak, pane(), Math.max(zoom, 0.8)), duur())
      },

      focus(id) {
        // The node may be on its way to the screen: look for it after React has drawn.
        requestAnimationFrame(() => {
          if (isTypend()) return
          const element = document.querySelector<HTMLElement | SVGElement>(
            `.react-flow__node[data-id="${CSS.escape(id)}"], .react-flow__edge[data-id="${CSS.escape(id)}"]`,
          )
          element?.focus({ preventScroll: true })
        })
      },

      begin() {
        const { gereedschap: soort } = werkruimte.sessie.getState()
        if (isSoort(soort))
          werkruimte.zet({ ontwerp: { soort, positie: null, vorige: null }, selectie: NIETS })
      },

      plek: (ontwerp) => volgendePlek(ontwerp, knopen(), asNu().as),

      plaats(ids, waar) {
        const dossier = werkruimte.dossier()
        const tegenstelling = actieveTegenstelling(dossier, werkruimte.sessie.getState().tegenstelling)
        const wachtend = ids.flatMap((id) => dossier.actoren[id] ?? [])
        const doel = typeof waar === 'object' ? veldpunt(waar) : null
        if (!tegenstelling || (typeof waar === 'object' && !doel)) return []
        const { as } = asNu()
        const { detail } = ruimteVoor(dossier, tegenstelling.id)
        const erbij: Kader[] = []
        const plaatsen = wachtend.flatMap((actor, i) => {
          const maat = tekenActor(
            beeldVanActor(actor, dossier, { tegenstellingId: tegenstelling.id }),
            meet,
            detail,
          )
          const bezet = () => [...knopen().map(kaderVanKnoop), ...erbij]
          const positie = doel
            ? maakPositie(as.vanVeld(doel.x), doel.y + i * (maat.hoogte + 16))
            : typeof waar === 'string'
              ? plekInZone(actor.soort, waar, maat, bezet(), as)
              : natuurlijkePlek(actor.soort, maat, bezet(), as)
          if (!positie) return []
          erbij.push({ x: as.naarVeld(positie.x), y: positie.y, breedte: maat.breedte, hoogte: maat.hoogte })
          return { id: actor.id, ...positie }
        })
        const geplaatst = plaatsen.map(({ id }) => id)
        if (geplaatst.length === 0) return []
        const enige = plaatsen.length === 1 ? dossier.actoren[geplaatst[0] ?? ''] : undefined
        placeActoren(
          werkruimte.document,
          tegenstelling.id,
          plaatsen,
          enige ? `${toonNaam(enige)} geplaatst` : `${plaatsen.length} actoren geplaatst`,
        )
        werkruimte.zet({ selectie: { actoren: geplaatst, relaties: [] } })
        return geplaatst
      },

      schik(hoe, ids) {
        const gepast = isGepast(stroom.getViewport(), knopen(), asNu(), { ...pane(), maat: groei() })
        zegMislukt(
          werkruimte,
          import('./schikken')
            .then(({ schikKaart }) => schikKaart(werkruimte, knopen(), hoe, ids))
            // A map that was shown whole is shown whole again.
            .then(() => gepast && bediening.pas()),
        )
      },
    }
    return bediening
  }, [werkruimte, stroom, knopen, pane, meet, asNu, rek])

  useEffect(() => werkruimte.koppelKaart(bediening), [werkruimte, bediening])
  return bediening
}
