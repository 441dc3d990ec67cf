/** How the numbers of a spreadsheet are meant: which of them are days or hours, and from which day they are counted. */
import { writeGetalcel } from '../../taal/getal'
import { findTags, readXmltekst } from './tags'

export type Stijlen = {
  /** By number of a style: whether what has it is a moment. */
  isMoment: readonly boolean[]
  /** Days are counted from 1904, as the first Macs did. */
  vanaf1904: boolean
}

/** Formats that every spreadsheet knows by number, and that show a day or an hour. */
const isIngebouwd = (nummer: number): boolean =>
  (nummer >= 14 && nummer <= 22) ||
  (nummer >= 27 && nummer <= 36) ||
  (nummer >= 45 && nummer <= 47) ||
  (nummer >= 50 && nummer <= 58)

/** `dd/mm/jjjj` and `[h]:mm` are moments; `0,00 "dagen"`, `[Red]0` and `@` are not. Dutch Excel writes j for a year, u for an hour. */
const isMomentcode = (code: string): boolean =>
  /[ymdhsju]/iu.test(
    code
      .replaceAll(/"[^"]*"|\\.|_./gu, '')
      .replaceAll(/\[(?:h+|m+|s+|u+)\]/giu, 'h')
      .replaceAll(/\[[^\]]*\]/gu, '')
      .replaceAll(/general|standaard/giu, ''),
  )

export function readStijlen(xml: string): readonly boolean[] {
  const codes = new Map(
    findTags(xml, 'numFmt').map((tag) => [
      tag.attribuut('numFmtId'),
      isMomentcode(readXmltekst(tag.attribuut('formatCode') ?? '')),
    ]),
  )
  const begin = xml.search(/<(?:[\w.-]+:)?cellXfs[\s>]/u)
  if (begin < 0) return []
  const xfs = xml.slice(begin).split(/<\/(?:[\w.-]+:)?cellXfs>/u, 1)[0] ?? ''
  return findTags(xfs, 'xf').map((tag) => {
    const nummer = tag.attribuut('numFmtId')
    return codes.get(nummer) ?? isIngebouwd(Number(nummer ?? 0))
  })
}

const DAG = 86_400_000
/** Day 0 of both ways of counting, ms. Day 60 of the first is 29 February 1900, which never was; nobody's list begins before it. */
const NUL = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

/**
 * A number as somebody would type it: `40`, `0,25`, `2026-11-23`, `2026-11-23 09:15`, `09:15`. An hour is a part of a day that does not fit in sixty: it is
 * rounded to the second, or a third of the quarters come a minute early.
 */
export function readGetalcel(waarde: string, stijl: number, { isMoment, vanaf1904 }: Stijlen): string {
  const getal = Number(waarde)
  if (!Number.isFinite(getal)) return ''
  if (!isMoment[stijl] || getal < 0 || getal > 2_958_466) return writeGetalcel(getal)
  const seconden = Math.round(getal * 86_400)
  const moment = new Date(NUL[vanaf1904 ? 1904 : 1900] + seconden * 1000)
  const [dag = '', uur = ''] = moment.toISOString().slice(0, 16).split('T')
  if (seconden < 86_400) return uur
  return (seconden * 1000) % DAG === 0 ? dag : `${dag} ${uur}`
}
