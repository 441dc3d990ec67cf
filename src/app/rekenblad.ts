/** Files of rows that come in: CSV and Excel, opened with a button or a drop. Nothing is changed here; the dialog shows what was read. */
import { fileOpen } from 'browser-fs-access'
import { type Rekenblad, type Rijen, splitCsv } from '../domain/lijstrijen'

const CSV = /\.(?:csv|tsv|txt)$/iu
const EXCEL = /\.xls[xm]$/iu

/** Bytes above which no list of actoren can be: reading it would hold the page up. */
const MAX_BYTES = 10_000_000

/** Null when somebody changed their mind. */
export async function kiesRekenblad(): Promise<File | null> {
  try {
    return await fileOpen({
      description: 'Rekenblad of CSV',
      extensions: ['.xlsx', '.csv', '.tsv', '.txt'],
      id: 'middenveld-lijst',
    })
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') return null
    throw fout
  }
}

/** Rejects with a Dutch message that says what to do. */
export async function leesRekenblad(bestand: File): Promise<Rekenblad> {
  const { name } = bestand
  if (bestand.size > MAX_BYTES) throw new Error(`«${name}» is te groot om een lijst van actoren te zijn.`)
  if (CSV.test(name))
    return { naam: name, bladen: [{ naam: name, rijen: splitCsv(await leesTekst(bestand)) }] }
  if (/\.middenveld$/iu.test(name)) {
    throw new Error(`«${name}» is een dossier. Open het op het startscherm.`)
  }
  if (!EXCEL.test(name)) {
    throw new Error(`«${name}» kunnen we niet lezen. Bewaar het in je rekenblad als .xlsx of als .csv.`)
  }
  const { default: readXlsx } = await import('read-excel-file/universal')
  try {
    const bladen = await readXlsx(bestand)
    return { naam: name, bladen: bladen.map(({ sheet, data }) => ({ naam: sheet, rijen: alsTekst(data) })) }
  } catch {
    throw new Error(
      `«${name}» gaat niet open. Staat er een wachtwoord op? Bewaar het dan zonder, of als .csv.`,
    )
  }
}

/** Excel in Belgium still saves CSV in the old way of Windows when nobody says otherwise. */
async function leesTekst(bestand: File): Promise<string> {
  const bytes = await bestand.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Cells as somebody would type them. */
const alsTekst = (rijen: readonly (readonly unknown[])[]): Rijen =>
  rijen.map((rij) =>
    rij.map((cel) => {
      if (cel === null || cel === undefined) return ''
      if (cel instanceof Date) return cel.toISOString().slice(0, 10)
      if (typeof cel === 'boolean') return cel ? 'ja' : 'nee'
      return typeof cel === 'string' || typeof cel === 'number' ? String(cel) : ''
    }),
  )
