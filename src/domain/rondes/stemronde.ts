/**
 * Stemronde: a vote with dots, on a screen that goes round or counted from paper. Lives in memory only, as sums: who gave what is gone as soon as it is in.
 * Source: method S3.1, S3.4.
 */
import type { Id } from '../model/grond'
import {
  STEMONDERWERPEN,
  type Stemming,
  type Stemonderwerp,
  type Stemwijze,
  type Steun,
} from '../model/stemming'
import { type Eerder, findEerdereOver, isVerraderlijk } from './verschil'

export type Stemopzet = {
  readonly over: Stemonderwerp
  readonly wijze: Stemwijze
  readonly kaarten: readonly Id[]
  /** Dots that each may give. */
  readonly stippen: number
  readonly drempel: number
}

export type Stemronde = {
  readonly opzet: Stemopzet
  readonly deelnemers: number
  readonly sommen: Readonly<Record<Id, { readonly stippen: number; readonly mensen: number }>>
}

/** Dots by card. */
export type Stippen = Readonly<Record<Id, number>>

const NIETS = { stippen: 0, mensen: 0 }

export const createStemronde = (opzet: Stemopzet): Stemronde => ({
  opzet,
  deelnemers: 0,
  sommen: Object.fromEntries(opzet.kaarten.map((id) => [id, NIETS])),
})

export const telStippen = (stippen: Stippen): number =>
  Object.values(stippen).reduce((som, aantal) => som + aantal, 0)

/** With one voter more. Dots beyond what each has are not counted: the screen does not give them. */
export function addStem(ronde: Stemronde, stippen: Stippen): Stemronde {
  if (telStippen(stippen) > ronde.opzet.stippen) return ronde
  const sommen = Object.fromEntries(
    Object.entries(ronde.sommen).map(([id, som]) => {
      const erbij = Object.hasOwn(stippen, id) ? (stippen[id] ?? 0) : 0
      return [id, erbij > 0 ? { stippen: som.stippen + erbij, mensen: som.mensen + 1 } : som]
    }),
  )
  return { ...ronde, deelnemers: ronde.deelnemers + 1, sommen }
}

/** One dot more (1) or back (−1), read from paper. */
export function addTurf(ronde: Stemronde, id: Id, erbij: 1 | -1): Stemronde {
  const som = ronde.sommen[id]
  if (!som) return ronde
  return {
    ...ronde,
    sommen: { ...ronde.sommen, [id]: { ...som, stippen: Math.max(0, som.stippen + erbij) } },
  }
}

/** How many people put dots on that paper. */
export const editDeelnemers = (ronde: Stemronde, deelnemers: number): Stemronde => ({ ...ronde, deelnemers })

/** Dots in all that were counted. */
export const telGeturfd = ({ sommen }: Stemronde): number =>
  Object.values(sommen).reduce((som, { stippen }) => som + stippen, 0)

/** Why a result cannot be shown; null when it can. */
export type Stembeletsel = 'teWeinig' | 'verschil' | 'teVeelStippen'

export function findStembeletsel(ronde: Stemronde, eerdere: readonly Eerder[]): Stembeletsel | null {
  const { drempel, kaarten, stippen } = ronde.opzet
  if (ronde.deelnemers < drempel) return 'teWeinig'
  if (telGeturfd(ronde) > ronde.deelnemers * stippen) return 'teVeelStippen'
  return isVerraderlijk(ronde.deelnemers, findEerdereOver(eerdere, kaarten), drempel) ? 'verschil' : null
}

/** Under this many people beside their dots somebody's whole vote could be read. */
const MENSEN_MIN = 3

/** What of it goes into the dossier. How many people stays out where they are one or two, and of paper nobody knows. */
export const deriveSteun = ({ opzet, sommen }: Stemronde): Record<Id, Steun> =>
  Object.fromEntries(
    Object.entries(sommen).map(([id, { stippen, mensen }]) => [
      id,
      { stippen, mensen: opzet.wijze === 'tikken' && (mensen === 0 || mensen >= MENSEN_MIN) ? mensen : null },
    ]),
  )

/** What was voted on; null when all of it is gone. */
export const readOnderwerp = (stemming: Stemming): Stemonderwerp | null =>
  STEMONDERWERPEN.find((naam) => Object.keys(stemming[naam]).length > 0) ?? null

export const deriveStemEerder = (stemming: Stemming): Eerder => {
  const over = readOnderwerp(stemming)
  return Object.fromEntries(Object.keys(over ? stemming[over] : {}).map((id) => [id, stemming.deelnemers]))
}
