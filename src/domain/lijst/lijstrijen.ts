/** From text to rows of cells: lines, bullets, a copied piece of a spreadsheet, or a CSV file. Empty rows stay, so that a row keeps its number. */
import { metApostrof, zonderApostrof } from './levend'
import { findDialect, findPlakdialect } from './lijstdialect'
import { herkentKop } from './lijstkolommen'
import { readTekens } from '../../taal/tekens'

export type Rijen = readonly (readonly string[])[]

/** A file of rows: one sheet for CSV, as many as it has for Excel. */
export type Rekenblad = { naam: string; bladen: readonly Blad[] }
/** Rows have numbers from 1, columns from 0. */
export type Blad = {
  naam: string
  rijen: Rijen
  /** What of the sheet was not read, in Dutch sentences. */
  ingekort?: readonly string[]
  /** What who made it chose not to show. */
  isVerborgen?: boolean
  verborgenRijen?: readonly number[]
  verborgenKolommen?: readonly number[]
  /** Rows in which one cell was merged over the width: a heading between others. */
  tussenkoppen?: readonly number[]
  /** Cells in which a sum went wrong; they come in empty. */
  fouten?: readonly Celfout[]
}
/** `tekst` as the sheet shows it: «#REF!». */
export type Celfout = { rij: number; kolom: number; tekst: string }

const isLeeg = (rij: readonly string[]): boolean => rij.every((cel) => cel.trim() === '')

/** What somebody pasted: tabs, quoted cells with comma or semicolon, one name per line, or names with commas on a single line. Never throws. */
export function splitLijst(ruw: string): string[][] {
  const { text, scheiding: gezegd } = leesBegin(ruw)
  if (gezegd) return leesCellen(text, gezegd)
  if (text.includes('\t')) return leesCellen(text, '\t')
  const regels = text.split(/\r\n|[\n\r]/u)
  const gevuld = regels.filter((regel) => regel.trim() !== '')
  const [kop = ''] = gevuld
  for (const scheiding of [';', ',']) {
    const isTabel =
      kop.includes(scheiding) && (kop.trimStart().startsWith('"') || herkentKop(kop.split(scheiding)))
    if (isTabel && gevuld.length > 1) return leesCellen(text, scheiding)
  }
  const evenredig = findPlakdialect(text, leesCellen)
  if (evenredig) return leesCellen(text, evenredig)
  // «gezinnen, ouderen en jongeren»: several names on the only line. A comma in a longer list belongs to the name.
  if (gevuld.length === 1 && /[,;]/u.test(kop)) {
    return leesCellen(kop, kop.includes(';') ? ';' : ',')
      .flat()
      .map((naam) => [naam])
  }
  return regels.map((regel) => (regel.includes('"') ? (leesCellen(regel, '\t')[0] ?? []) : [regel]))
}

/** Without the mark of its encoding. A first line «sep=;», as Excel knows it, says what parts the cells; it stays as an empty row. */
function leesBegin(ruw: string): { text: string; scheiding: string | null } {
  const text = readTekens(ruw.replace(/^\uFEFF/u, ''))
  const sep = /^"?sep=([;,|\t])"?[ ;,]*(?=\r|\n|$)/iu.exec(text)
  return { text: sep ? text.slice(sep[0].length) : text, scheiding: sep?.[1] ?? null }
}

/** How much of a text is taken. Rows and columns beyond are left; a cell or a row that is longer is no list, and is named. */
export type Snit = { rijen: number; kolommen: number; cel: number; regel: number; tekst: number }
const HEEL: Snit = { rijen: Infinity, kolommen: Infinity, cel: Infinity, regel: Infinity, tekst: Infinity }

/** `rijenInTekst` counts also what was left. `teLang` is the first row with a cell, or as a whole, longer than may be: nothing after it was read. */
export type Gesneden = {
  rijen: string[][]
  rijenInTekst: number
  isTeBreed: boolean
  teLang: { rij: number; wat: 'cel' | 'regel' } | null
}

