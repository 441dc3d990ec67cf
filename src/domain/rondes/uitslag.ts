/** Uitslag: what a vote says, as support with its spread and not as a mean. Equal is said to be equal. Source: method S3.1. */
import type { Id } from '../model/grond'
import type { Stemming, Steun } from '../model/stemming'
import { readOnderwerp } from './stemronde'
import { tel } from '../../taal/woorden'

/** `breed`: at least two in three gave a dot. `smal`: fewer than one in three. `verdeeld`: between, or a few gave much. */
export const STEUNSOORTEN = ['breed', 'verdeeld', 'smal', 'geen', 'onbekend'] as const
export type Steunsoort = (typeof STEUNSOORTEN)[number]

export const STEUN_NAAM: Readonly<Record<Steunsoort, string>> = {
  breed: 'brede steun',
  verdeeld: 'verdeelde steun',
  smal: 'weinig steun',
  geen: 'geen stippen',
  onbekend: 'niet geteld bij hoeveel mensen',
}

export function deriveSteunsoort(
  { stippen, mensen }: Steun,
  { deelnemers, wijze }: Pick<Stemming, 'deelnemers' | 'wijze'>,
): Steunsoort {
  if ((stippen ?? 0) === 0) return 'geen'
  if (mensen === null) return wijze === 'tikken' ? 'smal' : 'onbekend'
  if (mensen * 3 >= deelnemers * 2) return 'breed'
  const isGebundeld = (stippen ?? 0) >= mensen * 2
  return mensen * 3 >= deelnemers || isGebundeld ? 'verdeeld' : 'smal'
}

export type Uitslagregel = {
  readonly id: Id
  readonly steun: Steun
  readonly soort: Steunsoort
  /** 1 is most; who has as many has the same. */
  readonly plaats: number
  readonly gelijk: boolean
}

/** Most dots first; equal ones share their place, in the order of their ids. */
export function deriveUitslag(stemming: Stemming): Uitslagregel[] {
  const over = readOnderwerp(stemming)
  const regels = Object.entries(over ? stemming[over] : {}).sort(
    ([a, een], [b, ander]) => (ander.stippen ?? 0) - (een.stippen ?? 0) || (a < b ? -1 : 1),
  )
  return regels.map(([id, steun]) => {
    const zelfde = ([, ander]: (typeof regels)[number]) => (ander.stippen ?? 0) === (steun.stippen ?? 0)
    return {
      id,
      steun,
      soort: deriveSteunsoort(steun, stemming),
      plaats: regels.findIndex(zelfde) + 1,
      gelijk: regels.filter(zelfde).length > 1,
    }
  })
}

/** «5 stippen van 3 mensen»; without people where these were not counted. */
export const zegSteun = ({ stippen, mensen }: Steun): string =>
  tel(stippen ?? 0, 'stip', 'stippen') + (mensen ? ` van ${tel(mensen, 'persoon', 'mensen')}` : '')
