/** One row of a list, read as a proposal for an actor. */
import type { ActorSoort, Eenheid, Rol, Verontrusting } from '../model/actor'
import { NAAM_MAX, TEKST_MAX } from '../model/grond'
import type { Zone } from '../model/zone'
import {
  eenheidVan,
  getalVan,
  type Kolom,
  type Polen,
  rolVan,
  verontrustingVan,
  zegGeenAantal,
} from './lijstkolommen'
import { type Pool, readPlaats, type Schaal } from './lijstplaats'
import { findTwijfel, readRegelsTekst, readRegeltekst, readZonderAdres } from './lijsttekst'
import { raadSoort, soortVanWoord } from './lijstwoorden'

export type RegelVoorstel = {
  /** Number of the row it stood in, from 1. */
  rij: number
  /** 1–400 characters, on one line. */
  naam: string
  soort: ActorSoort
  /** Why this soort was guessed, in Dutch; null when it stood in the list or when nothing pointed anywhere. */
  geraden: string | null
  /** The soort stood in the list. */
  soortStaatEr?: true
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
  /** What says who it is, where the list comes from us. */
  letter?: string
  sleutel?: string
  /** Cells of this row that are not taken along, with why, in Dutch. */
  opmerkingen?: string[]
  /** Already on the map, or earlier in this list. */
  dubbel: boolean
  /** Why it is off at first, in Dutch: what it seems to be instead of an actor, or that it was hidden. */
  twijfel?: string
}

/** How every column of the list is read. By place. */
export type Leesplan = {
  kolommen: readonly (Kolom | null)[]
  scheidingen: readonly RegExp[]
  schalen: readonly (Schaal | null)[]
  voor: Readonly<Record<number, Pool>>
  polen: Polen | undefined
}

export type Gelezenregel = Omit<RegelVoorstel, 'rij' | 'dubbel'> & {
  hadAdres: boolean
  /** Columns that wait for a word about which pole is «voor». */
  vraagt: readonly number[]
}

/** `ruweNaam` as `lijstnaam` finds it. A row without a name says why there is none. */
export function readRegel(
  cellen: readonly string[],
  ruweNaam: string,
  plan: Leesplan,
): Gelezenregel | { reden: string } {
  const { kolommen, schalen, voor, polen } = plan
  const alle = (kolom: Kolom): string[] =>
    kolommen.flatMap((k, i) => (k === kolom ? [readRegeltekst(cellen[i] ?? '')] : [])).filter(Boolean)
  const cel = (kolom: Kolom): string => alle(kolom).join(', ')
  const { naam: zonderAdres, hadAdres } = readZonderAdres(readRegeltekst(ruweNaam))
  const { naam, omvang: tussenHaakjes } = readAantal(zonderAdres)
  // «12», «—»: a number or a stroke is nobody.
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(naam)) {
    return { reden: hadAdres ? 'er staat alleen een mailadres in' : 'er staat geen naam in' }
  }
  const opmerkingen: string[] = []
  /** The value of a cell, or a remark that we could not read it. */
  function lees<T>(tekst: string, wat: string, vertaal: (tekst: string) => T | null): T | null {
    const waarde = tekst === '' ? null : vertaal(tekst)
    if (tekst !== '' && waarde === null) opmerkingen.push(`${wat} «${kort(tekst, 60)}» lezen we niet`)
    return waarde
  }
  const { soort: gezegd, rollen: viaSoort, eenheid: viaEenheid } = readSoort(cel('soort'), lees)
  // As it stands there: the minus of a number is no bullet.
  const mensen = kolommen
    .flatMap((kolom, i) => (kolom === 'omvang' ? [(cellen[i] ?? '').replaceAll(/\s+/gu, ' ').trim()] : []))
    .filter(Boolean)
    .join(', ')
  const aantal = mensen === '' ? null : getalVan(mensen)
  if (mensen !== '' && aantal === null)
    opmerkingen.push(`omvang «${kort(mensen, 60)}» ${zegGeenAantal(mensen)}`)
  const omvang = aantal ?? tussenHaakjes
  const vraagt: number[] = []
  const kant = kolommen.findIndex((kolom, i) => kolom === 'plaats' && readRegeltekst(cellen[i] ?? '') !== '')
  const ruw =
    kant < 0
      ? null
      : lees((cellen[kant] ?? '').trim(), 'plaats', (tekst) =>
          readPlaats(tekst, schalen[kant] ?? 'as', polen, voor[kant]),
        )
  if (ruw === 'vraag') vraagt.push(kant)
  const plaats = ruw === 'vraag' ? null : ruw
  const verontrusting = lees(cel('verontrusting'), 'voelt zich', verontrustingVan)
  const eenheid = lees(cel('eenheid'), 'eenheid', eenheidVan) ?? viaEenheid
  const rollen = splits(cel('rollen'), ROLLENSCHEIDING).flatMap((woord) => lees(woord, 'rol', rolVan) ?? [])
  const bezorgdheden = kolommen.flatMap((kolom, i) =>
    kolom === 'bezorgdheden' ? splits(cellen[i] ?? '', plan.scheidingen[i] ?? METKOMMA) : [],
  )
  const alleRollen = [...new Set([...viaSoort, ...rollen])]
  const [sector, schuilnaam, letter, sleutel] = [
    cel('sector'),
    cel('schuilnaam'),
    cel('letter'),
    cel('sleutel'),
  ]
  const nota = kolommen
    .flatMap((k, i) => (k === 'nota' ? [readRegelsTekst(cellen[i] ?? '')] : []))
    .filter(Boolean)
    .join('\n')
  if (naam.length > NAAM_MAX) opmerkingen.push(`de naam is ingekort tot ${NAAM_MAX} tekens`)
  if (nota.length > TEKST_MAX) opmerkingen.push(`de nota is ingekort tot ${TEKST_MAX} tekens`)
  const twijfel = findTwijfel(naam)
  return {
    naam: kort(naam, NAAM_MAX),
    ...(gezegd ? { soort: gezegd, geraden: null, soortStaatEr: true as const } : raadSoort(naam)),
    ...(omvang === null ? {} : { omvang }),
    ...(bezorgdheden.length > 0 ? { bezorgdheden } : {}),
    ...(plaats === null ? {} : { plaats }),
    ...(verontrusting === null ? {} : { verontrusting }),
    ...(eenheid === null ? {} : { eenheid }),
    ...(alleRollen.length > 0 ? { rollen: alleRollen } : {}),
    ...(sector ? { sector: kort(sector, NAAM_MAX) } : {}),
    ...(schuilnaam ? { schuilnaam: kort(schuilnaam, NAAM_MAX) } : {}),
    ...(nota ? { nota: kort(nota, TEKST_MAX) } : {}),
    ...(letter ? { letter: kort(letter, 3) } : {}),
    ...(sleutel ? { sleutel: kort(sleutel, 64) } : {}),
    ...(opmerkingen.length > 0 ? { opmerkingen } : {}),
    ...(twijfel === null ? {} : { twijfel }),
    hadAdres,
    vraagt,
  }
}

