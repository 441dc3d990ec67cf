/** A spreadsheet of Excel, Strict or not, with macros or without: weighed, unpacked, and its sheets read one by one. What it is instead, when it is something else. */
import type { Blad } from '../../domain/lijst/lijstrijen'
import { type Boek, isJa, readBlad, readStukken, readCeltekst } from './blad'
import { type Grenzen, Leesfout, type Stap } from './grenzen'
import { isOds, readOds } from './ods'
import { readStijlen } from './stijlen'
import { findTags, readXmltekst, zonderBijzaak } from './tags'
import { readArchief, type Onderdeel, pakUit } from './zip'

const begintMet = (bytes: Uint8Array, ...tekens: readonly number[]): boolean =>
  tekens.every((teken, i) => bytes[i] === teken)
export const isZip = (bytes: Uint8Array): boolean => begintMet(bytes, 0x50, 0x4b)
export const isOudOffice = (bytes: Uint8Array): boolean =>
  begintMet(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/** Why an Office file that is no archive does not open: a password only when there is one. */
export function zegOudOffice(bytes: Uint8Array, naam: string): Leesfout {
  if (bevat(bytes, 'EncryptedPackage')) {
    return new Leesfout(`Op «${naam}» staat een wachtwoord. Bewaar het zonder wachtwoord, of als .csv.`)
  }
  if (bevat(bytes, 'Workbook') || bevat(bytes, 'Book')) {
    return new Leesfout(
      `«${naam}» is een oud Excelbestand (.xls). Bewaar het in Excel als .xlsx of als .csv.`,
    )
  }
  return new Leesfout(`«${naam}» is een oud Officebestand, geen rekenblad dat we kunnen lezen.`)
}

/** Names of parts stand in such a file two bytes a letter. */
function bevat(bytes: Uint8Array, woord: string): boolean {
  const letters = Array.from(woord).flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let i = bytes.indexOf(letters[0] ?? 0); i >= 0; i = bytes.indexOf(letters[0] ?? 0, i + 1)) {
    if (letters.every((teken, j) => bytes[i + j] === teken)) return true
  }
  return false
}

/** What only dresses a spreadsheet up, and can be large. */
const OPMAAK =
  /^xl\/(?:charts|diagrams|drawings|externalLinks|media|pivotCache|pivotTables|theme|printerSettings)\//u

/** Rejects with a Leesfout. `stap` is told what is going on, in Dutch. */
export async function readExcel(
  bytes: Uint8Array,
  naam: string,
  grenzen: Grenzen,
  stap: Stap,
): Promise<Blad[]> {
  stap('Inhoud nakijken')
  const inhoud = readArchief(bytes, naam, grenzen)
  if (isOds(inhoud) && !inhoud.some(({ isVersleuteld }) => isVersleuteld))
    return readOds(bytes, inhoud, naam, grenzen, stap)
  zegIetsAnders(inhoud, naam)
  stap('Uitpakken')
  const nodig = inhoud.filter(({ pad }) => /^xl\/.*\.(?:xml|rels)$/u.test(pad) && !OPMAAK.test(pad))
  const delen = await pakUit(bytes, nodig, naam, grenzen)
  const lezer = new TextDecoder()
  const lees = (pad: string) => zonderBijzaak(lezer.decode(delen.get(pad) ?? new Uint8Array()))
  const { bladen, boek } = readInhoudsopgave(lees)
  if (bladen.length > grenzen.bladen) {
    throw new Leesfout(
      `«${naam}» telt meer dan ${grenzen.bladen} bladen. Bewaar alleen het blad met de namen.`,
    )
  }
  const uit: Blad[] = []
  const over = { cellen: grenzen.cellen, tekens: grenzen.tekst }
  for (const { pad, naam: bladnaam, isVerborgen } of bladen) {
    const xml = delen.get(pad)
    if (!xml) continue
    stap(`Blad ${uit.length + 1} lezen`)
    const { cellen, tekens, ...blad } = readBlad(lezer.decode(xml), naam, boek, over, grenzen)
    over.cellen -= cellen
    over.tekens -= tekens
    uit.push({ naam: bladnaam, ...blad, ...(isVerborgen ? { isVerborgen } : {}) })
  }
  if (uit.length === 0) {
    throw new Leesfout(
      `«${naam}» gaat niet open: er staat iets in dat geen rekenblad van Excel is. Bewaar het opnieuw als .xlsx, of als .csv.`,
    )
  }
  return uit
}

