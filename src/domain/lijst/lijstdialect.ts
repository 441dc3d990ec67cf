/**
 * By which sign the cells of a text are parted: the one that gives the most even table of the cleanest cells. A title of one line, a remark with commas or
 * an empty row does not decide it. After «Wrangling messy CSV files by detecting row and type patterns» (van den Burg, Nazábal and Sutton, 2019).
 */

/** In the order in which they win when two give as good a table: as Excel here writes it first. */
export const SCHEIDINGEN = [';', '\t', ',', '|'] as const
export type Scheiding = (typeof SCHEIDINGEN)[number]

type Deler = (tekst: string, scheiding: string) => readonly (readonly string[])[]

/** Signs and rows that are looked at. */
const PROEF = 20_000
const RIJEN = 200

/** Numbers, days, hours, addresses of mail and web: a cell that is one of them was surely cut right. */
const VAST =
  /^(?:[-+±~€]?\s*\d[\d .,]*\s*[%€]?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?: \d\d:\d\d)?|\S+@\S+\.\w+|(?:https?:\/\/|www\.)\S+)$/u
/** Words without any of the signs that may part cells. */
const WOORDEN = /^[^;\t|,]*$/u

const isSchoon = (cel: string): boolean => {
  const kaal = cel.trim()
  return kaal === '' || VAST.test(kaal) || WOORDEN.test(kaal)
}

/** How even the table is that this sign gives (rows of one width weigh by how many they are and how wide), times how clean its cells are. 0: it parts nothing. */
function cijfer(rijen: readonly (readonly string[])[]): number {
  const perBreedte = new Map<number, number>()
  for (const { length } of rijen) perBreedte.set(length, (perBreedte.get(length) ?? 0) + 1)
  let patroon = 0
  for (const [breedte, aantal] of perBreedte) patroon += (aantal * (breedte - 1)) / breedte
  const cellen = rijen.flat()
  const schoon = cellen.filter(isSchoon).length / Math.max(1, cellen.length)
  return (patroon / Math.max(1, perBreedte.size)) * schoon
}

/** `deel` cuts a text by a sign, knowing of quotes. Null when no sign parts anything. */
export function findDialect(
  tekst: string,
  deel: Deler,
  keuze: readonly Scheiding[] = SCHEIDINGEN,
): { scheiding: Scheiding; rijen: readonly (readonly string[])[] } | null {
  const begin = tekst.slice(0, PROEF)
  let beste: { scheiding: Scheiding; rijen: readonly (readonly string[])[]; punten: number } | null = null
  for (const scheiding of keuze) {
    if (!begin.includes(scheiding)) continue
    const alle = deel(begin, scheiding)
    // The last row may be half of one.
    const heel = begin.length < tekst.length && alle.length > 1 ? alle.slice(0, -1) : alle
    const rijen = heel.filter((cellen) => cellen.some((cel) => cel.trim() !== '')).slice(0, RIJEN)
    const punten = cijfer(rijen)
    if (punten > (beste?.punten ?? 0)) beste = { scheiding, rijen, punten }
  }
  return beste
}

/** A pasted text is only a table where nearly every line has the same cells, two lines at least: a comma in a name makes none. */
export function findPlakdialect(tekst: string, deel: Deler): Scheiding | null {
  const gevonden = findDialect(tekst, deel, [';', '|'])
  if (!gevonden || gevonden.rijen.length < 2) return null
  const { scheiding, rijen } = gevonden
  const breedte = Math.max(...rijen.map(({ length }) => length))
  const even = rijen.filter(({ length }) => length === breedte).length
  return breedte > 1 && even * 10 >= rijen.length * 9 ? scheiding : null
}
