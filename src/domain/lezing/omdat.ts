/**
 * Omdat: why something is derived, as a sentence whose names are references. Names are looked up where the sentence is shown, so that a sentence
 * never holds a name that has to be masked, and pointing at it lights exactly who it is about. Source: design «Derived, never decided».
 */
import type { Id } from '../model/grond'

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
  Array.from(ids, (id) => verwijs(soort, id))

type Deel = string | number | Verwijzing | Zin

/** zin`${actor} zei het zelf`: numbers become words of the sentence, sentences are taken in, empty words are left out. */
export function zin(woorden: TemplateStringsArray, ...delen: readonly Deel[]): Zin {
  const uit: Stuk[] = []
  for (let i = 0; i < woorden.length; i++) {
    neem(uit, woorden[i] ?? '')
    neem(uit, delen[i] ?? '')
  }
  return uit
}

/** One sentence out of pieces; neighbouring words become one. */
export function voeg(...delen: readonly Deel[]): Zin {
  const uit: Stuk[] = []
  for (const deel of delen) neem(uit, deel)
  return uit
}

type Stuk = Zin[number]

/** Takes a piece in at the end. A derivation makes hundreds of sentences, so it fills one list. */
function neem(uit: Stuk[], deel: Deel): void {
  if (typeof deel === 'object') {
    if (isVerwijzing(deel)) uit.push(deel)
    else for (const stuk of deel) neem(uit, stuk)
    return
  }
  if (deel === '') return
  const vorige = uit[uit.length - 1]
  if (typeof vorige === 'string') uit[uit.length - 1] = vorige + deel
  else uit.push(String(deel))
}

const isVerwijzing = (deel: Verwijzing | Zin): deel is Verwijzing => !Array.isArray(deel)

/** «Jan, Piet en Els»; empty gives an empty sentence. */
export function somOp(delen: readonly (Verwijzing | string)[], en: 'en' | 'of' = 'en'): Zin {
  const uit: Stuk[] = []
  delen.forEach((deel, i) => {
    if (i > 0) neem(uit, i === delen.length - 1 ? ` ${en} ` : ', ')
    neem(uit, deel)
  })
  return uit
}

/** Every reference of a sentence, in reading order. */
export const verwijzingenIn = (zin: Zin): Verwijzing[] =>
  zin.filter((deel): deel is Verwijzing => typeof deel !== 'string')
