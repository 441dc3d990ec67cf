/** Dates of a dossier: an ISO day or month, or empty. How people write them, and how far they lie apart. */

const VORM = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u
const DAG = 86_400_000
// Made once: making them costs more than all the rest.
const MAAND_FORMAAT = new Intl.DateTimeFormat('nl-BE', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAG_FORMAAT = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** «23 november 2026» or «november 2026»; what is no date is shown as it was written. */
export function zegDatum(datum: string): string {
  const dag = dagVan(datum)
  if (dag === null) return datum
  return (isMaand(datum) ? MAAND_FORMAAT : DAG_FORMAAT).format(dag * DAG)
}

/** «op 6 maart 2027» or «in maart 2027». */
export const zegOpDatum = (datum: string): string => `${isMaand(datum) ? 'in' : 'op'} ${zegDatum(datum)}`

/** «van maart 2027 tot 1 juni 2027», «op 6 maart 2027», «vanaf …», «tot …», or nothing. */
export function zegPeriode(start: string, einde: string): string {
  if (start && start === einde) return zegOpDatum(start)
  if (start && einde) return `van ${zegDatum(start)} tot ${zegDatum(einde)}`
  if (start) return `vanaf ${zegDatum(start)}`
  return einde ? `tot ${zegDatum(einde)}` : ''
}

/** Known by month only. */
export const isMaand = (datum: string): boolean => datum.length === 'jjjj-mm'.length

/** The day of a year, a month (0 is January) and a day, in days since 1970; what runs over goes on into the next month or year. */
export function dagNummer(jaar: number, maand: number, dag = 1): number {
  // Date.UTC would take the year 26 for 1926.
  return Math.round(new Date(0).setUTCFullYear(jaar, maand, dag) / DAG)
}

/** The first day that a date means, in days since 1970; null for what is no date. */
export function dagVan(datum: string): number | null {
  const [, jaar, maand, dag = '1'] = VORM.exec(datum) ?? []
  return jaar && maand ? dagNummer(Number(jaar), Number(maand) - 1, Number(dag)) : null
}

/** Whether a day or month in ISO form is on the calendar: 29 February only in a leap year. */
export function bestaatDatum(datum: string): boolean {
  const dag = dagVan(datum)
  return dag !== null && writeDag(dag).startsWith(datum)
}

/** Whether what ends on `einde` is over before `start`; where one is not known, nothing is. */
export function komtVoor(einde: string, start: string): boolean {
  const [tot, van] = [dagNa(einde), dagVan(start)]
  return tot !== null && van !== null && tot <= van
}

/** The day after the last one that a date means: a month ends where the next begins. Null for what is no date. */
export function dagNa(datum: string): number | null {
  const dag = dagVan(datum)
  if (dag === null) return null
  if (!isMaand(datum)) return dag + 1
  const [jaar, maand] = deelDag(dag)
  return dagNummer(jaar, maand + 1)
}

/** Year, month (0 is January) and day of the month of a day since 1970. */
export function deelDag(dag: number): [jaar: number, maand: number, dag: number] {
  const moment = new Date(dag * DAG)
  return [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()]
}

/** ISO day of a day since 1970. */
export const writeDag = (dag: number): string => new Date(dag * DAG).toISOString().slice(0, 10)

/** How far something moves: so many days or so many months, later when positive. */
export type Verzet = { readonly dagen: number } | { readonly maanden: number }

/** So many days in whole months, the nearest. */
export const maandenIn = (dagen: number): number => Math.round((dagen * 12) / 365.2425) + 0

/**
 * The same date, moved. A month moves by the month (days are rounded to months), and a day by months keeps its place in the month as far as that has it.
 * What is no date, or would leave the years 0001–9999, stays.
 */
export function verzetDatum(datum: string, verzet: Verzet): string {
  const dag = dagVan(datum)
  if (dag === null) return datum
  const [jaar, maand, vanMaand] = deelDag(dag)
  if ('dagen' in verzet && !isMaand(datum)) return binnenJaren(writeDag(dag + verzet.dagen)) ?? datum
  const maanden = 'maanden' in verzet ? verzet.maanden : maandenIn(verzet.dagen)
  const laatste = deelDag(dagNummer(jaar, maand + maanden + 1, 0))[2]
  const naar = writeDag(dagNummer(jaar, maand + maanden, Math.min(vanMaand, laatste)))
  return binnenJaren(isMaand(datum) ? naar.slice(0, 7) : naar) ?? datum
}

const binnenJaren = (datum: string): string | null =>
  VORM.test(datum) && !datum.startsWith('0000') ? datum : null
