/** Evenwicht: whether the acties hold together as one plan, as a few pictures that each say what is missing. Source: method S3.4, S3.5. */
import type { Actie } from '../model/actie'
import { type Actor, VERONTRUSTING_NAAM } from '../model/actor'
import type { Dossier } from '../model/dossier'
import { type Id, opOrde, type Sleutel, type VasteTekst } from '../model/grond'
import type { Lid } from '../model/werkgroep'
import {
  draagtVeel,
  findInwoners,
  PLAN_SAMENLEVEN_MINSTENS,
  telKanalen,
  telPlanSamenleven,
  telTermijnen,
  telTrekkers,
  telTypes,
  teltMee,
} from '../lezing/actietellingen'
import { type Methodecode, somOp, type Zin, zin } from '../lezing/omdat'
import { PLAN_SAMENLEVEN_NAAM } from '../lezing/richtingen'
import { draagtStop } from '../signalen/pr'
import { noemIds } from '../lezing/tellingen'

export const BEELDEN = ['termijn', 'kanalen', 'types', 'trekkers', 'prioriteit', 'planSamenleven'] as const

export type Staaf = {
  readonly sleutel: Sleutel
  readonly naam: Zin
  /** Who it is about, where the name alone does not say it. */
  readonly wie: Zin
  readonly acties: readonly Id[]
  /** Counts what nobody said yet. */
  readonly isOpen: boolean
}

export type Evenwichtbeeld = {
  readonly id: (typeof BEELDEN)[number]
  readonly titel: VasteTekst
  readonly code: Methodecode
  readonly staven: readonly Staaf[]
  /** What is missing, or that nothing is. */
  readonly zin: Zin
  readonly ontbreekt: boolean
}

export type Evenwicht = {
  /** Acties that count, in the order of the plan. */
  readonly acties: readonly Id[]
  readonly gestopt: number
  /** Empty without acties; Plan Samenleven only where it counts. */
  readonly beelden: readonly Evenwichtbeeld[]
}

/** Types are those of who has a place in the main tegenstelling. */
export function deriveEvenwicht(dossier: Dossier): Evenwicht {
  const alle = opOrde(dossier.acties)
  const acties = alle.filter(teltMee)
  const beelden = [
    zegTermijnen(acties),
    zegKanalen(acties),
    zegTypes(
      acties,
      findInwoners(dossier).filter((actor) => !draagtStop(actor)),
    ),
    zegTrekkers(acties, dossier.leden),
    zegPrioriteit(acties),
    ...(dossier.plan.planSamenleven ? [zegPlanSamenleven(acties)] : []),
  ]
  return {
    acties: acties.map(({ id }) => id),
    gestopt: alle.length - acties.length,
    beelden: acties.length === 0 ? [] : beelden,
  }
}

const staaf = (
  sleutel: string,
  naam: Zin,
  acties: readonly Id[],
  meer: Partial<Pick<Staaf, 'wie' | 'isOpen'>> = {},
): Staaf => ({ sleutel, naam, acties, wie: [], isOpen: false, ...meer })

/** Only where there is something that nobody said. */
const openStaaf = (naam: string, acties: readonly Id[]): Staaf[] =>
  acties.length === 0 ? [] : [staaf('open', [naam], acties, { isOpen: true })]

function zegTermijnen(acties: readonly Actie[]): Evenwichtbeeld {
  const { kort, lang, open } = telTermijnen(acties)
  const mist =
    kort.length + lang.length === 0
      ? 'Van geen enkele actie staat de termijn erbij. Wat merken mensen snel, en wat blijft?'
      : kort.length === 0
        ? 'Nog niets voor de korte termijn. Wat kunnen mensen binnen drie maanden al merken?'
        : lang.length === 0
          ? 'Nog niets voor de lange termijn. Wat blijft er daarna staan?'
          : null
  return {
    id: 'termijn',
    titel: 'Snel en blijvend',
    code: 'S3.4',
    staven: [
      staaf('kort', ['korte termijn'], kort),
      staaf('lang', ['lange termijn'], lang),
      ...openStaaf('nog niet gezegd', open),
    ],
    zin: [mist ?? 'Iets dat snel effect heeft, en iets dat blijft.'],
    ontbreekt: mist !== null,
  }
}

function zegKanalen(acties: readonly Actie[]): Evenwichtbeeld {
  const { offline, allebei, online, open } = telKanalen(acties)
  const mist =
    open.length === acties.length
      ? 'Van geen enkele actie staat erbij of ze online of in het echt loopt.'
      : offline.length + allebei.length === 0
        ? 'Nog niets in het echt. Waar komen mensen elkaar tegen?'
        : online.length + allebei.length === 0
          ? 'Nog niets online. Hoe bereiken jullie wie niet langskomt?'
          : null
  return {
    id: 'kanalen',
    titel: 'In het echt en online',
    code: 'S3.4',
    staven: [
      staaf('offline', ['in het echt'], offline),
      staaf('allebei', ['allebei'], allebei),
      staaf('online', ['online'], online),
      ...openStaaf('nog niet gezegd', open),
    ],
    zin: [mist ?? 'In het echt en online vullen elkaar aan.'],
    ontbreekt: mist !== null,
  }
}

