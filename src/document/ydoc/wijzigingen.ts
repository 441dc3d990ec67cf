/** Wijzigingen: changes of a Y.Doc as bytes, read in together, and how far they reach. */
import * as Y from 'yjs'

/** All of them in one transaction: each on its own would take a hundred times as long. */
export const leesIn = (ydoc: Y.Doc, updates: readonly Uint8Array[], origin: unknown = null): void =>
  ydoc.transact(() => {
    for (const update of updates) Y.applyUpdate(ydoc, update, origin)
  }, origin)

/** How far these reach without a gap, by client. */
export function vectorVan(updates: readonly Uint8Array[]): Map<number, number> {
  const stukken = new Map<number, [number, number][]>()
  for (const update of updates) {
    const { from, to } = Y.parseUpdateMeta(update)
    for (const [client, tot] of to) {
      const reeks = stukken.get(client) ?? []
      reeks.push([from.get(client) ?? 0, tot])
      stukken.set(client, reeks)
    }
  }
  const vector = new Map<number, number>()
  for (const [client, reeks] of stukken) {
    let bereikt = 0
    for (const [van, tot] of reeks.toSorted(([a], [b]) => a - b)) {
      if (van <= bereikt) bereikt = Math.max(bereikt, tot)
    }
    vector.set(client, bereikt)
  }
  return vector
}