/** A rol in «Soort» says netwerk and that rol; «persoon» and «organisatie» say what it is one of. */
function readSoort(
  tekst: string,
  lees: <T>(tekst: string, wat: string, vertaal: (tekst: string) => T | null) => T | null,
): { soort: ActorSoort | null; rollen: Rol[]; eenheid: Eenheid | null } {
  const delen = splits(tekst, ROLLENSCHEIDING)
  const rollen = delen.flatMap((deel) => rolVan(deel) ?? [])
  if (delen.length > 0 && rollen.length === delen.length) return { soort: 'netwerk', rollen, eenheid: null }
  const eenheid = soortVanWoord(tekst) === null ? eenheidVan(tekst) : null
  return { soort: eenheid ? null : lees(tekst, 'soort', soortVanWoord), rollen: [], eenheid }
}

/** What parts several values in a cell. A rol is one of a few words, so anything does. */
const ROLLENSCHEIDING = /[,;|/&+\n]|\s+en\s+/u
export const METKOMMA = /[,;|\n]/u
const ZONDERKOMMA = /[;|\n]|\s\/\s/u
const isAndersGedeeld = (cel: string): boolean =>
  /[;|\n]/u.test(cel) || (/\s\/\s/u.test(cel) && !cel.includes(','))
/** How a sentence goes on behind its comma. */
const VERVOLG =
  /,\s*(?:vooral|zeker|maar|want|omdat|bijvoorbeeld|bv|zoals|met|zonder|dus|niet|ook|die|dat|wat|waar|als|al|en|of|in|op|aan|bij|voor|tot|door|tijdens|namelijk|behalve|terwijl)\b/iu

/**
 * What parts the values of a column. Where most of it parts them with another sign, a comma belongs to the words: «Verkeer, vooral aan de school»; and so
 * it does where most cells with a comma go on as a sentence does, or have long parts.
 */
export function findScheiding(cellen: readonly string[]): RegExp {
  const gevuld = cellen.map((cel) => cel.trim()).filter(Boolean)
  if (gevuld.filter(isAndersGedeeld).length * 2 > gevuld.length) return ZONDERKOMMA
  const metKomma = gevuld.filter((cel) => cel.includes(',') && !isAndersGedeeld(cel))
  const alsZin = metKomma.filter(
    (cel) => VERVOLG.test(cel) || cel.split(',').some((deel) => deel.trim().split(/\s+/u).length > 5),
  )
  return alsZin.length * 2 > metKomma.length ? ZONDERKOMMA : METKOMMA
}

const splits = (tekst: string, scheiding: RegExp): string[] =>
  tekst
    .split(scheiding)
    .map((deel) => readRegeltekst(deel).replace(/^"(.*)"$/u, '$1'))
    .filter(Boolean)

/** «Ouderen (± 140)» and «Jongeren (35 leden)» say how many; other brackets belong to the name. */
function readAantal(naam: string): { naam: string; omvang: number | null } {
  const vondst =
    /^(?<wie>.*\S)\s*\((?:±|ca\.?|circa|ongeveer|~)?\s*(?<getal>\d[\d. ]*)\s*(?:leden|mensen|personen|inwoners|gezinnen|zaken|volgers)?\)$/u.exec(
      naam,
    )
  const { wie = '', getal = '' } = vondst?.groups ?? {}
  const omvang = vondst ? getalVan(getal) : null
  return omvang === null ? { naam, omvang: null } : { naam: wie, omvang }
}

export const kort = (tekst: string, max: number): string =>
  tekst.length > max ? `${tekst.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : tekst
