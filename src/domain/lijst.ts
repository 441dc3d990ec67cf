/** Lijst: what somebody pastes from a mail, a document or a spreadsheet, read as proposals for actoren. The room decides; we only say what we think and why. */
import type { ActorSoort } from './actor'
import { NAAM_MAX } from './grond'
import { raadSoort, soortVanWoord } from './lijstwoorden'
import { normaliseer } from './namen'

export type RegelVoorstel = {
  /** 1–400 characters, on one line. */
  naam: string
  soort: ActorSoort
  /** Why this soort was guessed, in Dutch; null when it stood in the list or when nothing pointed anywhere. */
  geraden: string | null
  /** Number of people, whole and ≥ 0, when the list says so. */
  omvang?: number
  /** In the words of the list, not yet records. */
  bezorgdheden?: string[]
  /** Already on the map, or earlier in this list. */
  dubbel: boolean
}

/** More rows than this is no list of actoren but a wrong copy. */
const REGELS_MAX = 2000

type Kolom = 'naam' | 'soort' | 'omvang' | 'bezorgdheden'
const KOPPEN: Readonly<Record<string, Kolom>> = {
  naam: 'naam',
  namen: 'naam',
  wie: 'naam',
  actor: 'naam',
  actoren: 'naam',
  organisatie: 'naam',
  vereniging: 'naam',
  partner: 'naam',
  soort: 'soort',
  type: 'soort',
  categorie: 'soort',
  aantal: 'omvang',
  omvang: 'omvang',
  'aantal mensen': 'omvang',
  'aantal personen': 'omvang',
  leden: 'omvang',
  bezorgdheid: 'bezorgdheden',
  bezorgdheden: 'bezorgdheden',
  zorg: 'bezorgdheden',
  zorgen: 'bezorgdheden',
}

/**
 * Reads lines, bullets, numbering, cells of a spreadsheet (tabs, or quoted with comma or semicolon) with or without a header, or names with
 * commas on one line. `bestaande` are the names that are on the map. Never throws; text without a name in it gives an empty list.
 */
export function readLijst(text: string, bestaande: Iterable<string> = []): RegelVoorstel[] {
  const gezien = new Set([...bestaande].map(normaliseer))
  const rijen = leesRijen(text.replace(/^\uFEFF/u, ''))
  const gelezen = leesKop(rijen[0] ?? [])
  const kop = gelezen ?? raadKop(rijen)
  return (gelezen ? rijen.slice(1) : rijen)
    .map((rij) => maakRegel(rij, kop))
    .filter((regel) => regel !== null)
    .slice(0, REGELS_MAX)
    .map((regel) => {
      const sleutel = normaliseer(regel.naam) || regel.naam
      const dubbel = gezien.has(sleutel)
      gezien.add(sleutel)
      return { ...regel, dubbel }
    })
}

function maakRegel(
  rij: readonly string[],
  kop: readonly (Kolom | null)[] | null,
): Omit<RegelVoorstel, 'dubbel'> | null {
  const cel = (kolom: Kolom) =>
    kop ? kop.flatMap((k, i) => (k === kolom ? [rij[i] ?? ''] : [])).join(', ') : ''
  const ruw = kop ? cel('naam') : (rij.find((stuk) => schoon(stuk) !== '') ?? '')
  const { naam, omvang: tussenHaakjes } = leesAantal(schoon(ruw))
  // «12», «—»: a number or a stroke is nobody.
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(naam)) return null
  const omvang = leesGetal(cel('omvang')) ?? tussenHaakjes
  const bezorgdheden = cel('bezorgdheden')
    .split(/[,;\n]/u)
    .map(schoon)
    .filter(Boolean)
  const gezegd = soortVanWoord(cel('soort'))
  return {
    naam: kortNaam(naam),
    ...(gezegd ? { soort: gezegd, geraden: null } : raadSoort(naam)),
    ...(omvang === null ? {} : { omvang }),
    ...(bezorgdheden.length > 0 ? { bezorgdheden } : {}),
  }
}

/** A header is only one when it names a column for names and nothing in it is unknown twice; otherwise «Actor» could be an actor. */
function leesKop(rij: readonly string[]): (Kolom | null)[] | null {
  const kolommen = rij.map((cel) => KOPPEN[normaliseer(cel)] ?? null)
  const bekend = kolommen.filter((kolom) => kolom !== null).length
  if (!kolommen.includes('naam') || bekend * 2 < rij.filter((cel) => cel.trim() !== '').length) return null
  return kolommen
}

