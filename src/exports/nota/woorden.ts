/** Words that every rubric of a nota uses. */
import { kortNaWoord } from '../../taal/woorden'
import { alineas, type Alinea, type Blok, open } from '../verslag/blok'

/** Of what was counted or put in order, and written by nobody. */
export const UIT_DE_KAART = 'Uit de kaart'

/** What is empty says who fills it in, and where. */
export const nogInTeVullen = (tekst: string): Alinea => open(`Nog in te vullen: ${tekst}`)
export const ofOpen = (blokken: readonly Blok[], tekst: string): readonly Blok[] =>
  blokken.length > 0 ? blokken : [nogInTeVullen(tekst)]

/** In UTF-16 units: a paragraph, and a cell of a table. A nota is short; the plan holds the rest. */
const ALINEA_MAX = 1200
const CEL_MAX = 260

/** As much as fits, after a whole word, and where the rest stands. */
const ingekort = (tekst: string, max: number): string =>
  kortNaWoord(tekst.trim(), max, ' (verder in het actieplan)')

export const inCel = (tekst: string): string => ingekort(tekst, CEL_MAX)
export const vrijeTekst = (tekst: string): Alinea[] => alineas(ingekort(tekst, ALINEA_MAX))

/** «a; b en c» as a sentence says it: «a, b en c». */
export const opsommen = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`

/** A text inside a sentence of ours, between quotes. */
export const aangehaald = (tekst: string): string => `«${inCel(tekst).replaceAll(/\s+/gu, ' ')}»`
