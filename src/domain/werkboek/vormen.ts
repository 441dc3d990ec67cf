/** How a value stands in a cell of our own workbook, and how what people typed there is read back. */
import { normaliseer } from '../masker/namen'
import { type Id, JAREN } from '../model/grond'
import { readDatum } from '../../taal/datumlezer'
import { readEuro, readGetal } from '../../taal/getal'
import { hoofdletter } from '../../taal/woorden'
import type { Namen, Naamsoort } from './namen'

/** As a sheet holds it: a day as `2026-11-23`, a month as `2026-11`. */
export type Celwaarde = string | number | null
export type Gelezen = { waarde: unknown } | { fout: string }

/** `rij`: the row it stands in, for a column in which every row asks something else. */
export type Vorm = {
  soort: 'tekst' | 'getal' | 'datum'
  schrijf: (waarde: unknown, namen: Namen, rij: Rijvelden) => Celwaarde
  lees: (tekst: string, namen: Namen, rij: Rijvelden) => Gelezen
}
type Rijvelden = Readonly<Record<string, unknown>>

const isTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
const nee = (tekst: string, wat: string): Gelezen => ({ fout: `«${tekst}» is ${wat}` })

export const TEKST: Vorm = { soort: 'tekst', schrijf: isTekst, lees: (tekst) => ({ waarde: tekst }) }

/** A number of the sheet, or what people typed in it as text, as it is written here: «2.000» is two thousand. */
const getal = (past: (n: number) => boolean, wat: string): Vorm => ({
  soort: 'getal',
  schrijf: (waarde) => (typeof waarde === 'number' ? waarde : null),
  lees: (tekst) => {
    if (tekst === '') return { waarde: null }
    const n = readGetal(tekst.replace('−', '-'))
    return typeof n === 'number' && past(n) ? { waarde: n } : nee(tekst, wat)
  },
})
export const AANTAL = getal((n) => Number.isInteger(n) && n >= 0, 'geen geheel getal')
export const OP_DE_AS = getal((n) => n >= -1 && n <= 1, 'geen plaats van −1 tot 1')
export const NUL_TOT_DRIE = getal((n) => [0, 1, 2, 3].includes(n), 'geen 0, 1, 2 of 3')

export const JAAR = getal(
  (n) => Number.isInteger(n) && n >= JAREN.min && n <= JAREN.max,
  `geen jaar van ${JAREN.min} tot ${JAREN.max}`,
)

/** An amount: a number of the sheet, or what people typed in it as text. */
export const EURO: Vorm = {
  soort: 'getal',
  schrijf: (waarde) => (typeof waarde === 'number' ? waarde : null),
  lees: (tekst) => {
    const euro = readEuro(tekst)
    return euro === undefined ? nee(tekst, 'geen bedrag in euro, zoals 1250,50') : { waarde: euro }
  },
}

export const DATUM: Vorm = {
  soort: 'datum',
  schrijf: isTekst,
  lees: (tekst) => {
    const datum = readDatum(tekst)
    return datum === undefined ? nee(tekst, 'geen datum die we lezen') : { waarde: datum }
  },
}

const JA = new Set(['ja', 'j', 'x', 'waar', 'true', '1', 'yes'])
const NEE = new Set(['nee', 'n', 'neen', 'onwaar', 'false', '0', 'no'])
const jaNee = (leeg: boolean | null): Vorm => ({
  soort: 'tekst',
  schrijf: (waarde) => (waarde === true ? 'Ja' : waarde === false ? 'Nee' : ''),
  lees: (tekst) => {
    const woord = normaliseer(tekst)
    if (woord === '') return { waarde: leeg }
    return JA.has(woord)
      ? { waarde: true }
      : NEE.has(woord)
        ? { waarde: false }
        : nee(tekst, 'geen ja of nee')
  },
})
export const VINK = jaNee(false)
export const MISSCHIEN = jaNee(null)

const perWoord = (woorden: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(woorden).flatMap(([waarde, woord]) => [
      [normaliseer(woord), waarde],
      [normaliseer(waarde), waarde],
    ]),
  )

/** A list whose values are the words themselves. */
export const alsWoord = (waarden: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(waarden.map((een) => [een, een]))

/** One of a closed list; `leeg` is what an empty cell says. */
export function buildKeuze(woorden: Readonly<Record<string, string>>, leeg: string | null = null): Vorm {
  const gezocht = perWoord(woorden)
  return {
    soort: 'tekst',
    schrijf: (waarde) => hoofdletter(woorden[isTekst(waarde)] ?? ''),
    lees: (tekst) => {
      if (tekst === '') return { waarde: leeg }
      const waarde = gezocht.get(normaliseer(tekst))
      return waarde === undefined ? nee(tekst, `geen van: ${Object.values(woorden).join(', ')}`) : { waarde }
    },
  }
}

/** Some of a closed list. */
export function buildKeuzes(woorden: Readonly<Record<string, string>>): Vorm {
  const gezocht = perWoord(woorden)
  return {
    soort: 'tekst',
    schrijf: (waarde) => (waarde as readonly string[]).map((een) => woorden[een] ?? '').join('; '),
    lees: (tekst) => {
      const delen = deel(tekst, /[;\n]/u).flatMap((een) =>
        gezocht.has(normaliseer(een)) ? [een] : deel(een, /,/u),
      )
      const vreemd = delen.find((een) => !gezocht.has(normaliseer(een)))
      if (vreemd !== undefined) return nee(vreemd, `geen van: ${Object.values(woorden).join(', ')}`)
      return { waarde: [...new Set(delen.map((een) => gezocht.get(normaliseer(een)) ?? ''))].sort() }
    },
  }
}

const deel = (tekst: string, scheiding: RegExp): string[] =>
  tekst
    .split(scheiding)
    .map((een) => een.trim())
    .filter(Boolean)

/** Somebody or something else of the dossier, by its name. */
export const buildVerwijzing = (soort: Naamsoort): Vorm => ({
  soort: 'tekst',
  schrijf: (waarde, namen) => namen.zeg(soort, isTekst(waarde)),
  lees: (tekst, namen) => {
    if (tekst === '') return { waarde: null }
    const id = namen.zoek(soort, tekst)
    return id === null ? nee(tekst, 'niet gevonden in het dossier') : { waarde: id }
  },
})

/** Several of them, parted by a semicolon: a name may hold a comma. */
export const buildVerwijzingen = (soort: Naamsoort): Vorm => ({
  soort: 'tekst',
  schrijf: (waarde, namen) =>
    (waarde as readonly Id[])
      .map((id) => namen.zeg(soort, id))
      .filter(Boolean)
      .join('; '),
  lees: (tekst, namen) => {
    const ids: Id[] = []
    for (const een of deel(tekst, /[;\n]/u)) {
      const id = namen.zoek(soort, een)
      if (id === null) return nee(een, 'niet gevonden in het dossier')
      ids.push(id)
    }
    return { waarde: [...new Set(ids)].sort() }
  },
})
