/**
 * Lijst: what comes in from a mail, a document or a spreadsheet, read as proposals for actoren. The room decides; we only say what we think and
 * why, and of everything that is not taken along which row it was and what was wrong with it.
 */
import { normaliseer } from '../masker/namen'
import { tel } from '../../taal/woorden'
import { zegGetal } from '../../taal/getal'
import { zonderApostrof } from './levend'
import {
  deriveNaamkolom,
  type Kolomduiding,
  readDuiding,
  readSteekproef,
  readZonderKop,
} from './lijstduiding'
import type { Kolom, Polen } from './lijstkolommen'
import { findKoprij, type Genummerd, KOP_BINNEN } from './lijstkop'
import { findSchaal, type Pool } from './lijstplaats'
import { findNaamkolommen, readGenummerd, readKolomnaam, readLosseNamen, zegTweedeNaam } from './lijstnaam'
import { findScheiding, kort, METKOMMA, readRegel, type RegelVoorstel } from './lijstregel'
import type { Blad, Rijen } from './lijstrijen'
import { readRegeltekst } from './lijsttekst'

export type { RegelVoorstel } from './lijstregel'

export type Lezing = {
  heeftKop: boolean
  /** Number of the row that is the header, or would be; titles and remarks may stand above it. */
  koprij: number
  /** Rows that can be pointed at as the header. */
  kopkeuzes: readonly { rij: number; tekst: string }[]
  /** What people see above each column: its header, or «kolom 2». */
  koppen: readonly string[]
  /** What each column is read as; null is not read. */
  kolommen: readonly (Kolom | null)[]
  /** Of each column what was seen in it. */
  duidingen: readonly Kolomduiding[]
  /** Columns of which only the room knows which pole is «voor». */
  vragen: readonly number[]
  regels: readonly RegelVoorstel[]
  /** Rows without an actor in them, with why, in Dutch. */
  overgeslagen: readonly { rij: number; tekst: string; reden: string }[]
  /** Cells that the sheet itself could not work out. */
  fouten: readonly { rij: number; kop: string; tekst: string }[]
  /** What holds for the list as a whole, each said once, in Dutch sentences. */
  zinnen: readonly string[]
}

/** What people changed to our reading of the table; what is left out is guessed. `kolommen` and `voor` by place. */
export type Leeswens = {
  bestaande?: Iterable<string>
  polen?: Polen
  heeftKop?: boolean
  /** The row that people pointed at as the header. */
  koprij?: number
  kolommen?: Readonly<Record<number, Kolom | null>>
  voor?: Readonly<Record<number, Pool>>
  /** What is known of the sheet beside its cells. */
  blad?: Omit<Blad, 'naam' | 'rijen'>
}

/** More rows than this is no list of actoren but a wrong copy. */
export const REGELS_MAX = 5000
/** Beyond this many rows nothing is looked at, whatever was pasted. */
const RIJEN_MAX = 10_000

type Tabel = Omit<Lezing, 'regels' | 'overgeslagen' | 'fouten' | 'zinnen' | 'vragen'> & {
  /** Filled rows below the header, and those above it, with their number. */
  inhoud: readonly Genummerd[]
  erboven: readonly Genummerd[]
  isVrij: boolean
}

const zegRij = (cellen: readonly string[]) => kort(cellen.map(readRegeltekst).filter(Boolean).join(' · '), 80)