type Bladregel = { naam: string; pad: string; isVerborgen: boolean }

/** Which sheets there are, in the order of their tabs, and what their cells share. */
function readInhoudsopgave(lees: (pad: string) => string): { bladen: Bladregel[]; boek: Boek } {
  const wegwijzer = findTags(lees('xl/_rels/workbook.xml.rels'), 'Relationship')
  const doelVan = (tag: (typeof wegwijzer)[number] | undefined): string => {
    const doel = readXmltekst(tag?.attribuut('Target') ?? '')
    return doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`
  }
  const perId = new Map(wegwijzer.map((tag) => [tag.attribuut('Id'), tag]))
  /** Strict files name the same kinds with another address before them. */
  const soort = (naam: string, anders: string): string => {
    const tag = wegwijzer.find((een) => een.attribuut('Type')?.endsWith(`/${naam}`))
    return lees(tag ? doelVan(tag) : anders)
  }
  const werkboek = lees('xl/workbook.xml')
  return {
    bladen: findTags(werkboek, 'sheet').map((tag) => ({
      naam: readXmltekst(tag.attribuut('name') ?? ''),
      pad: doelVan(perId.get(tag.attribuut('id'))),
      isVerborgen: /^(?:veryH|h)idden$/u.test(tag.attribuut('state') ?? ''),
    })),
    boek: {
      teksten: readTeksten(soort('sharedStrings', 'xl/sharedStrings.xml')),
      isMoment: readStijlen(soort('styles', 'xl/styles.xml')),
      vanaf1904: findTags(werkboek, 'workbookPr').some((tag) => isJa(tag.attribuut('date1904'))),
    },
  }
}

/** Texts that cells share, by number. */
function readTeksten(xml: string): string[] {
  const voor = /<((?:[\w.-]+:)?)sst[\s>]/u.exec(xml)?.[1] ?? ''
  const [open, dicht] = [`<${voor}si`, `</${voor}si>`]
  const uit: string[] = []
  for (let begin = xml.indexOf(open); begin >= 0; begin = xml.indexOf(open, begin + 1)) {
    const na = xml.charCodeAt(begin + open.length)
    // `<si/>` is a text too: an empty one.
    if (na === 0x2f) uit.push('')
    if (na !== 0x3e && na !== 0x20) continue
    const einde = xml.indexOf(dicht, begin)
    if (einde < 0) break
    uit.push(readCeltekst(readXmltekst(readStukken(xml.slice(begin, einde), voor))))
    begin = einde
  }
  return uit
}

/** What else an archive can be; the reason why it does not open is the real one. */
function zegIetsAnders(inhoud: readonly Onderdeel[], naam: string): void {
  const paden = new Set(inhoud.map(({ pad }) => pad))
  if (inhoud.some(({ isVersleuteld }) => isVersleuteld)) {
    throw new Leesfout(`Op «${naam}» staat een wachtwoord. Bewaar het zonder wachtwoord, of als .csv.`)
  }
  if (paden.has('xl/workbook.xml')) return
  if (paden.has('xl/workbook.bin')) {
    throw new Leesfout(
      `«${naam}» is een binair Excelbestand (.xlsb). Bewaar het in Excel als .xlsx of als .csv.`,
    )
  }
  const wat = paden.has('word/document.xml')
    ? 'een Worddocument'
    : paden.has('ppt/presentation.xml')
      ? 'een presentatie'
      : paden.has('mimetype') && paden.has('content.xml')
        ? 'een OpenDocument'
        : 'een archief'
  throw new Leesfout(`«${naam}» is ${wat}, geen rekenblad van Excel. Bewaar de lijst als .xlsx of als .csv.`)
}
