/** Tijd: how long a part of the evening still takes. It ends without a sound: who speaks, finishes the sentence. */

/** Running until a moment (ms since the epoch), or standing still with so much left (ms). */
export type Tijd = { readonly tot: number } | { readonly rest: number }

const MINUUT = 60_000

export const createTijd = (minuten: number, nu: number): Tijd => ({ tot: nu + minuten * MINUUT })

/** Milliseconds left at `nu`; below 0 when it has run out. */
export const readRest = (tijd: Tijd, nu: number): number => ('tot' in tijd ? tijd.tot - nu : tijd.rest)

/** Stands still when it ran, and goes on when it stood. */
export const editLoop = (tijd: Tijd, nu: number): Tijd =>
  'tot' in tijd ? { rest: tijd.tot - nu } : { tot: nu + tijd.rest }

/** So many minutes more; of a time that has run out they count from now. */
export function addMinuten(tijd: Tijd, minuten: number, nu: number): Tijd {
  const rest = Math.max(0, readRest(tijd, nu)) + minuten * MINUUT
  return 'tot' in tijd ? { tot: nu + rest } : { rest }
}

/** «12:05». The second that has begun still counts; when nothing is left, words instead of a figure that blames. */
export function zegRest(ms: number): string {
  if (ms <= 0) return 'De tijd is om'
  const seconden = Math.ceil(ms / 1000)
  return `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, '0')}`
}
