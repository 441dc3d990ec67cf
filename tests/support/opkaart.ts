/** Small maps for tables: one tegenstelling `t`, actors by what matters of them, and every bezorgdheid that somebody carries. */
import type { Actor, ActorSoort } from '../../src/domain/model/actor'
import type { Afleiding } from '../../src/domain/lezing/afleiding'
import { derive } from '../../src/domain/derive'
import type { Omdat, Zin } from '../../src/domain/lezing/omdat'
import type { Dossier } from '../../src/domain/model/dossier'
import { bouwDossier } from './dossiers'

type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
type Velden = Partial<Omit<Actor, 'id' | 'soort' | 'posities'>>
export type OpKaart = Velden & {
  readonly soort: ActorSoort
  readonly x: number | null
  /** The app placed it by itself. */
  readonly doorApp?: boolean
}

/** `b` is how each bezorgdheid is known: `{ groen: 'gesprek' }`; a place of null waits in the parkeerplaats. */
const van =
  (soort: ActorSoort) =>
  (x: number | null, b: Actor['bezorgdheden'] = {}, velden: Velden = {}): OpKaart => ({
    soort,
    x,
    bezorgdheden: b,
    ...velden,
  })
export const groep = van('groep')
export const midden = van('stilleMidden')
export const luid = van('luideStem')
/** A netwerkactor by its rollen; without a place unless it says so. */
export const net = (rollen: Actor['rollen'], velden: Velden & { x?: number | null } = {}): OpKaart => ({
  soort: 'netwerk',
  x: null,
  rollen,
  ...velden,
})

/** Relaties as `'a-b'`, or `'a-b': 'spanning'`; contact unless it says so. */
export const lijnen = (...paren: (string | readonly [string, string])[]): Bouw['relaties'] =>
  Object.fromEntries(
    paren.map((paar, i) => {
      const [einden, type] = typeof paar === 'string' ? [paar, 'contact'] : paar
      const [a, b] = einden.split('-')
      return [`r${i}`, { van: a, naar: b, type } as never]
    }),
  )

export function opKaart(actoren: Readonly<Record<string, OpKaart>>, rest: Bouw = {}): Dossier {
  const genoemd = new Set([
    ...Object.values(actoren).flatMap(({ bezorgdheden = {} }) => Object.keys(bezorgdheden)),
    ...Object.values(rest.uitdagingen ?? {}).flatMap(({ bezorgdheden = [] }) => bezorgdheden),
  ])
  return bouwDossier({
    ...rest,
    tegenstellingen: { t: {}, ...rest.tegenstellingen },
    bezorgdheden: { ...Object.fromEntries([...genoemd].map((id) => [id, {}])), ...rest.bezorgdheden },
    actoren: Object.fromEntries(
      Object.entries(actoren).map(([id, { x, doorApp, ...velden }]) => [
        id,
        { ...velden, posities: x === null ? undefined : { t: { x, y: 0, ...(doorApp ? { doorApp } : {}) } } },
      ]),
    ),
  })
}

export const TODAY = { today: '2026-11-24' }
export const leesAf = (dossier: Dossier): Afleiding => derive(dossier, 't', TODAY)

/** What went wrong, after every part was looked at. */
export function storingenVan(afleiding: Afleiding): Afleiding['storingen'] {
  Object.values(afleiding)
  return afleiding.storingen
}

/** A sentence with ids for names. */
export const lees = (zin: Zin): string =>
  zin.map((deel) => (typeof deel === 'string' ? deel : deel.id)).join('')
export const leesOmdat = (omdat: Omdat | null | undefined): string | null => (omdat ? lees(omdat.zin) : null)
