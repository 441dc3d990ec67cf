/** Plaatsen: where actors stand in a tegenstelling, who said so, and who waits. */
import type { Id } from '../../domain/model/grond'
import { alsVoorstel, isEens, maakPositie, type Positie } from '../../domain/model/zone'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { bestaande, editRecords } from './records'
import { onderwerp } from './woorden'

/**
 * Gives actors a place in a tegenstelling, rounded and kept on the field. Ids that are gone are passed over. Who only goes up or down, as when a neighbour
 * makes room, was not placed by that: `doorApp` stays. Who stands where the room agreed stays there.
 */
export function placeActoren(
  document: DossierDocument,
  tegenstelling: Id,
  plaatsen: readonly ({ id: Id } & Positie)[],
  label?: string,
  options?: ActOptions,
): void {
  const dossier = document.read()
  if (!Object.hasOwn(dossier.tegenstellingen, tegenstelling)) return
  const verzet = plaatsen.flatMap(({ id, x, y, doorApp }) => {
    const actor = dossier.actoren[id]
    if (!actor || isEens(actor, tegenstelling)) return []
    const oud = actor.posities[tegenstelling]
    const plek = maakPositie(x, y)
    const nieuw = doorApp || (oud?.doorApp && oud.x === plek.x) ? alsVoorstel(plek) : plek
    return oud && oud.x === nieuw.x && oud.y === nieuw.y ? [] : [{ actor, oud, nieuw }]
  })
  if (verzet.length === 0) return
  const wie = onderwerp(
    dossier,
    'actoren',
    verzet.map(({ actor }) => actor.id),
  )
  const isNieuw = verzet.every(({ oud }) => !oud)
  const zin = isNieuw ? `${wie} geplaatst` : `${wie} verplaatst`
  document.act(
    label ?? zin,
    (write) => {
      for (const { actor, nieuw } of verzet) {
        write.edit('actoren', actor.id, { posities: { ...actor.posities, [tegenstelling]: nieuw } })
      }
    },
    // Who is moved was in the hand; who comes out of the parkeerplaats together was not.
    { ...(isNieuw && verzet.length > 1 ? { weegt: 'anders' } : {}), ...options },
  )
}

/** Says of places that the app gave by itself that they are right. */
export function confirmPlaatsen(document: DossierDocument, tegenstelling: Id, ids: readonly Id[]): void {
  const dossier = document.read()
  const open = bestaande(dossier, 'actoren', ids).filter(
    (id) => dossier.actoren[id]?.posities[tegenstelling]?.doorApp,
  )
  if (open.length === 0) return
  editRecords(
    document,
    'actoren',
    open,
    ({ posities: { [tegenstelling]: plek, ...andere } }) => ({
      posities: plek ? { ...andere, [tegenstelling]: maakPositie(plek.x, plek.y) } : andere,
    }),
    `Plek bevestigd: ${onderwerp(dossier, 'actoren', open)}`,
  )
}

/** The room agrees on where these stand, from today, or opens it again. A place that the app gave is theirs by that; who has none is passed over. */
export function editEens(
  document: DossierDocument,
  tegenstelling: Id,
  ids: readonly Id[],
  isEensNu: boolean,
): void {
  const dossier = document.read()
  const anders = bestaande(dossier, 'actoren', ids).filter((id) => {
    const actor = dossier.actoren[id]
    return actor?.posities[tegenstelling] && isEens(actor, tegenstelling) !== isEensNu
  })
  if (anders.length === 0) return
  const wie = onderwerp(dossier, 'actoren', anders)
  editRecords(
    document,
    'actoren',
    anders,
    ({ eens: { [tegenstelling]: _was, ...eens }, posities }) => {
      const plek = posities[tegenstelling]
      if (!isEensNu || !plek) return { eens }
      return {
        eens: { ...eens, [tegenstelling]: document.vandaag() },
        posities: { ...posities, [tegenstelling]: maakPositie(plek.x, plek.y) },
      }
    },
    isEensNu ? `Eens over de plaats: ${wie}` : `Plaats weer open: ${wie}`,
  )
}

/** Takes away their place in this tegenstelling; elsewhere they stay where they are, and so does who stands where the room agreed. */
export function parkActoren(document: DossierDocument, ids: readonly Id[], tegenstelling: Id): void {
  const dossier = document.read()
  const weg = bestaande(dossier, 'actoren', ids).filter((id) => {
    const actor = dossier.actoren[id]
    return actor && tegenstelling in actor.posities && !isEens(actor, tegenstelling)
  })
  if (weg.length === 0) return
  editRecords(
    document,
    'actoren',
    weg,
    ({ posities: { [tegenstelling]: _weg, ...posities } }) => ({ posities }),
    `${onderwerp(dossier, 'actoren', weg)} naar de parkeerplaats`,
    { weegt: 'opzij' },
  )
}
