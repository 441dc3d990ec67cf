/**
 * Reads a number as people here write it: `1.200`, `1 200`, `12,5`, `± 450`. Empty is `null`, unreadable `undefined`.
 */
export function readGetal(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F±~]/g, '')
  if (bare === '') return null
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  if (!/^-?\d+([.,]\d+)?$/.test(grouped)) return undefined
  return Number(grouped.replace(',', '.'))
}

/** The same number as it stands in a field: no grouping, a comma for the decimals, nothing for `null`. */
export function writeGetal(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

const GETAL = new Intl.NumberFormat('nl-BE')
/** In a sentence: «12.000», «0,5». */
export const zegGetal = (getal: number): string => GETAL.format(getal)
