/**
 * Omdat: why something is derived, as a sentence whose names are references. Names are looked up where the sentence is shown, so that a sentence
 * never holds a name that has to be masked, and pointing at it lights exactly who it is about. Source: design «Derived, never decided».
 */
import type { Id } from '../grond'

export type Verwijzing = {
  readonly soort:
    | 'actor'
    | 'relatie'
    | 'bezorgdheid'
    | 'standpunt'
    | 'uitdaging'
    | 'actie'
    | 'forum'
    | 'lid'
    | 'tegenstelling'
    /** A type of burger (`bezorgdIncidenteel`) instead of a record. */
    | 'type'
  readonly id: Id
}
export type VerwijzingSoort = Verwijzing['soort']

/** Words and references in reading order; a string may start or end with a space. */
export type Zin = readonly (string | Verwijzing)[]

/** Paragraph of the method, or the law, where the reason comes from. */
export type Methodecode =
  | `S${0 | 1 | 2 | 3 | 4}`
  | `S0.${number}`
  | `S1.${number}`
  | `S2.${number}`
  | `S3.${number}`
  | 'D'
  | 'AVG'
  | 'AVG art. 9'
  /** A reading of our own, not a sentence of the method. */
  | 'Middenveld'

export type Omdat = { readonly zin: Zin; readonly code: Methodecode }

export const verwijs = (soort: VerwijzingSoort, id: Id): Verwijzing => ({ soort, id })
export const verwijsAlle = (soort: VerwijzingSoort, ids: Iterable<Id>): Verwijzing[] =>
  [...ids].map((id) => verwijs(soort, id))

type Deel = string | number | Verwijzing | Zin

/** zin`${actor} zei het zelf`: numbers become words of the sentence, sentences are taken in, empty words are left out. */
export function zin(woorden: TemplateStringsArray, ...delen: readonly Deel[]): Zin {
  return voeg(
    ...woorden.flatMap((woord, i): Deel[] => (i < delen.length ? [woord, delen[i] ?? ''] : [woord])),
  )
}

/** One sentence out of pieces; neighbouring words become one. */
export function voeg(...delen: readonly Deel[]): Zin {
  const uit: (string | Verwijzing)[] = []
  for (const deel of delen) {
    for (const stuk of typeof deel === 'object' && !isVerwijzing(deel) ? deel : [deel]) {
      const nieuw = typeof stuk === 'number' ? String(stuk) : stuk
      const vorige = uit.at(-1)
      if (nieuw === '') continue
      if (typeof nieuw === 'string' && typeof vorige === 'string') uit[uit.length - 1] = vorige + nieuw
      else uit.push(nieuw)
    }
  }
  return uit
}

const isVerwijzing = (deel: Verwijzing | Zin): deel is Verwijzing => !Array.isArray(deel)

/** «Jan, Piet en Els»; empty gives an empty sentence. */
export function somOp(delen: readonly (Verwijzing | string)[], en: 'en' | 'of' = 'en'): Zin {
  return voeg(
    ...delen.flatMap((deel, i): Deel[] =>
      i === 0 ? [deel] : [i === delen.length - 1 ? ` ${en} ` : ', ', deel],
    ),
  )
}

/** «1 middengroep», «3 middengroepen». */
export const tel = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`

/** Every reference of a sentence, in reading order. */
export const verwijzingenIn = (zin: Zin): Verwijzing[] =>
  zin.filter((deel): deel is Verwijzing => typeof deel !== 'string')