/** What stands in a `.csv` file: surely a table, so the sign that gives the evenest one parts its cells. Never throws. */
export function snijCsv(ruw: string, snit: Snit = HEEL): Gesneden {
  const { text, scheiding } = leesBegin(ruw)
  if (scheiding) return snijCellen(text, scheiding, snit)
  return snijCellen(text, findDialect(text, leesCellen)?.scheiding ?? ';', snit)
}

export const splitCsv = (ruw: string): string[][] => snijCsv(ruw).rijen

/** A piece of a spreadsheet on the clipboard: tabs part cells, and the line end behind the last row is no row. Never throws. */
export function splitKnipsel(ruw: string): string[][] {
  const rijen = leesCellen(ruw.replace(/^\uFEFF/u, ''), '\t')
  const zonderEinde = rijen.length > 1 && isLeeg(rijen.at(-1) ?? []) ? rijen.slice(0, -1) : rijen
  return zonderEinde.map((cellen) => cellen.map(zonderApostrof))
}

/** The same the other way, as spreadsheets take it; nothing in it can start to calculate. */
export function writeKnipsel(rijen: Rijen): string {
  const regels = rijen.map((cellen) => cellen.map((cel) => aanhaling(metApostrof(cel))).join('\t'))
  // An empty last row would read as the end of the one before.
  const einde = rijen.length > 1 && isLeeg(rijen.at(-1) ?? []) ? '\n' : ''
  return regels.join('\n') + einde
}

const aanhaling = (cel: string): string =>
  /[\t"\n\r\u2028\u2029]/u.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel

/** Cells as spreadsheets write them: between quotes a separator or line end is text, and "" is a quote. */
const leesCellen = (text: string, scheiding: string): string[][] => snijCellen(text, scheiding, HEEL).rijen

/** In one pass, whatever the text: what was looked at is not looked at again. */
function snijCellen(text: string, scheiding: string, snit: Snit): Gesneden {
  const uit: Gesneden = { rijen: [[]], rijenInTekst: 1, isTeBreed: false, teLang: null }
  const grens = new RegExp(`[${scheiding}"\\n\\r\\u2028\\u2029]`, 'gu')
  const laatsteAanhaling = text.lastIndexOf('"')
  let rij = uit.rijen[0]
  let cel = ''
  let isWit = true
  let open = false
  let regel = 0
  let tekst = 0
  const neem = (stuk: string) => {
    cel += stuk
    regel += stuk.length
    isWit &&= stuk.trim() === ''
    if (cel.length > snit.cel) uit.teLang = { rij: uit.rijenInTekst, wat: 'cel' }
    else if (regel > snit.regel) uit.teLang = { rij: uit.rijenInTekst, wat: 'regel' }
  }
  const sluitCel = () => {
    if (rij && rij.length < snit.kolommen) {
      rij.push(cel)
      tekst += cel.length
    } else if (rij && !isWit) uit.isTeBreed = true
    cel = ''
    isWit = true
  }
  let i = 0
  while (i < text.length && uit.teLang === null) {
    if (open) {
      const slot = text.indexOf('"', i)
      neem(slot < 0 ? text.slice(i) : text.slice(i, slot))
      const isDubbel = text[slot + 1] === '"'
      if (isDubbel && slot >= 0) neem('"')
      open = isDubbel && slot >= 0
      i = slot < 0 ? text.length : slot + (isDubbel ? 2 : 1)
      continue
    }
    grens.lastIndex = i
    const plek = grens.exec(text)?.index ?? text.length
    neem(text.slice(i, plek))
    const teken = text.charAt(plek)
    i = plek + 1
    if (teken === '"') {
      // A quote that nobody closes is only a quote, or the rest of the list would vanish into one name.
      open = isWit && laatsteAanhaling > plek
      if (open) cel = ''
      else neem('"')
    } else if (teken === scheiding) sluitCel()
    else if (teken !== '') {
      if (teken === '\r' && text[i] === '\n') i++
      sluitCel()
      regel = 0
      uit.rijenInTekst++
      rij = uit.rijen.length < snit.rijen && tekst < snit.tekst ? [] : undefined
      if (rij) uit.rijen.push(rij)
    }
  }
  sluitCel()
  return uit
}
