/** Text on a drawing: cleaned of what has no shape, broken by measured width, never in the middle of a sign. */
import type { Richting } from './vormen'

/** Width of a text in field units; handed in, because only a browser knows its letters. */
export type Meet = (tekst: string, grootte: number, gewicht: number) => number

export type Letter = { grootte: number; gewicht: number }

const BELETSEL = '…'

/** Line feeds, tabs and every other control sign; U+2028 and U+2029 are line ends as well. */
const STUURTEKENS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Signs without a shape that turn a text around, hide in it, or glue it: marks and overrides of direction, zero-width space, soft hyphen, fillers. */
const ONZICHTBAAR = new RegExp(
  String.raw`[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200E\u200F\u202A-\u202E]|` +
    String.raw`[\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]`,
  'gu',
)
/** What Unicode will never give a meaning, and half of a pair. */
const GEEN_TEKEN = /[\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu
/** A joiner makes one emoji of two and shapes Persian; anywhere else it is a hiding place. */
const LOS_KOPPELTEKEN =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu
/** More accents on one letter than any language has. */
const ACCENTENTOREN = /(\p{M}{4})\p{M}+/gu

/** One line of plain text: what the room typed, without what cannot be seen or would draw outside its place. */
export const schoneTekst = (tekst: string): string =>
  tekst
    .replaceAll(STUURTEKENS, ' ')
    .replaceAll(ONZICHTBAAR, '')
    .replaceAll(GEEN_TEKEN, '\uFFFD')
    .replaceAll(LOS_KOPPELTEKEN, '')
    .replaceAll(ACCENTENTOREN, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const RTL =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u

/** Reading direction by the first letter that has one. */
export function richtingVan(tekst: string): Richting {
  const eerste = /\p{L}/u.exec(tekst)?.[0] ?? ''
  return RTL.test(eerste) ? 'rtl' : 'ltr'
}

const knipper = new Intl.Segmenter('nl', { granularity: 'grapheme' })
/** What people see as one sign: an emoji with its joiners, a letter with its accents. */
const tekensVan = (tekst: string): string[] =>
  /^[\u0020-\u007E]*$/u.test(tekst)
    ? tekst.split('')
    : Array.from(knipper.segment(tekst), ({ segment }) => segment)

type Maat = Letter & {
  breedte: number
  maxRegels: number
  /** Makes the lines about equally long, without more of them. */
  evenwichtig?: boolean
}

/**
 * Lines of at most `breedte` (field units), broken at spaces, else after a hyphen or slash, else between two signs. What does not fit in `maxRegels`
 * ends in «…». Always at least one line; only a single sign can be wider than the box.
 */
export function breekTekst(tekst: string, maat: Maat, meet: Meet): string[] {
  const schoon = schoneTekst(tekst)
  const breed = (stuk: string) => meet(stuk, maat.grootte, maat.gewicht)
  if (schoon === '' || breed(schoon) <= maat.breedte) return [schoon]
  const regels = vul(schoon, maat.breedte, maat.maxRegels, breed)
  if (!maat.evenwichtig || regels.afgekapt || regels.lijst.length < 2) return regels.lijst
  return inBalans(schoon, regels.lijst, maat, breed)
}

/** One line, cut off with «…» when it is too long. */
export const kortTekst = (tekst: string, letter: Letter, breedte: number, meet: Meet): string =>
  breekTekst(tekst, { ...letter, breedte, maxRegels: 1 }, meet)[0] ?? ''

type Breed = (stuk: string) => number
type Gevuld = { lijst: string[]; afgekapt: boolean; gebroken: boolean }

function vul(tekst: string, breedte: number, maxRegels: number, breed: Breed): Gevuld {
  const lijst: string[] = []
  let rest = tekst
  let gebroken = false
  while (rest !== '') {
    if (breed(rest) <= breedte) {
      lijst.push(rest)
      return { lijst, afgekapt: false, gebroken }
    }
    if (lijst.length === maxRegels - 1) {
      lijst.push(kapAf(rest, breedte, breed))
      return { lijst, afgekapt: true, gebroken }
    }
    const { regel, verder, midden } = neemRegel(rest, breedte, breed)
    lijst.push(regel)
    rest = verder
    gebroken ||= midden
  }
  return { lijst, afgekapt: false, gebroken }
}

/** As much as fits from the front; `midden` when that broke a word. */
function neemRegel(
  rest: string,
  breedte: number,
  breed: Breed,
): { regel: string; verder: string; midden: boolean } {
  let einde = 0
  for (let i = rest.indexOf(' '); i !== -1; i = rest.indexOf(' ', i + 1)) {
    if (breed(rest.slice(0, i)) > breedte) break
    einde = i
  }
  if (einde > 0) return { regel: rest.slice(0, einde), verder: rest.slice(einde + 1), midden: false }
  const tekens = tekensVan(rest.split(' ', 1)[0] ?? rest)
  const aantal = Math.max(1, pastAantal(tekens, breedte, breed, ''))
  const zacht = tekens.slice(0, aantal).findLastIndex((teken) => /^[-‐–/]$/u.test(teken)) + 1
  const regel = tekens.slice(0, zacht > 1 ? zacht : aantal).join('')
  return { regel, verder: rest.slice(regel.length).trimStart(), midden: zacht <= 1 }
}

/** How many signs from the front fit, with `staart` after them. Widths grow with length, so halving finds it. */
function pastAantal(tekens: readonly string[], breedte: number, breed: Breed, staart: string): number {
  let past = 0
  let teVeel = tekens.length + 1
  while (teVeel - past > 1) {
    const half = (past + teVeel) >> 1
    if (breed(tekens.slice(0, half).join('').trimEnd() + staart) <= breedte) past = half
    else teVeel = half
  }
  return past
}

function kapAf(rest: string, breedte: number, breed: Breed): string {
  // Nobody reads on past this; it keeps a page of pasted text from costing a page of measuring.
  const tekens = tekensVan(rest.slice(0, 400))
  const aantal = pastAantal(tekens, breedte, breed, BELETSEL)
  const past = tekens.slice(0, aantal).join('')
  // Rather one word less than a stump of one, as long as most of the line stays.
  const spatie = past.lastIndexOf(' ')
  const heel = aantal < tekens.length && tekens[aantal] !== ' ' && spatie > past.length * 0.7
  return (heel ? past.slice(0, spatie) : past).replace(/[\s,;:.(«/–-]+$/u, '') + BELETSEL
}

/** The narrowest box in which the text still takes as many lines and breaks no more words. */
function inBalans(tekst: string, ruim: string[], { breedte, maxRegels }: Maat, breed: Breed): string[] {
  const { gebroken } = vul(tekst, breedte, maxRegels, breed)
  let beste = ruim
  let teSmal = breedte / 2
  let past = breedte
  while (past - teSmal > 4) {
    const half = (teSmal + past) / 2
    const poging = vul(tekst, half, maxRegels, breed)
    if (!poging.afgekapt && poging.lijst.length === ruim.length && (gebroken || !poging.gebroken)) {
      beste = poging.lijst
      past = half
    } else teSmal = half
  }
  return beste
}
