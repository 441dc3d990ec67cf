/** What a column is: a verdict of what stands above it and of what stands in it, with the reason in Dutch. People see both, and choose. */
import { normaliseer } from '../masker/namen'
import {
  eenheidVan,
  findKop,
  getalVan,
  type Kolom,
  type Polen,
  rolVan,
  verontrustingVan,
} from './lijstkolommen'
import { findSchaal, type Schaal } from './lijstplaats'
import { findTwijfel, isMerkkolom, readRegeltekst } from './lijsttekst'
import { soortVanWoord } from './lijstwoorden'

export type Kolomduiding = {
  kolom: Kolom | null
  /** What was seen, in a few words: «kop «Zorg»», «9 van 10 zijn rollen». */
  waarom: string
  /** At most three cells, as they stand there. */
  voorbeelden: readonly string[]
  /** How a place is written; only of a column that says one, or may. */
  schaal: Schaal | null
  isLeeg: boolean
}

/** Cells that are looked at to know a column: enough to judge by, however long the list is. */
const STEEKPROEF = 300
const VOORBEELDEN = 3

/** Words that say what a column of text is, when nothing above it does. A share of the cells must be one of them. */
type Herkenner = { kolom: Kolom; wat: string; past: (cel: string) => boolean; minstens: number }
const ROLSCHEIDING = /[,;|/&+\n]|\s+en\s+/u
const HERKENNERS: readonly Herkenner[] = [
  {
    kolom: 'rollen',
    wat: 'rollen',
    past: (cel) => cel.split(ROLSCHEIDING).every((deel) => rolVan(deel) !== null),
    minstens: 0.7,
  },
  {
    kolom: 'verontrusting',
    wat: 'hoe mensen zich voelen',
    past: (cel) => verontrustingVan(cel) !== null,
    minstens: 0.7,
  },
  { kolom: 'soort', wat: 'soorten', past: (cel) => soortVanWoord(cel) !== null, minstens: 0.7 },
  {
    kolom: 'eenheid',
    wat: 'personen en organisaties',
    past: (cel) => eenheidVan(cel) !== null,
    minstens: 0.8,
  },
]

const isMail = (cel: string) => /^\S+@\S+\.\S+$/u.test(cel)
const isWeb = (cel: string) => /^(?:https?:\/\/|www\.)/iu.test(cel)
const isTelefoon = (cel: string) => /^(?:\+|00|0)[\d\s()./-]{7,}$/u.test(cel)
const isGetal = (cel: string) =>
  /^[±~]?\s*[-−]?\d[\d.,\s]*%?$/u.test(cel) ||
  (getalVan(cel) !== null && /^\D{0,10}\d[\d. ]*\D{0,16}$/u.test(cel))
const isDag = (cel: string) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?: \d\d:\d\d)?$/u.test(cel)
const STRAAT = /(?:straat|laan|plein|weg|steenweg|dreef|lei|kaai|markt|pad|baan)\s+\d/iu

/** Of each kind how many of the cells are it. */
function tel(cellen: readonly string[], past: (cel: string) => boolean): number {
  let n = 0
  for (const cel of cellen) if (past(cel)) n++
  return n
}

const zegDeel = (n: number, van: number, wat: string): string =>
  n === van
    ? van === 1
      ? `in de enige cel staan ${wat}`
      : `alle ${van} zijn ${wat}`
    : `${n} van ${van} zijn ${wat}`

/** What stands in a column that we do not read; null when nothing says. */
function zegAnders(cellen: readonly string[]): string | null {
  const soorten: readonly (readonly [string, (cel: string) => boolean])[] = [
    ['mailadressen', isMail],
    ['webadressen', isWeb],
    ['telefoonnummers', isTelefoon],
    ['dagen', isDag],
    ['adressen', (cel) => STRAAT.test(cel)],
  ]
  for (const [wat, past] of soorten) {
    const n = tel(cellen, past)
    if (n > 0 && n * 2 >= cellen.length) return zegDeel(n, cellen.length, wat)
  }
  return null
}

/** Names: words, mostly each once, short, and nothing that has a shape of its own. */
export function telNamen(cellen: readonly string[]): number {
  const gezien = new Set<string>()
  let n = 0
  for (const cel of cellen) {
    const sleutel = normaliseer(cel)
    const isNaam =
      /\p{L}/u.test(cel) &&
      !isMail(cel) &&
      !isWeb(cel) &&
      !isDag(cel) &&
      !gezien.has(sleutel) &&
      findTwijfel(cel) === null
    if (isNaam) n++
    gezien.add(sleutel)
  }
  return n
}

/** The filled cells of one column, as they are looked at. */
export function readSteekproef(rijen: readonly (readonly string[])[], kolom: number): string[] {
  const uit: string[] = []
  for (const cellen of rijen) {
    const cel = readRegeltekst(cellen[kolom] ?? '')
    if (cel !== '') uit.push(cel)
    if (uit.length >= STEEKPROEF) break
  }
  return uit
}

