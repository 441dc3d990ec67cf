/** Small spreadsheets, written by hand: as Excel writes them, and with what a mistaken program puts in. All of them are harmless. */
import { strToU8, zipSync } from 'fflate'

export type Blad = { naam: string; xml: string }

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relatie = (id: string, soort: string, doel: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${soort}" Target="${doel}"/>`

/** Cells as text, row by row from A1. */
export const bladXml = (rijen: readonly (readonly string[])[]): string =>
  `<worksheet><sheetData>${rijen
    .map(
      (rij, i) =>
        `<row r="${i + 1}">${rij
          .map(
            (cel, j) =>
              `<c r="${String.fromCharCode(65 + j)}${i + 1}" t="inlineStr"><is><t>${cel.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

/** The parts of a workbook, by path. */
export const boekDelen = (
  bladen: readonly Blad[],
  extra: Record<string, string> = {},
): Record<string, string> => ({
  'xl/workbook.xml': `${KOP}<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${bladen
    .map(({ naam }, i) => `<sheet name="${naam}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${KOP}<Relationships>${bladen
    .map((_, i) => relatie(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
    .join('')}</Relationships>`,
  ...Object.fromEntries(bladen.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, KOP + xml])),
  ...extra,
})

export const pakIn = (delen: Record<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(delen).map(([pad, tekst]) => [pad, strToU8(tekst)])))

export const boek = (...bladen: Blad[]): Uint8Array<ArrayBuffer> => pakIn(boekDelen(bladen))

/** The first bytes of an old Office file, and the names of its parts as they stand in it. */
export function oudOffice(...delen: string[]): Uint8Array<ArrayBuffer> {
  const namen = delen.flatMap((naam) =>
    Array.from(`${naam}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]),
  )
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...namen,
  ])
}