function zegTypes(acties: readonly Actie[], inwoners: readonly Actor[]): Evenwichtbeeld {
  const types = telTypes(acties, inwoners)
  const gemist = types.filter((een) => een.acties.length === 0)
  return {
    id: 'types',
    titel: 'Hoe mensen zich voelen',
    code: 'S3.4',
    staven: types.map(({ type, wie, acties: voor }) =>
      staaf(type, [VERONTRUSTING_NAAM[type]], voor, { wie: noemIds(wie) }),
    ),
    zin:
      types.length === 0
        ? ['Op de kaart staat nog niet hoe mensen zich voelen. Dat bepaalt welke actie bij wie past.']
        : gemist.length === 0
          ? ['Elk gevoel op de kaart krijgt minstens één actie.']
          : zin`Nog geen actie voor wie zich zo voelt: ${somOp(
              gemist.map(({ type }) => VERONTRUSTING_NAAM[type]),
              'of',
            )}.`,
    ontbreekt: types.length === 0 || gemist.length > 0,
  }
}

function zegTrekkers(acties: readonly Actie[], leden: Readonly<Record<Id, Lid>>): Evenwichtbeeld {
  const trekkers = telTrekkers(acties, leden)
  const zonder = acties.filter(({ trekker }) => trekker === null).map(({ id }) => id)
  const zwaarst = trekkers.find((een) => draagtVeel(een.acties.length, acties.length))
  const meest =
    zwaarst === undefined
      ? null
      : zin`${zwaarst.trekker} trekt ${zwaarst.acties.length} van de ${acties.length} acties. Wie kan er enkele overnemen?`
  const mist =
    zonder.length === 0
      ? null
      : zonder.length === acties.length
        ? 'Nog geen enkele actie heeft een trekker. Wie pakt er één op?'
        : `${zonder.length} van de ${acties.length} acties ${zonder.length === 1 ? 'heeft' : 'hebben'} nog geen trekker. Wie pakt er één op?`
  return {
    id: 'trekkers',
    titel: 'Wie trekt',
    code: 'S3.5',
    staven: [
      ...trekkers.map(({ trekker, acties: eigen }) =>
        staaf(`${trekker.soort} ${trekker.id}`, [trekker], eigen),
      ),
      ...openStaaf('nog niemand', zonder),
    ],
    zin:
      meest && mist
        ? zin`${meest} ${mist}`
        : (meest ?? [mist ?? 'Elke actie heeft een trekker, en niemand draagt alles.']),
    ontbreekt: meest !== null || mist !== null,
  }
}

function zegPrioriteit(acties: readonly Actie[]): Evenwichtbeeld {
  const eerst = acties.filter(({ prioritair }) => prioritair).map(({ id }) => id)
  const dan = acties.filter(({ prioritair }) => !prioritair).map(({ id }) => id)
  const mist =
    eerst.length === 0
      ? 'Nog niets staat vooraan. Wat is het dringendst?'
      : dan.length === 0 && acties.length > 2
        ? 'Alles staat vooraan. Wat kan even wachten?'
        : null
  return {
    id: 'prioriteit',
    titel: 'Wat eerst',
    code: 'S3.4',
    staven: [staaf('eerst', ['prioritair'], eerst), staaf('dan', ['daarna'], dan)],
    zin: [mist ?? 'Het dringendste staat vooraan.'],
    ontbreekt: mist !== null,
  }
}

function zegPlanSamenleven(acties: readonly Actie[]): Evenwichtbeeld {
  const { per, mist, aantal } = telPlanSamenleven(acties)
  const genoeg = aantal >= PLAN_SAMENLEVEN_MINSTENS
  return {
    id: 'planSamenleven',
    titel: 'Plan Samenleven',
    code: 'S3.4',
    staven: per.map(({ type, acties: voor }) => staaf(type, [PLAN_SAMENLEVEN_NAAM[type]], voor)),
    zin: genoeg
      ? zin`${aantal} van de ${per.length} types. Minstens ${PLAN_SAMENLEVEN_MINSTENS} is genoeg.`
      : zin`${aantal} van de ${per.length} types; er zijn er minstens ${PLAN_SAMENLEVEN_MINSTENS} nodig. Nog niet: ${somOp(
          mist.map((type) => PLAN_SAMENLEVEN_NAAM[type]),
          'of',
        )}.`,
    ontbreekt: !genoeg,
  }
}
