/** Meetings: their agenda, what was agreed, and the momentopname that one keeps to look back from the next. Source: method S1.4, S4. */
import { type Id, volgendeOrde } from '../../domain/model/grond'
import type { Besluit, Vergaderpunt } from '../../domain/model/vergadering'
import { zegDatum } from '../../taal/datum'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { addMomentopname, type NieuweMomentopname } from './momentopnames'
import { addRecord, editRecords } from './records'
import { addSleutel, editSleutel, moveSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden } from './woorden'

/** Minutes of a point that somebody types and says nothing of. */
const MINUTEN = 10

/** Without a day yet; with the points of an agenda, in their order, where one stands ready. Gives its id. */
export const addVergadering = (
  document: DossierDocument,
  agenda: readonly Pick<Vergaderpunt, 'tekst' | 'minuten'>[] = [],
): Id =>
  addRecord(
    document,
    'vergaderingen',
    { punten: Object.fromEntries(agenda.map((punt, orde) => [document.nieuweId(), { ...punt, orde }])) },
    'Vergadering toegevoegd',
  )

const punten = (document: DossierDocument, id: Id): Sleutellijst<Vergaderpunt> => ({
  punten: document.read().vergaderingen[id]?.punten ?? {},
  zet: (nieuw, label, options) =>
    editRecords(document, 'vergaderingen', [id], { punten: nieuw }, label, options),
  noem: ({ tekst }) => metWoorden('Agendapunt', tekst),
})

export function addVergaderpunt(
  document: DossierDocument,
  id: Id,
  tekst: string,
  minuten: number = MINUTEN,
): void {
  const lijst = punten(document, id)
  if (!(id in document.read().vergaderingen)) return
  addSleutel(lijst, document.nieuweId(), { tekst, minuten, orde: volgendeOrde(lijst.punten) })
}

export const editVergaderpunt = (
  document: DossierDocument,
  id: Id,
  punt: Id,
  patch: Partial<Omit<Vergaderpunt, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(punten(document, id), punt, patch, options)

export const moveVergaderpunt = (document: DossierDocument, id: Id, punt: Id, index: number): void =>
  moveSleutel(punten(document, id), punt, index)

export const removeVergaderpunt = (document: DossierDocument, id: Id, punt: Id): void =>
  removeSleutel(punten(document, id), punt)

const besluiten = (document: DossierDocument, id: Id): Sleutellijst<Besluit> => ({
  punten: document.read().vergaderingen[id]?.besluiten ?? {},
  zet: (nieuw, label, options) =>
    editRecords(document, 'vergaderingen', [id], { besluiten: nieuw }, label, options),
  noem: ({ tekst }) => metWoorden('Besluit', tekst),
})

export function addBesluit(document: DossierDocument, id: Id, tekst: string): void {
  const lijst = besluiten(document, id)
  if (!(id in document.read().vergaderingen)) return
  const orde = volgendeOrde(lijst.punten)
  addSleutel(lijst, document.nieuweId(), { tekst, wie: '', tegen: '', klaar: false, orde })
}

export const editBesluit = (
  document: DossierDocument,
  id: Id,
  besluit: Id,
  patch: Partial<Omit<Besluit, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(besluiten(document, id), besluit, patch, options)

export const moveBesluit = (document: DossierDocument, id: Id, besluit: Id, index: number): void =>
  moveSleutel(besluiten(document, id), besluit, index)

export const removeBesluit = (document: DossierDocument, id: Id, besluit: Id): void =>
  removeSleutel(besluiten(document, id), besluit)

/** Keeps the dossier as it is now with this meeting; an earlier one of it stays among the momentopnames. */
export function keepVergadermoment(document: DossierDocument, id: Id): NieuweMomentopname {
  const vergadering = document.read().vergaderingen[id]
  if (!vergadering) return { ok: false, reden: 'Deze vergadering is er niet meer.' }
  const { datum } = vergadering
  const gemaakt = addMomentopname(
    document,
    `Vergadering ${zegDatum(datum || document.vandaag())}`,
    (write, momentopname) => write.edit('vergaderingen', id, { momentopname }),
  )
  return gemaakt
}
