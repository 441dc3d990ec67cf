/**
 * Pasvorm: how an actie of the library sits on one uitdaging, and why, in a sentence. The type says how people feel, what lies underneath says what it is
 * about; an actie that answers to both fits, one that answers to half of it can do. Source: method S2.2, S3.4.
 */
import { TERMIJN_NAAM } from '../model/actiewoorden'
import { DIEPERLIGGEND_NAAM, type Dieperliggend } from '../model/bezorgdheid'
import type { Geplaatst } from '../lezing/kaartlezing'
import { type Omdat, somOp, verwijs, type Zin, zin } from '../lezing/omdat'
import { AANSPREEKBAAR, type Aanspreekbaar, PLAN_SAMENLEVEN_NAAM, RICHTINGEN } from '../lezing/richtingen'
import { citeer } from '../lezing/tellingen'
import type { OpenActie } from './bibliotheekactie'
import type { Grond, Uitdagingsgrond } from './grond'
import { waaromWachten } from './wachten'

/** `past`: offered. `kan`: nothing speaks against it, and less of the map for it. `wacht`: not now, with the reason. */
export type Pasvorm = {
  readonly stand: 'past' | 'kan' | 'wacht'
  /** More fits better; only for the order. */
  readonly punten: number
  readonly omdat: Omdat
  /** For whom it would be, and of which types, when it is taken over. */
  readonly doelgroep: readonly Geplaatst[]
  readonly types: readonly Aanspreekbaar[]
}

export function weegPasvorm(actie: OpenActie<unknown>, grond: Grond): Pasvorm {
  const wacht = waaromWachten(actie, grond)
  const past = grond.bij ? weegOp(actie, grond, grond.bij) : zonderUitdaging()
  return wacht ? { ...past, stand: 'wacht', punten: 0, omdat: wacht } : past
}

const zonderUitdaging = (): Pasvorm => ({
  stand: 'kan',
  punten: 0,
  omdat: { zin: ['Kies een uitdaging, dan staat hier waarom het past.'], code: 'S3.4' },
  doelgroep: [],
  types: [],
})

function weegOp(actie: OpenActie<unknown>, grond: Grond, bij: Uitdagingsgrond): Pasvorm {
  const bereikt = ingetogen(actie, grond, bij.doelgroep)
  const gevoeld = AANSPREEKBAAR.filter((type) => bij.doelgroep.some((wie) => wie.verontrusting === type))
  const gedragen = bij.bezorgdheden.filter(
    ({ id, dieperliggend }) =>
      dieperliggend !== null && bij.doelgroep.some(({ bezorgdheden }) => Object.hasOwn(bezorgdheden, id)),
  )
  const geraakt = gedragen.filter(
    ({ dieperliggend }) => dieperliggend !== null && actie.dieperliggend.includes(dieperliggend),
  )
  const metType = bereikt.filter(({ verontrusting }) => actie.types.some((type) => type === verontrusting))
  const types = AANSPREEKBAAR.filter((type) => metType.some((wie) => wie.verontrusting === type))
  // What an actie names first, it is made for most: that is said, so that not every card says the same.
  const type = actie.types.find((een) => types.includes(een))
  const dieper =
    actie.dieperliggend.find((een) => geraakt.some(({ dieperliggend }) => dieperliggend === een)) ?? null

  // What nobody filled in is no reason against it.
  const isHeel =
    (type !== undefined || gevoeld.length === 0) &&
    (dieper !== null || gedragen.length === 0) &&
    (type !== undefined || dieper !== null)
  const gaten = findGaten(actie, bij)
  return {
    stand: isHeel ? 'past' : 'kan',
    punten:
      (type === undefined ? 0 : metType.some(({ id }) => bij.gehoord.has(id)) ? 4 : 3) +
      (dieper === null ? 0 : 3) +
      Number(type !== undefined && type === actie.types[0]) +
      Number(dieper !== null && dieper === actie.dieperliggend[0]) +
      gaten.length,
    omdat: {
      zin: zegWaarom(
        type === undefined ? null : { type, wie: metType.filter((wie) => wie.verontrusting === type) },
        dieper === null
          ? null
          : {
              dieper,
              ids: geraakt.flatMap((een) => (een.dieperliggend === dieper ? [een.id] : [])),
            },
        { isHeel, isLeeg: bij.doelgroep.length === 0, gaten, vraag: vraagVan(actie, grond) },
      ),
      code: 'S3.4',
    },
    doelgroep: metType.length > 0 ? metType : bereikt,
    types,
  }
}

