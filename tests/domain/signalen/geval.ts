/** Gevallen: small maps for the tables of signalen. For each code at least one map where it is found, and one where it nearly is. */
import type { ActorSoort } from '../../../src/domain/model/actor'
import type { Ernst, SignaalCode } from '../../../src/domain/lezing/afleiding'
import type { Dossier } from '../../../src/domain/model/dossier'
import type { RelatieType } from '../../../src/domain/model/relatie'
import { bouwDossier } from '../../support/dossiers'

type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
type Velden = NonNullable<Bouw['actoren']>[string]
type Actie = NonNullable<Bouw['acties']>[string]

export type Geval = {
  readonly dossier: Dossier
  /** Keys of this code that are found, in order. */
  readonly sleutels: readonly string[]
  /** When it is another than the rule's own. */
  readonly ernst?: Ernst
}
export type Gevallen = Readonly<
  Record<SignaalCode, { readonly wel: readonly Geval[]; readonly bijna: readonly Dossier[] }>
>

/** One tegenstelling `t`. */
export const kaart = (actoren: Readonly<Record<string, Velden>>, rest: Omit<Bouw, 'actoren'> = {}): Dossier =>
  bouwDossier({ tegenstellingen: { t: {} }, actoren, ...rest })

const met =
  (soort: ActorSoort) =>
  /** Null waits in the parkeerplaats. */
  (x: number | null, velden: Velden = {}): Velden => ({
    soort,
    posities: x === null ? {} : { t: { x, y: 0 } },
    ...velden,
  })
export const groep = met('groep')
export const luid = met('luideStem')
export const midden = met('stilleMidden')
export const netwerk = met('netwerk')

/** `lijnen('jan contact wijkraad')`. */
export const lijnen = (...zinnen: readonly string[]): NonNullable<Bouw['relaties']> =>
  Object.fromEntries(
    zinnen.map((zin, i) => {
      const [van = '', type, naar = ''] = zin.split(' ')
      return [`r${i}`, { van, naar, type: type as RelatieType }]
    }),
  )

/** One groep in place, and this situatie. */
export const situatie = (velden: NonNullable<Bouw['situatie']>, rest: Omit<Bouw, 'actoren'> = {}): Dossier =>
  kaart({ g: groep(0) }, { situatie: velden, ...rest })

/** Exactly five in place: those of `velden` that have one, filled up with groepen. */
export const metVijf = (
  velden: Readonly<Record<string, Velden>>,
  rest: Omit<Bouw, 'actoren'> = {},
): Dossier => {
  const staan = Object.values(velden).filter(({ posities = {} }) => 't' in posities).length
  const erbij = Array.from({ length: 5 - staan }, (_, i) => [`v${i}`, groep(0)] as const)
  return kaart({ ...Object.fromEntries(erbij), ...velden }, rest)
}

/** A stille midden in place with these acties. */
export const plan = (acties: Readonly<Record<string, Actie>>, rest: Omit<Bouw, 'acties'> = {}): Dossier =>
  kaart({ m: midden(0), ...rest.actoren }, { ...zonderActoren(rest), acties })

function zonderActoren({ actoren: _weg, ...rest }: Omit<Bouw, 'acties'>): Omit<Bouw, 'actoren'> {
  return rest
}

export const wel = (dossier: Dossier, sleutels: string, ernst?: Ernst): Geval => ({
  dossier,
  sleutels: sleutels.split(' '),
  ...(ernst ? { ernst } : {}),
})

export const TOXISCH = { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' } as const
export const DREIGEND = { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' } as const
export const DEMOCRATISCH = { dialoogMogelijk: 'ja', overkoepelendWij: 'ja' } as const
/** The day on which every map is read. */
export const VANDAAG = '2026-11-24'
