/** The lists of the verankering: agenda points, follow-up meetings, learning points, realisations. Source: method S4. */
import { type Id, volgendeOrde } from '../../domain/model/grond'
import type { Verankering } from '../../domain/model/plan'
import {
  type GeordendeLijst,
  PUNT_NAAM,
  type Punt,
  type VerankeringLijst,
} from '../../domain/model/verankering'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'
import { addSleutel, editSleutel, moveSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden } from './woorden'
import { hoofdletter } from '../../taal/woorden'

const BEGIN: { readonly [L in VerankeringLijst]: (tekst: string, punten: Verankering[L]) => Punt<L> } = {
  agendapunten: (tekst, punten) => ({ tekst, ritme: '', vanaf: '', orde: volgendeOrde(punten) }),
  opvolging: (tekst) => ({ tekst, datum: '' }),
  leerpunten: (tekst, punten) => ({ tekst, orde: volgendeOrde(punten), doen: '', wie: '', tegen: '' }),
  realisaties: (tekst, punten) => ({ tekst, datum: '', orde: volgendeOrde(punten) }),
}

type Lijst<L extends VerankeringLijst> = Sleutellijst<Punt<L>> & { begin: (tekst: string) => Punt<L> }

function lijstVan<L extends VerankeringLijst>(document: DossierDocument, lijst: L): Lijst<L> {
  const punten = document.read().verankering[lijst]
  return {
    punten: punten as Readonly<Record<Id, Punt<L>>>,
    zet: (nieuw, label, options) => editSectie(document, 'verankering', { [lijst]: nieuw }, label, options),
    noem: ({ tekst }) => metWoorden(hoofdletter(PUNT_NAAM[lijst]), tekst),
    begin: (tekst) => BEGIN[lijst](tekst, punten),
  }
}

/** One item with this text, last in its list. Gives its id. */
export function addPunt(document: DossierDocument, lijst: VerankeringLijst, tekst: string): Id {
  const id = document.nieuweId()
  const punten = lijstVan(document, lijst)
  addSleutel(punten, id, punten.begin(tekst))
  return id
}

export const editPunt = <L extends VerankeringLijst>(
  document: DossierDocument,
  lijst: L,
  id: Id,
  patch: Partial<Omit<Punt<L>, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(lijstVan(document, lijst), id, patch as Partial<Punt<L>>, options)

export const removePunt = (document: DossierDocument, lijst: VerankeringLijst, id: Id): void =>
  removeSleutel(lijstVan(document, lijst), id)

/** Puts an item at place `index` (0 is first). */
export const movePunt = (document: DossierDocument, lijst: GeordendeLijst, id: Id, index: number): void =>
  moveSleutel(lijstVan(document, lijst), id, index)
