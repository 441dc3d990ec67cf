/**
 * One sheet of a spreadsheet, as rows of text: filled cells within bounds, each in its place. A sheet may name a far cell, or claim an extent: nothing is
 * made of what is not filled. Read here in one pass, because what decides about a list (hidden rows, merged cells, errors) is exactly what readers of
 * values leave out.
 */
import type { Blad, Celfout } from '../../domain/lijst/lijstrijen'
import { readTekens } from '../../taal/tekens'
import { type Grenzen, Leesfout } from './grenzen'
import { readGetalcel, type Stijlen } from './stijlen'
import { readTag, readXmltekst, type Tag, zonderBijzaak } from './tags'
import { zegGetal } from '../../taal/getal'

export type Gelezenblad = Omit<Blad, 'naam'> & { ingekort: readonly string[]; cellen: number; tekens: number }

/** What the cells of all sheets share. */
export type Boek = Stijlen & { teksten: readonly string[] }

/** How much may still come. */
export type Ruimte = { cellen: number; tekens: number }

/** As a file writes one character, at most: «&quot;». */
const LANGSTE_TEKEN = 6
/** More merged areas than a list has; the others stay as they are. */
const BANDEN_MAX = 5000

/** Throws a Leesfout for what is no sheet, or has a cell that is too long. */
export function readBlad(
  ruw: string,
  naam: string,
  boek: Boek,
  ruimte: Ruimte,
  grenzen: Grenzen,
): Gelezenblad {
  const xml = zonderBijzaak(ruw)
  const begin = xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/u)
  const rijen: string[][] = []
  const fouten: Celfout[] = []
  const verborgenRijen: number[] = []
  const stand = { rij: 0, kolom: 0, cellen: 0, tekens: 0, isVol: false, isTeBreed: false }
  let tag = begin < 0 ? null : readTag(xml, begin)
  while (tag && !(tag.naam === 'sheetData' && (tag.sluit || tag.leeg))) {
    let verder = tag.einde
    if (tag.naam === 'row' && !tag.sluit) {
      stand.rij = volgendeRij(tag, stand.rij, naam)
      stand.kolom = 0
      if (stand.tekens > ruimte.tekens) stand.isVol = true
      if (isJa(tag.attribuut('hidden'))) verborgenRijen.push(stand.rij)
    } else if (tag.naam === 'c' && !tag.sluit) {
      stand.kolom = volgendeKolom(tag, stand.kolom, naam)
      const cel = leesCel(xml, tag)
      verder = cel.einde
      if (cel.lengte > grenzen.cel * LANGSTE_TEKEN) throw teLang(stand.rij, naam, grenzen)
      const tekst = zegCel(cel, tag, boek)
      if (tekst.length > grenzen.cel) throw teLang(stand.rij, naam, grenzen)
      const isFout = cel.waarde !== '' && tag.attribuut('t') === 'e'
      if (tekst !== '' || isFout) {
        if (stand.isVol || stand.rij > grenzen.rijen || stand.cellen >= ruimte.cellen) stand.isVol = true
        else if (stand.kolom > grenzen.kolommen) stand.isTeBreed = true
        else {
          stand.cellen++
          stand.tekens += tekst.length
          zet(rijen, stand.rij - 1, stand.kolom - 1, tekst)
          if (isFout) fouten.push({ rij: stand.rij, kolom: stand.kolom - 1, tekst: cel.waarde.slice(0, 20) })
        }
      }
    }
    tag = readTag(xml, verder)
  }
  const staart = tag ? xml.slice(tag.begin) : ''
  const { isTeVeel, ...banden } = voegSamen(rijen, staart)
  const tot = rijen.length
  const verborgenKolommen = leesVerborgenKolommen(begin < 0 ? '' : xml.slice(0, begin), grenzen)
  return {
    rijen,
    cellen: stand.cellen,
    tekens: stand.tekens,
    ...(fouten.length > 0 ? { fouten } : {}),
    ...(verborgenRijen.length > 0 ? { verborgenRijen: verborgenRijen.filter((rij) => rij <= tot) } : {}),
    ...(verborgenKolommen.length > 0 ? { verborgenKolommen } : {}),
    ...(banden.tussenkoppen.length > 0 ? { tussenkoppen: banden.tussenkoppen } : {}),
    ingekort: [
      ...(stand.isVol ? [zegRijen(tot, stand.rij)] : []),
      ...(stand.isTeBreed ? [zegKolommen(grenzen)] : []),
      ...(isTeVeel
        ? ['Het blad heeft heel veel samengevoegde cellen; de laatste zijn gelezen zoals ze er staan.']
        : []),
    ],
  }
}

/** Yes, as Excel («1») and LibreOffice («true») write it. */
export const isJa = (waarde: string | undefined): boolean => waarde === '1' || waarde === 'true'

function zet(rijen: string[][], rij: number, kolom: number, tekst: string): void {
  while (rijen.length <= rij) rijen.push([])
  const cellen = rijen[rij] ?? []
  while (cellen.length < kolom) cellen.push('')
  cellen[kolom] = tekst
}

/** What a cell says, as somebody would type it. */
function zegCel(cel: { waarde: string; tekst: string }, tag: Tag, boek: Boek): string {
  const soort = tag.attribuut('t') ?? 'n'
  if (soort === 'inlineStr') return readCeltekst(readXmltekst(cel.tekst))
  if (cel.waarde === '' || soort === 'e') return ''
  if (soort === 's') return boek.teksten[Number(cel.waarde)] ?? ''
  if (soort === 'b') return isJa(cel.waarde) ? 'ja' : 'nee'
  if (soort === 'n') return readGetalcel(cel.waarde, Number(tag.attribuut('s') ?? 0), boek)
  return readCeltekst(readXmltekst(cel.waarde))
}

