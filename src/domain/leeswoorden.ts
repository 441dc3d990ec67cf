/** Reading a text as words: what counts as one word, and when two spellings are the same. */

/** A word of a text with its place; `norm` is lower case without accents. */
export type Woord = {
  readonly norm: string
  readonly van: number
  readonly tot: number
  readonly hoofdletter: boolean
}

/** Scripts without spaces between words: there every sign is a word, so that a name is found inside a sentence. */
const ZONDER_SPATIES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`
/** Accents and invisible signs (soft hyphen, joiners) belong to the word they stand in. */
const WOORD = new RegExp(
  String.raw`[${ZONDER_SPATIES}]\p{M}*|(?:(?![${ZONDER_SPATIES}])[\p{L}\p{N}])(?:(?![${ZONDER_SPATIES}])[\p{L}\p{N}\p{M}\p{Cf}])*`,
  'gu',
)

/** Letters that Unicode does not take apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Most words have no accent, and are done at once. */
const zonderAccenten = (woord: string): string =>
  /^[a-zA-Z0-9]*$/u.test(woord) ? woord.toLowerCase() : losAccenten(woord.toLowerCase())

const losAccenten = (woord: string): string =>
  woord
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[ßøđðłıæœþ]/gu, (letter) => LETTERS[letter] ?? letter)

const GEEN = 0
/** A small letter or digit that is its own norm; any other small letter; a capital, or a digit that is written otherwise. */
const KAAL = 1
const KLEIN = 2
const GROOT = 3
const ONBEKEND = 4
/** Latin letters with their accents end here. */
const RUIM = 0x1_80

let soorten: Uint8Array | null = null
const vouwen: string[] = []

/** The Latin letters, told once by the rules above; all that people type here but emoji and other scripts. */
function leerSoorten(): Uint8Array {
  const uit = new Uint8Array(RUIM)
  for (let code = 0; code < RUIM; code++) {
    const teken = String.fromCharCode(code)
    vouwen[code] = losAccenten(teken.toLowerCase())
    if (/^\p{Cf}$/u.test(teken)) uit[code] = ONBEKEND
    else if (/^[a-z0-9]$/u.test(teken)) uit[code] = /\d/u.test(teken) ? GROOT : KAAL
    else if (/^[\p{L}\p{N}]$/u.test(teken)) uit[code] = /^\p{Ll}$/u.test(teken) ? KLEIN : GROOT
  }
  return uit
}

/** Dashes, quotes, the ellipsis and the like, without the invisible signs between them. */
const isLeesteken = (code: number): boolean =>
  (code >= 0x20_10 && code <= 0x20_27) || (code >= 0x20_30 && code <= 0x20_5e) || code === 0x20_ac

/** Null when there is a sign of which this knows nothing. */
function leesLatijn(tekst: string): Woord[] | null {
  soorten ??= leerSoorten()
  const woorden: Woord[] = []
  let van = -1
  let isKaal = true
  for (let plek = 0; plek <= tekst.length; plek++) {
    const code = plek < tekst.length ? tekst.charCodeAt(plek) : 32
    const soort = code < RUIM ? soorten[code] : isLeesteken(code) ? GEEN : ONBEKEND
    if (soort === ONBEKEND) return null
    if (soort !== GEEN) {
      if (van < 0) {
        van = plek
        isKaal = true
      }
      if (soort !== KAAL) isKaal = false
    } else if (van >= 0) {
      const begin = soorten[tekst.charCodeAt(van)]
      const norm = isKaal ? tekst.slice(van, plek) : vouw(tekst, van, plek)
      woorden.push({ norm, van, tot: plek, hoofdletter: begin === GROOT })
      van = -1
    }
  }
  return woorden
}

function vouw(tekst: string, van: number, tot: number): string {
  let norm = ''
  for (let plek = van; plek < tot; plek++) norm += vouwen[tekst.charCodeAt(plek)] ?? ''
  return norm
}

export const leesWoorden = (tekst: string): Woord[] => leesLatijn(tekst) ?? leesAlles(tekst)

/** Any script; slow, because it asks Unicode about every sign. */
export function leesAlles(tekst: string): Woord[] {
  return [...tekst.matchAll(WOORD)].map((vondst) => {
    const [woord] = vondst
    return {
      norm: zonderAccenten(woord),
      van: vondst.index,
      tot: vondst.index + woord.length,
      // Scripts without capitals always count.
      hoofdletter: !/^\p{Ll}/u.test(woord),
    }
  })
}
