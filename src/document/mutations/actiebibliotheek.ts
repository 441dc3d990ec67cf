/** Actiebibliotheek: what is taken over from it, and what people of this municipality add to it. Source: method S3.4. */
import type { Bibliotheekactie } from '../../domain/actiebibliotheek/bibliotheekactie'
import { bibliotheekSleutel, eigenId } from '../../domain/actiebibliotheek/sleutel'
import type { EigenActie } from '../../domain/model/eigenactie'
import { LEGE_EIGEN_ACTIE } from '../../domain/model/eigenactiewoorden'
import { type Id, volgendeOrde } from '../../domain/model/grond'
import type { Verontrusting } from '../../domain/model/actor'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { addOvergenomen, type Overname } from './acties'
import { editSectie } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden } from './woorden'

/** Where it goes, and for whom: of the map, as far as it says so. */
export type Bestemming = {
  readonly uitdaging: Id | null
  readonly doelgroep: readonly Id[]
  readonly types: readonly Verontrusting[]
}

type Plankactie = Pick<Overname, 'tekst' | 'termijn' | 'werkvorm' | 'kanalen' | 'planSamenleven'> &
  Pick<Bibliotheekactie, 'id'>

/** Gives the id of the actie; taken over before for this uitdaging, it gives that one and no step. */
export const takeOverBibliotheekactie = (
  document: DossierDocument,
  { id, tekst, termijn, werkvorm, kanalen, planSamenleven }: Plankactie,
  bestemming: Bestemming,
): Id =>
  addOvergenomen(document, {
    ...bestemming,
    sleutel: bibliotheekSleutel(bestemming.uitdaging, id),
    tekst,
    termijn,
    werkvorm,
    kanalen,
    planSamenleven,
  })

/** The same for an own one, in the words that stand in the dossier; null when it is gone. */
export function takeOverEigenActie(document: DossierDocument, id: Id, bestemming: Bestemming): Id | null {
  const eigen = document.read().plan.eigenActies[id]
  return eigen
    ? takeOverBibliotheekactie(document, { ...eigen, id: eigenId(id), kanalen: [] }, bestemming)
    : null
}

const eigenActies = (document: DossierDocument): Sleutellijst<EigenActie> => ({
  punten: document.read().plan.eigenActies,
  zet: (eigen, label, options) => editSectie(document, 'plan', { eigenActies: eigen }, label, options),
  noem: ({ tekst }) => metWoorden('Eigen actie', tekst),
})

/** With nothing but its words, last of all. Gives its id. */
export function addEigenActie(document: DossierDocument, tekst: string): Id {
  const id = document.nieuweId()
  const lijst = eigenActies(document)
  addSleutel(lijst, id, { ...LEGE_EIGEN_ACTIE, tekst, orde: volgendeOrde(lijst.punten) })
  return id
}

/** Many at once, in one step: those of another dossier. Gives their ids; an empty list makes no step. */
export function addEigenActies(document: DossierDocument, nieuwe: readonly Omit<EigenActie, 'orde'>[]): Id[] {
  const { punten, zet } = eigenActies(document)
  if (nieuwe.length === 0) return []
  const begin = volgendeOrde(punten)
  const erbij = nieuwe.map((een, i): [Id, EigenActie] => [document.nieuweId(), { ...een, orde: begin + i }])
  zet(
    { ...punten, ...Object.fromEntries(erbij) },
    nieuwe.length === 1 ? '1 eigen actie opgenomen' : `${nieuwe.length} eigen acties opgenomen`,
  )
  return erbij.map(([id]) => id)
}

/** An id that is gone is passed over. */
export const editEigenActie = (
  document: DossierDocument,
  id: Id,
  patch: Partial<Omit<EigenActie, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(eigenActies(document), id, patch, options)

export const removeEigenActie = (document: DossierDocument, id: Id): void =>
  removeSleutel(eigenActies(document), id)
