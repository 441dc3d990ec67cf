/** «Schik»: what the geometry room says of heights, written as one step. */
import type { Id } from '../domain/model/grond'
import { ruimteVoor, VERHOUDING } from '../geometry/ruimte'
import { gelijkVerdeeld, opEenLijn } from '../geometry/schikken'
import { schikRond } from '../geometry/wijken'
import { findVasten, zegVasten } from '../store/eens'
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
  const vasten = new Set(
    findVasten(
      dossier,
      hier,
      kaders.map(({ id }) => id),
    ),
  )
  const wie = new Set(ids)
  const geordend = ORDEN[hoe](kaders, new Set(ids.filter((id) => !vasten.has(id))))
  // Where some were put in order, all make room for one another: on one line they may cover each other too.
  const allen = new Set(kaders.map(({ id }) => id))
  // Only who asks it of the whole map asks that it fits the board as well.
  const heel = hoe === 'opzij' && wie.size === allen.size
  const bord = heel ? ruimteVoor(dossier, hier).breedte / VERHOUDING : undefined
  const nieuw = schikRond(geordend, hoe === 'opzij' ? wie : allen, vasten, bord)
  const plaatsen = geordend.flatMap(({ id, y }) => {
    const plek = dossier.actoren[id]?.posities[hier]
    return plek ? [{ id, x: plek.x, y: nieuw.get(id) ?? y }] : []
  })
  // Of the whole map nobody was meant in particular.
  if (!heel) zegVasten(werkruimte, hier, ids)
  placeActoren(werkruimte.document, hier, plaatsen, LABEL[hoe], { weegt: 'anders' })
  if (werkruimte.dossier() !== dossier || (!heel && ids.some((id) => vasten.has(id)))) return
  werkruimte.omgeving.meld({
    text: heel ? 'Er bedekt geen kaartje een ander.' : 'Hier hoeft niets te wijken.',
  })
}
