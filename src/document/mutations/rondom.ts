/** What stands around the actoren: tegenstellingen, bezorgdheden, standpunten, fora. */
import type { Id } from '../../domain/model/grond'
import { opOrde } from '../../domain/model/grond'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { addRecord, moveRecord, type NieuwRecord, removeRecords } from './records'

export const addTegenstelling = (
  document: DossierDocument,
  velden: NieuwRecord<'tegenstellingen'> = {},
): Id => addRecord(document, 'tegenstellingen', velden)

/** One place to the left (−1) or right (1) among the tabs. */
export function moveTegenstelling(document: DossierDocument, id: Id, stap: -1 | 1): void {
  const index = opOrde(document.read().tegenstellingen).findIndex((tegenstelling) => tegenstelling.id === id)
  if (index >= 0) moveRecord(document, 'tegenstellingen', id, index + stap)
}

/**
 * With every place that actors had in it. The last one may go too: a dossier begins without any, so every screen knows that state, and what
 * is undone in one step needs no bar.
 */
export const removeTegenstelling = (document: DossierDocument, id: Id): void =>
  removeTegenstellingen(document, [id])
export const removeTegenstellingen = (document: DossierDocument, ids: readonly Id[]): void =>
  removeRecords(document, 'tegenstellingen', ids)

export const addBezorgdheid = (document: DossierDocument, velden: NieuwRecord<'bezorgdheden'>): Id =>
  addRecord(document, 'bezorgdheden', velden)
/** Whoever carried them carries them no more. */
export const removeBezorgdheden = (document: DossierDocument, ids: readonly Id[]): void =>
  removeRecords(document, 'bezorgdheden', ids)

export const addStandpunt = (document: DossierDocument, velden: NieuwRecord<'standpunten'>): Id =>
  addRecord(document, 'standpunten', velden)
export const removeStandpunten = (document: DossierDocument, ids: readonly Id[]): void =>
  removeRecords(document, 'standpunten', ids)

export const addForum = (document: DossierDocument, velden: NieuwRecord<'fora'>): Id =>
  addRecord(document, 'fora', velden)
export const removeFora = (document: DossierDocument, ids: readonly Id[]): void =>
  removeRecords(document, 'fora', ids)
