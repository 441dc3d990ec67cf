/** A map as a screen shows it whole: the nodes of the app, the axis and the camera of «toon alles», on the screens that rooms have. */
import { pasIn } from '../../src/canvas/bediening'
import { type ActorNode, createKnopenbouwer } from '../../src/canvas/knopen'
import type { Dossier } from '../../src/domain/model/dossier'
import { verafGroottes } from '../../src/geometry/anatomie'
import { createAs } from '../../src/geometry/as'
import { LETTERS } from '../../src/geometry/blokken'
import type { Kaartbeeld, Kaartknoop } from '../../src/geometry/kaartbeeld'
import { legLijnen } from '../../src/geometry/kaartlijnen'
import { verafOnder } from '../../src/geometry/pas'
import { ruimteVoor, VERHOUDING } from '../../src/geometry/ruimte'
import { schik } from '../../src/geometry/schikken'
import { meetMetTabel } from './letterbreedtes'

/** What is left for the map beside tools and panel, px, and how much larger letters and controls are there. */
export const SCHERMEN = {
  beamer: { pane: { width: 1385, height: 956 }, maat: 1 },
  'beamer, panel hidden': { pane: { width: 1780, height: 956 }, maat: 1 },
  '4K board': { pane: { width: 2984, height: 1961 }, maat: 1.5 },
  laptop: { pane: { width: 831, height: 644 }, maat: 1 },
} as const
export type Scherm = keyof typeof SCHERMEN

/** `minst` is the axis that the map asks, on which its nodes stand. */
export type Kaartstand = { knopen: ActorNode[]; minst: number }

export function knopenVan(dossier: Dossier, tegenstelling: string): Kaartstand {
  const { breedte } = ruimteVoor(dossier, tegenstelling)
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  const knopen = bouwer.bouwKnopen(dossier, tegenstelling, null, new Map(), new Map(), createAs(breedte))
  return { knopen, minst: breedte }
}

/** The map after «Schik». */
export function geschikt(dossier: Dossier, tegenstelling: string): Kaartstand {
  const { knopen, minst } = knopenVan(dossier, tegenstelling)
  const kaders = knopen.map(({ id, position, data: { tekening } }) => ({
    id,
    ...position,
    breedte: tekening.breedte,
    hoogte: tekening.hoogte,
  }))
  const nieuw = schik(kaders, new Set(kaders.map(({ id }) => id)), minst / VERHOUDING)
  return {
    minst,
    knopen: knopen.map((knoop) => ({
      ...knoop,
      position: { ...knoop.position, y: nieuw.get(knoop.id) ?? knoop.position.y },
    })),
  }
}

export function pasOp({ knopen, minst }: Kaartstand, scherm: Scherm) {
  const { pane, maat } = SCHERMEN[scherm]
  return pasIn(knopen, { as: createAs(minst), minst }, pane, maat)
}

const isVeraf = (zoom: number, scherm: Scherm) => zoom < verafOnder(SCHERMEN[scherm].pane)

const verafVan = (knopen: readonly ActorNode[]) =>
  verafGroottes(knopen.map(({ data: { beeld, tekening } }) => ({ soort: beeld.soort, tekening })))

/** Sizes of the smallest letters of a name and of a caption on screen, px; the latter null where none is shown. */
export function letters(stand: Kaartstand, scherm: Scherm): { naam: number; bijschrift: number | null } {
  const { zoom } = pasOp(stand, scherm).camera
  if (isVeraf(zoom, scherm))
    return { naam: Math.min(...Object.values(verafVan(stand.knopen))) * zoom, bijschrift: null }
  return { naam: LETTERS.naam.grootte * zoom, bijschrift: LETTERS.bijschrift.grootte * zoom }
}

export type Schermbeeld = Pick<Kaartbeeld, 'as' | 'knopen' | 'lijnen'> & {
  camera: { x: number; y: number; zoom: number }
}

/** All cards, lines and labels as this screen draws them, in field units, with the camera that shows them. */
export function beeldOp(dossier: Dossier, stand: Kaartstand, scherm: Scherm): Schermbeeld {
  const { breedte, camera } = pasOp(stand, scherm)
  const [oud, as] = [createAs(stand.minst), createAs(breedte)]
  const veraf = isVeraf(camera.zoom, scherm) ? verafVan(stand.knopen) : null
  const knopen = stand.knopen.map(({ id, position, data: { beeld, tekening } }): Kaartknoop => {
    const x = oud.vanVeld(position.x)
    const { breedte: b, hoogte, omtrek } = tekening
    const vormen = veraf ? tekening.veraf.teken(veraf[beeld.soort]) : tekening.vormen
    const kader = { x: as.naarVeld(x), y: position.y, breedte: b, hoogte, omtrek }
    return {
      id,
      soort: beeld.soort,
      x,
      kader,
      beeld,
      tekening: { ...tekening, vormen },
      rust: false,
      ring: [],
    }
  })
  const vragen = Object.values(dossier.relaties)
  const gelegd = legLijnen(
    knopen.map(({ id, kader }) => ({ id, ...kader })),
    vragen,
    breedte,
    meetMetTabel,
  )
  const lijnen = vragen.flatMap(({ id, type, van, naar }) => {
    const tekening = gelegd.get(id)
    return tekening ? [{ id, type, van, naar, tekening, rust: false }] : []
  })
  return { as, knopen, lijnen, camera }
}