/** Two columns copied without their header: beside the names, one in which nothing stands but our soorten, or nothing but numbers. */
function raadKop(rijen: readonly (readonly string[])[]): (Kolom | null)[] | null {
  const breedte = Math.max(...rijen.map((rij) => rij.length), 0)
  const kolommen = Array.from({ length: breedte }, (_, i): Kolom | null => {
    if (i === 0) return 'naam'
    const cellen = rijen.map((rij) => (rij[i] ?? '').trim()).filter(Boolean)
    if (cellen.length === 0) return null
    if (cellen.every((cel) => soortVanWoord(cel))) return 'soort'
    return cellen.every((cel) => /^[±~]?\s*\d[\d. ]*$/u.test(cel)) ? 'omvang' : null
  })
  const isNaam = rijen.every((rij) => (rij[0] ?? '').trim() === '' || !/^[\d.\s]+$/u.test(rij[0] ?? ''))
  return isNaam && kolommen.some((kolom) => kolom !== null && kolom !== 'naam') ? kolommen : null
}

function leesRijen(text: string): string[][] {
  const regels = text.split(/\r\n|[\n\r\u2028\u2029]/u)
  if (text.includes('\t')) return leesCellen(text, '\t')
  const kop = regels.find((regel) => regel.trim() !== '') ?? ''
  for (const scheiding of [';', ',']) {
    const isTabel =
      kop.includes(scheiding) && (kop.trimStart().startsWith('"') || leesKop(kop.split(scheiding)) !== null)
    if (isTabel && regels.filter((regel) => regel.trim() !== '').length > 1)
      return leesCellen(text, scheiding)
  }
  const gevuld = regels.filter((regel) => regel.trim() !== '')
  // «gezinnen, ouderen en jongeren»: several names on the only line. A comma in a longer list belongs to the name.
  const [enige = ''] = gevuld
  if (gevuld.length === 1 && /[,;]/u.test(enige)) {
    return leesCellen(enige, enige.includes(';') ? ';' : ',')
      .flat()
      .map((naam) => [naam])
  }
  return gevuld.map((regel) => leesCellen(regel, '\t')[0] ?? [])
}

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
    } else if (teken === '"' && cel.trim() === '' && sluitAanhaling(text, i)) {
      cel = ''
      open = true
    } else if (teken === scheiding) sluitCel()
    else if (/[\n\r\u2028\u2029]/u.test(teken)) {
      sluitCel()
      rijen.push([])
    } else cel += teken
  }
  sluitCel()
  return rijen.filter((rij) => rij.some((stuk) => stuk.trim() !== ''))
}

/** A quote that nobody closes is only a quote, or the rest of the list would vanish into one name. */
const sluitAanhaling = (text: string, begin: number): boolean => text.includes('"', begin + 1)

/** One line, without bullet, numbering or trailing separator. */
const schoon = (stuk: string): string =>
  stuk
    .replaceAll(/[\s\u200B\u00A0]+/gu, ' ')
    .trim()
    .replace(/^(?:[-–—•*·▪◦‣o→✓✔]|\[[ xX]?\]|\(?\d{1,3}[.):]|[a-z][.)])\s+/u, '')
    .replace(/^[•▪◦‣·]\s*/u, '')
    .replace(/\s*[;,]$/u, '')
    .trim()

/** «Ouderen (± 140)» and «Jongeren (35 leden)» say how many; other brackets belong to the name. */
function leesAantal(naam: string): { naam: string; omvang: number | null } {
  const vondst =
    /^(?<wie>.*\S)\s*\((?:±|ca\.?|circa|ongeveer|~)?\s*(?<getal>\d[\d. ]*)\s*(?:leden|mensen|personen|inwoners|gezinnen|zaken|volgers)?\)$/u.exec(
      naam,
    )
  const { wie = '', getal = '' } = vondst?.groups ?? {}
  const omvang = vondst ? leesGetal(getal) : null
  return omvang === null ? { naam, omvang: null } : { naam: wie, omvang }
}

/** «± 1.250 gezinnen» → 1250; null for a text without one number, such as «10–20». */
function leesGetal(tekst: string): number | null {
  const getallen = tekst.match(/\d+(?:[. ]\d{3})*(?!\d)/gu) ?? []
  const getal = getallen.length === 1 ? Number(getallen[0].replaceAll(/[. ]/gu, '')) : Number.NaN
  return getal <= 100_000_000 ? getal : null
}

const kortNaam = (naam: string): string =>
  naam.length > NAAM_MAX ? `${naam.slice(0, NAAM_MAX - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : naam
