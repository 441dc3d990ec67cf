/**
 * Mislukking: what goes wrong, as people read it, from the file to the screen. Everything that fails comes out as one of these, and an error that is
 * thrown becomes one here and nowhere else; tests/architectuur/mislukking.test.ts holds it.
 */
export type Mislukking = {
  /** What happened, without a stop: «Dit bestand is te groot». */
  titel: string
  /** Why, where, and what people can do: whole sentences, or one find each. */
  regels: readonly string[]
}

const NIET_GELUKT = 'Dat is niet gelukt'

/** Of whatever was thrown. Our own errors carry a Dutch sentence; of another we pass on what it says. `titel` where something plainer can be said. */
export const readMislukking = (fout: unknown, titel = NIET_GELUKT): Mislukking => ({
  titel,
  regels: [fout instanceof Error ? fout.message : String(fout)],
})

/** Without its title, where the place already says what was tried. */
export const zegWaarom = ({ regels }: Mislukking): string => regels.join(' ')

/** All of it on one line: «Dat is niet gelukt. De opslag van de browser is vol.» */
export const zegMislukking = (mislukking: Mislukking): string =>
  `${mislukking.titel}. ${zegWaarom(mislukking)}`
