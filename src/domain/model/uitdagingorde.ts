/** In which order uitdagingen stand in a plan, and what moving one among its like does to the whole. Source: method S3.1. */
import { type Id, opOrde } from './grond'
import type { Plan } from './plan'
import type { KEUZES, Uitdaging } from './uitdaging'

type Geordend = Pick<Uitdaging, 'id' | 'orde' | 'keuze'>
type Uitdagingen<U = Geordend> = Readonly<Record<Id, U>>

/** Keys in the order of the room (smaller is earlier), then the others as they were computed. */
export const metEigenVolgorde = (eigen: Plan['eigenVolgorde'], berekend: readonly string[]): string[] => [
  ...new Set([...Object.keys(eigen).sort((a, b) => (eigen[a] ?? 0) - (eigen[b] ?? 0)), ...berekend]),
]

/** `volgorde` are keys, first to last, as derived (own order or computed); what is not in it comes after, as it was made. */
function opVolgorde<U extends Geordend>(uitdagingen: Uitdagingen<U>, volgorde: readonly string[]): U[] {
  const plaats = new Map(volgorde.map((sleutel, i) => [sleutel, i]))
  const na = ({ id }: Geordend) => plaats.get(id) ?? plaats.size
  return opOrde(uitdagingen).sort((a, b) => na(a) - na(b))
}

/** In the order in which a plan names them. */
export const KEUZEVOLGORDE = ['gekozen', 'open', 'niet'] satisfies (typeof KEUZES)[number][]

/** Chosen ones first, then what is open, then what is not taken up now; each in the order of the room. */
export const ordenUitdagingen = <U extends Geordend>(
  uitdagingen: Uitdagingen<U>,
  volgorde: readonly string[],
): U[] =>
  opVolgorde(uitdagingen, volgorde).sort(
    (a, b) => KEUZEVOLGORDE.indexOf(a.keuze) - KEUZEVOLGORDE.indexOf(b.keuze),
  )

/**
 * The whole order when `id` goes to place `index` (0 is first) among those with the same keuze: these share the places that they had, and nobody
 * else moves.
 */
export function verzetUitdaging(
  uitdagingen: Uitdagingen,
  volgorde: readonly string[],
  id: Id,
  index: number,
): Id[] {
  const alle = opVolgorde(uitdagingen, volgorde)
  const keuze = uitdagingen[id]?.keuze
  const samen = alle.filter((uitdaging) => uitdaging.keuze === keuze).map((uitdaging) => uitdaging.id)
  const verzet = samen.filter((ander) => ander !== id).toSpliced(index, 0, id)
  return alle.map((uitdaging) => (uitdaging.keuze === keuze ? verzet.shift() : null) ?? uitdaging.id)
}