/** What the columns are, before anybody looks at who is in them. */
export function readKolommen(rijen: Rijen, wens: Leeswens = {}): Tabel {
  const { heeftKop, koprij: aangewezen, kolommen: gekozen = {}, polen, blad } = wens
  const genummerd = rijen
    .slice(0, RIJEN_MAX)
    .map((cellen, i) => ({ rij: i + 1, cellen: cellen.map(zonderApostrof) }))
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
  const gevonden = heeftKop === false ? null : findKoprij(genummerd, aangewezen)
  const kop = gevonden ?? (heeftKop ? findKoprij(genummerd, genummerd[0]?.rij) : null)
  const inhoud = kop ? genummerd.slice(kop.van) : genummerd
  const rijenErin = inhoud.map(({ cellen }) => cellen)
  const breedte = genummerd.reduce((max, { cellen }) => Math.max(max, cellen.length), 0)
  const verborgen = new Set(blad?.verborgenKolommen)
  const zonderKop = kop ? null : readZonderKop(rijenErin, breedte)
  const gelezen = Array.from({ length: breedte }, (_, i): Kolomduiding => {
    const duiding = kop
      ? readDuiding(readRegeltekst(kop.koppen[i] ?? ''), readSteekproef(rijenErin, i), polen)
      : (zonderKop?.[i] ?? eersteIsNaam(readDuiding('', readSteekproef(rijenErin, i), polen), i))
    const keuze = Object.hasOwn(gekozen, i) ? (gekozen[i] ?? null) : undefined
    if (keuze !== undefined) {
      const schaal =
        keuze === 'plaats' ? (duiding.schaal ?? findSchaal(readSteekproef(rijenErin, i), polen)) : null
      return { ...duiding, kolom: keuze, schaal }
    }
    return verborgen.has(i) ? { ...duiding, kolom: null, waarom: 'verborgen op het blad' } : duiding
  })
  const duidingen = kop
    ? deriveNaamkolom(
        gelezen,
        kop.koppen,
        rijenErin,
        new Set([...verborgen, ...Object.keys(gekozen).map(Number)]),
      )
    : gelezen
  return {
    heeftKop: kop !== null,
    koprij: kop?.rij ?? genummerd[0]?.rij ?? 1,
    kopkeuzes: genummerd.slice(0, KOP_BINNEN).map(({ rij, cellen }) => ({ rij, tekst: zegRij(cellen) })),
    koppen: duidingen.map((_, i) => readRegeltekst(kop?.koppen[i] ?? '') || `kolom ${i + 1}`),
    kolommen: duidingen.map(({ kolom }) => kolom),
    duidingen,
    inhoud,
    erboven: kop ? genummerd.slice(0, kop.boven) : [],
    isVrij: kop === null && zonderKop === null && Object.keys(gekozen).length === 0,
  }
}

const eersteIsNaam = (duiding: Kolomduiding, i: number): Kolomduiding => ({
  ...duiding,
  kolom: i === 0 ? 'naam' : null,
  schaal: null,
  waarom: i === 0 ? 'de eerste kolom, zonder kop' : duiding.waarom,
})

/** Reads rows with or without a header. `bestaande` are the names that are on the map. Never throws; rows without a name give an empty list. */
export function readTabel(rijen: Rijen, wens: Leeswens = {}): Lezing {
  const { inhoud, erboven, isVrij, ...tabel } = readKolommen(rijen, wens)
  const { kolommen, duidingen } = tabel
  const plan = {
    kolommen,
    scheidingen: kolommen.map((kolom, i) =>
      kolom === 'bezorgdheden' ? findScheiding(inhoud.map(({ cellen }) => cellen[i] ?? '')) : METKOMMA,
    ),
    schalen: duidingen.map(({ schaal }) => schaal),
    voor: wens.voor ?? {},
    polen: wens.polen,
  }
  const naamkolommen = findNaamkolommen(tabel.koppen, kolommen)
  const namen = readGenummerd(
    isVrij
      ? readLosseNamen(inhoud.map(({ cellen }) => cellen))
      : inhoud.map(({ cellen }) => readKolomnaam(cellen, naamkolommen, tabel.koppen)),
  )
  const gezien = new Set([...(wens.bestaande ?? [])].map(normaliseer))
  const waarom = twijfelPerRij(inhoud, kolommen, wens.blad)
  const regels: RegelVoorstel[] = []
  const overgeslagen: { rij: number; tekst: string; reden: string }[] = erboven.map(({ rij, cellen }) => ({
    rij,
    tekst: zegRij(cellen),
    reden: 'staat boven de kop',
  }))
  const vragen = new Set<number>()
  let adressen = 0
  for (const [i, { rij, cellen }] of inhoud.entries()) {
    // Who does not come along is not guessed at: only the first rows cost anything.
    const isVol = regels.length >= REGELS_MAX
    const gelezen = isVol
      ? { reden: `er gaan hoogstens ${zegGetal(REGELS_MAX)} rijen tegelijk mee` }
      : readRegel(isVrij ? [] : cellen, namen[i] ?? '', plan)
    if ('reden' in gelezen) {
      overgeslagen.push({ rij, tekst: zegRij(cellen), reden: gelezen.reden })
      continue
    }
    const { hadAdres, vraagt, ...velden } = gelezen
    if (hadAdres) adressen++
    for (const kolom of vraagt) vragen.add(kolom)
    const sleutel = normaliseer(velden.naam) || velden.naam
    const twijfel = waarom.get(rij) ?? velden.twijfel
    regels.push({ rij, ...velden, ...(twijfel ? { twijfel } : {}), dubbel: gezien.has(sleutel) })
    gezien.add(sleutel)
  }
  if (rijen.length > RIJEN_MAX) {
    overgeslagen.push({
      rij: RIJEN_MAX + 1,
      tekst: 'de rest',
      reden: `na rij ${RIJEN_MAX} lezen we niet verder`,
    })
  }
  return {
    ...tabel,
    // Also answered ones: a choice can be changed.
    vragen: [...new Set([...vragen, ...Object.keys(plan.voor).map(Number)])]
      .filter((i) => kolommen[i] === 'plaats')
      .sort((a, b) => a - b),
    regels,
    overgeslagen,
    fouten: (wens.blad?.fouten ?? []).map(({ rij, kolom, tekst }) => ({
      rij,
      kop: tabel.koppen[kolom] ?? `kolom ${kolom + 1}`,
      tekst,
    })),
    zinnen: [
      ...(adressen === 0 ? [] : [`Bij ${tel(adressen, 'naam', 'namen')} is het mailadres weggelaten.`]),
      ...zegTweedeNaam(naamkolommen, tabel.koppen),
    ],
  }
}

