/**
 * One sheet of a spreadsheet, written anew with only what can be a list: filled cells within bounds, each with its place. The reader behind it makes a
 * full table of whatever a sheet names, so that one far cell is a million rows; what it gets from here is small, and exactly what was looked at.
 */
import { type Grenzen, Leesfout } from './grenzen'
import { readTag, type Tag, zonderBijzaak } from './tags'
import { zegGetal } from '../../taal/getal'

export type Kortblad = {
  xml: string
  cellen: number
  /** What did not come along, in Dutch sentences. */
  ingekort: string[]
}

/** As a file writes one character, at most: «&quot;». */
const LANGSTE_TEKEN = 6

/** `over` is how many cells may still come. Throws a Leesfout for what is no sheet, or has a cell that is too long. */
export function kortBlad(ruw: string, naam: string, over: number, grenzen: Grenzen): Kortblad {
  const xml = zonderBijzaak(ruw)
  const rijen: string[] = []
  const stand = { rij: 0, kolom: 0, cellen: 0, isVol: false, isTeBreed: false }
  let dezeRij: string[] = []
  const sluitRij = () => {
    if (dezeRij.length > 0) rijen.push(`<row r="${stand.rij}">${dezeRij.join('')}</row>`)
    dezeRij = []
  }
  const begin = xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/u)
  let tag = begin < 0 ? null : readTag(xml, begin)
  while (tag && !(tag.naam === 'sheetData' && (tag.sluit || tag.leeg))) {
    let verder = tag.einde
    if (tag.naam === 'row' && !tag.sluit) {
      sluitRij()
      stand.rij = volgendeRij(tag, stand.rij, naam)
      stand.kolom = 0
    } else if (tag.naam === 'c' && !tag.sluit) {
      stand.kolom = volgendeKolom(tag, stand.kolom, naam)
      const cel = leesCel(xml, tag)
      verder = cel.einde
      if (cel.lengte > grenzen.cel * LANGSTE_TEKEN) throw teLang(stand.rij, naam, grenzen)
      if (cel.xml !== '') {
        if (stand.rij > grenzen.rijen || stand.cellen >= over) stand.isVol = true
        else if (stand.kolom > grenzen.kolommen) stand.isTeBreed = true
        else {
          stand.cellen++
          dezeRij.push(`<c r="${letters(stand.kolom)}${stand.rij}"${kenmerken(tag)}>${cel.xml}</c>`)
        }
      }
    }
    tag = readTag(xml, verder)
  }
  sluitRij()
  const laatste = Number(/^<row r="(\d+)"/u.exec(rijen.at(-1) ?? '')?.[1] ?? 0)
  return {
    xml: `<worksheet><sheetData>${rijen.join('')}</sheetData></worksheet>`,
    cellen: stand.cellen,
    ingekort: [
      ...(stand.isVol ? [zegRijen(laatste, stand.rij)] : []),
      ...(stand.isTeBreed ? [zegKolommen(grenzen)] : []),
    ],
  }
}

export const zegRijen = (tot: number, laatste: number): string =>
  `Gelezen tot en met rij ${zegGetal(tot)}; het blad loopt door tot rij ${zegGetal(laatste)}.`

export const zegKolommen = ({ kolommen }: Pick<Grenzen, 'kolommen'>): string =>
  `Alleen de eerste ${zegGetal(kolommen)} kolommen zijn gelezen.`

export const teLang = (rij: number, naam: string, { cel }: Pick<Grenzen, 'cel'>): Leesfout =>
  new Leesfout(
    `In «${naam}» staat op rij ${zegGetal(rij)} een cel van meer dan ${zegGetal(cel)} tekens. Misschien staat er een aanhalingsteken te veel.`,
  )

const verspringt = (naam: string): Leesfout =>
  new Leesfout(`In «${naam}» staan rijen of cellen niet op volgorde; zo kunnen we het blad niet lezen.`)

function volgendeRij(tag: Tag, vorige: number, naam: string): number {
  const rij = Number(tag.attributen.get('r') ?? vorige + 1)
  if (!Number.isInteger(rij) || rij <= vorige) throw verspringt(naam)
  return rij
}

/** A sheet may leave out where a cell stands: then it follows the one before. */
function volgendeKolom(tag: Tag, vorige: number, naam: string): number {
  const plek = tag.attributen.get('r')
  if (plek === undefined) return vorige + 1
  const kolom = Array.from(/^[A-Z]{1,3}/u.exec(plek)?.[0] ?? '').reduce(
    (som, l) => som * 26 + l.charCodeAt(0) - 64,
    0,
  )
  if (kolom <= vorige) throw verspringt(naam)
  return kolom
}

/** What a cell says: its value, or its text as it stands in the cell. The formula behind it is nobody's business. */
function leesCel(xml: string, cel: Tag): { xml: string; lengte: number; einde: number } {
  if (cel.leeg) return { xml: '', lengte: 0, einde: cel.einde }
  let waarde = ''
  const tekst: string[] = []
  let lengte = 0
  let inUitspraak = false
  let tag = readTag(xml, cel.einde)
  for (; tag && !(tag.naam === 'c' && tag.sluit); tag = readTag(xml, tag.einde)) {
    // A row that ends inside a cell: the file is broken, and the reader behind us says so.
    if (tag.naam === 'row' || tag.naam === 'c') break
    if (tag.naam === 'rPh') inUitspraak = !tag.sluit && !tag.leeg
    if (tag.sluit || tag.leeg || inUitspraak) continue
    if (tag.naam !== 'v' && tag.naam !== 't') continue
    const einde = xml.indexOf('<', tag.einde)
    const inhoud = xml.slice(tag.einde, einde < 0 ? xml.length : einde)
    lengte += inhoud.length
    if (tag.naam === 'v') waarde = inhoud
    else tekst.push(inhoud)
  }
  const einde = tag?.naam === 'c' && tag.sluit ? tag.einde : (tag?.begin ?? xml.length)
  if (cel.attributen.get('t') === 'inlineStr') {
    const heel = tekst.join('')
    return { xml: heel === '' ? '' : `<is><t>${heel}</t></is>`, lengte, einde }
  }
  return { xml: waarde === '' ? '' : `<v>${waarde}</v>`, lengte, einde }
}

/** Type and style, as far as they are what a sheet may say. */
const kenmerken = ({ attributen }: Tag): string => {
  const [t = '', s = ''] = [attributen.get('t'), attributen.get('s')]
  return (/^[a-zA-Z]{1,9}$/u.test(t) ? ` t="${t}"` : '') + (/^\d{1,6}$/u.test(s) ? ` s="${s}"` : '')
}

/** 1 → A, 27 → AA. */
const letters = (n: number): string =>
  n > 26 ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1) : String.fromCharCode(64 + n)
