/**
 * Opsomming: how the names in a derived sentence are told. A whole hall is the first few and how many others, and who was just named is «hen».
 * The sentence itself keeps every name, so that each lights up on the map.
 */
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
  for (let i = van; i < zin.length; i += 2) {
    const naam = zin[i]
    if (naam === undefined || typeof naam === 'string') break
    namen.push(naam)
    if (zin[i + 1] !== ', ' && zin[i + 1] !== ' en ') break
  }
  return { tot: van + Math.max(1, namen.length * 2 - 1), namen }
}

const sleutelVan = (namen: readonly Verwijzing[]): string =>
  namen
    .map(({ soort, id }) => `${soort} ${id}`)
    .sort()
    .join(' ')

/**
 * «Nog buiten bereik: A en B. Jullie zien verdriet bij hen»: where only these people were named so far, they are not named again. Words without
 * agreement: «bij hen», and «zelf» for where they stand. Anything else keeps the names: said twice is better than unclear.
 */
function zegHen(zin: Zin): Zin {
  const uit: Zin[number][] = []
  const genoemd: Verwijzing[] = []
  for (let i = 0; i < zin.length;) {
    const { tot, namen } = rijVan(zin, i)
    const voor = uit.at(-1)
    const na = zin[tot]
    const zijnHet = namen.length > 0 && genoemd.length > 0 && sleutelVan(namen) === sleutelVan(genoemd)
    const hen = zijnHet && typeof voor === 'string' ? henNa(voor, typeof na === 'string' ? na : '') : null
    if (hen === null) uit.push(...zin.slice(i, tot))
    else uit[uit.length - 1] = hen
    if (!zijnHet) genoemd.push(...namen.filter(({ soort }) => soort === 'actor'))
    i = tot
  }
  return uit
}

/** The words before a row of names, with what stands for those names; null where nothing fits. */
function henNa(voor: string, na: string): string | null {
  if (na.startsWith(' aan de ') || na.startsWith(' (vermoed ook bij '))
    return /(?:^|[,:] |\) en )(?:vermoed bij )?$/u.test(voor)
      ? voor.replace(/(?:vermoed bij )?$/u, 'zelf')
      : null
  if (voor.endsWith('bij ')) return `${voor}hen`
  return voor.endsWith('gehoord: ') ? `${voor}bij hen` : null
}

/** The sentence as it is told: nobody a second time, and each row of nine names or more as six and how many others. */
export function vouwNamen(hele: Zin): Gevouwen {
  if (hele.length < 4) return hele
  const zin = zegHen(hele)
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

/**
 * A name that would break the sentence it stands in («Ouders, van school», «Wie durft?») is held together by quotation marks, unless the words before
 * it already opened them.
 */
export const moetHaken = (naam: string, voor: Gevouwen[number] | undefined): boolean =>
  /[,;:.?!…]/u.test(naam) && !(typeof voor === 'string' && voor.endsWith('«'))

/** The sentence in words, as short as it can be told; `zeg` says what a word or a reference is called. */
export const writeGevouwen = (zin: Zin, zeg: (deel: Zin[number]) => string): string =>
  vouwNamen(zin)
    .map((deel, i, alle) => {
      if (typeof deel === 'string') return zeg(deel)
      if ('rest' in deel) return zegRest(deel)
      const naam = zeg(deel)
      return moetHaken(naam, alle[i - 1]) ? `«${naam}»` : naam
    })
    .join('')
    .trim()
