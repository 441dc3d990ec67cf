/**
 * A calendar as text, RFC 5545: all-day events only, because a werkgroep agrees on days and its own calendar knows the hours. Small enough to
 * write by hand; the libraries for it bring time zones and parsing that nothing here needs.
 */

import { dagVan } from '../../taal/datum'

export type Afspraak = {
  /** The same for the same appointment, always: a calendar then replaces instead of adding. */
  uid: string
  titel: string
  uitleg: string
  /** ISO day or month; a month takes all its days. */
  datum: string
  /** The value of RRULE, or null where it comes once. */
  regel: string | null
  /** Days before it at which a calendar warns, in the morning at nine; null for no warning. */
  vooraf: number | null
}

/** Octets on a line, without its end. */
const REGEL_MAX = 75

/** `stempel`: ISO day on which it was written. */
export function writeIcs(naam: string, afspraken: readonly Afspraak[], stempel: string): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Middenveld//Agenda//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${ontsnap(naam)}`,
    ...afspraken.flatMap((afspraak) => schrijfAfspraak(afspraak, stempel)),
    'END:VCALENDAR',
  ]
  return regels.map((regel) => `${vouw(regel)}\r\n`).join('')
}

function schrijfAfspraak(afspraak: Afspraak, stempel: string): string[] {
  const { uid, titel, uitleg, datum, regel, vooraf } = afspraak
  const [begin, einde] = dagen(datum)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${kaal(stempel)}T000000Z`,
    // Higher each day that it is made: a second import takes the place of the first.
    `SEQUENCE:${dagVan(stempel) ?? 0}`,
    `DTSTART;VALUE=DATE:${begin}`,
    `DTEND;VALUE=DATE:${einde}`,
    ...(regel === null ? [] : [`RRULE:${regel}`]),
    `SUMMARY:${ontsnap(titel)}`,
    ...(uitleg ? [`DESCRIPTION:${ontsnap(uitleg)}`] : []),
    // A day that is marked is no day that is taken.
    'TRANSP:TRANSPARENT',
    ...(vooraf === null ? [] : schrijfAlarm(titel, vooraf)),
    'END:VEVENT',
  ]
}

/** An event of a whole day begins at midnight: nine in the morning so many days earlier is fifteen hours less than a day more. */
const schrijfAlarm = (titel: string, vooraf: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${ontsnap(titel)}`,
  `TRIGGER:-PT${vooraf * 24 - 9}H`,
  'END:VALARM',
]

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
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')

const octetten = (tekst: string): number => new TextEncoder().encode(tekst).length
const letters = new Intl.Segmenter('nl-BE', { granularity: 'grapheme' })

/** Lines of at most 75 octets; what goes on begins with a space, and no letter is parted from its accent, as long as it fits on a line. */
function vouw(regel: string): string {
  let uit = ''
  let lengte = 0
  const neem = (stuk: string, nodig: number) => {
    if (lengte + nodig > REGEL_MAX) {
      uit += '\r\n '
      lengte = 1
    }
    uit += stuk
    lengte += nodig
  }
  for (const { segment } of letters.segment(regel)) {
    const nodig = octetten(segment)
    if (nodig < REGEL_MAX) neem(segment, nodig)
    else for (const teken of segment) neem(teken, octetten(teken))
  }
  return uit
}
