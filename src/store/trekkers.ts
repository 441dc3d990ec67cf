/** Who can pull an actie: members of the werkgroep and people of the network. A luide stem is listened to, and gets no mandate. Source: method S3.5. */
import type { Actie } from '../domain/model/actie'
import { verwijs } from '../domain/lezing/omdat'
import { idsVan } from '../domain/model/grond'
import { useDossier } from './hooks'
import { useNamen } from './namen'

type Trekker = NonNullable<Actie['trekker']>
/** `id` is one key for both kinds: ids of leden and of actoren are lists of their own. */
export type Trekkeroptie = { id: string; label: string; hint?: string; trekker: Trekker }

export const sleutelVanTrekker = ({ soort, id }: Trekker): string => `${soort} ${id}`

/** As options of a choice, by the name that they have on this screen. Who pulls it now is among them, whatever became of him. */
export function useTrekkers(nu: Actie['trekker']): Trekkeroptie[] {
  const leden = useDossier((dossier) => idsVan(dossier.leden))
  const netwerk = useDossier(({ actoren }) =>
    Object.values(actoren)
      .filter((actor) => actor.soort === 'netwerk' || (nu?.soort === 'actor' && actor.id === nu.id))
      .map((actor) => actor.id),
  )
  const wie: Trekker[] = [
    ...leden.map((id) => ({ soort: 'lid', id }) as const),
    ...netwerk.map((id) => ({ soort: 'actor', id }) as const),
  ]
  const namen = useNamen(wie.map(({ soort, id }) => verwijs(soort, id)))
  return wie.map((trekker, i) => ({
    id: sleutelVanTrekker(trekker),
    label: namen[i] ?? '',
    trekker,
    ...(trekker.soort === 'lid' ? { hint: 'uit de werkgroep' } : {}),
  }))
}
