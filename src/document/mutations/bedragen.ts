/** What an actie costs, amount by amount. Source: method S3.3. */
import type { Bedrag } from '../../domain/model/bedragen'
import { type Id, volgendeOrde } from '../../domain/model/grond'
import { zegBedrag } from '../../taal/getal'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editRecords } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'

const lijst = (document: DossierDocument, id: Id): Sleutellijst<Bedrag> => ({
  punten: document.read().acties[id]?.bedragen ?? {},
  zet: (bedragen, label, options) => editRecords(document, 'acties', [id], { bedragen }, label, options),
  noem: ({ bedrag }) => (bedrag === null ? 'Bedrag' : `Bedrag ${zegBedrag(bedrag)}`),
})

/** A row that says nothing yet, behind the others. Gives its id, or null when the actie is gone. */
export function addBedrag(document: DossierDocument, id: Id): Id | null {
  const actie = document.read().acties[id]
  if (!actie) return null
  const sleutel = document.nieuweId()
  const orde = volgendeOrde(actie.bedragen)
  addSleutel(lijst(document, id), sleutel, { jaar: null, bedrag: null, bron: '', code: '', orde })
  return sleutel
}

export const editBedrag = (
  document: DossierDocument,
  id: Id,
  sleutel: Id,
  patch: Partial<Omit<Bedrag, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(lijst(document, id), sleutel, patch, options)

export const removeBedrag = (document: DossierDocument, id: Id, sleutel: Id): void =>
  removeSleutel(lijst(document, id), sleutel)
