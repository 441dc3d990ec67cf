const TAAL = 'nl-BE'
const MINUUT = 60_000
const DAG = 86_400_000

const ago = new Intl.RelativeTimeFormat(TAAL, { numeric: 'auto' })
const clock = new Intl.DateTimeFormat(TAAL, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(TAAL, { day: 'numeric', month: 'long' })
const dayAndYear = new Intl.DateTimeFormat(TAAL, { day: 'numeric', month: 'long', year: 'numeric' })
const full = new Intl.DateTimeFormat(TAAL, { dateStyle: 'full', timeStyle: 'short' })

/** Whole calendar days between two moments in the time zone of the reader; a night may last 23 or 25 hours. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(now) - midnight(then)) / DAG)
}

/**
 * When something happened, as one says it: «net», «12 minuten geleden», «vandaag om 14:32», «gisteren om 09:05»,
 * «3 dagen geleden», «12 maart», «12 maart 2024». Moments in ms since 1970; a clock that ran ahead counts as now.
 */
export function zegWanneer(moment: number, nu: number): string {
  const then = new Date(moment)
  const now = new Date(nu)
  const minutes = Math.floor((nu - moment) / MINUUT)
  if (minutes < 1) return 'net'
  if (minutes < 60) return ago.format(-minutes, 'minute')
  const days = daysBetween(then, now)
  if (days < 2) return `${ago.format(-days, 'day')} om ${zegKlok(moment)}`
  if (days < 7) return ago.format(-days, 'day')
  return (then.getFullYear() === now.getFullYear() ? day : dayAndYear).format(then)
}

/** The time of the day: «14:32». */
export const zegKlok = (moment: number): string => clock.format(new Date(moment))

/** The exact moment in words, for whoever wants to know. */
export function zegMoment(moment: number): string {
  return full.format(new Date(moment))
}

/** How old the last file of a dossier is; null when there is none. */
export const zegBestand = (op: number | null, nu: number): string =>
  op === null ? 'Nog niet in een bestand' : `Bestand van ${zegWanneer(op, nu).replace(/^net$/u, 'daarnet')}`
