/** Tellingen: how every reading counts, in words and names and never in percentages. */
import type { Id } from '../model/grond'
import type { Zone } from '../model/zone'
import { somOp, verwijs, verwijsAlle, type VerwijzingSoort, voeg, type Zin } from './omdat'

/** «Jan, Piet en Els» as references, in the order given. */
export const noem = (actoren: readonly { readonly id: Id }[]): Zin =>
  somOp(actoren.map(({ id }) => verwijs('actor', id)))
export const noemIds = (ids: Iterable<Id>): Zin => somOp(verwijsAlle('actor', ids))

/** ««Groen», «Rust» en «Verkeer»»: what people wrote, each between quotation marks, so that nobody loses the thread. */
export function citeer(soort: VerwijzingSoort, ids: Iterable<Id>): Zin {
  const delen = verwijsAlle(soort, ids)
  return voeg(
    ...delen.flatMap((deel, i) => [i === 0 ? '«' : i === delen.length - 1 ? ' en «' : ', «', deel, '»']),
  )
}

/** «2 van de 3 middengroepen», «alle 3 middengroepen», «beide middengroepen», «de enige middengroep»; `van` is at least 1, and so is `aantal`. */
export function vanDe(aantal: number, van: number, een: string, meer: string): string {
  if (aantal < van) return `${aantal} van de ${van} ${meer}`
  if (van === 1) return `de enige ${een}`
  return van === 2 ? `beide ${meer}` : `alle ${van} ${meer}`
}

export const aanDeKant = (zone: Zone): string => (zone === 'midden' ? 'in het midden' : `aan de ${zone}-kant`)

/** Every id once, in the order of ids. */
export const uniek = (ids: Iterable<Id>): Id[] => [...new Set(ids)].sort()
