/**
 * Kaartlezing: the map of one tegenstelling as every question reads it. Built once per derivation, so that each question is a look-up instead of a
 * walk over the dossier. Loose references are not there, and lists come in the order of ids: the order of a record never decides. Source: afleiding
 * «Zones en plaatsen», «Netwerk lezen».
 */
import type { Actie } from '../model/actie'
import { type Actor, isInwoner, isMinderjarigMens } from '../model/actor'
import { type Bezorgdheid, type BezorgdheidBron, isGehoord } from '../model/bezorgdheid'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Relatie } from '../model/relatie'
import { tidyDossier } from '../model/samenhang'
import type { Uitdaging } from '../model/uitdaging'
import { gegevenPlek, plekIn, type Zone, zoneVan } from '../model/zone'
import { type Paden, readPaden } from './paden'
import { readStrategie, type Strategie } from './strategie'

export type Geplaatst = Actor & {
  /** −1 (wij) … 1 (zij). */
  readonly x: number
  readonly zone: Zone
}

/** A line from somebody to a bezorgdheid. */
export type Lijn = {
  readonly actor: Actor
  readonly bezorgdheid: Id
  readonly bron: BezorgdheidBron
  readonly gehoord: boolean
  /** Null for a netwerkactor without a place. */
  readonly zone: Zone | null
}

export type Kaartlezing = Paden & {
  readonly dossier: Dossier
  readonly tegenstelling: Id | null
  /** ISO day. */
  readonly today: string
  readonly strategie: Strategie

  /** How many stand here, with those who are not for this map among them. */
  readonly aantal: number
  /** Who radicalises and counts here otherwise: only referred, and in no other answer. Source: S2.3. */
  readonly doorverwezen: readonly Actor[]
  /** Who has a place here, by id; without those who are not for this map. */
  readonly geplaatst: ReadonlyMap<Id, Geplaatst>
  readonly groepen: readonly Geplaatst[]
  readonly middens: readonly Geplaatst[]
  readonly luideStemmen: readonly Geplaatst[]
  /** All of them: netwerkactoren count with role and relaties, also without a place. */
  readonly netwerk: readonly Actor[]
  /** Groepen, stille midden and luide stemmen without a place here that people gave: they do not count, and are named. */
  readonly nietGeplaatst: readonly Actor[]
  /** Whom the app put on the map here by itself, and whom nobody moved or confirmed: their place does not count yet. */
  readonly teBevestigen: readonly Actor[]
  /** Every actor that counts here: who is placed, and the whole network. */
  readonly meegeteld: ReadonlyMap<Id, Actor>
  readonly xVan: (id: Id) => number | null
  readonly zoneVan: (id: Id) => Zone | null

  readonly bezorgdheden: readonly Bezorgdheid[]
  /** Lines to one bezorgdheid of who counts here, in the order of actor ids. */
  readonly lijnenVan: (bezorgdheid: Id) => readonly Lijn[]
  /** Those of inwoners only: groepen and stille midden. */
  readonly inwonerlijnenVan: (bezorgdheid: Id) => readonly Lijn[]
  readonly uitdagingen: readonly Uitdaging[]
  readonly acties: readonly Actie[]
  /** Those of one uitdaging, in the order of ids. */
  readonly actiesVan: (uitdaging: Id) => readonly Actie[]

  /** Relaties between two different actors that both count here. */
  readonly relaties: readonly Relatie[]
  readonly relatiesVan: (actor: Id) => readonly Relatie[]
}

const NIETS: readonly never[] = []
const opId = <T extends { readonly id: Id }>(records: Readonly<Record<Id, T>>): T[] =>
  Object.values(records).sort((a, b) => (a.id < b.id ? -1 : 1))

/**
 * `tegenstelling` that is gone, or null, gives a map with nobody in place. `allen` is for who only looks at the map: it leaves nobody out. Throws
 * nothing on any valid dossier.
 */
