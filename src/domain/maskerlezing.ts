/** Whether a row of words in a text stands for a spelling of a name: by its capitals, by where it breaks, by what is glued to it. */
import { isVoornaam } from './naamsoort'
import { leesWoorden, type Woord } from './namen'
import type { Vorm } from './naamvormen'

/** Letters in a name that is known when glued or broken otherwise. */
export const LOS = 6
/** Between the words of one name: a space, a hyphen, «, », the end of a line; never a whole sentence. */
const NAAMBRUG = /^(?:[^\p{L}\p{N}]{0,3}|[\s\p{Cf}]+|[-‐]\s*\n\s*)$/u
/** A word broken at the end of a line. */
const AFBREKING = /^[-‐\u00AD]\s*\n\s*$/u
const HANDVAT = /[\p{L}\p{N}._+-]*@[\p{L}\p{N}._-]*/gu
/** Two letters that mean something else to everybody. */
const AFKORTINGEN: ReadonlySet<string> = new Set(
  'ps nv bv cv tv pc wc eu vs nr bv ok ic nb pr hr id it ca cd vb sp kg km cm mm am pm ai nl be fr de uk us un vn ge gr st mr dr ir ing bib pv va pvda cdv'.split(
    ' ',
  ),
)

export type Ingang = {
  vorm: Vorm
  /** Where its words end, counted in letters; counted when first asked. */
  grenzen: readonly number[] | null
  /** Long enough to be known when glued or broken otherwise. */
  los: boolean
  /** Whose it is: one index, or more when people share it. */
  wie: Set<number>
}

export type Lezing = { tekst: string; woorden: readonly Woord[]; isHandvat: (woord: Woord) => boolean }

export function lees(tekst: string): Lezing {
  const handvatten = tekst.includes('@')
    ? [...tekst.matchAll(HANDVAT)].map(({ index, 0: heel }) => [index, index + heel.length] as const)
    : []
  return {
    tekst,
    woorden: leesWoorden(tekst),
    isHandvat: ({ van, tot }) => handvatten.some(([begin, einde]) => begin <= van && tot <= einde),
  }
}

export function isBrug(tekst: string, vorige: Woord, woord: Woord): boolean {
  const lengte = woord.van - vorige.tot
  if (lengte === 0 || (lengte === 1 && tekst.charCodeAt(vorige.tot) === 32)) return true
  return NAAMBRUG.test(tekst.slice(vorige.tot, woord.van))
}

/** What was taken off a row of letters: a possessive s, the digits of a handle, what makes a first name small. */
export type Einde = 'niets' | 'bezit' | 'cijfers' | 'klein'

/** The names of which this would be the small one. */
export function stammen(rij: string): string[] {
  if (rij.length <= 3 || isVoornaam(rij)) return []
  const uit = new Set<string>()
  for (const eind of ['etje', 'tje', 'pje', 'kje', 'je', 'eke', 'ske', 'ke', 'ie', 'y']) {
    if (!rij.endsWith(eind)) continue
    const stam = rij.slice(0, -eind.length)
    if (stam.length < 2) continue
    uit.add(stam)
    if (stam.at(-1) === stam.at(-2)) uit.add(stam.slice(0, -1))
  }
  // «Wimme», «Tomme»: as it is called over a street.
  if (rij.endsWith('e') && rij.length > 4 && rij.at(-2) === rij.at(-3)) uit.add(rij.slice(0, -2))
  return [...uit]
}

export function past(
  { tekst, woorden, isHandvat }: Lezing,
  van: number,
  tot: number,
  ingang: Ingang,
  sleutel: string,
  einde: Einde,
): boolean {
  const { vorm, los } = ingang
  const grenzen = (ingang.grenzen ??= grenzenVan(vorm.woorden))
  const eerste = woorden[van] as Woord
  const laatste = woorden[tot] as Woord
  const handvat = isHandvat(eerste)
  let exact = tot - van + 1 === grenzen.length
  let letters = 0
  for (let i = van; i < tot; i++) {
    letters += (woorden[i] as Woord).norm.length
    if (letters >= sleutel.length) return false
    if (grenzen.includes(letters)) continue
    exact = false
    // The text breaks where the name does not.
    const brug = tekst.slice((woorden[i] as Woord).tot, (woorden[i + 1] as Woord).van)
    if (!los && !AFBREKING.test(brug)) return false
  }
  if (tot - van + 1 < grenzen.length && !los && !handvat && vorm.hoofd !== 'afkorting') return false
  if (einde === 'klein')
    return vorm.voornaam && (laatste.hoofdletter || (vorm.hoofd === 'geen' && sleutel.length > 2))
  if (
    einde === 'bezit' &&
    !(sleutel.length > 2 && (laatste.hoofdletter || handvat || (vorm.hoofd === 'geen' && sleutel.length > 4)))
  )
    return false
  if (einde === 'cijfers' && !(handvat || sleutel.length > 5)) return false
  if (vorm.hoofd === 'geen' || (handvat && vorm.hoofd !== 'nooit')) return true
  if (vorm.hoofd === 'nooit') return false
  if (vorm.hoofd === 'begin') return eerste.hoofdletter
  if (vorm.hoofd === 'einde') return laatste.hoofdletter || (!exact && los)
  return isAfkorting(tekst, woorden, van, tot, sleutel)
}

function grenzenVan(woorden: readonly string[]): number[] {
  let tot = 0
  return woorden.map((woord) => (tot += woord.length))
}

/** «J.P.», «J. P.» and «JP». */
function isAfkorting(
  tekst: string,
  woorden: readonly Woord[],
  van: number,
  tot: number,
  sleutel: string,
): boolean {
  if (AFKORTINGEN.has(sleutel)) return false
  const stuk = tekst.slice((woorden[van] as Woord).van, (woorden[tot] as Woord).tot)
  return tot === van
    ? stuk === stuk.toUpperCase()
    : /^(?:\p{L}\.[\s-]{0,2})+\p{L}$/u.test(stuk) &&
        (woorden[van] as Woord).hoofdletter &&
        (woorden[tot] as Woord).hoofdletter
}