/** One column under a header. `kop` is what stands above it, empty when there is none. */
export function readDuiding(kop: string, cellen: readonly string[], polen?: Polen): Kolomduiding {
  const voorbeelden = [...new Set(cellen)].slice(0, VOORBEELDEN)
  const isLeeg = cellen.length === 0
  const klaar = (kolom: Kolom | null, waarom: string, schaal: Schaal | null = null): Kolomduiding => ({
    kolom,
    waarom,
    voorbeelden,
    schaal,
    isLeeg,
  })
  const gekend = findKop(kop)
  const schaal = findSchaal(cellen, polen)
  const zegKop = `kop «${kop}»`
  if (gekend && gekend.kolom !== 'ander') {
    const { kolom } = gekend
    const getallen = tel(cellen, isGetal)
    if (kolom === 'plaats') {
      if (schaal === null)
        return klaar(null, `in «${kop}» staan geen kanten van de as${zegStaart(zegAnders(cellen))}`)
      return klaar(kolom, zegKop, schaal)
    }
    if (kolom === 'omvang' && !isLeeg && getallen * 3 < cellen.length)
      return klaar(null, `${zegKop}, maar ${zegDeel(getallen, cellen.length, 'getallen')}`)
    if (
      kolom === 'naam' &&
      !isLeeg &&
      tel(cellen, (cel) => /\p{L}/u.test(cel) && !isMail(cel)) * 2 < cellen.length
    )
      return klaar(null, `${zegKop}, maar er staan geen namen in`)
    return klaar(
      kolom,
      kolom === 'omvang' && !isLeeg ? `${zegKop}, ${zegDeel(getallen, cellen.length, 'getallen')}` : zegKop,
    )
  }
  if (isLeeg) return klaar(null, 'leeg')
  const anders = zegAnders(cellen)
  if (gekend) return klaar(null, anders ?? `${zegKop} lezen we niet`)
  // Two cells may be chance; and a word that is only beside every name says nothing of itself.
  const door =
    cellen.length < 2
      ? null
      : HERKENNERS.find(({ past, minstens }) => tel(cellen, past) >= minstens * cellen.length)
  if (door) return klaar(door.kolom, zegDeel(tel(cellen, door.past), cellen.length, door.wat))
  return klaar(
    null,
    anders ?? (kop === '' ? 'zegt ons niets' : `${zegKop} kennen we niet`),
    cellen.length >= 2 ? schaal : null,
  )
}

/**
 * Under a header that names no column for names: the one that holds the largest share of them, the first of two that hold as much. A column that is known
 * for something else, by its head or its cells, is none. −1 where less than half of each are names.
 */
function findNaamkolom(
  kolommen: readonly { kop: string; cellen: readonly string[]; kolom: Kolom | null }[],
): { plek: number; waarom: string } {
  let beste = { plek: -1, waarom: '', deel: 0.5 }
  for (const [plek, { kop, cellen, kolom }] of kolommen.entries()) {
    if (kolom !== null || cellen.length === 0 || findKop(kop) !== null || zegAnders(cellen) !== null) continue
    const namen = telNamen(cellen)
    const deel = namen / cellen.length
    if (deel > beste.deel) beste = { plek, waarom: zegDeel(namen, cellen.length, 'namen'), deel }
  }
  return beste
}

/** Where no head says which column holds the names, their cells do. `vast`: columns about which something else decides. */
export function deriveNaamkolom(
  duidingen: readonly Kolomduiding[],
  koppen: readonly string[],
  rijen: readonly (readonly string[])[],
  vast: ReadonlySet<number>,
): readonly Kolomduiding[] {
  if (duidingen.some(({ kolom }) => kolom === 'naam')) return duidingen
  const { plek, waarom } = findNaamkolom(
    duidingen.map(({ kolom }, i) => ({
      kop: readRegeltekst(koppen[i] ?? ''),
      cellen: readSteekproef(rijen, i),
      kolom,
    })),
  )
  return duidingen.map((duiding, i) =>
    i === plek && !vast.has(i) ? { ...duiding, kolom: 'naam', schaal: null, waarom } : duiding,
  )
}

const zegStaart = (anders: string | null): string => (anders === null ? '' : `: ${anders}`)

/**
 * Columns without a header. The first in which mostly names stand has them, whatever stands before it: a number, a bullet, a group. Of the others only
 * what says by its cells what it is; null when nothing does, and each row is just a name.
 */
export function readZonderKop(rijen: readonly (readonly string[])[], breedte: number): Kolomduiding[] | null {
  const kolommen = Array.from({ length: breedte }, (_, i) => readSteekproef(rijen, i))
  const naam = kolommen.findIndex((cellen) => cellen.length > 0 && !isMerkkolom(cellen))
  if (naam < 0 || telNamen(kolommen[naam] ?? []) * 2 < (kolommen[naam]?.length ?? 0)) return null
  const duidingen = kolommen.map((cellen, i): Kolomduiding => {
    const leeg: Kolomduiding = { ...readDuiding('', cellen), kolom: null, schaal: null }
    if (i === naam)
      return { ...leeg, kolom: 'naam', waarom: zegDeel(telNamen(cellen), cellen.length, 'namen') }
    if (i < naam || cellen.length === 0) return leeg
    if (cellen.every((cel) => soortVanWoord(cel)))
      return { ...leeg, kolom: 'soort', waarom: zegDeel(cellen.length, cellen.length, 'soorten') }
    if (cellen.every((cel) => /^[±~]?\s*\d[\d. ]*$/u.test(cel) && getalVan(cel) !== null))
      return { ...leeg, kolom: 'omvang', waarom: zegDeel(cellen.length, cellen.length, 'getallen') }
    const door =
      cellen.length < 2
        ? null
        : HERKENNERS.find(
            ({ past, minstens }) => tel(cellen, past) >= Math.max(0.9, minstens) * cellen.length,
          )
    return door
      ? { ...leeg, kolom: door.kolom, waarom: zegDeel(cellen.length, cellen.length, door.wat) }
      : leeg
  })
  return duidingen.some(({ kolom }) => kolom !== null && kolom !== 'naam') ? duidingen : null
}
