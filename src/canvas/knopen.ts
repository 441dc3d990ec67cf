/**
 * From the dossier to React Flow's nodes and edges. Incremental: an actor whose picture did not change keeps the very same node object and
 * data, because React Flow redraws what is not identical.
 */
import { type Edge, type Node, Position } from '@xyflow/react'
import type { Actor } from '../domain/model/actor'
import { toonNaam } from '../domain/model/actor'
import type { Ernst } from '../domain/lezing/afleiding'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import type { Masker } from '../domain/masker/masker'
import type { RelatieType } from '../domain/model/relatie'
import { findEens, type Positie } from '../domain/model/zone'
import { type ActorBeeld, type ActorTekening, beeldVanActor, tekenActor } from '../geometry/anatomie'
import type { As } from '../geometry/as'
import { verdeelBanen } from '../geometry/banen'
import { type Detail, ruimteVoor } from '../geometry/ruimte'
import type { Meet } from '../geometry/tekst'
import { zegActor, zegRelatie } from './teksten'

export type ActorData = { beeld: ActorBeeld; tekening: ActorTekening; naam: string; echteNaam: string }
export type ActorNode = Node<ActorData, 'actor'>
export type RelatieData = { type: RelatieType; nota: string; baan: number; gemaskerdeNota: string }
export type RelatieEdge = Edge<RelatieData, 'relatie'>

/** React Flow says «node» and «edge» in English, also in a Dutch screen. One object each, since React Flow looks at identity. */
const ROL = {
  actor: { 'aria-roledescription': 'actor' },
  relatie: { 'aria-roledescription': 'relatie' },
} as const

/**
 * What React Flow would find by measuring each card and what a line holds on to in it, told in advance: else it draws all cards, measures them, draws them
 * again, and only then the lines. Where on the card is of no account, since lines find their own way.
 */
const GREPEN: NonNullable<ActorNode['handles']> = [{ type: 'source', position: Position.Right, x: 0, y: 0 }]

type Bewaard = { sleutel: string; data: ActorData }

/** Everything one map needs between two drawings. `vergeet` after the font arrived: all widths are new. */
export function createKnopenbouwer(begin: { meet: Meet }) {
  let { meet } = begin
  const tekeningen = new Map<Id, Bewaard>()

  function dataVan(
    actor: Actor,
    dossier: Dossier,
    tegenstelling: Id,
    masker: Masker | null,
    detail: Detail,
  ): ActorData {
    const beeld = beeldVanActor(actor, dossier, {
      tegenstellingId: tegenstelling,
      ...(masker ? { masker } : {}),
    })
    const sleutel = detail + JSON.stringify(beeld)
    const bekend = tekeningen.get(actor.id)
    if (bekend?.sleutel === sleutel && bekend.data.echteNaam === actor.naam) return bekend.data
    const data: ActorData = {
      beeld,
      tekening: bekend?.sleutel === sleutel ? bekend.data.tekening : tekenActor(beeld, meet, detail),
      naam: masker ? masker.naam(actor) : toonNaam(actor),
      echteNaam: actor.naam,
    }
    tekeningen.set(actor.id, { sleutel, data })
    return data
  }

  return {
    /** New widths after a font change; every actor is drawn again. */
    vergeet(nieuw: Meet) {
      meet = nieuw
      tekeningen.clear()
    },

    /**
     * The nodes of one tegenstelling, at their place in the document; `vorige` keeps identity and selection. `signalen`
     * is the gravest open signaal by actor.
     */
    bouwKnopen(
      dossier: Dossier,
      tegenstelling: Id,
      masker: Masker | null,
      vorige: ReadonlyMap<Id, ActorNode>,
      signalen: ReadonlyMap<Id, Ernst>,
      as: As,
    ): ActorNode[] {
      const { detail } = ruimteVoor(dossier, tegenstelling)
      const relaties = telRelaties(dossier)
      const knopen: ActorNode[] = []
      for (const actor of Object.values(dossier.actoren)) {
        const positie = actor.posities[tegenstelling]
        if (!positie) continue
        const data = dataVan(actor, dossier, tegenstelling, masker, detail)
        const plaats = { x: as.naarVeld(positie.x), y: positie.y }
        const ariaLabel = zegActor(actor, data.naam, positie, relaties.get(actor.id) ?? 0, {
          signaal: signalen.get(actor.id),
          eens: findEens(actor, tegenstelling),
        })
        const oud = vorige.get(actor.id)
        if (oud && oud.data === data && oud.ariaLabel === ariaLabel && isZelfde(oud.position, plaats)) {
          knopen.push(oud)
          continue
        }
        knopen.push({
          ...oud,
          id: actor.id,
          type: 'actor',
          position: plaats,
          data,
          width: data.tekening.breedte,
          height: data.tekening.hoogte,
          measured: { width: data.tekening.breedte, height: data.tekening.hoogte },
          handles: GREPEN,
          ariaLabel,
          domAttributes: ROL.actor,
        })
      }
      // Reading order of the tab key: from wij to zij, then from top to bottom.
      return knopen.sort(
        (a, b) => a.position.x - b.position.x || a.position.y - b.position.y || (a.id < b.id ? -1 : 1),
      )
    },

    /** The lines between actors that both have a place here. */
    bouwLijnen(
      dossier: Dossier,
      tegenstelling: Id,
      masker: Masker | null,
      vorige: ReadonlyMap<Id, RelatieEdge>,
    ): RelatieEdge[] {
      const banen = verdeelBanen(Object.values(dossier.relaties))
      const naam = (id: Id) => {
        const actor = dossier.actoren[id] as Actor
        return masker ? masker.naam(actor) : toonNaam(actor)
      }
      const lijnen: RelatieEdge[] = []
      for (const { id, van, naar, type, nota } of Object.values(dossier.relaties)) {
        if (!dossier.actoren[van]?.posities[tegenstelling] || !dossier.actoren[naar]?.posities[tegenstelling])
          continue
        const baan = banen.get(id) ?? 0
        const gemaskerdeNota = masker ? masker.tekst(nota) : nota
        const ariaLabel = `Relatie: ${zegRelatie({ type }, naam(van), naam(naar))}`
        const oud = vorige.get(id)
        if (
          oud?.data &&
          oud.source === van &&
          oud.target === naar &&
          oud.data.type === type &&
          oud.data.baan === baan &&
          oud.data.gemaskerdeNota === gemaskerdeNota &&
          oud.ariaLabel === ariaLabel
        ) {
          lijnen.push(oud)
          continue
        }
        lijnen.push({
          ...oud,
          id,
          type: 'relatie',
          source: van,
          target: naar,
          ariaLabel,
          domAttributes: ROL.relatie,
          data: { type, nota, baan, gemaskerdeNota },
        })
      }
      return lijnen
    },
  }
}
export type Knopenbouwer = ReturnType<typeof createKnopenbouwer>

const isZelfde = (a: Positie, b: Positie) => a.x === b.x && a.y === b.y

function telRelaties(dossier: Dossier): Map<Id, number> {
  const aantal = new Map<Id, number>()
  for (const { van, naar } of Object.values(dossier.relaties)) {
    for (const id of [van, naar]) aantal.set(id, (aantal.get(id) ?? 0) + 1)
  }
  return aantal
}
