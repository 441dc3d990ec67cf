/** What commands, panels and the keyboard can ask of the map, offered to the werkruimte as long as the map is on screen. */
import type { ReactFlowInstance } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { toonNaam } from '../domain/model/actor'
import { alsVoorstel, maakPositie } from '../domain/model/zone'
import { beeldVanActor, tekenActor } from '../geometry/anatomie'
import type { As } from '../geometry/as'
import { type Camera, findUitsnede, isInBeeld, kijkNaar, type Pane, pasAs, pasCamera } from '../geometry/pas'
import { type Kader, natuurlijkePlek, plekInZone } from '../geometry/plek'
import type { Vak } from '../geometry/raster'
import { ruimteVoor } from '../geometry/ruimte'
import type { Meet } from '../geometry/tekst'
import { zegMislukt } from '../store/fout'
import { placeActoren } from '../store/mutaties'
import { NIETS } from '../store/sessie'
import { actieveTegenstelling, type Kaartbediening, type Punt, type Werkruimte } from '../store/werkruimte'
import { wilStilte } from '../ui/beweging'
import { groei } from '../ui/groei'
import { isTypend } from '../ui/typveld'
import type { Gepast } from './gepast'
import type { ActorNode, RelatieEdge } from './knopen'
import { kaderVanKnoop } from './knopenstand'
import { isSoort, volgendePlek } from './ontwerp'
import { naarRustplek } from './rustplek'

/** The closest that the map can be seen. */
const ZOOM_MAX = 2.5

export type Stroom = ReactFlowInstance<ActorNode, RelatieEdge>

/** The smallest part of the field that holds all of these; there has to be one. */
function omvat(knopen: readonly ActorNode[]): Vak {
  const kaders = knopen.map(kaderVanKnoop)
  return {
    links: Math.min(...kaders.map(({ x, breedte }) => x - breedte / 2)),
    boven: Math.min(...kaders.map(({ y, hoogte }) => y - hoogte / 2)),
    rechts: Math.max(...kaders.map(({ x, breedte }) => x + breedte / 2)),
    onder: Math.max(...kaders.map(({ y, hoogte }) => y + hoogte / 2)),
  }
}

/** `minst`: what the map asks of the axis, field units; it may stand wider. */
export type Asstand = { as: As; minst: number }

/** The axis that fills a pane of this size (px), and the camera that shows all of it with everybody on it. */
export function pasIn(
  knopen: readonly ActorNode[],
  { as, minst }: Asstand,
  pane: Pane,
  maat: number,
): { breedte: number; camera: Camera } {
  const kaartjes = knopen.map(({ position: { x, y }, data: { tekening } }) => ({
    x: as.vanVeld(x),
    y,
    breedte: tekening.breedte,
    hoogte: tekening.hoogte,
  }))
  const breedte = pasAs(kaartjes, minst, pane, maat)
  return { breedte, camera: pasCamera(kaartjes, breedte, pane, maat) }
}

export function useKaartbediening(
  werkruimte: Werkruimte,
  stroom: Stroom,
  knopen: () => readonly ActorNode[],
  pane: () => Pane,
  meet: Meet,
  { nu: asNu, rek }: { nu: () => Asstand; rek: (breedte: number) => void },
  gepast: Gepast,
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
        const { breedte, camera } = pasIn(rustend, stand, pane(), groei())
        gepast.zet(camera, breedte)
        // On another axis everybody stands elsewhere at once: the view comes along.
        const meteen = hoe === 'meteen' || breedte !== stand.as.breedte
        rek(breedte)
        void stroom.setViewport(camera, meteen ? {} : duur())
      },
      zoom: (richting) => void (richting === 'in' ? stroom.zoomIn(duur()) : stroom.zoomOut(duur())),

      toon(ids) {
        const gezocht = knopen().filter(({ id }) => ids.includes(id))
        if (gezocht.length === 0) return
        const vak = omvat(gezocht)
        const nu = stroom.getViewport()
        const [hier, maat] = [pane(), groei()]
        if (isInBeeld(vak, nu, hier, maat)) return
        const { links, boven, rechts, onder } = vak
        const ruim = { links: links - 60, boven: boven - 60, rechts: rechts + 60, onder: onder + 60 }
        void stroom.setViewport(kijkNaar(ruim, hier, Math.max(nu.zoom, 0.8), maat), duur())
      },

      uitsnede() {
        const { as } = asNu()
        const nu = stroom.getViewport()
        if (gepast.is(nu, as.breedte)) return null
        const { links, rechts, ...hoogten } = findUitsnede(nu, pane(), groei())
        return { links: as.vanVeld(links), rechts: as.vanVeld(rechts), ...hoogten }
      },

      kijk(uitsnede) {
        // What goes or comes beside the map with it has to be drawn first: the view is fitted in what is left.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (!uitsnede) return bediening.pas()
            const { as } = asNu()
            const { links, rechts, ...hoogten } = uitsnede
            const vak = { links: as.naarVeld(links), rechts: as.naarVeld(rechts), ...hoogten }
            void stroom.setViewport(kijkNaar(vak, pane(), ZOOM_MAX, groei()), duur())
          }),
        )
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
          return { id: actor.id, ...(waar === undefined ? alsVoorstel(positie) : positie) }
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
        const stondGepast = gepast.is(stroom.getViewport(), asNu().as.breedte)
        zegMislukt(
          werkruimte,
          import('./schikken')
            .then(({ schikKaart }) => schikKaart(werkruimte, knopen(), hoe, ids))
            // A map that was shown whole is shown whole again.
            .then(() => stondGepast && bediening.pas()),
        )
      },
    }
    return bediening
  }, [werkruimte, stroom, knopen, pane, meet, asNu, rek, gepast])

  useEffect(() => werkruimte.koppelKaart(bediening), [werkruimte, bediening])
  return bediening
}
