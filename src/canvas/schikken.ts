/** «Schik»: what the geometry room says of heights, written as one step. */
import type { Id } from '../domain/model/grond'
import { ruimteVoor, VERHOUDING } from '../geometry/ruimte'
import { gelijkVerdeeld, opEenLijn, schik } from '../geometry/schikken'
import { placeActoren } from '../store/mutaties'
import { actieveTegenstelling, type Schikwijze, type Werkruimte } from '../store/werkruimte'
import type { ActorNode } from './knopen'
import { schikkadersVan } from './rustplek'

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
  const kaders = schikkadersVan(knopen, dossier, hier)
  const wie = new Set(ids)
  const geordend = ORDEN[hoe](kaders, wie)
  // Where some were put in order, all make room for one another: on one line they may cover each other too.
  const allen = new Set(kaders.map(({ id }) => id))
  // Only who asks it of the whole map asks that it fits the board as well.
  const heel = hoe === 'opzij' && wie.size === allen.size
  const bord = heel ? ruimteVoor(dossier, hier).breedte / VERHOUDING : undefined
  const nieuw = schik(geordend, hoe === 'opzij' ? wie : allen, bord)
  const plaatsen = geordend.flatMap(({ id, y }) => {
    const plek = dossier.actoren[id]?.posities[hier]
    return plek ? [{ id, x: plek.x, y: nieuw.get(id) ?? y }] : []
  })
  placeActoren(werkruimte.document, hier, plaatsen, LABEL[hoe], { weegt: 'anders' })
  if (werkruimte.dossier() !== dossier) return
  werkruimte.omgeving.meld({
    text: heel ? 'Er bedekt geen kaartje een ander.' : 'Hier hoeft niets te wijken.',
  })
}