/** Excel writes signs that XML does not take as `_x000B_`. */
export const readCeltekst = (tekst: string): string =>
  readTekens(
    tekst.includes('_x')
      ? tekst.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : tekst,
  )

/**
 * Merged cells say what they say in each of their rows: a group that stands before five actoren is the group of all five. One that runs over the width
 * of the sheet is a heading, and is named as such.
 */
function voegSamen(rijen: string[][], staart: string): { tussenkoppen: number[]; isTeVeel: boolean } {
  const tussenkoppen: number[] = []
  const breedte = rijen.reduce((max, cellen) => Math.max(max, cellen.length), 0)
  let over = BANDEN_MAX
  for (const [, van = '', tot = ''] of staart.matchAll(
    /<(?:[\w.-]+:)?mergeCell\s[^>]*ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/gu,
  )) {
    if (over-- <= 0) return { tussenkoppen, isTeVeel: true }
    const [begin, einde] = [leesPlek(van), leesPlek(tot)]
    const tekst = rijen[begin.rij]?.[begin.kolom] ?? ''
    if (tekst === '') continue
    for (let rij = begin.rij + 1; rij <= Math.min(einde.rij, rijen.length - 1); rij++) {
      // Only beside others: below a last actor nobody stands.
      if ((rijen[rij] ?? []).some(Boolean)) zet(rijen, rij, begin.kolom, tekst)
    }
    const isAlleen = (rijen[begin.rij] ?? []).every((cel, i) => i === begin.kolom || cel === '')
    if (isAlleen && begin.rij === einde.rij && einde.kolom - begin.kolom + 1 >= Math.max(2, breedte / 2)) {
      tussenkoppen.push(begin.rij + 1)
    }
  }
  return { tussenkoppen, isTeVeel: false }
}

const leesPlek = (plek: string): { rij: number; kolom: number } => ({
  kolom: kolomVan(plek) - 1,
  rij: Number(/\d+$/u.exec(plek)?.[0] ?? 1) - 1,
})

function leesVerborgenKolommen(kop: string, { kolommen }: Grenzen): number[] {
  const uit: number[] = []
  const begin = kop.search(/<(?:[\w.-]+:)?cols[\s>]/u)
  for (let tag = begin < 0 ? null : readTag(kop, begin); tag; tag = readTag(kop, tag.einde)) {
    if (tag.naam !== 'col' || !isJa(tag.attribuut('hidden'))) continue
    const tot = Math.min(Number(tag.attribuut('max') ?? 0), kolommen)
    for (let kolom = Math.max(1, Number(tag.attribuut('min') ?? 0)); kolom <= tot; kolom++)
      uit.push(kolom - 1)
  }
  return uit
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
  const rij = Number(tag.attribuut('r') ?? vorige + 1)
  if (!Number.isInteger(rij) || rij <= vorige) throw verspringt(naam)
  return rij
}

/** A sheet may leave out where a cell stands: then it follows the one before. */
function volgendeKolom(tag: Tag, vorige: number, naam: string): number {
  const plek = tag.attribuut('r')
  if (plek === undefined) return vorige + 1
  const kolom = kolomVan(plek)
  if (kolom <= vorige) throw verspringt(naam)
  return kolom
}

/** «AA7» → 27; 0 for what names no column. */
function kolomVan(plek: string): number {
  let som = 0
  for (let i = 0; i < 3; i++) {
    const letter = plek.charCodeAt(i) - 64
    if (!(letter >= 1 && letter <= 26)) break
    som = som * 26 + letter
  }
  return som
}

/** The value of a cell, or the text that stands in it. The formula behind it is nobody's business. */
function leesCel(xml: string, cel: Tag): { waarde: string; tekst: string; lengte: number; einde: number } {
  if (cel.leeg) return { waarde: '', tekst: '', lengte: 0, einde: cel.einde }
  const voor = xml.startsWith('<c', cel.begin)
    ? ''
    : xml.slice(cel.begin + 1, xml.indexOf(':', cel.begin) + 1)
  const slot = `</${voor}c>`
  const dicht = xml.indexOf(slot, cel.einde)
  const einde = dicht < 0 ? xml.length : dicht
  const inhoud = xml.slice(cel.einde, einde)
  const isTekst = cel.attribuut('t') === 'inlineStr'
  const tekst = isTekst ? readStukken(inhoud, voor) : ''
  const waarde = isTekst ? '' : tussen(inhoud, `${voor}v`)
  return {
    waarde,
    tekst,
    lengte: tekst.length + waarde.length,
    einde: dicht < 0 ? einde : einde + slot.length,
  }
}

/** What stands between the first `<naam …>` and what closes it. */
function tussen(xml: string, naam: string): string {
  let begin = xml.indexOf(`<${naam}>`)
  if (begin >= 0) begin += naam.length + 2
  else {
    const vondst = new RegExp(`<${naam}\\s[^>]*[^/]>`, 'u').exec(xml)
    if (!vondst) return ''
    begin = vondst.index + vondst[0].length
  }
  const einde = xml.indexOf('<', begin)
  return xml.slice(begin, einde < 0 ? xml.length : einde)
}

/** All pieces of a text in cells, still as XML; how it is pronounced is not what it says. */
export function readStukken(inhoud: string, voor: string): string {
  const zonderUitspraak =
    inhoud.includes('rPh>') || inhoud.includes('rPh ')
      ? inhoud.replaceAll(/<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/gu, '')
      : inhoud
  const stuk = new RegExp(`<${voor.replaceAll('.', '\\.')}t(?:\\s[^>]*)?>([^<]*)`, 'gu')
  let uit = ''
  for (const [, tekst = ''] of zonderUitspraak.matchAll(stuk)) uit += tekst
  return uit
}
