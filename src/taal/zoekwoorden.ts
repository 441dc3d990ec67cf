/**
 * Zoekwoorden: how well a text answers what somebody typed, the Dutch way. Every word that was typed must be found: as a word, as its beginning,
 * inside a longer word, by its sound («wijk», «weik», «wyk»), or with a slip of the finger. Accents and capitals make no difference.
 */
import { vouw } from './vouwen'

/** A text made ready to be searched; once a text, however often somebody types. */
export type Zoektekst = {
  readonly woorden: readonly string[]
  readonly klanken: readonly string[]
  /** All words in one, for «stillemidden». */
  readonly aaneen: string
}

const splitsWoorden = (tekst: string): string[] => vouw(tekst).match(/[\p{L}\p{N}]+/gu) ?? []

/** Spellings that sound alike become one. */
const zegKlank = (woord: string): string =>
  woord
    .replaceAll(/ij|ei/gu, 'y')
    .replaceAll('au', 'ou')
    .replaceAll(/c(?=[eiy])/gu, 's')
    .replaceAll(/sch(?=$)/gu, 's')
    .replaceAll('ch', 'g')
    .replaceAll('c', 'k')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll(/dt$|d$/gu, 't')
    .replaceAll('x', 'ks')
    .replaceAll(/(.)\1/gu, '$1')

export function readZoektekst(tekst: string): Zoektekst {
  const woorden = splitsWoorden(tekst)
  return { woorden, klanken: woorden.map(zegKlank), aaneen: woorden.join('') }
}

/** Shortest that may hold a slip; shorter ones are all one slip away from each other. */
const MISTIKBAAR = 4
/** From here on two slips are still the same word. */
const LANG = 9

/** Steps between what was typed and the beginning of a word; half ones tell a whole word from its beginning. */
const TREDE = { woord: 0, begin: 1, klank: 3, erin: 4, aaneen: 5, mistik: 6 } as const

/** How far the texts are from what was typed: 0 is word for word, null does not answer. Without words everything answers alike. */
export function buildAfstand(gezocht: string): (tekst: Zoektekst) => number | null {
  const typ = splitsWoorden(gezocht).map(createWoordzoeker)
  const aaneen = splitsWoorden(gezocht).join('')
  return (tekst) => {
    let som = 0
    for (const zoek of typ) {
      const ver = verVan(zoek, tekst)
      if (ver === null) {
        const isAaneen = aaneen.length >= MISTIKBAAR && tekst.aaneen.includes(aaneen)
        return isAaneen ? TREDE.aaneen * typ.length : null
      }
      som += ver
    }
    return som
  }
}

type Woordzoeker = (ander: string, klankVanAnder: string) => number | null

/** A word of the language comes back in many texts: it is weighed once. */
function createWoordzoeker(woord: string): Woordzoeker {
  const klank = zegKlank(woord)
  const eerder = new Map<string, number | null>()
  return (ander, klankVanAnder) => {
    const bekend = eerder.get(ander)
    if (bekend !== undefined) return bekend
    const ver = verVanWoord(woord, klank, ander, klankVanAnder)
    eerder.set(ander, ver)
    return ver
  }
}

function verVan(zoek: Woordzoeker, { woorden, klanken }: Zoektekst): number | null {
  let best: number | null = null
  for (let i = 0; i < woorden.length; i += 1) {
    const ver = zoek(woorden[i] ?? '', klanken[i] ?? '')
    if (ver === 0) return 0
    // An earlier word counts for a little more.
    if (ver !== null && (best === null || ver + i / 100 < best)) best = ver + i / 100
  }
  return best
}

function verVanWoord(woord: string, klank: string, ander: string, klankVanAnder: string): number | null {
  if (ander === woord) return TREDE.woord
  if (ander.startsWith(woord)) return TREDE.begin
  if (klank.length > 1 && klankVanAnder.startsWith(klank)) return TREDE.klank
  if (woord.length > 2 && ander.includes(woord)) return TREDE.erin
  if (woord.length < MISTIKBAAR) return null
  const mag = woord.length >= LANG ? 2 : 1
  const mis = telMistikken(woord, ander, mag)
  return mis <= mag ? TREDE.mistik + mis : null
}

/** Fewest slips (a letter more, less, another, or two swapped) between a word and a beginning of another; more than `mag` is said as `mag + 1`. */
function telMistikken(woord: string, ander: string, mag: number): number {
  let eerder: number[] = []
  let vorige = Array.from({ length: ander.length + 1 }, (_, j) => j)
  for (let i = 1; i <= woord.length; i += 1) {
    const nu = [i]
    let laagst = i
    for (let j = 1; j <= ander.length; j += 1) {
      const gelijk = woord[i - 1] === ander[j - 1] ? 0 : 1
      let stap = Math.min((vorige[j] ?? 0) + 1, (nu[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk)
      if (i > 1 && j > 1 && woord[i - 1] === ander[j - 2] && woord[i - 2] === ander[j - 1])
        stap = Math.min(stap, (eerder[j - 2] ?? 0) + 1)
      nu.push(stap)
      if (stap < laagst) laagst = stap
    }
    if (laagst > mag) return mag + 1
    eerder = vorige
    vorige = nu
  }
  return Math.min(...vorige)
}
