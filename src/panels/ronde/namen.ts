/** Names of cards and of both ends of the axis, as this screen may say them. */
import type { VerwijzingSoort } from '../../domain/lezing/omdat'
import { verwijsAlle } from '../../domain/lezing/omdat'
import type { Id } from '../../domain/model/grond'
import { useDossier } from '../../store/hooks'
import { useTekst } from '../../store/naam'
import { useNamen } from '../../store/namen'

/** Words at the left and the right end; of no tegenstelling it is about size. */
export function useEinden(tegenstelling: Id | null): readonly [string, string] {
  const toon = useTekst()
  const polen = useDossier(({ tegenstellingen }) => tegenstellingen[tegenstelling ?? ''] ?? null)
  if (tegenstelling === null) return ['klein', 'groot']
  return [(polen && toon(polen.wij)) || 'wij', (polen && toon(polen.zij)) || 'zij']
}

/** By id. */
export function useKaartnamen(soort: VerwijzingSoort, ids: readonly Id[]): (id: Id) => string {
  const namen = useNamen(verwijsAlle(soort, ids))
  const perId = new Map(ids.map((id, i) => [id, namen[i] ?? '']))
  return (id) => perId.get(id) ?? ''
}
