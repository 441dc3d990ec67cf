/** A spreadsheet of OpenDocument, as LibreOffice writes it: its one part with cells, read in one pass within the same bounds. */
import type { Blad, Celfout } from '../../domain/lijst/lijstrijen'
import { writeGetalcel } from '../../taal/getal'
import { readTekens } from '../../taal/tekens'
import { teLang, zegKolommen, zegRijen } from './blad'
import { type Grenzen, Leesfout, type Stap } from './grenzen'
import { readTag, readXmltekst, type Tag, zonderBijzaak } from './tags'
import { type Onderdeel, pakUit } from './zip'

export const isOds = (inhoud: readonly Onderdeel[]): boolean =>
  inhoud.some(({ pad }) => pad === 'mimetype') && inhoud.some(({ pad }) => pad === 'content.xml')

type Werkblad = Blad & {
  rijen: string[][]
  fouten: Celfout[]
  verborgenRijen: number[]
  verborgenKolommen: number[]
  ingekort: string[]
}

/** Rejects with a Leesfout: a password, or something else of OpenDocument. */
export async function readOds(
  bytes: Uint8Array,
  inhoud: readonly Onderdeel[],
  naam: string,
  grenzen: Grenzen,
  stap: Stap,
): Promise<Blad[]> {
  stap('Uitpakken')
  const delen = await pakUit(
    bytes,
    inhoud.filter(({ pad }) => pad === 'content.xml'),
    naam,
    grenzen,
  )
  const xml = zonderBijzaak(new TextDecoder().decode(delen.get('content.xml')))
  if (!/<(?:[\w.-]+:)?spreadsheet[\s>]/u.test(xml)) {
    throw new Leesfout(
      `«${naam}» is een OpenDocument, geen rekenblad. Bewaar de lijst als .xlsx of als .csv.`,
    )
  }
  stap('Bladen lezen')
  return readBladen(xml, naam, grenzen)
}

const keer = (tag: Tag, naam: string): number =>
  Math.max(1, Math.trunc(Number(tag.attribuut(naam) ?? 1)) || 1)
const isDicht = (tag: Tag): boolean => /^(?:collapse|filter)$/u.test(tag.attribuut('visibility') ?? '')

function readBladen(xml: string, naam: string, grenzen: Grenzen): Blad[] {
  const dicht = findDichteStijlen(xml)
  const bladen: Werkblad[] = []
  let [cellen, tekens] = [0, 0]
  let [rij, herhaal, kolom, kolomkop] = [0, 1, 0, 0]
  for (let tag = readTag(xml, 0); tag;) {
    let verder = tag.einde
    const blad = bladen.at(-1)
    if (tag.naam === 'table' && !tag.sluit) {
      if (bladen.length >= grenzen.bladen) {
        throw new Leesfout(
          `«${naam}» telt meer dan ${grenzen.bladen} bladen. Bewaar alleen het blad met de namen.`,
        )
      }
      bladen.push({
        naam: readXmltekst(tag.attribuut('name') ?? ''),
        rijen: [],
        fouten: [],
        verborgenRijen: [],
        verborgenKolommen: [],
        ingekort: [],
        ...(dicht.has(tag.attribuut('style-name') ?? '') ? { isVerborgen: true } : {}),
      })
      ;[rij, herhaal, kolom, kolomkop] = [0, 1, 0, 0]
    } else if (blad && tag.naam === 'table-column' && !tag.sluit) {
      const aantal = keer(tag, 'number-columns-repeated')
      if (isDicht(tag))
        for (let i = 0; i < Math.min(aantal, grenzen.kolommen - kolomkop); i++)
          blad.verborgenKolommen.push(kolomkop + i)
      kolomkop += aantal
    } else if (blad && tag.naam === 'table-row' && !tag.sluit) {
      rij += herhaal
      herhaal = keer(tag, 'number-rows-repeated')
      kolom = 0
      if (isDicht(tag))
        for (let i = 0; i < Math.min(herhaal, grenzen.rijen - rij + 1); i++) blad.verborgenRijen.push(rij + i)
    } else if (blad && (tag.naam === 'table-cell' || tag.naam === 'covered-table-cell') && !tag.sluit) {
      const breed = keer(tag, 'number-columns-repeated')
      const cel = leesCel(xml, tag)
      verder = cel.einde
      if (cel.tekst !== '' || cel.fout !== '') {
        if (cel.tekst.length > grenzen.cel) throw teLang(rij, naam, grenzen)
        // A filled row that is repeated is written out; an empty one is only space.
        const [onder, rechts] = [
          Math.min(herhaal, grenzen.rijen - rij + 1),
          Math.min(breed, grenzen.kolommen - kolom),
        ]
        if (
          onder < herhaal ||
          onder <= 0 ||
          cellen + onder * rechts > grenzen.cellen ||
          tekens > grenzen.tekst
        )
          zegEens(blad, zegRijen(Math.min(rij, grenzen.rijen), rij + herhaal - 1))
        if (rechts < breed) zegEens(blad, zegKolommen(grenzen))
        for (let i = 0; i < onder && cellen + rechts <= grenzen.cellen && tekens <= grenzen.tekst; i++) {
          for (let j = 0; j < rechts; j++) zet(blad.rijen, rij - 1 + i, kolom + j, cel.tekst)
          if (cel.fout !== '') blad.fouten.push({ rij: rij + i, kolom, tekst: cel.fout })
          cellen += rechts
          tekens += cel.tekst.length * rechts
        }
      }
      kolom += breed
    }
    tag = readTag(xml, verder)
  }
  return bladen.map(({ fouten, verborgenRijen, verborgenKolommen, ...blad }) => ({
    ...blad,
    ...(fouten.length > 0 ? { fouten } : {}),
    ...(verborgenRijen.length > 0
      ? { verborgenRijen: verborgenRijen.filter((een) => een <= blad.rijen.length) }
      : {}),
    ...(verborgenKolommen.length > 0 ? { verborgenKolommen } : {}),
  }))
}

