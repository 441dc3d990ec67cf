/**
 * Reads a number as people here write it: `1.200`, `1 200`, `12,5`, `± 450`. Empty is `null`, unreadable `undefined`.
 */
export function readGetal(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F±~]/g, '')
  if (bare === '') return null
  // No group of thousands begins with a nought: «0.125» is a part of one.
  const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  if (!/^-?\d+([.,]\d+)?$/.test(grouped)) return undefined
  return Number(grouped.replace(',', '.'))
}

/** The same number as it stands in a field: no grouping, a comma for the decimals, nothing for `null`. */
export function writeGetal(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

/** A number of a spreadsheet as somebody here would type it: `1250`, `12,345`. A point would read as thousands. */
export const writeGetalcel = (getal: number): string =>
  String(Number(getal.toPrecision(15))).replace('.', ',')

const GETAL = new Intl.NumberFormat('nl-BE')
/** In a sentence: «12.000», «0,5». */
export const zegGetal = (getal: number): string => GETAL.format(getal)

const EURO = new Intl.NumberFormat('nl-BE', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})
/** An amount in a sentence: «€ 12.000», «€ 12,50». */
export const zegBedrag = (euro: number): string => EURO.format(euro)

/** Words beside an amount that change nothing in it. */
const BIJWOORD =
  /±|~|€|\b(?:eur|euro|ca|circa|ongeveer|geraamd op|geraamd|raming|max|maximaal|maximum)\b[.:]?|,[-–](?!\d)|\(?\b(?:incl|inclusief)\b\.? btw\)?/giu
const EEN_BEDRAG = /^(?:\d{1,3}(?:[.\s\u00A0\u202F]\d{3})+|\d+)(?:,\d{1,2})?$/u

/**
 * Euro, when a text says one amount and nothing else that counts: «± 40.000 euro», «€ 1 200,50». Empty is `null`. What leaves a choice (a range, an
 * amount a year, two amounts, a bare number that may be a year) is `undefined`: nobody may guess it.
 */
export function readBedrag(tekst: string): number | null | undefined {
  if (tekst.trim() === '') return null
  const kaal = tekst.replaceAll(BIJWOORD, ' ').trim()
  if (!EEN_BEDRAG.test(kaal)) return undefined
  const bedrag = readGetal(kaal) ?? undefined
  const isJaar = /^(?:19|20)\d\d$/u.test(kaal) && !/€|\beur/iu.test(tekst)
  return isJaar ? undefined : bedrag
}

/** Euro as people type it where only an amount can stand: also «2027» is one there. Empty is `null`, what leaves a choice («12.5») `undefined`. */
export const readEuro = (tekst: string): number | null | undefined =>
  tekst.trim() === '' ? null : (readBedrag(`€ ${tekst}`) ?? undefined)

const VELD = new Intl.NumberFormat('nl-BE', {
  minimumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
})
/** The same amount as it stands in a field: «1.250», «1.250,50», nothing for `null`. */
export const writeEuro = (euro: number | null): string => (euro === null ? '' : VELD.format(euro))

/** Adds amounts by the cent, so that 0,10 and 0,20 make 0,30. */
export const telEuro = (bedragen: readonly number[]): number =>
  bedragen.reduce((centen, euro) => centen + Math.round(euro * 100), 0) / 100
