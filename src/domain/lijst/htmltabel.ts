/** A table on the clipboard, as Word, Outlook and browsers copy it beside the plain text, in which lines inside a cell would become rows. */
import { writeKnipsel } from './lijstrijen'

const NAMEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
}
const tekstVan = (html: string): string =>
  html
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li)>/giu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (heel, tien, zestien, naam) => {
      if (naam) return NAMEN[String(naam).toLowerCase()] ?? heel
      const code = tien ? Number(tien) : Number.parseInt(String(zestien), 16)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    })
    .split('\n')
    .map((lijn) => lijn.trim())
    .filter(Boolean)
    .join('\n')

/** Longer is a page, not a list. */
const HTML_MAX = 5_000_000

/** The first table as text in columns; null when there is none, or one of a single column, which the plain text says as well. A cell that spans rows says it in each. */
export function readHtmlTabel(html: string): string | null {
  if (html.length > HTML_MAX) return null
  const begin = html.search(/<table[\s>]/iu)
  if (begin < 0) return null
  const einde = html.slice(begin).search(/<\/table>/iu)
  const rijen: string[][] = []
  /** By column what still reaches down, and over how many rows. */
  const hangt = new Map<number, { tekst: string; nog: number }>()
  for (const [, rij = ''] of html
    .slice(begin, einde < 0 ? undefined : begin + einde)
    .matchAll(/<tr[\s>]([\s\S]*?)(?=<tr[\s>]|<\/tr>|$)/giu)) {
    const cellen: string[] = []
    const vulAan = () => {
      for (let boven = hangt.get(cellen.length); boven; boven = hangt.get(cellen.length)) {
        if (--boven.nog <= 0) hangt.delete(cellen.length)
        cellen.push(boven.tekst)
      }
    }
    for (const [, kenmerken = '', inhoud = ''] of rij.matchAll(
      /<t[dh]((?:\s[^>]*)?)>([\s\S]*?)(?=<t[dh][\s>]|<\/t[dh]>|$)/giu,
    )) {
      vulAan()
      const span = (naam: string) =>
        Math.min(1000, Math.max(1, Number(new RegExp(`${naam}="?(\\d+)`, 'iu').exec(kenmerken)?.[1] ?? 1)))
      const tekst = tekstVan(inhoud)
      if (span('rowspan') > 1) hangt.set(cellen.length, { tekst, nog: span('rowspan') - 1 })
      cellen.push(tekst, ...Array<string>(Math.min(100, span('colspan')) - 1).fill(''))
    }
    vulAan()
    rijen.push(cellen)
  }
  return rijen.some((cellen) => cellen.length > 1) ? writeKnipsel(rijen) : null
}
