/** When an actie happens, and when people look back on the way. Source: method S3.5. */
import type { Actie } from '../../domain/model/actie'
import { type Verzet, zegPeriode } from '../../taal/datum'
import type { Id } from '../../domain/model/grond'
import { isOmgekeerd, verzetTijdpad } from '../../domain/model/tijdpad'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editRecords } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden, onderwerp } from './woorden'

type Moment = Actie['tussentijds'][Id]

/** The actie as a whole, earlier or later: what is known of begin and end, and the moments in between that hang on it. */
export function moveActie(document: DossierDocument, id: Id, verzet: Verzet, options?: ActOptions): void {
  const actie = document.read().acties[id]
  if (actie) zet(document, id, verzetTijdpad(actie, verzet), options)
}

/** When it begins or ends; the moments in between stay. What would end before it begins is passed over: the screen says so before. */
export function setPeriode(
  document: DossierDocument,
  id: Id,
  periode: Partial<Pick<Actie, 'start' | 'einde'>>,
  options?: ActOptions,
): void {
  const actie = document.read().acties[id]
  if (actie && !isOmgekeerd({ ...actie, ...periode })) zet(document, id, periode, options)
}

function zet(
  document: DossierDocument,
  id: Id,
  patch: Partial<Pick<Actie, 'start' | 'einde' | 'tussentijds'>>,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const actie = dossier.acties[id]
  if (!actie) return
  const { start, einde } = { ...actie, ...patch }
  editRecords(
    document,
    'acties',
    [id],
    patch,
    `${onderwerp(dossier, 'acties', [id])}: ${zegPeriode(start, einde) || 'zonder datum'}`,
    options,
  )
}

const momenten = (document: DossierDocument, id: Id): Sleutellijst<Moment> => ({
  punten: document.read().acties[id]?.tussentijds ?? {},
  zet: (tussentijds, label, options) =>
    editRecords(document, 'acties', [id], { tussentijds }, label, options),
  noem: ({ tekst }) => metWoorden('Moment', tekst),
})

/** A moment to look back on the way. Gives its id, or null when the actie is gone. */
export function addTussentijds(document: DossierDocument, id: Id, tekst: string): Id | null {
  if (!Object.hasOwn(document.read().acties, id)) return null
  const sleutel = document.nieuweId()
  addSleutel(momenten(document, id), sleutel, { datum: '', tekst })
  return sleutel
}

export const editTussentijds = (
  document: DossierDocument,
  id: Id,
  sleutel: Id,
  patch: Partial<Moment>,
  options?: ActOptions,
): void => editSleutel(momenten(document, id), sleutel, patch, options)

export const removeTussentijds = (document: DossierDocument, id: Id, sleutel: Id): void =>
  removeSleutel(momenten(document, id), sleutel)
