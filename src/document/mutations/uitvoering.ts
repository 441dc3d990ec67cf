/** The log of an actie: how it stands, on which day, with which figure. Source: method S3.5. */
import { type Id, volgendeOrde } from '../../domain/model/grond'
import { findLaatste, type Logregel } from '../../domain/model/uitvoering'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editRecords } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden } from './woorden'

/** `stand`: what the actie as a whole becomes in the same act. */
const logboek = (document: DossierDocument, id: Id, stand?: Logregel['stand']): Sleutellijst<Logregel> => ({
  punten: document.read().acties[id]?.logboek ?? {},
  zet: (regels, label, options) =>
    editRecords(
      document,
      'acties',
      [id],
      { logboek: regels, ...(stand ? { status: stand } : {}) },
      label,
      options,
    ),
  noem: ({ tekst }) => metWoorden('Logregel', tekst),
})

/** A line of today, with the stand that the actie has. Gives its id, or null when the actie is gone. */
export function addLogregel(document: DossierDocument, id: Id, tekst: string): Id | null {
  const actie = document.read().acties[id]
  if (!actie) return null
  const sleutel = document.nieuweId()
  addSleutel(logboek(document, id), sleutel, {
    datum: document.vandaag(),
    stand: actie.status,
    cijfer: '',
    tekst,
    orde: volgendeOrde(actie.logboek),
  })
  return sleutel
}

/** The stand of the newest line that has come is the stand of the actie: said once, in one act. */
export function editLogregel(
  document: DossierDocument,
  id: Id,
  sleutel: Id,
  patch: Partial<Logregel>,
  options?: ActOptions,
): void {
  const actie = document.read().acties[id]
  const nieuwste = actie && findLaatste(actie, document.vandaag())
  const stand = nieuwste?.id === sleutel ? (patch.stand ?? undefined) : undefined
  editSleutel(logboek(document, id, stand), sleutel, patch, options)
}

export const removeLogregel = (document: DossierDocument, id: Id, sleutel: Id): void =>
  removeSleutel(logboek(document, id), sleutel)
