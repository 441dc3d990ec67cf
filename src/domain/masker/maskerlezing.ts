/** Whether a row of words in a text stands for a spelling of a name: by its capitals, by where it breaks, by what is glued to it. */
import { isVoornaam } from './naamsoort'
import type { Woord } from './namen'
import type { Vorm } from './naamvormen'

/** Letters in a name that is known when glued or broken otherwise. */
export const LOS = 6
/** Between the words of one name: a space, a hyphen, «, », the end of a line; never a whole sentence. */
const NAAMBRUG = /^(?:[^\p{L}\p{N}]{0,3}|[\s\p{Cf}]+|[-‐]\s*\n\s*)$/u
/** A word broken at the end of a line. */
const AFBREKING = /^[-‐\u00AD]\s*\n\s*$/u
/** From the @ back and forth, so that a text is not searched from every letter. */
const HANDVAT = /@(?<=([\p{L}\p{N}._+-]*)@)[\p{L}\p{N}._-]*/gu
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
  /** Whose it is: one index, or more when people share it; each once. */
  wie: number[]
}

export type Lezing = {
  readonly tekst: string
  /** Where handles and addresses begin and end. */
  readonly handvatten: readonly (readonly [van: number, tot: number])[]
}

export const lees = (tekst: string): Lezing => ({
  tekst,
  handvatten: tekst.includes('@')
    ? [...tekst.matchAll(HANDVAT)].map(({ index, 0: heel, 1: voor = '' }) => [
        index - voor.length,
        index + heel.length,
      ])
    : [],
})

export const isHandvat = ({ handvatten }: Lezing, van: number, tot: number): boolean =>
  handvatten.some(([begin, einde]) => begin <= van && tot <= einde)

/** Whether what stands between two words may stand inside a name. */
export const isBrug = (tekst: string, van: number, tot: number): boolean =>
  van === tot || (tot - van === 1 && tekst.charCodeAt(van) === 32) || NAAMBRUG.test(tekst.slice(van, tot))

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

/** Whether these words, which have the letters of the name, stand for it. */
export function past(
  lezing: Lezing,
  woorden: readonly Woord[],
  ingang: Ingang,
  sleutel: string,
  einde: Einde,
): boolean {
  const { vorm, los } = ingang
  const grenzen = (ingang.grenzen ??= grenzenVan(vorm.woorden))
  const eerste = woorden[0] as Woord
  const laatste = woorden.at(-1) as Woord
  const handvat = isHandvat(lezing, eerste.van, eerste.tot)
  let exact = woorden.length === grenzen.length
  let letters = 0
  for (let i = 1; i < woorden.length; i++) {
    const vorige = woorden[i - 1] as Woord
    letters += vorige.norm.length
    if (letters >= sleutel.length) return false
    if (grenzen.includes(letters)) continue
    exact = false
    // The text breaks where the name does not.
    if (!los && !AFBREKING.test(lezing.tekst.slice(vorige.tot, woorden[i]?.van))) return false
  }
  if (woorden.length < grenzen.length && !los && !handvat && vorm.hoofd !== 'afkorting') return false
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
  return !AFKORTINGEN.has(sleutel) && isAfkorting(lezing.tekst.slice(eerste.van, laatste.tot), woorden)
}

function grenzenVan(woorden: readonly string[]): number[] {
  let tot = 0
  return woorden.map((woord) => (tot += woord.length))
}

/** «J.P.», «J. P.» and «JP». */
const isAfkorting = (stuk: string, woorden: readonly Woord[]): boolean =>
  woorden.length === 1
    ? stuk === stuk.toUpperCase()
    : /^(?:\p{L}\.[\s-]{0,2})+\p{L}$/u.test(stuk) &&
      woorden[0]?.hoofdletter === true &&
      woorden.at(-1)?.hoofdletter === true
