/**
 * A calendar as text, RFC 5545: all-day events only, because a werkgroep agrees on days and its own calendar knows the hours. Small enough to
 * write by hand; the libraries for it bring time zones and parsing that nothing here needs.
 */

/** How often it comes back: a rule of RFC 5545. */
export type Herhaling = { freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number }

export type Afspraak = {
  /** The same for the same appointment, always: a calendar then replaces instead of adding. */
  uid: string
  titel: string
  uitleg: string
  /** ISO day or month; a month takes all its days. */
  datum: string
  herhaling: Herhaling | null
}

/** Octets on a line, without its end. */
const REGEL_MAX = 75

/** `stempel`: ISO day on which it was written. */
export function writeIcs(naam: string, afspraken: readonly Afspraak[], stempel: string): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Middenveld//Verankering//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${ontsnap(naam)}`,
    ...afspraken.flatMap((afspraak) => schrijfAfspraak(afspraak, stempel)),
    'END:VCALENDAR',
  ]
  return regels.map((regel) => `${vouw(regel)}\r\n`).join('')
}

function schrijfAfspraak({ uid, titel, uitleg, datum, herhaling }: Afspraak, stempel: string): string[] {
  const [begin, einde] = dagen(datum)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${kaal(stempel)}T000000Z`,
    `DTSTART;VALUE=DATE:${begin}`,
    `DTEND;VALUE=DATE:${einde}`,
    ...(herhaling ? [`RRULE:FREQ=${herhaling.freq}${zegInterval(herhaling.interval)}`] : []),
    `SUMMARY:${ontsnap(titel)}`,
    ...(uitleg ? [`DESCRIPTION:${ontsnap(uitleg)}`] : []),
    // A day that is marked is no day that is taken.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const zegInterval = (interval: number): string => (interval === 1 ? '' : `;INTERVAL=${interval}`)

const kaal = (iso: string): string => iso.replaceAll('-', '')

/** First day and the day after the last one, as the format wants them. */
function dagen(datum: string): [string, string] {
  const [jaar = 0, maand = 1, dag] = datum.split('-').map(Number)
  const begin = new Date(Date.UTC(jaar, maand - 1, dag ?? 1))
  const einde = new Date(dag === undefined ? Date.UTC(jaar, maand, 1) : Date.UTC(jaar, maand - 1, dag + 1))
  return [kaal(begin.toISOString().slice(0, 10)), kaal(einde.toISOString().slice(0, 10))]
}

/** Text as a value: what has a meaning is escaped, line ends are said, and signs that steer are left out. */
const ontsnap = (tekst: string): string =>
  tekst
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')

const octetten = (teken: string): number => {
  const punt = teken.codePointAt(0) ?? 0
  return punt < 0x80 ? 1 : punt < 0x800 ? 2 : punt < 0x1_00_00 ? 3 : 4
}

/** Lines of at most 75 octets; what goes on begins with a space, and no sign is cut in two. */
function vouw(regel: string): string {
  let uit = ''
  let lengte = 0
  for (const teken of regel) {
    const nodig = octetten(teken)
    if (lengte + nodig > REGEL_MAX) {
      uit += '\r\n '
      lengte = 1
    }
    uit += teken
    lengte += nodig
  }
  return uit
}
