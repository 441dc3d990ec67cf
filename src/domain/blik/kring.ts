/** Who stands around somebody on the map: everybody that a number of relaties away can be reached, whichever way they point. */
import type { Id } from '../model/grond'
import type { KRING_STAPPEN } from '../model/hoofdstuk'
import type { Relatie } from '../model/relatie'

export type KringStappen = (typeof KRING_STAPPEN)[number]

/** `begin` themselves and who is at most so many relaties from one of them, among those who are `opKaart`. */
export function kringVan(
  relaties: readonly Pick<Relatie, 'van' | 'naar'>[],
  begin: readonly Id[],
  stappen: number,
  opKaart: (id: Id) => boolean,
): Set<Id> {
  const buren = new Map<Id, Id[]>()
  for (const { van, naar } of relaties) {
    if (!opKaart(van) || !opKaart(naar)) continue
    buren.set(van, [...(buren.get(van) ?? []), naar])
    buren.set(naar, [...(buren.get(naar) ?? []), van])
  }
  const kring = new Set(begin.filter(opKaart))
  let rand = [...kring]
  for (let stap = 0; stap < stappen && rand.length > 0; stap++) {
    rand = rand.flatMap((id) => buren.get(id) ?? []).filter((id) => !kring.has(id) && kring.add(id))
  }
  return kring
}
