/** Who works on it: leden and who they are on the map, and the services that know something, as an ordered list inside the section. Source: method S1.3, S1.5. */
import { toonNaam } from '../../domain/model/actor'
import { maakRecord } from '../../domain/model/dossier'
import { type Id, NAAM_MAX, opOrde, volgendeOrde } from '../../domain/model/grond'
import type { Dienst, Lid } from '../../domain/model/werkgroep'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { maakActoren } from './actoren'
import { addRecord, editSectie } from './records'
import { editSleutel, moveSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { kort } from '../../taal/woorden'

const diensten = (document: DossierDocument): Sleutellijst<Dienst> => ({
  punten: document.read().werkgroep.expertise,
  zet: (expertise, label, options) => editSectie(document, 'werkgroep', { expertise }, label, options),
  noem: ({ dienst }) => kort(dienst.trim()) || 'Dienst',
})

/** In one step, last in the list. Gives their ids. */
export function addDiensten(document: DossierDocument, nieuw: readonly Omit<Dienst, 'orde'>[]): Id[] {
  const { punten, zet, noem } = diensten(document)
  const begin = volgendeOrde(punten)
  const erbij = nieuw.map(({ dienst, ervaring }, i): [Id, Dienst] => [
    document.nieuweId(),
    { dienst, ervaring, orde: begin + i },
  ])
  const [eerste] = erbij
  if (!eerste) return []
  const label = erbij.length === 1 ? `${noem(eerste[1])} toegevoegd` : `${erbij.length} diensten toegevoegd`
  zet({ ...punten, ...Object.fromEntries(erbij) }, label, erbij.length > 1 ? { weegt: 'erbij' } : {})
  return erbij.map(([id]) => id)
}

/** An id that is gone is passed over. */
export const editDienst = (
  document: DossierDocument,
  id: Id,
  patch: Partial<Omit<Dienst, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(diensten(document), id, patch, options)

export const removeDienst = (document: DossierDocument, id: Id): void => removeSleutel(diensten(document), id)

/** Puts a service at place `index` (0 is first). */
export const moveDienst = (document: DossierDocument, id: Id, index: number): void =>
  moveSleutel(diensten(document), id, index)

/** What a row of a pasted table says of somebody. */
export type Lidrij = Pick<Lid, 'wie' | 'expertise' | 'rol' | 'mandaat'>

/** In one step, last in the list. */
export function addLeden(document: DossierDocument, rijen: readonly Lidrij[]): void {
  if (rijen.length === 0) return
  const begin = Math.floor(opOrde(document.read().leden).at(-1)?.orde ?? -1) + 1
  document.act(
    rijen.length === 1 ? 'Lid toegevoegd' : `${rijen.length} leden toegevoegd`,
    (write) => {
      rijen.forEach((rij, i) =>
        write.add('leden', maakRecord('leden', { ...rij, id: document.nieuweId(), orde: begin + i })),
      )
    },
    rijen.length > 1 ? { weegt: 'erbij' } : {},
  )
}

/** A lid comes to stand among those who wait for a place in the network, with its expertise as sector, and knows that it is the same one. */
export function addLidOpKaart(document: DossierDocument, id: Id): Id | null {
  const dossier = document.read()
  const lid = dossier.leden[id]
  if (!lid || (lid.actor !== null && lid.actor in dossier.actoren)) return null
  const [actor] = maakActoren(document, dossier.actoren, [
    { soort: 'netwerk', naam: lid.wie, sector: lid.expertise },
  ])
  if (!actor) return null
  document.act(`${kort(lid.wie.trim()) || 'Lid'} staat op de kaart`, (write) => {
    write.add('actoren', actor)
    write.edit('leden', id, { actor: actor.id })
  })
  return actor.id
}

/** Somebody of the map joins the werkgroep, with the sector as expertise. Who is in it already is passed over. */
export function addLidVanKaart(document: DossierDocument, id: Id): Id | null {
  const { actoren, leden } = document.read()
  const actor = actoren[id]
  if (!actor || Object.values(leden).some((lid) => lid.actor === id)) return null
  return addRecord(
    document,
    'leden',
    { wie: toonNaam(actor).slice(0, NAAM_MAX), expertise: actor.sector, actor: id },
    (wat) => `${wat} zit in de werkgroep`,
  )
}
