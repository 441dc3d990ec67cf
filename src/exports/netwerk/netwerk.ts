/** The map as a network of names and lines, of a dossier that may leave: what every program that draws networks takes. */
import { ACTOR_SOORT_NAAM, ROL_NAAM, toonNaam } from '../../domain/model/actor'
import { type Id, opOrde } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { RELATIE } from '../../domain/model/relatie'
import { hoofdletter } from '../../taal/woorden'

/** `plaats`: on the axis, −1 (wij) … 1 (zij); null for who waits. */
export type Netwerkknoop = {
  sleutel: string
  naam: string
  soort: string
  rollen: string
  sector: string
  omvang: number | null
  bezorgdheden: string
  plaats: number | null
}
export type Netwerklijn = {
  sleutel: string
  van: string
  naar: string
  soort: string
  nota: string
  gericht: boolean
}
export type Netwerk = { titel: string; knopen: readonly Netwerkknoop[]; lijnen: readonly Netwerklijn[] }

/** Keys are numbers of our own: an id of the dossier says nothing to another program, and could be traced back to this one. */
export function buildNetwerk(dossier: UitgaandDossier, tegenstellingId: Id): Netwerk {
  const actoren = Object.values(dossier.actoren)
  const nummer = new Map(actoren.map(({ id }, i) => [id, `n${i + 1}`]))
  const bezorgdheden = opOrde(dossier.bezorgdheden)
  return {
    titel: dossier.kop.titel,
    knopen: actoren.map((actor) => ({
      sleutel: nummer.get(actor.id) ?? '',
      naam: toonNaam(actor),
      soort: hoofdletter(ACTOR_SOORT_NAAM[actor.soort]),
      rollen: actor.rollen.map((rol) => ROL_NAAM[rol]).join('|'),
      sector: actor.sector,
      omvang: actor.omvang,
      bezorgdheden: bezorgdheden
        .filter(({ id }) => id in actor.bezorgdheden)
        .map(({ tekst }) => tekst)
        .join('|'),
      plaats: actor.posities[tegenstellingId]?.x ?? null,
    })),
    lijnen: Object.values(dossier.relaties).flatMap(({ van, naar, type, nota }, i) => {
      const [a, b] = [nummer.get(van), nummer.get(naar)]
      return a && b
        ? [
            {
              sleutel: `e${i + 1}`,
              van: a,
              naar: b,
              soort: RELATIE[type].naam,
              nota,
              gericht: RELATIE[type].gericht,
            },
          ]
        : []
    }),
  }
}

/** For a sentence about it. */
export const telNetwerk = (dossier: UitgaandDossier): { namen: number; lijnen: number } => ({
  namen: Object.keys(dossier.actoren).length,
  lijnen: Object.values(dossier.relaties).filter(
    ({ van, naar }) => van in dossier.actoren && naar in dossier.actoren,
  ).length,
})
