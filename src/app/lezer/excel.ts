/** A spreadsheet of Excel: weighed, cut to what can be a list, and only then read. What it is instead, when it is something else. */
import { kortBlad } from './blad'
import { type Grenzen, Leesfout, type Stap } from './grenzen'
import { readTag } from './tags'
import { readArchief, type Onderdeel, pakUit } from './zip'

/** Cells as they come: text, numbers, days, yes and no, or nothing. */
export type Gelezenblad = {
  naam: string
  rijen: readonly (readonly unknown[])[]
  ingekort: readonly string[]
}

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
const BLADEN = /<(?:[\w.-]+:)?sheetData[\s/>]/u

/** Rejects with a Leesfout. `stap` is told what is going on, in Dutch. */
export async function readExcel(
  bytes: Uint8Array,
  naam: string,
  grenzen: Grenzen,
  stap: Stap,
): Promise<Gelezenblad[]> {
  stap('Inhoud nakijken')
  const inhoud = readArchief(bytes, naam, grenzen)
  zegIetsAnders(inhoud, naam)
  stap('Uitpakken')
  const nodig = inhoud.filter(({ pad }) => /^xl\/.*\.(?:xml|rels)$/u.test(pad) && !OPMAAK.test(pad))
  const delen = await pakUit(bytes, nodig, naam, grenzen)
  const { pakket, ingekort } = kortPakket(delen, naam, grenzen, stap)
  stap('Lezen')
  const [{ zipSync }, { default: readXlsx }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ])
  let bladen
  try {
    bladen = await readXlsx(new Blob([zipSync(pakket, { level: 0 })]))
  } catch {
    throw new Leesfout(
      `«${naam}» gaat niet open: er staat iets in dat geen rekenblad van Excel is. Bewaar het opnieuw als .xlsx, of als .csv.`,
    )
  }
  return bladen.map(({ sheet, data }) => ({ naam: sheet, rijen: data, ingekort: ingekort.get(sheet) ?? [] }))
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

/** The parts that are read, with every sheet cut to what can be a list; and what was cut, by name of the sheet. */
function kortPakket(
  delen: ReadonlyMap<string, Uint8Array>,
  naam: string,
  grenzen: Grenzen,
  stap: Stap,
): { pakket: Record<string, Uint8Array>; ingekort: Map<string, readonly string[]> } {
  const [lezer, schrijver] = [new TextDecoder(), new TextEncoder()]
  const pakket: [string, Uint8Array][] = []
  const perPad = new Map<string, readonly string[]>()
  let cellen = 0
  for (const [pad, bytes] of delen) {
    const tekst = lezer.decode(bytes)
    if (!BLADEN.test(tekst)) pakket.push([pad, bytes])
    else if (perPad.size >= grenzen.bladen) {
      throw new Leesfout(
        `«${naam}» telt meer dan ${grenzen.bladen} bladen. Bewaar alleen het blad met de namen.`,
      )
    } else {
      stap(`Blad ${perPad.size + 1} nakijken`)
      const kort = kortBlad(tekst, naam, grenzen.cellen - cellen, grenzen)
      cellen += kort.cellen
      perPad.set(pad, kort.ingekort)
      pakket.push([pad, schrijver.encode(kort.xml)])
    }
  }
  const [boek, wegwijzer] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((pad) =>
    lezer.decode(delen.get(pad) ?? new Uint8Array()),
  )
  const paden = new Map(
    alleTags(wegwijzer ?? '', 'Relationship').map((een) => [een.get('Id'), een.get('Target') ?? '']),
  )
  const ingekort = new Map(
    alleTags(boek ?? '', 'sheet').map((een) => {
      const doel = paden.get(een.get('id')) ?? ''
      return [een.get('name') ?? '', perPad.get(doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`) ?? []]
    }),
  )
  return { pakket: Object.fromEntries(pakket), ingekort }
}

function alleTags(xml: string, naam: string): ReadonlyMap<string, string>[] {
  const uit: ReadonlyMap<string, string>[] = []
  for (let tag = readTag(xml, 0); tag; tag = readTag(xml, tag.einde))
    if (tag.naam === naam) uit.push(tag.attributen)
  return uit
}
