/** What people write for one name: the whole, its parts, with initials, turned round, with particles apart. Cases and endings are for who reads. */
import { isGewoon, isVoegwoord, readWoorden, TUSSENVOEGSELS, type Woord } from './namen'
import { isMaskertaal, isMaskerwoord } from './maskertaal'
import { isRolwoord, isVoornaam } from './naamsoort'

/**
 * When a spelling counts as this name. `begin`, `einde`: that word has a capital, or it is a word of the language. `afkorting`: capitals with full
 * stops, or nothing but capitals. `nooit`: only when people said so.
 */
export type Hoofd = 'geen' | 'begin' | 'einde' | 'afkorting' | 'nooit'

export type Vorm = {
  /** Normalised. */
  readonly woorden: readonly string[]
  readonly hoofd: Hoofd
  readonly soort: 'heel' | 'deel' | 'samen'
  /** May stand with an ending that makes it small: «Jantje». */
  readonly voornaam: boolean
}

const MIN_LETTERS = 2
/** Glued to the rest of a family name as often as not. */
const GEPLAKT = /^(van(?:den|der|de)?|de[nr]?)((\p{L})(?!\3)\p{L}{2,})$/u
const GEPLAKT_DELEN: Readonly<Record<string, readonly string[]>> = {
  vanden: ['van', 'den'],
  vander: ['van', 'der'],
  vande: ['van', 'de'],
}

const hoofdVan = (norm: string): Hoofd =>
  isVoegwoord(norm) ? 'nooit' : norm.length < 3 || isGewoon(norm) ? 'begin' : 'geen'

/** One letter is an abbreviation or a mark, and words of the masks give nobody away: neither has a spelling. */
export function vormenVan(naam: string, persoon: boolean): Vorm[] {
  const woorden = readWoorden(naam)
  const norms = woorden.map(({ norm }) => norm)
  if (norms.join('').length < MIN_LETTERS || isMaskertaal(naam)) return []
  const [enig] = norms
  const heel: Vorm = {
    woorden: norms,
    hoofd: norms.length === 1 ? hoofdVan(enig ?? '') : 'geen',
    soort: 'heel',
    voornaam: persoon && norms.length === 1,
  }
  return persoon ? [heel, ...delenVan(woorden, naam)] : [heel]
}

/**
 * «Jan Peeters» is also «Jan», «Peeters», «J. Peeters», «Peeters J.», «Jan P.» and «J.P.». Only for what looks like a name: two words with a capital
 * that are no particle, or one that is a first name. So «Vader van drie» is hidden as a whole and nowhere is «vader» or «drie» touched.
 */
function delenVan(woorden: readonly Woord[], naam: string): Vorm[] {
  const isKlein = woorden.every(({ hoofdletter }) => !hoofdletter) && isVoornaam(woorden[0]?.norm ?? '')
  const telt = ({ norm, hoofdletter }: Woord) =>
    (hoofdletter || isKlein) && norm.length > 1 && !TUSSENVOEGSELS.has(norm) && !isRolwoord(norm)
  const delen = woorden.filter(telt)
  const eerste = delen[0]
  if (!eerste || (delen.length < 2 && !isVoornaam(eerste.norm))) return []
  const los = delen.filter(({ norm }) => !isMaskerwoord(norm))
  const isOmgekeerd = !isVoornaam(eerste.norm) && isVoornaam(delen.at(-1)?.norm ?? '')
  const voor = isOmgekeerd ? (delen.at(-1) ?? eerste) : eerste
  const deelvormen = los.map(({ norm }): Vorm => deel(norm, norm === voor.norm))
  const achter = achternaamVan(woorden, delen, voor, isOmgekeerd)
  return achter.length === 0
    ? deelvormen
    : [...deelvormen, ...paren(voornamenVan(woorden, voor, naam), achter)]
}

const deel = (norm: string, voornaam: boolean): Vorm => ({
  woorden: [norm],
  hoofd: hoofdVan(norm),
  soort: 'deel',
  voornaam,
})

/** «Jean-Pierre» is one first name. */
function voornamenVan(woorden: readonly Woord[], voor: Woord, naam: string): string[] {
  const plek = woorden.indexOf(voor)
  const volgende = woorden[plek + 1]
  return volgende && naam.slice(voor.tot, volgende.van) === '-' ? [voor.norm, volgende.norm] : [voor.norm]
}

/** With its particles: «van den broeck». Empty for who has no more than a first name. */
function achternaamVan(
  woorden: readonly Woord[],
  delen: readonly Woord[],
  voor: Woord,
  isOmgekeerd: boolean,
): string[] {
  const [van, tot] = isOmgekeerd
    ? [0, woorden.indexOf(voor)]
    : [woorden.indexOf(voor) + 1, woorden.indexOf(delen.at(-1) ?? voor) + 1]
  const rest = woorden.slice(van, tot).map(({ norm }) => norm)
  return rest.length > 0
    ? rest
    : woorden
        .slice(van)
        .map(({ norm }) => norm)
        .filter((norm) => norm.length === 1)
}

function paren(voor: readonly string[], heleAchter: readonly string[]): Vorm[] {
  const achter = voor.length > 1 && heleAchter[0] === voor[1] ? heleAchter.slice(1) : heleAchter
  const kern = achter.filter((norm) => !TUSSENVOEGSELS.has(norm))
  const laatste = achter.at(-1) ?? ''
  if (laatste === '') return []
  const initiaal = voor.map((norm) => norm.charAt(0))
  const samen = (woorden: readonly string[], hoofd: Hoofd = 'geen'): Vorm => ({
    woorden,
    hoofd,
    soort: 'samen',
    voornaam: false,
  })
  const namen = [achter, ...losgemaakt(achter)]
  // «De Wit» is a name and «de wit» may be anything.
  const hoofd: Hoofd = isGewoon(laatste) || laatste.length < 3 ? 'einde' : 'geen'
  const voorletters = (delen: readonly string[]) => delen.map((norm) => norm.charAt(0))
  return [
    ...namen.flatMap((naam) => [
      samen([...voor, ...naam]),
      samen([...naam, ...voor]),
      samen([...initiaal, ...naam], hoofd),
      samen([...naam, ...initiaal], 'einde'),
      ...(naam.length > 1 ? [samen(naam, hoofdVan(naam.at(-1) ?? '') === 'geen' ? hoofd : 'einde')] : []),
    ]),
    ...(voor.length > 1
      ? [samen(voor), samen([voor.join('')]), samen([initiaal[0] ?? '', ...achter], hoofd)]
      : []),
    samen([...voor, ...voorletters(achter)], 'einde'),
    ...(kern.length > 0 ? [samen([...voor, ...voorletters(kern)], 'einde')] : []),
    samen([...initiaal, ...voorletters(achter)], 'afkorting'),
    samen([...initiaal, ...voorletters(kern)], 'afkorting'),
  ].filter(({ woorden }) => woorden.join('').length >= MIN_LETTERS)
}

/** «Vandenbroeck» as «van den broeck», «Desmet» as «de smet». */
function losgemaakt(achter: readonly string[]): string[][] {
  const [heel = '', plak, rest] = GEPLAKT.exec(achter[0] ?? '') ?? []
  return plak && rest && !isGewoon(heel)
    ? [[...(GEPLAKT_DELEN[plak] ?? [plak]), rest, ...achter.slice(1)]]
    : []
}
