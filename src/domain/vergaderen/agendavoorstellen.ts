/**
 * What the next werkgroep could talk about, from what is open in the dossier: what was agreed, acties whose day has passed, signalen, who is still to be
 * heard, and questions without an answer. People choose; nothing is put on an agenda by itself.
 */
import { findAchterop } from '../model/uitvoering'
import type { Signaalkaart } from '../lezing/afleiding'
import { verwijs, verwijsAlle, somOp, type Zin, zin } from '../lezing/omdat'
import { readLuisterronde } from '../luisteren/luisterronde'
import type { Dossier } from '../model/dossier'
import { isBeantwoord } from '../vragen/vraag'
import { SITUATIEVRAGEN } from '../vragen/situatie'
import { findOpenKaart, PITSTOPVRAAG } from '../vragen/pitstop'
import type { Id, Sleutel, VasteTekst } from '../model/grond'
import { findOpenBesluiten } from './vergaderen'
import { tel } from '../../taal/woorden'

export type Agendavoorstel = {
  readonly id: Sleutel
  /** The point as it would stand on the agenda. */
  readonly zin: Zin
  /** Where it comes from. */
  readonly bij: VasteTekst
  readonly minuten: number
}

/** Signalen and questions that are offered: more is no agenda. */
const SIGNALEN = 5
const VRAGEN = 4

/** For the agenda of `hier`. `kaarten`: the open signalen, gravest first; empty while nothing is derived yet. `vandaag`: ISO day. */
export function findAgendavoorstellen(
  dossier: Dossier,
  kaarten: readonly Signaalkaart[],
  vandaag: string,
  hier: Id | null = null,
): readonly Agendavoorstel[] {
  return [
    ...afgesproken(dossier, vandaag, hier),
    ...acties(dossier, vandaag),
    ...kaarten.slice(0, SIGNALEN).map(signaal),
    ...luisteren(dossier),
    ...vragen(dossier),
  ]
}

function afgesproken(dossier: Dossier, vandaag: string, hier: Id | null): Agendavoorstel[] {
  const open = findOpenBesluiten(dossier, vandaag, hier ?? undefined)
  return open.length === 0
    ? []
    : [
        {
          id: 'besluiten',
          zin: [
            `Wat werd er van ${open.length === 1 ? 'de afspraak' : `de ${open.length} afspraken`} van vorige keer?`,
          ],
          bij: 'afgesproken',
          minuten: Math.min(20, 5 + 2 * open.length),
        },
      ]
}

function acties({ acties: alle }: Dossier, vandaag: string): Agendavoorstel[] {
  const laat = findAchterop(alle, vandaag)
  if (laat.length === 0) return []
  const namen = somOp(
    verwijsAlle(
      'actie',
      laat.slice(0, 3).map(({ actie }) => actie.id),
    ),
  )
  const meer = laat.length > 3 ? ` (en nog ${laat.length - 3})` : ''
  return [
    {
      id: 'acties',
      zin: zin`Hoe loopt het met ${namen}${meer}?`,
      bij: 'acties',
      minuten: Math.min(30, 5 * laat.length),
    },
  ]
}

/** One card is one point, however many it is about: the first says it, and how many more there are. */
function signaal({ code, titel, signalen }: Signaalkaart): Agendavoorstel {
  const [eerste] = signalen
  return {
    id: code,
    zin:
      signalen.length > 1 || !eerste
        ? [`${titel} (${tel(signalen.length, 'keer', 'keer')})`]
        : eerste.omdat.zin,
    bij: 'signaal',
    minuten: 10,
  }
}

function luisteren(dossier: Dossier): Agendavoorstel[] {
  const teHoren = readLuisterronde(dossier).filter(({ isTeHoren }) => isTeHoren)
  const eersten = teHoren.slice(0, 3).map(({ actor }) => verwijs('actor', actor.id))
  return eersten.length === 0
    ? []
    : [
        {
          id: 'luisterronde',
          zin: zin`Wie gaat luisteren bij ${somOp(eersten)}${teHoren.length > 3 ? ` en ${teHoren.length - 3} anderen` : ''}, en hoe?`,
          bij: 'luisterronde',
          minuten: 15,
        },
      ]
}

function vragen(dossier: Dossier): Agendavoorstel[] {
  const open = SITUATIEVRAGEN.filter((vraag) => vraag.isSleutelvraag && !isBeantwoord(dossier, vraag))
  const perVraag = open.slice(0, VRAGEN).map(({ sleutel, vraag }) => ({
    id: sleutel,
    zin: [vraag],
    bij: 'vraag',
    minuten: 10,
  }))
  const pitstop = findOpenKaart(dossier).vragen
  // The pitstop closes the map: it comes up when the first step has been answered.
  if (open.length > 0 || pitstop.length === 0) return perVraag
  return [
    ...perVraag,
    ...pitstop.map((vraag) => ({
      id: `pitstop_${vraag}`,
      zin: [PITSTOPVRAAG[vraag]],
      bij: 'pitstop',
      minuten: 10,
    })),
  ]
}
