/**
 * A text that people wrote in a dossier, for who may not show it as it stands: to the compiler no text at all, and a string like any other while the app
 * runs. How it opens is in `src/store/dossiertekst.ts`.
 */
declare const BEDEKT: unique symbol

export interface Bedekt {
  readonly [BEDEKT]: true
  /** In UTF-16 units. */
  readonly length: number
  trim: () => Dossiertekst
}

/** Nothing at all may be printed: it names nobody. */
export type Dossiertekst = Bedekt | ''
