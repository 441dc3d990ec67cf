/**
 * A quiet line under a text that says something of a person which nobody may just write down: religion, conviction, party, origin, health, orientation, a
 * criminal record. It asks, and stops nothing. Source: GDPR, art. 9; the same words as signaal PR-02.
 */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { noemtBijzonderGegeven } from '../domain/signalen/woorden'
import { useDossier } from './hooks'
import { maskerVan } from './werkruimte'

const GEVOELIG =
  'Dit lijkt iets te zeggen over geloof, overtuiging, partij, herkomst, gezondheid of verleden van één persoon. Schrijf liever de bezorgdheid op.'

/** The lists of words come when the first field has words in it, and that is drawn. */
const woorden = createStore<{ noemt: typeof noemtBijzonderGegeven | null }>(() => ({ noemt: null }))
const haal = (): void =>
  void import('../domain/signalen/woorden').then(
    (m) => woorden.setState({ noemt: m.noemtBijzonderGegeven }),
    // Asked again by the next field.
    () => undefined,
  )

/** `overPersoon`: the field stands with one person; elsewhere somebody has to be named in it. Gives the hint of the field. */
export function useGevoelig({
  value,
  hint,
  overPersoon = false,
}: {
  value: unknown
  hint?: string
  overPersoon?: boolean | undefined
}): { hint?: string } {
  const noemt = useStore(woorden, (nu) => nu.noemt)
  const tekst = typeof value === 'string' ? value : ''
  useEffect(() => {
    if (tekst === '' || noemt) return undefined
    let beeld = requestAnimationFrame(() => {
      beeld = requestAnimationFrame(haal)
    })
    return () => cancelAnimationFrame(beeld)
  }, [tekst, noemt])
  const isBijzonder = useMemo(() => noemt?.(tekst) ?? false, [noemt, tekst])
  const isGevoelig = useDossier(
    (dossier) => isBijzonder && (overPersoon || maskerVan(dossier).tekst(tekst) !== tekst),
  )
  if (isGevoelig) return { hint: GEVOELIG }
  return hint === undefined ? {} : { hint }
}
