/** Lines between the same two actors lie beside each other. */
import type { Id } from '../domain/model/grond'
import type { Relatie } from '../domain/model/relatie'

/**
 * Lanes 0 (or ±0.5), ±1 … per relatie, in the order of their id, as seen from their own `van`. Lines back and forth share one row of lanes.
 */
export function verdeelBanen(relaties: Iterable<Pick<Relatie, 'id' | 'van' | 'naar'>>): Map<Id, number> {
  const perPaar = new Map<string, Pick<Relatie, 'id' | 'van' | 'naar'>[]>()
  for (const relatie of relaties) {
    const { van, naar } = relatie
    const paar = van < naar ? `${van} ${naar}` : `${naar} ${van}`
    const samen = perPaar.get(paar)
    if (samen) samen.push(relatie)
    else perPaar.set(paar, [relatie])
  }
  const banen = new Map<Id, number>()
  for (const samen of perPaar.values()) {
    samen.sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const [i, { id, van, naar }] of samen.entries()) {
      const baan = i - (samen.length - 1) / 2
      banen.set(id, van < naar ? baan : -baan || 0)
    }
  }
  return banen
}
