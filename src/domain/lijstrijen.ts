/** From text to rows of cells: lines, bullets, a copied piece of a spreadsheet, or a CSV file. Empty rows stay, so that a row keeps its number. */
import { metApostrof, zonderApostrof } from './levend'
import { herkentKop } from './lijstkolommen'

export type Rijen = readonly (readonly string[])[]

/** A file of rows: one sheet for CSV, as many as it has for Excel. */
export type Rekenblad = { naam: string; bladen: readonly { naam: string; rijen: Rijen }[] }

const isLeeg = (rij: readonly string[]): boolean => rij.every((cel) => cel.trim() === '')

/** What somebody pasted: tabs, quoted cells with comma or semicolon, one name per line, or names with commas on a single line. Never throws. */
export function splitLijst(ruw: string): string[][] {
  const text = ruw.replace(/^\uFEFF/u, '')
  if (text.includes('\t')) return leesCellen(text, '\t')
  const regels = text.split(/\r\n|[\n\r\u2028\u2029]/u)
  const gevuld = regels.filter((regel) => regel.trim() !== '')
  const [kop = ''] = gevuld
  for (const scheiding of [';', ',']) {
    const isTabel =
      kop.includes(scheiding) && (kop.trimStart().startsWith('"') || herkentKop(kop.split(scheiding)))
    if (isTabel && gevuld.length > 1) return leesCellen(text, scheiding)
  }
  // «gezinnen, ouderen en jongeren»: several names on the only line. A comma in a longer list belongs to the name.
  if (gevuld.length === 1 && /[,;]/u.test(kop)) {
    return leesCellen(kop, kop.includes(';') ? ';' : ',')
      .flat()
      .map((naam) => [naam])
  }
  return regels.map((regel) => leesCellen(regel, '\t')[0] ?? [])
}

/** What stands in a `.csv` file: surely a table, so the sign that parts most of its first filled row parts its cells. Never throws. */
export function splitCsv(ruw: string): string[][] {
  const text = ruw.replace(/^\uFEFF/u, '')
  const aantal = (scheiding: string): number =>
    leesCellen(text.slice(0, 20_000), scheiding).find((rij) => !isLeeg(rij))?.length ?? 0
  const [beste = ';'] = [';', '\t', ','].sort((a, b) => aantal(b) - aantal(a))
  return leesCellen(text, beste)
}

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
function leesCellen(text: string, scheiding: string): string[][] {
  const rijen: string[][] = [[]]
  let cel = ''
  let open = false
  const sluitCel = () => {
    rijen.at(-1)?.push(cel)
    cel = ''
  }
  for (let i = 0; i < text.length; i++) {
    const teken = text.charAt(i)
    if (open) {
      if (teken !== '"') cel += teken
      else if (text[i + 1] === '"') {
        cel += '"'
        i++
      } else open = false
    } else if (teken === '"' && cel.trim() === '' && text.includes('"', i + 1)) {
      // A quote that nobody closes is only a quote, or the rest of the list would vanish into one name.
      cel = ''
      open = true
    } else if (teken === scheiding) sluitCel()
    else if (/[\n\r\u2028\u2029]/u.test(teken)) {
      if (teken === '\r' && text[i + 1] === '\n') i++
      sluitCel()
      rijen.push([])
    } else cel += teken
  }
  sluitCel()
  return rijen
}
