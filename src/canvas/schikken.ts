/** «Schik»: what the geometry room says of heights, written as one step. */
import type { Id } from '../domain/grond'
import { naarVeld } from '../geometry/as'
import { gelijkVerdeeld, opEenLijn, schik, type Schikkader } from '../geometry/schikken'
import { placeActoren } from '../store/mutaties'
import { actieveTegenstelling, type Schikwijze, type Werkruimte } from '../store/werkruimte'
import type { ActorNode } from './knopen'

const LABEL: Readonly<Record<Schikwijze, string>> = {
  opzij: 'Kaartjes geschikt',
  lijn: 'Kaartjes op één lijn',
  gelijk: 'Kaartjes gelijk verdeeld',
}

const ORDEN: Readonly<Record<Schikwijze, typeof opEenLijn>> = {
  opzij: (kaders) => [...kaders],
  lijn: opEenLijn,
  gelijk: gelijkVerdeeld,
}

/** Where nothing has to move, that is said. */
export function schikKaart(
  werkruimte: Werkruimte,
  knopen: readonly ActorNode[],
  hoe: Schikwijze,
  ids: readonly Id[],
): void {
  const dossier = werkruimte.dossier()
  const hier = actieveTegenstelling(dossier, werkruimte.sessie.getState().tegenstelling)?.id
  if (!hier) return
  // The place that is stored, not the one on its way there.
  const kaders = knopen.flatMap(({ id, data }): Schikkader[] => {
    const plek = dossier.actoren[id]?.posities[hier]
    const { breedte, hoogte } = data.tekening
    return plek ? [{ id, x: naarVeld(plek.x), y: plek.y, breedte, hoogte }] : []
  })
  const wie = new Set(ids)
  const geordend = ORDEN[hoe](kaders, wie)
  // Where some were put in order, all make room for one another: on one line they may cover each other too.
  const nieuw = schik(geordend, hoe === 'opzij' ? wie : new Set(kaders.map(({ id }) => id)))
  const plaatsen = geordend.flatMap(({ id, y }) => {
    const plek = dossier.actoren[id]?.posities[hier]
    return plek ? [{ id, x: plek.x, y: nieuw.get(id) ?? y }] : []
  })
  placeActoren(werkruimte.document, hier, plaatsen, LABEL[hoe], { weegt: 'anders' })
  if (werkruimte.dossier() === dossier)
    werkruimte.omgeving.meld({ text: 'Er bedekt geen kaartje een ander.' })
}
