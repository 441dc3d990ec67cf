/** Reading a text as words: what counts as one word, and when two spellings are the same. */

import { vouw } from './vouwen'

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
const WOORD_HIER = new RegExp(WOORD.source, 'uy')

const BUITEN = 0
const BINNEN = 1
const ONBEKEND = 2
/** Latin letters with their accents end here. */
const RUIM = 0x1_80

/** Which Latin signs stand in a word, told once by the rules above: nearly all that people type here. */
const LATIJN = Uint8Array.from({ length: RUIM }, (_, code) => {
  const teken = String.fromCharCode(code)
  if (/^\p{Cf}$/u.test(teken)) return ONBEKEND
  return /^[\p{L}\p{N}]$/u.test(teken) ? BINNEN : BUITEN
})

/** Of the code of a Latin sign: whether it is a letter or a digit. */
export const isLetter = (code: number): boolean => LATIJN[code] === BINNEN

export const isCijfer = (code: number): boolean => code >= 48 && code <= 57

/** Dashes, quotes, the ellipsis and the like, without the invisible signs between them. */
const isLeesteken = (code: number): boolean =>
  (code >= 0x20_10 && code <= 0x20_27) || (code >= 0x20_30 && code <= 0x20_5e) || code === 0x20_ac

function soortOp(tekst: string, plek: number): number {
  const code = tekst.charCodeAt(plek)
  if (code < RUIM) return LATIJN[code] as number
  return isLeesteken(code) ? BUITEN : ONBEKEND
}

/** Where the word ends that begins here, in any script; the same place when none does. Slow, because it asks Unicode about every sign. */
function eindeVolgensUnicode(tekst: string, van: number): number {
  WOORD_HIER.lastIndex = van
  return WOORD_HIER.test(tekst) ? WOORD_HIER.lastIndex : van
}

/** Where the first word begins from a place on; the length of the text when there is none. */
export function findBegin(tekst: string, vanaf: number): number {
  let plek = vanaf
  for (; plek < tekst.length; plek++) {
    const soort = soortOp(tekst, plek)
    if (soort === BINNEN || (soort === ONBEKEND && eindeVolgensUnicode(tekst, plek) > plek)) break
  }
  return plek
}

/** Where the word ends that begins here. */
export function findEinde(tekst: string, van: number): number {
  let plek = van
  for (; plek < tekst.length; plek++) {
    const soort = soortOp(tekst, plek)
    if (soort === ONBEKEND) return eindeVolgensUnicode(tekst, van)
    if (soort === BUITEN) break
  }
  return plek
}

export function woordOp(tekst: string, van: number, tot: number): Woord {
  const woord = tekst.slice(van, tot)
  // Scripts without capitals always count.
  return { norm: vouw(woord), van, tot, hoofdletter: !/^\p{Ll}/u.test(woord) }
}

export function readWoorden(tekst: string): Woord[] {
  const woorden: Woord[] = []
  for (let van = findBegin(tekst, 0); van < tekst.length;) {
    const tot = findEinde(tekst, van)
    woorden.push(woordOp(tekst, van, tot))
    van = findBegin(tekst, tot)
  }
  return woorden
}

/** The rule itself, without any short cut. */
export const readAlles = (tekst: string): Woord[] =>
  [...tekst.matchAll(WOORD)].map(({ index, 0: woord }) => woordOp(tekst, index, index + woord.length))
