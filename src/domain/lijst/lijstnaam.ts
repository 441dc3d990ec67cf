/** Which cell of a row is the name: the column that says it best, without the number or the sign that the list puts before each. */
import { normaliseer } from '../masker/namen'
import type { Kolom } from './lijstkolommen'
import { isMerkkolom, isOpsommingsteken, readRegeltekst } from './lijsttekst'

/** The best word above a column first: an organisation is an actor before somebody in it, or a word for those it works for. */
const rang = (kop: string): number => {
  const woord = normaliseer(kop)
  if (/^(?:doelgroep|sleutelfiguur|label|title)/u.test(woord)) return 2
  return /\b(?:organisatie|organi[sz]ation|vereniging|gezelschap)/u.test(woord) ? 0 : 1
}
const VOORNAAM = /^(?:voornaam|first name|given name)$/u
const ACHTERNAAM = /^(?:naam|name|achternaam|familienaam|last name|surname)$/u

type Naamkolommen = {
  /** In the order in which they are asked: a row without the first says the next. */
  kolommen: readonly number[]
  /** First names, that come before what the last of `kolommen` says; −1 when there are none. */
  voornaam: number
}

export function findNaamkolommen(
  koppen: readonly string[],
  kolommen: readonly (Kolom | null)[],
): Naamkolommen {
  const namen = kolommen
    .flatMap((kolom, i) => (kolom === 'naam' ? [i] : []))
    .sort((a, b) => rang(koppen[a] ?? '') - rang(koppen[b] ?? '') || a - b)
  const heeft = namen.some((i) => ACHTERNAAM.test(normaliseer(koppen[i] ?? '')))
  return {
    kolommen: namen,
    voornaam: heeft ? koppen.findIndex((kop) => VOORNAAM.test(normaliseer(kop))) : -1,
  }
}

/** What is said of a second column with names: its head, never who is in it. */
export function zegTweedeNaam({ kolommen }: Naamkolommen, koppen: readonly string[]): string[] {
  const [eerste, ...rest] = kolommen.map((i) => `«${koppen[i]}»`)
  return rest.length === 0
    ? []
    : [
        `De naam komt uit ${eerste}; ${rest.join(' en ')} ${rest.length === 1 ? 'telt' : 'tellen'} alleen waar die leeg is.`,
      ]
}

/** The name of a row, from the columns that hold one. */
export function readKolomnaam(
  cellen: readonly string[],
  { kolommen, voornaam }: Naamkolommen,
  koppen: readonly string[],
): string {
  const plek = kolommen.find((i) => readRegeltekst(cellen[i] ?? '') !== '')
  if (plek === undefined) return ''
  const naam = readRegeltekst(cellen[plek] ?? '')
  const voor =
    voornaam >= 0 && ACHTERNAAM.test(normaliseer(koppen[plek] ?? ''))
      ? readRegeltekst(cellen[voornaam] ?? '')
      : ''
  return voor === '' ? naam : `${voor} ${naam}`
}

/**
 * In a list without columns the name is the first cell with words. Word and Outlook put the number or the sign in a cell before it, a spreadsheet in a
 * column of its own: `1`, `A`, `II`, `❖`.
 */
export function readLosseNamen(rijen: readonly (readonly string[])[]): string[] {
  const breedte = rijen.reduce((max, cellen) => Math.max(max, cellen.length), 0)
  const heeftWoord = (cel: string): boolean => /\p{L}/u.test(cel) && !isOpsommingsteken(cel)
  const kolommen = Array.from({ length: breedte }, (_, i) => rijen.map((cellen) => cellen[i] ?? ''))
  const merken = new Set(kolommen.flatMap((cellen, i) => (isMerkkolom(cellen) ? [i] : [])))
  return rijen.map(
    (cellen) =>
      cellen.find((cel, i) => heeftWoord(cel) && !merken.has(i)) ??
      cellen.find(heeftWoord) ??
      cellen.find((cel) => readRegeltekst(cel) !== '' && !isOpsommingsteken(cel)) ??
      '',
  )
}

const NUMMER = /^\s*[[(]?(?:(\d{1,3})|([A-Z])|([IVX]{1,6}))(?:[.)\]°:]{1,2}|\s[-–—])\s+(?=\S)/u
const ROMEINS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
]
const AANEEN = /^\s*[-–—*→➔➢➤✓✔✗✘❖★☆◼◾▶►]\s*(?=\p{L})/u

/** The places in its order that a mark may mean, from 1: «I» is also the ninth letter. */
const plekken = (tekst: string): number[] => {
  const [, getal, letter, romeins] = NUMMER.exec(tekst) ?? []
  const woord = letter ?? romeins ?? ''
  return [
    ...(getal ? [Number(getal)] : []),
    ...(woord.length === 1 ? [woord.charCodeAt(0) - 64] : []),
    ...(ROMEINS.includes(woord) ? [ROMEINS.indexOf(woord) + 1] : []),
  ]
}

/** The names without the number or sign, where the list shows that it is one: in order over the lines, or before more than one. «A. Peeters» alone is a name. */
export function readGenummerd(namen: readonly string[]): readonly string[] {
  const genummerd = namen.filter((naam) => plekken(naam).length > 0)
  const inOrde =
    genummerd.length >= 2 &&
    genummerd.every((naam, i) => {
      const vorige = i === 0 ? [0] : plekken(genummerd[i - 1] ?? '')
      return plekken(naam).some((plek) => plek === 1 || vorige.includes(plek - 1))
    })
  const metTeken = namen.filter((naam) => AANEEN.test(naam)).length >= 2
  if (!inOrde && !metTeken) return namen
  return namen.map((naam) => {
    const zonder = inOrde ? naam.replace(NUMMER, '') : naam
    return metTeken ? zonder.replace(AANEEN, '') : zonder
  })
}
