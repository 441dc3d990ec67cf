/** The services that know something, as an ordered list inside the section. Source: method S1.3. */
import { type Id, volgendeOrde } from '../../domain/model/grond'
import type { Dienst } from '../../domain/model/werkgroep'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'
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
