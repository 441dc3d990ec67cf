/**
 * Lijst: what comes in from a mail, a document or a spreadsheet, read as proposals for actoren. The room decides; we only say what we think and
 * why, and of everything that is not taken along which row it was and what was wrong with it.
 */
import type { ActorSoort, Eenheid, Rol, Verontrusting } from '../model/actor'
import { NAAM_MAX, TEKST_MAX } from '../model/grond'
import {
  eenheidVan,
  getalVan,
  herkentKop,
  herkentLatereKop,
  type Kolom,
  kolomVanKop,
  plaatsVan,
  type Polen,
  rolVan,
  verontrustingVan,
} from './lijstkolommen'
import { zonderApostrof } from './levend'
import type { Rijen } from './lijstrijen'
import { raadSoort, soortVanWoord } from './lijstwoorden'
import { normaliseer } from '../masker/namen'
import type { Zone } from '../model/zone'

export type RegelVoorstel = {
  /** Number of the row it stood in, from 1. */
  rij: number
  /** 1–400 characters, on one line. */
  naam: string
  soort: ActorSoort
  /** Why this soort was guessed, in Dutch; null when it stood in the list or when nothing pointed anywhere. */
  geraden: string | null
  /** Number of people, whole and ≥ 0, when the list says so. */
  omvang?: number
  /** In the words of the list, not yet records. */
  bezorgdheden?: string[]
  /** A zone, or a place −1…1 on the axis. */
  plaats?: Zone | number
  verontrusting?: Verontrusting
  eenheid?: Eenheid
  rollen?: Rol[]
  sector?: string
  schuilnaam?: string
  nota?: string
  /** Cells of this row that are not taken along, with why, in Dutch. */
  opmerkingen?: string[]
  /** Already on the map, or earlier in this list. */
  dubbel: boolean
}

export type Lezing = {
  heeftKop: boolean
  /** Number of the row that is the header, or would be; titles and remarks may stand above it. */
  koprij: number
  /** What people see above each column: its header, or «kolom 2». */
  koppen: readonly string[]
  /** What each column is read as; null is not read. */
  kolommen: readonly (Kolom | null)[]
  regels: readonly RegelVoorstel[]
  /** Rows without an actor in them, with why, in Dutch. */
  overgeslagen: readonly { rij: number; tekst: string; reden: string }[]
}

/** What people changed to our reading of the table; what is left out is guessed. `kolommen` by place. */
export type Leeswens = {
  bestaande?: Iterable<string>
  polen?: Polen
  heeftKop?: boolean
  kolommen?: Readonly<Record<number, Kolom | null>>
}

/** More rows than this is no list of actoren but a wrong copy. */
const REGELS_MAX = 2000
/** Beyond this many rows nothing is looked at, whatever was pasted. */
const RIJEN_MAX = 10_000

type Genummerd = { rij: number; cellen: readonly string[] }
type Tabel = Pick<Lezing, 'heeftKop' | 'koprij' | 'koppen' | 'kolommen'> & {
  /** Filled rows below the header, and those above it, with their number. */
  inhoud: readonly Genummerd[]
  erboven: readonly Genummerd[]
  isVrij: boolean
}
/** Among so many rows a header is looked for. */
const KOP_BINNEN = 15

/** What the columns are, before anybody looks at who is in them. */
export function readKolommen(rijen: Rijen, { heeftKop, kolommen: wens = {}, polen }: Leeswens = {}): Tabel {
  const genummerd = rijen
    .slice(0, RIJEN_MAX)
    .map((cellen, i) => ({ rij: i + 1, cellen: cellen.map(zonderApostrof) }))
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
  const bovenaan = genummerd.slice(0, KOP_BINNEN).map(({ cellen }) => cellen)
  const gevonden = bovenaan.findIndex((cellen, i) =>
    i === 0 ? herkentKop(cellen) : herkentLatereKop(cellen, bovenaan.slice(0, i)),
  )
  const plek = Math.max(0, gevonden)
  const kop = genummerd[plek]
  const eerste = kop?.cellen ?? []
  const isKop = heeftKop ?? gevonden >= 0
  const inhoud = isKop ? genummerd.slice(plek + 1) : genummerd
  const rijenErin = inhoud.map(({ cellen }) => cellen)
  const geraden = isKop ? leesKop(eerste, rijenErin, polen) : raadKolommen(rijenErin)
  const breedte = genummerd.reduce((max, { cellen }) => Math.max(max, cellen.length), 0)
  const kolommen = Array.from({ length: breedte }, (_, i) =>
    Object.hasOwn(wens, i)
      ? (wens[i] ?? null)
      : (geraden?.[i] ?? (geraden === null && i === 0 ? 'naam' : null)),
  )
  return {
    heeftKop: isKop,
    koprij: kop?.rij ?? 1,
    koppen: kolommen.map((_, i) => (isKop && schoon(eerste[i] ?? '')) || `kolom ${i + 1}`),
    kolommen,
    inhoud,
    erboven: isKop ? genummerd.slice(0, plek) : [],
    isVrij: geraden === null && Object.keys(wens).length === 0,
  }
}

