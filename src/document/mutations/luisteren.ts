/** Listening to the midden: moments with who was heard, and what they said when an uitdaging came back to them. Source: method S2.2, S3.1. */
import { type Id, volgendeOrde } from '../../domain/model/grond'
import type { Luistermoment } from '../../domain/model/luistermoment'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editRecords } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden, onderwerp } from './woorden'

const momenten = (document: DossierDocument, actor: Id): Sleutellijst<Luistermoment> => ({
  punten: document.read().actoren[actor]?.luistermomenten ?? {},
  zet: (luistermomenten, label, options) =>
    editRecords(document, 'actoren', [actor], { luistermomenten }, label, options),
  noem: ({ tekst }) => metWoorden('Luistermoment', tekst),
})

/** Today, with what stayed of it. Gives its id, or null when the actor is gone. */
export function addLuistermoment(
  document: DossierDocument,
  actor: Id,
  tekst: string,
  methode: Luistermoment['methode'] = null,
): Id | null {
  const wie = document.read().actoren[actor]
  if (!wie) return null
  const id = document.nieuweId()
  const orde = volgendeOrde(wie.luistermomenten)
  addSleutel(momenten(document, actor), id, { datum: document.vandaag(), methode, tekst, orde })
  return id
}

export const editLuistermoment = (
  document: DossierDocument,
  actor: Id,
  id: Id,
  patch: Partial<Omit<Luistermoment, 'orde'>>,
  options?: ActOptions,
): void => editSleutel(momenten(document, actor), id, patch, options)

export const removeLuistermoment = (document: DossierDocument, actor: Id, id: Id): void =>
  removeSleutel(momenten(document, actor), id)

const TERUG = {
  teruggezegd: (wie: string) => `Wat ${wie} terugzei`,
  teruggedaan: (wie: string) => `Wat er gebeurde met wat ${wie} terugzei`,
} as const
/** What they said when an uitdaging came back to them, and what was done with it. */
type Terugveld = keyof typeof TERUG

/** No words take it out. */
export function editTeruggezegd(
  document: DossierDocument,
  id: Id,
  actor: Id,
  veld: Terugveld,
  tekst: string,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const uitdaging = dossier.uitdagingen[id]
  if (!uitdaging || !Object.hasOwn(dossier.actoren, actor)) return
  const { [actor]: _vorig, ...zonder } = uitdaging[veld]
  editRecords(
    document,
    'uitdagingen',
    [id],
    { [veld]: tekst === '' ? zonder : { ...zonder, [actor]: tekst } },
    `${TERUG[veld](onderwerp(dossier, 'actoren', [actor]))}: «${onderwerp(dossier, 'uitdagingen', [id])}»`,
    options,
  )
}
