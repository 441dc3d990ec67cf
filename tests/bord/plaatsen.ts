/** Whether what is shown is what is stored: each card on the glass against its place in the dossier. */
import type { Dossier } from '../../src/domain/model/dossier'
import { createAs } from '../../src/geometry/as'
import type { Stand } from './zicht'

/** What drawing in whole pixels may differ, px. */
const SPELING = 1.5

/** The cards that stand elsewhere, or only in one of both. */
export function ongelijk({ kaartjes, pane, camera, as, blad }: Stand, dossier: Dossier): string[] {
  const { naarVeld } = createAs(as)
  const getoond = new Map(kaartjes.map((kaartje) => [kaartje.id, kaartje]))
  const bewaard = Object.values(dossier.actoren).flatMap(({ id, posities: { [blad]: plek } }) =>
    plek ? [{ id, plek }] : [],
  )
  const fouten = bewaard.flatMap(({ id, plek }) => {
    const kaartje = getoond.get(id)
    getoond.delete(id)
    if (!kaartje) return [`${id} stands in the dossier and not on the screen`]
    const dx = kaartje.x - (pane.x + camera.x + naarVeld(plek.x) * camera.zoom)
    const dy = kaartje.y - (pane.y + camera.y + plek.y * camera.zoom)
    return Math.hypot(dx, dy) <= SPELING
      ? []
      : [`${id} is shown ${Math.round(dx)}, ${Math.round(dy)} px from its place in the dossier`]
  })
  return [...fouten, ...[...getoond.keys()].map((id) => `${id} stands on the screen and not in the dossier`)]
}
