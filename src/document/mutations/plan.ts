/** Days on which tension may flare up, so that an actie does not fall on one unseen. Source: method S3.3, S3.6. */
import type { Id } from '../../domain/model/grond'
import type { Plan } from '../../domain/model/plan'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden } from './woorden'

type Trigger = Plan['triggers'][Id]

const triggers = (document: DossierDocument): Sleutellijst<Trigger> => ({
  punten: document.read().plan.triggers,
  zet: (nieuw, label, options) => editSectie(document, 'plan', { triggers: nieuw }, label, options),
  noem: ({ tekst }) => metWoorden('Spannende dag', tekst),
})

/** Without a day yet. Gives its id. */
export function addTrigger(document: DossierDocument, tekst: string): Id {
  const id = document.nieuweId()
  addSleutel(triggers(document), id, { tekst, datum: '' })
  return id
}

/** An id that is gone is passed over. */
export const editTrigger = (
  document: DossierDocument,
  id: Id,
  patch: Partial<Trigger>,
  options?: ActOptions,
): void => editSleutel(triggers(document), id, patch, options)

export const removeTrigger = (document: DossierDocument, id: Id): void =>
  removeSleutel(triggers(document), id)
