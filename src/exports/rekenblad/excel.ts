/** Sheets as one Excel file: numbers are numbers, days are days, the header stays in sight and every column can be filtered. */
import { isLevend } from '../../domain/lijst/levend'
import type { Blad, Cel } from './bladen'
import { readIsoDatum } from './isodatum'

/** What Excel holds in one cell. */
const CEL_MAX = 32_767

/** Rejects when the library cannot be loaded. */
export async function buildExcel(bladen: readonly Blad[]): Promise<Blob> {
  const { default: schrijf } = await import('write-excel-file/universal')
  const sheets = bladen.map(({ naam, kop, breedtes, rijen }) => ({
    sheet: naam,
    stickyRowsCount: 1,
    columns: breedtes.map((width) => ({ width })),
    data: [kop.map(kopCel), ...rijen.map((rij) => rij.map(schrijfCel))],
  }))
  return schrijf(sheets, { fontFamily: 'Arial', fontSize: 10, features: [filterOp(bladen)] }).toBlob()
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

/** The library freezes rows but knows no filters; they are one element right after the cells. */
const filterOp = (bladen: readonly Blad[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _opties: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const { kop = [], rijen = [] } = bladen[sheetIndex] ?? {}
          const bereik = `A1:${kolomletter(kop.length)}${rijen.length + 1}`
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${bereik}"/>`)
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
