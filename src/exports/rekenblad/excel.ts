/** Sheets as one Excel file: numbers are numbers, days are days, the header stays in sight and every column can be filtered; printed, a sheet is as wide as its page. */
import { isLevend } from '../../domain/lijst/levend'
import { CEL_MAX } from '../../domain/werkboek/werkboek'
import type { Blad, Cel } from './bladen'
import { readIsoDatum } from './isodatum'

/** Longest name of a sheet, and the signs that Excel refuses in it. */
const BLADNAAM_MAX = 31
const GEWEIGERD = /[\\/?*[\]:\p{Cc}]/gu

/** A name that Excel takes, and that no other sheet has; capitals make no difference to it. */
export function buildBladnaam(naam: string, bezet: ReadonlySet<string> = new Set()): string {
  // «History» is Excel's own.
  const vrij = (poging: string) =>
    !bezet.has(poging.toLowerCase()) && !['history', 'geschiedenis'].includes(poging.toLowerCase())
  const kaal =
    naam
      .replaceAll(GEWEIGERD, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replaceAll(/^'+|'+$/gu, '')
      .trim() || 'Blad'
  const kort = (max: number) =>
    kaal
      .slice(0, max)
      .replace(/[\uD800-\uDBFF]$/u, '')
      .replace(/'+$/u, '')
      .trim()
  const eerste = kort(BLADNAAM_MAX)
  for (let n = 2; ; n++) {
    const poging = n === 2 && vrij(eerste) ? eerste : `${kort(BLADNAAM_MAX - 6)} (${n})`
    if (vrij(poging)) return poging
  }
}

/** Rejects when the library cannot be loaded. */
export async function buildExcel(bladen: readonly Blad[]): Promise<Blob> {
  const { default: schrijf } = await import('write-excel-file/universal')
  const bezet = new Set<string>()
  const sheets = bladen.map(({ naam, kop, breedtes, rijen, isVoorblad, isVerborgen }) => {
    const sheet = buildBladnaam(naam, bezet)
    bezet.add(sheet.toLowerCase())
    return {
      sheet,
      ...(isVoorblad || isVerborgen ? {} : { stickyRowsCount: 1 }),
      orientation: 'landscape' as const,
      columns: breedtes.map((width) => ({ width })),
      data: [kop.map(kopCel), ...rijen.map((rij) => rij.map(schrijfCel))],
    }
  })
  return schrijf(sheets, { fontFamily: 'Arial', fontSize: 10, features: [pasAan(bladen)] }).toBlob()
}

const kopCel = (value: string) => ({
  value,
  type: String,
  fontWeight: 'bold' as const,
  backgroundColor: '#F3F0E8',
  alignVertical: 'center' as const,
  wrap: true,
})

const RUIM = { alignVertical: 'top', wrap: true } as const

function schrijfCel(cel: Cel) {
  if (cel.soort === 'getal')
    return cel.waarde === null ? null : { value: cel.waarde, type: Number, alignVertical: 'top' as const }
  const datum = cel.soort === 'datum' ? readIsoDatum(cel.waarde) : null
  if (datum) {
    const format = datum.isDag ? 'dd/mm/yyyy' : 'mm/yyyy'
    return { value: datum.moment, type: Date, format, alignVertical: 'top' as const }
  }
  if (cel.waarde === '') return null
  // Always written as text; where it looks like a formula also kept as text when somebody edits the cell.
  const format = isLevend(cel.waarde) ? { format: '@' } : {}
  return { value: cel.waarde.slice(0, CEL_MAX), type: String, ...RUIM, ...format }
}

/** What the library does not know: filters, a page as wide as the sheet, and a sheet that is not shown. */
const pasAan = (bladen: readonly Blad[]) => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml: string) => {
          let i = 0
          return xml.replaceAll(/<sheet (?=[^>]*name=)/gu, (tag) =>
            bladen[i++]?.isVerborgen ? `${tag}state="hidden" ` : tag,
          )
        },
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _opties: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const { kop = [], rijen = [], isVoorblad, isVerborgen } = bladen[sheetIndex] ?? {}
          const passend = xml
            .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup (?![^>]*fitToHeight)/u, '<pageSetup fitToWidth="1" fitToHeight="0" ')
          if (isVoorblad || isVerborgen) return passend
          const bereik = `A1:${kolomletter(kop.length)}${rijen.length + 1}`
          return passend.replace('</sheetData>', `</sheetData><autoFilter ref="${bereik}"/>`)
        },
      },
    },
  },
})

/** 1 → A, 27 → AA. */
const kolomletter = (n: number): string =>
  n > 26
    ? kolomletter(Math.floor((n - 1) / 26)) + kolomletter(((n - 1) % 26) + 1)
    : String.fromCharCode(64 + n)
