/** Who gives way when somebody comes to stand on them or grows over them: up or down, as few and as little as can be. */
import type { Id } from '../domain/grond'
import { raakt } from './plek'
import { schik, type Schikkader } from './schikken'

/**
 * New y (whole field units) of who has to step aside. `staat` are those who hold their place, `nieuw` those who came together and make room for one
 * another as well. Who covered each other before, for another reason, is left so.
 */
export function wijk(
  kaders: readonly Schikkader[],
  staat: ReadonlySet<Id>,
  nieuw: ReadonlySet<Id> = new Set(),
): Map<Id, number> {
  const licht = new Set<Id>()
  // Who steps aside can come to stand on the next one. Each round takes in at least one more, so it ends.
  for (;;) {
    const plaatsen = licht.size === 0 ? new Map<Id, number>() : schik(kaders, licht)
    const nu = kaders.map((kader) => ({ ...kader, y: plaatsen.get(kader.id) ?? kader.y }))
    const oorzaken = nu.filter(({ id }) => staat.has(id) || nieuw.has(id) || licht.has(id))
    const erbij = nu.filter(
      (kader) =>
        !staat.has(kader.id) &&
        !licht.has(kader.id) &&
        (plaatsen.has(kader.id) || oorzaken.some((ander) => ander.id !== kader.id && raakt(kader, ander))),
    )
    if (erbij.length === 0) return plaatsen
    for (const { id } of erbij) licht.add(id)
  }
}