/** Toxisch: whatever is not done apart, is done with the midden only. Source: S2.1. */
const ingetogen = (
  { samen }: OpenActie<unknown>,
  { strategie }: Grond,
  doelgroep: readonly Geplaatst[],
): readonly Geplaatst[] =>
  strategie.toxiciteit !== 'toxisch' || samen === 'apart'
    ? doelgroep
    : doelgroep.filter(({ soort }) => soort === 'stilleMidden')

/** What the plan lacks and this brings. */
function findGaten(
  { termijn, planSamenleven }: OpenActie<unknown>,
  { mistTermijnen, mistTypes }: Uitdagingsgrond,
): string[] {
  const nieuw = planSamenleven.find((type) => mistTypes.includes(type))
  return [
    ...(termijn !== null && mistTermijnen.includes(termijn)
      ? [`Er is nog niets voor de ${TERMIJN_NAAM[termijn]}.`]
      : []),
    ...(nieuw ? [`Nog niet in het plan: ${PLAN_SAMENLEVEN_NAAM[nieuw]}.`] : []),
  ]
}

const vraagVan = ({ samen }: OpenActie<unknown>, { dialoogMogelijk }: Grond): string =>
  samen === 'groepen' && dialoogMogelijk === null
    ? 'Praten de groepen nog met elkaar? Vraag dat eerst, aan elk apart.'
    : ''

type Gevoel = { readonly type: Aanspreekbaar; readonly wie: readonly Geplaatst[] }
type Eronder = { readonly dieper: Dieperliggend; readonly ids: readonly string[] }

function zegWaarom(
  gevoel: Gevoel | null,
  eronder: Eronder | null,
  { isHeel, isLeeg, gaten, vraag }: { isHeel: boolean; isLeeg: boolean; gaten: string[]; vraag: string },
): Zin {
  if (isLeeg) return ['Nog geen groep of middengroep op de kaart draagt dit.']
  const zien = gevoel ? zin`${RICHTINGEN[gevoel.type].gevoel} bij ${noemEnkele(gevoel.wie)}` : null
  const onder = eronder
    ? zin`nder ${citeer('bezorgdheid', eronder.ids)} zit ${DIEPERLIGGEND_NAAM[eronder.dieper]}`
    : null
  const kern =
    zien && onder
      ? zin`${zien}, en o${onder}.`
      : zien
        ? isHeel
          ? zin`${zien}.`
          : zin`${zien}. Wat eronder zit, vraagt misschien iets anders.`
        : onder
          ? isHeel
            ? zin`O${onder}.`
            : zin`O${onder}. Hoe mensen zich voelen, vraagt misschien een andere toon.`
          : ['Hier zien we op de kaart geen aanknopingspunt voor.']
  return zin`${kern}${gaten.map((gat) => ` ${gat}`).join('')}${vraag === '' ? '' : ` ${vraag}`}`
}

/** So many by name: a sentence in a list of seventy is not a register. */
const MEEST_GENOEMD = 3

function noemEnkele(wie: readonly Geplaatst[]): Zin {
  const namen = wie.map(({ id }) => verwijs('actor', id))
  if (namen.length <= MEEST_GENOEMD + 1) return somOp(namen)
  return somOp([...namen.slice(0, MEEST_GENOEMD), `nog ${namen.length - MEEST_GENOEMD} anderen`])
}
