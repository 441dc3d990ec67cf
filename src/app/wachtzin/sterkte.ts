/**
 * How hard a pass phrase is to guess: a small estimate that would rather be too low than too high. It knows words, rows of keys, repeats and years; it
 * does not know you, and so says nothing about the name of your dog.
 */

export type Sterkte = {
  /** Of all that would have to be tried, in powers of two. */
  bits: number
  trap: 0 | 1 | 2 | 3
  /** What it means, in one Dutch sentence. */
  zin: string
}

/** What a word is worth when a guesser tries words: one out of some thousand. */
const WOORD = 11
/** Of these every guesser tries the first. */
const BEKEND = /wachtwoord|password|welkom|middenveld|gemeente|polarisatie|geheim|azerty|qwerty|admin/giu
/** What follows a neighbour on a keyboard or in the alphabet is hardly new. */
const RIJEN = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  '01234567890',
  '&é"\'(§è!çà',
]

/** Guesses that a rich guesser makes in a second, in powers of two: ten thousand, with the work that a file asks. */
const PER_SECONDE = 13
const TRAPPEN = [40, 55, 70] as const

export function weegZin(zin: string): Sterkte {
  const bits = Math.floor(Math.min(perTeken(zin), perWoord(zin)))
  const trap = TRAPPEN.filter((grens) => bits >= grens).length as Sterkte['trap']
  return { bits, trap, zin: zin === '' ? '' : `${NAAM[trap]}: ${zegDuur(bits - PER_SECONDE - 1)}` }
}

const NAAM = ['Zwak', 'Matig', 'Sterk', 'Heel sterk'] as const

function perTeken(zin: string): number {
  const laag = zin.replaceAll(BEKEND, '*').toLowerCase()
  let bits = 0
  for (let i = 0; i < laag.length; i++) {
    const [teken, vorige] = [laag.charAt(i), laag.charAt(i - 1)]
    const isVervolg =
      i > 0 &&
      (teken === vorige || RIJEN.some((rij) => rij.includes(vorige + teken) || rij.includes(teken + vorige)))
    // Letters of a language foretell each other; what comes twice is cheap.
    const nieuw = /\p{L}/u.test(teken)
      ? /\p{L}|^$/u.test(vorige)
        ? 2.6
        : 4
      : /\d/u.test(teken)
        ? 3
        : teken === ' '
          ? 1
          : 4
    const isHerhaling = i >= 3 && laag.slice(0, i).includes(laag.slice(i - 2, i + 1))
    bits += isVervolg || isHerhaling ? 0.5 : nieuw
  }
  return bits
}

function perWoord(zin: string): number {
  const woorden = zin
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean)
  // One unbroken row of signs is no row of words.
  if (woorden.length < 2) return Infinity
  return [...new Set(woorden)].reduce((som, woord) => som + Math.min(WOORD, perTeken(woord)), 0)
}

const DUREN: readonly [number, string][] = [
  [0, 'wie het wil, raadt ze meteen.'],
  [60, 'wie het wil, raadt ze binnen enkele minuten.'],
  [86_400, 'wie het wil, raadt ze binnen een dag.'],
  [86_400 * 30, 'wie veel computers inzet, raadt ze binnen een maand.'],
  [86_400 * 365 * 10, 'raden duurt jaren, ook met veel computers.'],
]

function zegDuur(bits: number): string {
  const seconden = 2 ** Math.max(0, bits)
  return (
    DUREN.find(([grens]) => seconden <= Math.max(1, grens))?.[1] ?? 'raden duurt langer dan een mensenleven.'
  )
}
