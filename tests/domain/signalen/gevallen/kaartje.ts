/** Small maps in few words: `groep(-0.5)`, `midden(0, { professional: true })`. One tegenstelling, `t`. */
import type { ActorSoort } from '../../../../src/domain/actor'
import type { SignaalCode } from '../../../../src/domain/derive/afleiding'
import { bouwDossier } from '../../../support/dossiers'

export type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
type Velden = NonNullable<Bouw['actoren']>[string]

const van =
  (soort: ActorSoort) =>
  (x: number | null, velden: Velden = {}): Velden => ({
    soort,
    ...(x === null ? {} : { posities: { t: { x, y: 0 } } }),
    ...velden,
  })
export const groep = van('groep')
export const midden = van('stilleMidden')
export const luid = van('luideStem')
export const netwerk = van('netwerk')

/** Somebody in place, so that the map is not empty. */
export const iemand = { iemand: midden(0, { verontrusting: 'bedroefd', bezorgdheden: {} }) }
export const vijf = Object.fromEntries(['v1', 'v2', 'v3', 'v4', 'v5'].map((id) => [id, groep(0)]))
export const vier = Object.fromEntries(['v1', 'v2', 'v3', 'v4'].map((id) => [id, groep(0)]))

export const bouw = (delen: Bouw) =>
  bouwDossier({ tegenstellingen: { t: {} }, ...delen, actoren: delen.actoren ?? iemand })

/** Where it holds, and where it nearly does. */
export type Gevallen = { readonly [Code in SignaalCode]?: Geval }
export type Geval = { readonly wel: readonly Bouw[]; readonly nauwelijks: readonly Bouw[] }
