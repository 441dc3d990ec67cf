/**
 * What people wrote in a dossier, as a screen gets it: to the compiler no text at all, so that it cannot be printed, put in a title or a label, or
 * shown in a field before somebody said how (`useTekst`, `useNamen`, a field of the room velden). A string like any other while the app runs.
 */
import type { Bedekt, Dossiertekst } from '../domain/masker/bedekt'
import type { Verwijzing, Zin } from '../domain/lezing/omdat'
import type { SLEUTEL } from '../domain/model/grond'

export type { Dossiertekst }

/** Words of ours, or of the dossier. */
export type Woorden = Bedekt | string

/**
 * A slice of the dossier as a screen gets it. Closed by default: every string in it is a {@link Dossiertekst}, but ids, dates and words from a closed
 * list. What is derived from words of people is words of people. A sentence is left as it is: with a reference in it, it cannot be printed either.
 */
export type Afgeschermd<T> = T extends string
  ? typeof SLEUTEL extends keyof T
    ? T
    : string extends T
      ? Dossiertekst
      : T
  : T extends (...args: never[]) => unknown
    ? T
    : IsZin<T> extends true
      ? T
      : T extends object
        ? { [K in keyof T]: Afgeschermd<T[K]> }
        : T

type IsZin<T> = T extends Zin ? (Verwijzing extends T[number] ? true : false) : false

export const schermAf = <T>(waarde: T): Afgeschermd<T> => waarde as Afgeschermd<T>

/** The way back, for who masks it before anybody sees it. Only the rooms store and velden may, and the few that imports.test.ts names. */
export const bloot = <T>(waarde: Afgeschermd<T>): T => waarde as T

/** Words on their way back: into the dossier, or into the name of an act, which is masked where it is said. */
export const terugTekst = (tekst: Dossiertekst): string => tekst as string

/** The words of a text that the caller covers, or shows in its field. */
export const blootTekst = (tekst: Woorden): string => tekst as string