/** Rows that are off at first because of where they stand: hidden on the sheet, or a heading between the others. */
function twijfelPerRij(
  inhoud: readonly Genummerd[],
  kolommen: readonly (Kolom | null)[],
  blad: Leeswens['blad'],
): ReadonlyMap<number, string> {
  const uit = new Map<number, string>()
  const naam = kolommen.indexOf('naam')
  const gevuld = ({ cellen }: Genummerd) => cellen.filter((cel) => cel.trim() !== '').length
  const alleen = inhoud.filter((rij) => gevuld(rij) === 1)
  const midden = inhoud.map(gevuld).sort((a, b) => a - b)[Math.floor(inhoud.length / 2)] ?? 0
  // Only where a name alone is rare: in a list of names with here and there a note it is the rule.
  const isZeldzaam = naam >= 0 && inhoud.length >= 6 && midden >= 3 && alleen.length * 10 <= inhoud.length * 3
  for (const { rij, cellen } of alleen) {
    const cel = (cellen[naam] ?? cellen.find(Boolean) ?? '').trim()
    if (cel === '') continue
    if (kolommen.length > 1 && cel.endsWith(':')) uit.set(rij, 'dit lijkt een tussenkop')
    else if (isZeldzaam) uit.set(rij, 'dit lijkt een tussenkop: alleen hier staat iets')
  }
  for (const rij of blad?.tussenkoppen ?? []) uit.set(rij, 'dit is een tussenkop')
  for (const rij of blad?.verborgenRijen ?? []) uit.set(rij, 'verborgen op het blad')
  return uit
}

/** The sheet that looks most like a list of actoren. What is hidden is only taken when there is nothing else. */
export function findBesteBlad(bladen: readonly Blad[]): number {
  const cijfers = bladen.map(({ rijen, naam: _naam, ...blad }) => {
    const { kolommen, heeftKop, inhoud } = readKolommen(rijen.slice(0, 400), { blad })
    const gekend = kolommen.filter(Boolean).length
    const isLijst = kolommen.includes('naam') && inhoud.length > 0
    return (
      (isLijst ? 10 : 0) +
      (heeftKop ? 6 : 0) +
      gekend * 2 +
      Math.min(4, inhoud.length / 5) -
      (blad.isVerborgen ? 100 : 0)
    )
  })
  return Math.max(0, cijfers.indexOf(Math.max(...cijfers)))
}
