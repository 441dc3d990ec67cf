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
  const begin = { opzij: kaders, lijn: opEenLijn(kaders, wie), gelijk: gelijkVerdeeld(kaders, wie) }[hoe]
  // Who was put in order holds that; the others make room.
  const licht = new Set(kaders.map(({ id }) => id).filter((id) => hoe !== 'opzij' || wie.has(id)))
  const nieuw = schik(begin, licht)
  const plaatsen = begin.flatMap(({ id, y }) => {
    const plek = dossier.actoren[id]?.posities[hier]
    return plek ? [{ id, x: plek.x, y: nieuw.get(id) ?? y }] : []
  })
  const voor = werkruimte.dossier()
  placeActoren(werkruimte.document, hier, plaatsen, LABEL[hoe], { weegt: 'anders' })
  if (werkruimte.dossier() === voor) werkruimte.omgeving.meld({ text: 'Er bedekt geen kaartje een ander.' })
}
