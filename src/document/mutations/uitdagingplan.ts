/** What an uitdaging asks once it stands in the plan: brought back to the midden, with doelstellingen, and feasible. Source: method S3.1, S3.2. */
import { type Id, volgendeOrde } from '../../domain/model/grond'
import type { Doelstelling, Haalbaarheidsoordeel, Haalbaarheidspunt } from '../../domain/model/uitdaging'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editRecords } from './records'
import { addSleutel, editSleutel, moveSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'
import { metWoorden, onderwerp } from './woorden'

/** Null when the uitdaging is gone. */
function doelstellingenVan(document: DossierDocument, uitdaging: Id): Sleutellijst<Doelstelling> | null {
  const dossier = document.read()
  const record = dossier.uitdagingen[uitdaging]
  if (!record) return null
  return {
    punten: record.doelstellingen,
    zet(doelstellingen, label, options) {
      // Whoever works towards one that goes, works towards none: written away, so that nothing points nowhere.
      const zonder = Object.values(dossier.acties).filter(
        (actie) =>
          actie.uitdaging === uitdaging &&
          actie.doelstelling !== null &&
          !Object.hasOwn(doelstellingen, actie.doelstelling),
      )
      document.act(
        label,
        (write) => {
          write.edit('uitdagingen', uitdaging, { doelstellingen })
          for (const { id } of zonder) write.edit('acties', id, { doelstelling: null })
        },
        options,
      )
    },
    noem: ({ tekst }) => metWoorden('Doelstelling', tekst),
  }
}

/** How it is after the acties; last in the list. Gives its id, or null when the uitdaging is gone. */
export function addDoelstelling(document: DossierDocument, uitdaging: Id, tekst: string): Id | null {
  const lijst = doelstellingenVan(document, uitdaging)
  if (!lijst) return null
  const id = document.nieuweId()
  addSleutel(lijst, id, { tekst, orde: volgendeOrde(lijst.punten) })
  return id
}

export function editDoelstelling(
  document: DossierDocument,
  uitdaging: Id,
  id: Id,
  tekst: string,
  options?: ActOptions,
): void {
  const lijst = doelstellingenVan(document, uitdaging)
  if (lijst) editSleutel(lijst, id, { tekst }, options)
}

/** Puts a doelstelling at place `index` (0 is first). */
export function moveDoelstelling(document: DossierDocument, uitdaging: Id, id: Id, index: number): void {
  const lijst = doelstellingenVan(document, uitdaging)
  if (lijst) moveSleutel(lijst, id, index)
}

/** Acties that worked towards it stay, and work towards none. */
export function removeDoelstelling(document: DossierDocument, uitdaging: Id, id: Id): void {
  const lijst = doelstellingenVan(document, uitdaging)
  if (lijst) removeSleutel(lijst, id)
}

/** The day on which it was brought back to them; `''` when nobody remembers the day, null when it was not. */
export function returnUitdaging(
  document: DossierDocument,
  id: Id,
  actor: Id,
  datum: string | null,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const uitdaging = dossier.uitdagingen[id]
  if (!uitdaging || !Object.hasOwn(dossier.actoren, actor)) return
  const { [actor]: _weg, ...zonder } = uitdaging.teruggelegd
  const wie = onderwerp(dossier, 'actoren', [actor])
  const wat = onderwerp(dossier, 'uitdagingen', [id])
  editRecords(
    document,
    'uitdagingen',
    [id],
    { teruggelegd: datum === null ? zonder : { ...zonder, [actor]: datum } },
    datum === null ? `Nog niet teruggelegd bij ${wie}: «${wat}»` : `Teruggelegd bij ${wie}: «${wat}»`,
    options,
  )
}

/** What people say of one of the six points, with a note; null takes it back. */
export function judgeHaalbaarheid(
  document: DossierDocument,
  id: Id,
  punt: Haalbaarheidspunt,
  waarde: Haalbaarheidsoordeel | null,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const uitdaging = dossier.uitdagingen[id]
  if (!uitdaging) return
  const { [punt]: _weg, ...zonder } = uitdaging.haalbaarheidspunten
  editRecords(
    document,
    'uitdagingen',
    [id],
    { haalbaarheidspunten: waarde === null ? zonder : { ...zonder, [punt]: waarde } },
    `Haalbaarheid ${waarde?.oordeel ?? 'nog open'}: «${onderwerp(dossier, 'uitdagingen', [id])}»`,
    options,
  )
}
