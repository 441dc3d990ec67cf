/** Who pulls it, out of everybody who can. Source: method S3.5. */
import type { Actie } from '../domain/model/actie'
import { useWerkruimte } from '../store/hooks'
import { setTrekker } from '../store/mutaties'
import { sleutelVanTrekker, useTrekkers } from '../store/trekkers'
import { Keuze } from '../ui/Keuze'
import type { Afgeschermd } from '../store/dossiertekst'

export function Trekkerkeuze({ actie: { id, trekker } }: { actie: Afgeschermd<Actie> }) {
  const { document } = useWerkruimte()
  const wie = useTrekkers(trekker)
  return (
    <Keuze
      label="Trekker"
      value={trekker && sleutelVanTrekker(trekker)}
      emptyLabel="nog niemand"
      options={wie}
      onChange={(gekozen) => setTrekker(document, id, wie.find((een) => een.id === gekozen)?.trekker ?? null)}
    />
  )
}