/** What each head names. A place is one only where most of its cells can be read as a place on the axis: elsewhere «plaats» is where somebody lives. */
function leesKop(kop: readonly string[], rijen: Rijen, polen?: Polen): (Kolom | null)[] {
  return kop.map(kolomVanKop).map((kolom, i) => {
    if (kolom !== 'plaats') return kolom
    const gevuld = rijen.map((cellen) => schoon(cellen[i] ?? '')).filter(Boolean)
    const gelezen = gevuld.filter((cel) => plaatsVan(cel, polen) !== null).length
    return gevuld.length === 0 || gelezen * 2 >= gevuld.length ? kolom : null
  })
}

/** Reads rows with or without a header. `bestaande` are the names that are on the map. Never throws; rows without a name give an empty list. */
export function readTabel(rijen: Rijen, wens: Leeswens = {}): Lezing {
  const { inhoud, erboven, isVrij, heeftKop, koprij, koppen, kolommen } = readKolommen(rijen, wens)
  const scheidingen = kolommen.map((kolom, i) =>
    kolom === 'bezorgdheden' ? scheidingVan(inhoud.map(({ cellen }) => cellen[i] ?? '')) : METKOMMA,
  )
  const gezien = new Set([...(wens.bestaande ?? [])].map(normaliseer))
  const regels: RegelVoorstel[] = []
  const zegRij = (cellen: readonly string[]) => kort(cellen.map(schoon).filter(Boolean).join(' · '), 80)
  const overgeslagen: { rij: number; tekst: string; reden: string }[] = erboven.map(({ rij, cellen }) => ({
    rij,
    tekst: zegRij(cellen),
    reden: 'staat boven de kop',
  }))
  for (const { rij, cellen } of inhoud) {
    // Who does not come along is not guessed at: only the first rows cost anything.
    const isVol = regels.length >= REGELS_MAX
    const gelezen = isVol
      ? null
      : leesRegel(isVrij ? eersteGevulde(cellen) : cellen, kolommen, scheidingen, wens.polen)
    if (!gelezen) {
      const reden = isVol ? `er gaan hoogstens ${REGELS_MAX} rijen tegelijk mee` : 'er staat geen naam in'
      overgeslagen.push({ rij, tekst: zegRij(cellen), reden })
      continue
    }
    const sleutel = normaliseer(gelezen.naam) || gelezen.naam
    regels.push({ rij, ...gelezen, dubbel: gezien.has(sleutel) })
    gezien.add(sleutel)
  }
  if (rijen.length > RIJEN_MAX) {
    overgeslagen.push({
      rij: RIJEN_MAX + 1,
      tekst: 'de rest',
      reden: `na rij ${RIJEN_MAX} lezen we niet verder`,
    })
  }
  return { heeftKop, koprij, koppen, kolommen, regels, overgeslagen }
}

/** In a list without columns the name is the first cell with something in it. Word and Outlook put the number or the bullet in a cell before it. */
const eersteGevulde = (cellen: readonly string[]): readonly string[] => [
  cellen.find((cel) => schoon(cel) !== '' && !OPSOMMINGSTEKEN.test(cel.trim())) ?? '',
]
const OPSOMMINGSTEKEN = /^(?:[-–—•*·▪◦‣o→✓✔]|\[[ xX]?\]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]+)[.):])$/u