export function readKaart(
  los: Dossier,
  tegenstellingId: Id | null,
  today: string,
  wie: 'voorDezeKaart' | 'allen' = 'voorDezeKaart',
): Kaartlezing {
  const dossier = tidyDossier(los)
  const tegenstelling =
    tegenstellingId !== null && Object.hasOwn(dossier.tegenstellingen, tegenstellingId)
      ? tegenstellingId
      : null
  const hoortErbij = (actor: Actor): boolean => wie === 'allen' || isVoorDezeKaart(actor)
  const alle = opId(dossier.actoren)
  const actoren = alle.filter(hoortErbij)

  const geplaatst = new Map<Id, Geplaatst>()
  if (tegenstelling !== null) {
    for (const actor of actoren) {
      const plaats = (wie === 'allen' ? plekIn : gegevenPlek)(actor, tegenstelling)
      if (plaats) geplaatst.set(actor.id, plaatsOp(actor, plaats.x))
    }
  }
  const staan = [...geplaatst.values()]
  const hier = ({ posities }: Actor) => tegenstelling !== null && Object.hasOwn(posities, tegenstelling)
  const nietVoorHier = alle.filter((actor) => !hoortErbij(actor))
  const netwerk = actoren.filter(({ soort }) => soort === 'netwerk')
  const meegeteld = new Map<Id, Actor>(
    actoren.filter(({ id, soort }) => soort === 'netwerk' || geplaatst.has(id)).map((a) => [a.id, a]),
  )
  const zone = (id: Id): Zone | null => geplaatst.get(id)?.zone ?? null

  const lijnen = new Map<Id, Lijn[]>()
  const inwonerlijnen = new Map<Id, Lijn[]>()
  for (const actor of meegeteld.values()) {
    for (const [bezorgdheid, bron] of Object.entries(actor.bezorgdheden)) {
      const lijn = { actor, bezorgdheid, bron, gehoord: isGehoord(bron), zone: zone(actor.id) }
      voegToe(lijnen, bezorgdheid, lijn)
      if (isInwoner(actor)) voegToe(inwonerlijnen, bezorgdheid, lijn)
    }
  }

  const relaties = opId(dossier.relaties).filter(
    ({ van, naar }) => van !== naar && meegeteld.has(van) && meegeteld.has(naar),
  )
  const relatiesPer = new Map<Id, Relatie[]>()
  for (const relatie of relaties) {
    voegToe(relatiesPer, relatie.van, relatie)
    voegToe(relatiesPer, relatie.naar, relatie)
  }

  const acties = opId(dossier.acties)
  const actiesPer = new Map<Id, Actie[]>()
  for (const actie of acties) if (actie.uitdaging !== null) voegToe(actiesPer, actie.uitdaging, actie)

  return {
    dossier,
    tegenstelling,
    today,
    strategie: readStrategie(dossier.situatie),
    aantal: staan.length + nietVoorHier.filter(hier).length,
    doorverwezen: nietVoorHier.filter(
      (actor) => actor.verontrusting === 'radicaliserend' && (actor.soort === 'netwerk' || hier(actor)),
    ),
    geplaatst,
    groepen: staan.filter(({ soort }) => soort === 'groep'),
    middens: staan.filter(({ soort }) => soort === 'stilleMidden'),
    luideStemmen: staan.filter(({ soort }) => soort === 'luideStem'),
    netwerk,
    nietGeplaatst: actoren.filter(({ id, soort }) => soort !== 'netwerk' && !geplaatst.has(id)),
    teBevestigen: actoren.filter((actor) => hier(actor) && !geplaatst.has(actor.id)),
    meegeteld,
    xVan: (id) => geplaatst.get(id)?.x ?? null,
    zoneVan: zone,
    bezorgdheden: opId(dossier.bezorgdheden),
    lijnenVan: (bezorgdheid) => lijnen.get(bezorgdheid) ?? NIETS,
    inwonerlijnenVan: (bezorgdheid) => inwonerlijnen.get(bezorgdheid) ?? NIETS,
    uitdagingen: opId(dossier.uitdagingen),
    acties,
    actiesVan: (id) => actiesPer.get(id) ?? NIETS,
    relaties,
    relatiesVan: (id) => relatiesPer.get(id) ?? NIETS,
    ...readPaden(meegeteld, relaties),
  }
}

/** Who radicalises is referred (VB-02), and one person who is a minor is taken off the map (PR-07): neither carries anything. */
export const isVoorDezeKaart = (actor: Actor): boolean =>
  actor.verontrusting !== 'radicaliserend' && !isMinderjarigMens(actor)

/** An actor is never changed, only replaced: who stands where it stood before is the same object, and a drop copies one actor instead of all. */
const laatst = new WeakMap<Actor, Geplaatst>()
function plaatsOp(actor: Actor, x: number): Geplaatst {
  const bekend = laatst.get(actor)
  if (bekend?.x === x) return bekend
  const nieuw: Geplaatst = { ...actor, x, zone: zoneVan(x) }
  laatst.set(actor, nieuw)
  return nieuw
}

function voegToe<T>(map: Map<Id, T[]>, id: Id, waarde: T): void {
  const lijst = map.get(id)
  if (lijst) lijst.push(waarde)
  else map.set(id, [waarde])
}

/** College, burgemeester and schepen are never source nor candidate in a reading of the network. */
export const netwerkZonderBestuur = (kaart: Kaartlezing): Actor[] =>
  kaart.netwerk.filter(({ isBestuur }) => !isBestuur)
