/** Who is forward on this map. The very same set as long as it holds the same people: every card is drawn again for another one. */
import { useMemo } from 'react'
import type { Id } from '../domain/grond'
import { useDossier, useSessie } from '../store/hooks'
import { inKring } from '../store/kring'

export function useKring(tegenstelling: Id | null): ReadonlySet<Id> | null {
  const kring = useSessie((sessie) => sessie.kring)
  const wie = useDossier((dossier) => {
    const ids = inKring(dossier, tegenstelling, kring)
    return ids && [...ids].toSorted()
  })
  return useMemo(() => wie && new Set(wie), [wie])
}