function leesRegel(
  cellen: readonly string[],
  kolommen: readonly (Kolom | null)[],
  scheidingen: readonly RegExp[],
  polen?: Polen,
): Omit<RegelVoorstel, 'rij' | 'dubbel'> | null {
  const alle = (kolom: Kolom): string[] =>
    kolommen.flatMap((k, i) => (k === kolom ? [schoon(cellen[i] ?? '')] : [])).filter(Boolean)
  const cel = (kolom: Kolom): string => alle(kolom).join(', ')
  // Of two columns with names, «Naam» and «Organisatie», the first that says one.
  const { naam, omvang: tussenHaakjes } = leesAantal(alle('naam')[0] ?? '')
  // «12», «—»: a number or a stroke is nobody.
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(naam)) return null

  const opmerkingen: string[] = []
  /** The value of a cell, or a remark that we could not read it. */
  function lees<T>(tekst: string, wat: string, vertaal: (tekst: string) => T | null): T | null {
    const waarde = tekst === '' ? null : vertaal(tekst)
    if (tekst !== '' && waarde === null) opmerkingen.push(`${wat} «${kort(tekst, 60)}» lezen we niet`)
    return waarde
  }
  const gezegd = lees(cel('soort'), 'soort', soortVanWoord)
  const omvang = lees(cel('omvang'), 'omvang', getalVan) ?? tussenHaakjes
  const plaats = lees(alle('plaats')[0] ?? '', 'plaats', (tekst) => plaatsVan(tekst, polen))
  const verontrusting = lees(cel('verontrusting'), 'voelt zich', verontrustingVan)
  const eenheid = lees(cel('eenheid'), 'eenheid', eenheidVan)
  const rollen = splits(cel('rollen'), ROLLENSCHEIDING).flatMap((woord) => lees(woord, 'rol', rolVan) ?? [])
  const bezorgdheden = kolommen.flatMap((kolom, i) =>
    kolom === 'bezorgdheden' ? splits(cellen[i] ?? '', scheidingen[i] ?? METKOMMA) : [],
  )
  const [sector, schuilnaam, nota] = [cel('sector'), cel('schuilnaam'), cel('nota')]
  if (naam.length > NAAM_MAX) opmerkingen.push(`de naam is ingekort tot ${NAAM_MAX} tekens`)
  if (nota.length > TEKST_MAX) opmerkingen.push(`de nota is ingekort tot ${TEKST_MAX} tekens`)
  return {
    naam: kort(naam, NAAM_MAX),
    ...(gezegd ? { soort: gezegd, geraden: null } : raadSoort(naam)),
    ...(omvang === null ? {} : { omvang }),
    ...(bezorgdheden.length > 0 ? { bezorgdheden } : {}),
    ...(plaats === null ? {} : { plaats }),
    ...(verontrusting === null ? {} : { verontrusting }),
    ...(eenheid === null ? {} : { eenheid }),
    ...(rollen.length > 0 ? { rollen } : {}),
    ...(sector ? { sector: kort(sector, NAAM_MAX) } : {}),
    ...(schuilnaam ? { schuilnaam: kort(schuilnaam, NAAM_MAX) } : {}),
    ...(nota ? { nota: kort(nota, TEKST_MAX) } : {}),
    ...(opmerkingen.length > 0 ? { opmerkingen } : {}),
  }
}

/** Two columns copied without their header: beside the names, one in which nothing stands but our soorten, or nothing but numbers. */
function raadKolommen(rijen: Rijen): (Kolom | null)[] | null {
  const breedte = rijen.reduce((max, rij) => Math.max(max, rij.length), 0)
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

/** What parts several values in a cell. A rol is one of a few words, so anything does. */
const ROLLENSCHEIDING = /[,;|/&+\n]|\s+en\s+/u
const METKOMMA = /[,;|\n]/u
const ZONDERKOMMA = /[;|\n]|\s\/\s/u
const isAndersGedeeld = (cel: string): boolean =>
  /[;|\n]/u.test(cel) || (/\s\/\s/u.test(cel) && !cel.includes(','))
/** Where most of a column parts its values with another sign, a comma belongs to the words: «Verkeer, vooral aan de school». */
function scheidingVan(cellen: readonly string[]): RegExp {
  const gevuld = cellen.map((cel) => cel.trim()).filter(Boolean)
  return gevuld.filter(isAndersGedeeld).length * 2 > gevuld.length ? ZONDERKOMMA : METKOMMA
}

const splits = (tekst: string, scheiding: RegExp): string[] =>
  tekst
    .split(scheiding)
    .map((deel) => schoon(deel).replace(/^"(.*)"$/u, '$1'))
    .filter(Boolean)

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
  const omvang = vondst ? getalVan(getal) : null
  return omvang === null ? { naam, omvang: null } : { naam: wie, omvang }
}

const kort = (tekst: string, max: number): string =>
  tekst.length > max ? `${tekst.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : tekst
