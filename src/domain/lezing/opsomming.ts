/** Opsomming: a sentence that names a whole hall tells the first few, and how many others; whoever wants to know can still ask for them all. */
import type { Verwijzing, Zin } from './omdat'

/** From so many on, names in a row are no sentence any more. */
const VEEL = 9
/** So many are still named then. */
const GENOEMD = 6

/** The others of a row, who are counted and not named. */
export type Rest = { readonly rest: readonly Verwijzing[] }
export type Gevouwen = readonly (Zin[number] | Rest)[]

/** `'Jan', ', ', 'Piet', ' en ', 'Els'`: where such a row that starts at `van` ends, and who is in it. */
function rijVan(zin: Zin, van: number): { tot: number; namen: Verwijzing[] } {
  const namen: Verwijzing[] = []
  let tot = van
  for (; tot < zin.length; tot += 2) {
    const naam = zin[tot]
    if (naam === undefined || typeof naam === 'string') break
    namen.push(naam)
    if (zin[tot + 1] !== ', ' && zin[tot + 1] !== ' en ') return { tot: tot + 1, namen }
  }
  return { tot: Math.max(van + 1, tot), namen }
}

/** The sentence with each row of nine names or more told as six and how many others. Joined again with everybody named, it is the sentence. */
export function vouwNamen(zin: Zin): Gevouwen {
  if (zin.length < VEEL * 2 - 1) return zin
  const uit: (Zin[number] | Rest)[] = []
  for (let i = 0; i < zin.length;) {
    const { tot, namen } = rijVan(zin, i)
    if (namen.length < VEEL) {
      uit.push(...zin.slice(i, tot))
    } else {
      uit.push(...zin.slice(i, i + GENOEMD * 2 - 1), ' en ', { rest: namen.slice(GENOEMD) })
    }
    i = tot
  }
  return uit
}

/** «6 anderen». People are «anderen», things are «andere». */
export const zegRest = ({ rest }: Rest): string =>
  `${rest.length} ${rest.every(({ soort }) => soort === 'actor' || soort === 'lid') ? 'anderen' : 'andere'}`

/** The sentence in words, as short as it can be told; `zeg` says what a word or a reference is called. */
export const schrijfGevouwen = (zin: Zin, zeg: (deel: Zin[number]) => string): string =>
  vouwNamen(zin)
    .map((deel) => (typeof deel === 'object' && 'rest' in deel ? zegRest(deel) : zeg(deel)))
    .join('')
    .trim()
