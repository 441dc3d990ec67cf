/** Who pulls it: a member of the werkgroep or somebody of the network. A luide stem is listened to, and gets no mandate. Source: method S3.5. */
import type { Actie } from '../../domain/actie'
import { verwijs } from '../../domain/derive/omdat'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { setTrekker } from '../../store/mutaties'
import { Keuze } from '../../ui/Keuze'
import { useNamen } from '../../store/namen'

export function Trekkerkeuze({ actie: { id, trekker } }: { actie: Actie }) {
  const werkruimte = useWerkruimte()
  const leden = useDossier((dossier) => Object.keys(dossier.leden))
  const netwerk = useDossier(({ actoren }) =>
    Object.values(actoren)
      .filter((actor) => actor.soort === 'netwerk' || actor.id === trekker?.id)
      .map((actor) => actor.id),
  )
  const wie = [
    ...leden.map((lid) => ({ soort: 'lid', id: lid }) as const),
    ...netwerk.map((actor) => ({ soort: 'actor', id: actor }) as const),
  ]
  const namen = useNamen(wie.map((een) => verwijs(een.soort, een.id)))
  // Ids of leden and of actoren are lists of their own.
  const sleutel = (een: NonNullable<Actie['trekker']>) => `${een.soort} ${een.id}`
  return (
    <Keuze
      label="Trekker"
      value={trekker && sleutel(trekker)}
      emptyLabel="nog niemand"
      options={wie.map((een, i) => ({
        id: sleutel(een),
        label: namen[i] ?? '',
        ...(een.soort === 'lid' ? { hint: 'uit de werkgroep' } : {}),
      }))}
      onChange={(gekozen) =>
        setTrekker(werkruimte.document, id, wie.find((een) => sleutel(een) === gekozen) ?? null)
      }
    />
  )
}
