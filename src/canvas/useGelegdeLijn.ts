/** A line hears when it got another way. */
import { useCallback, useContext, useSyncExternalStore } from 'react'
import type { Id } from '../domain/grond'
import type { GelegdeLijn } from '../geometry/kaartlijnen'
import { BeeldstandContext } from './beeldstand'

/** Where this line runs, or null. */
export function useGelegdeLijn(id: Id): GelegdeLijn | null {
  const { lijnleg } = useContext(BeeldstandContext)
  const subscribe = useCallback((lezer: () => void) => lijnleg.subscribe(id, lezer), [lijnleg, id])
  return useSyncExternalStore(subscribe, () => lijnleg.van(id))
}
