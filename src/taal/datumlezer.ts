const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/**
 * Reads a day or a month as people here write it: `23/11/2026`, `23-11-26`, `11/2026`, `23 november 2026`, `nov 2026`, and the ISO forms. Empty is `''`,
 * unreadable `undefined`.
 */
export function readDatum(text: string): string | undefined {
  const bare = text.trim()
  if (bare === '') return ''
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(bare)
  if (iso) return isoDatum(iso[1], iso[2], iso[3])
  const day = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(bare)
  if (day) return isoDatum(day[3], day[2], day[1])
  const month = /^(\d{1,2})[\s./-]+(\d{4})$/.exec(bare)
  if (month) return isoDatum(month[2], month[1], undefined)
  const words = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(bare)
  return words ? isoDatum(words[3], String(monthOf(words[2] ?? '')), words[1]) : undefined
}

/** 1–12, or 0 for a word that is no month: its name, or three letters of it and more. Calendars write «mrt» for march. */
function monthOf(word: string): number {
  const plain = word.toLowerCase()
  const index = MAANDNAMEN.findIndex((name) => name.startsWith(plain))
  return (index < 0 && plain === 'mrt' ? 2 : index) + 1
}

function isoDatum(year = '', month = '', day: string | undefined): string | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  const start = `${fullYear}-${month.padStart(2, '0')}`
  if (day === undefined) return start
  const d = Number(day)
  // Day 0 of the next month is the last of this one.
  if (d < 1 || d > new Date(Date.UTC(Number(fullYear), m, 0)).getUTCDate()) return undefined
  return `${start}-${day.padStart(2, '0')}`
}

/** The same date as it stands in a field: `23/11/2026` or `11/2026`. */
export function writeDatum(iso: string): string {
  return iso.split('-').toReversed().join('/')
}
