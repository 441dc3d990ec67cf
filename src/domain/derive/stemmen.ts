/** Stemmen: carriers as words that never tell a presumed line as a voice. Source: method S2.2, S2.4. */
import type { Actor } from '../model/actor'
import type { Zone } from '../model/zone'
import type { Lijn } from '../lezing/kaartlezing'
import { type Zin, zin } from '../lezing/omdat'
import { aanDeKant, noem } from '../lezing/tellingen'

/** Whether there are lines, and nobody said any of them. */
export const isEnkelVermoed = (lijnen: readonly Lijn[]): boolean =>
  lijnen.length > 0 && !lijnen.some(({ gehoord }) => gehoord)

/** Whether each of these said it at least once themselves: only then it is shared for certain. */
export const isElkGehoord = (...delen: readonly (readonly Lijn[])[]): boolean =>
  delen.every((lijnen) => lijnen.some(({ gehoord }) => gehoord))

/** «A en B», «vermoed bij C», «A en B (vermoed ook bij C)»; who said one of the lines, said it. Each once, in the order of ids. */
export function noemStemmen(lijnen: readonly Lijn[]): Zin {
  const gehoord = wie(lijnen.filter((lijn) => lijn.gehoord))
  const vermoed = wie(lijnen).filter(({ id }) => !gehoord.some((een) => een.id === id))
  if (vermoed.length === 0) return noem(gehoord)
  return gehoord.length === 0
    ? zin`vermoed bij ${noem(vermoed)}`
    : zin`${noem(gehoord)} (vermoed ook bij ${noem(vermoed)})`
}

/** The same of who stands at one side, with that side: «A aan de wij-kant». */
export const kantZin = (lijnen: readonly Lijn[], kant?: Exclude<Zone, 'midden'>): Zin =>
  kant === undefined
    ? noemStemmen(lijnen)
    : zin`${noemStemmen(lijnen.filter(({ zone }) => zone === kant))} ${aanDeKant(kant)}`

const wie = (lijnen: readonly Lijn[]): Actor[] =>
  [...new Map(lijnen.map(({ actor }) => [actor.id, actor])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
