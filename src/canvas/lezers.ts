/** Who wants to hear of one card or line, by its id: React Flow's own stand would ask all of them at every change. */
import { useCallback, useSyncExternalStore } from 'react'
import type { Id } from '../domain/model/grond'

/** Something by id beside React Flow's stand. */
export type Bron<T> = {
  /** Null where there is none. */
  van: (id: Id) => T | null
  subscribe: (id: Id, lezer: () => void) => () => void
}

export function createLezers() {
  const lezers = new Map<Id, Set<() => void>>()
  const subscribe = (id: Id, lezer: () => void) => {
    const bij = lezers.get(id) ?? new Set()
    lezers.set(id, bij.add(lezer))
    return () => {
      bij.delete(lezer)
      if (bij.size === 0) lezers.delete(id)
    }
  }
  const zeg = (id: Id) => {
    for (const lezer of lezers.get(id) ?? []) lezer()
  }
  return { subscribe, zeg }
}

/** What there is of this one now, or null. */
export function useBron<T>(bron: Bron<T>, id: Id): T | null {
  const subscribe = useCallback((lezer: () => void) => bron.subscribe(id, lezer), [bron, id])
  return useSyncExternalStore(subscribe, () => bron.van(id))
}