function zegEens(blad: Werkblad, zin: string): void {
  if (!blad.ingekort.includes(zin)) blad.ingekort.push(zin)
}

function zet(rijen: string[][], rij: number, kolom: number, tekst: string): void {
  while (rijen.length <= rij) rijen.push([])
  const cellen = rijen[rij] ?? []
  while (cellen.length < kolom) cellen.push('')
  cellen[kolom] = tekst
}

/** Styles of a sheet that is not shown. */
function findDichteStijlen(xml: string): ReadonlySet<string> {
  const uit = new Set<string>()
  let stijl = ''
  const einde = xml.search(/<(?:[\w.-]+:)?spreadsheet[\s>]/u)
  const kop = xml.slice(0, Math.max(0, einde))
  for (let tag = readTag(kop, 0); tag; tag = readTag(kop, tag.einde)) {
    if (tag.naam === 'style' && !tag.sluit) stijl = tag.attribuut('name') ?? ''
    if (tag.naam === 'table-properties' && tag.attribuut('display') === 'false') uit.add(stijl)
  }
  return uit
}

/** The value of a cell, else the lines that it shows. */
function leesCel(xml: string, tag: Tag): { tekst: string; fout: string; einde: number } {
  if (tag.leeg) return { tekst: '', fout: '', einde: tag.einde }
  const slot = xml.slice(tag.begin).match(/^<((?:[\w.-]+:)?[\w.-]+)/u)?.[1] ?? tag.naam
  const dicht = xml.indexOf(`</${slot}>`, tag.einde)
  const einde = dicht < 0 ? xml.length : dicht
  const soort = tag.attribuut('value-type') ?? ''
  const getoond = zegLijnen(xml.slice(tag.einde, einde))
  const na = { einde: einde + slot.length + 3 }
  if (/^(?:#[A-Z/0?!]+[!?]?|Err:\d+)$/u.test(getoond) && soort !== '')
    return { tekst: '', fout: getoond, ...na }
  const waarde = tag.attribuut('value')
  if (soort === 'date')
    return {
      tekst: (tag.attribuut('date-value') ?? '').replace('T00:00:00', '').replace('T', ' ').slice(0, 16),
      fout: '',
      ...na,
    }
  if (soort === 'time') {
    const [, uur = '0', minuut = '0'] = /^PT(\d+)H(\d+)M/u.exec(tag.attribuut('time-value') ?? '') ?? []
    return { tekst: `${uur.padStart(2, '0')}:${minuut.padStart(2, '0')}`, fout: '', ...na }
  }
  if (soort === 'boolean')
    return { tekst: tag.attribuut('boolean-value') === 'true' ? 'ja' : 'nee', fout: '', ...na }
  if (
    waarde !== undefined &&
    /^(?:float|currency|percentage)$/u.test(soort) &&
    Number.isFinite(Number(waarde))
  ) {
    return { tekst: writeGetalcel(Number(waarde)), fout: '', ...na }
  }
  return { tekst: getoond, fout: '', ...na }
}

/** Paragraphs are lines; a remark beside the cell is none of it. */
function zegLijnen(inhoud: string): string {
  const zonder = inhoud.replaceAll(/<(?:[\w.-]+:)?annotation[\s>][\s\S]*?<\/(?:[\w.-]+:)?annotation>/gu, '')
  const lijnen = zonder.split(/<\/(?:[\w.-]+:)?p>/u).slice(0, -1)
  const tekst = (lijn: string) =>
    readXmltekst(
      lijn
        .replaceAll(/<(?:[\w.-]+:)?line-break\/>/gu, '\n')
        .replaceAll(/<(?:[\w.-]+:)?(?:s|tab)(?:\s[^>]*)?\/>/gu, ' ')
        .replaceAll(/<[^>]*>/gu, ''),
    )
  return readTekens(lijnen.map(tekst).join('\n'))
}
