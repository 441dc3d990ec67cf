/** Dates as people write them, in sentences and in everything that goes out. */

/** «23 november 2026» or «november 2026»; what is no date is shown as it was written. */
export function zegDatum(datum: string): string {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(datum) ?? []
  if (!jaar || !maand) return datum
  const moment = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag ?? 1)))
  if (Number.isNaN(moment.getTime())) return datum
  return new Intl.DateTimeFormat('nl-BE', {
    ...(dag ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(moment)
}

/** «van maart 2027 tot 1 juni 2027», «vanaf …», «tot …», or nothing. */
export function zegPeriode(start: string, einde: string): string {
  if (start && einde) return `van ${zegDatum(start)} tot ${zegDatum(einde)}`
  if (start) return `vanaf ${zegDatum(start)}`
  return einde ? `tot ${zegDatum(einde)}` : ''
}
