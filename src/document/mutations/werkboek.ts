/** What was changed in a workbook of ours comes in: one act, that writes only what differs. */
import type { Dossier } from '../../domain/model/dossier'
import { tel } from '../../taal/woorden'
import { writeWerkboek } from '../../domain/werkboek/terug'
import type { Wijziging } from '../../domain/werkboek/wijziging'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { beoordeelOpnieuw } from './actoren'

/** The chosen rows. Who got another name is judged anew, as when somebody typed it. */
export function editVanWerkboek(document: DossierDocument, gekozen: readonly Wijziging[]): void {
  const dossier = document.read()
  const na = writeWerkboek(dossier, gekozen)
  if (na === dossier) return
  const actoren = Object.fromEntries(
    Object.values(na.actoren).map((actor) => {
      const was = dossier.actoren[actor.id]
      const isHernoemd = was !== undefined && was.naam !== actor.naam
      return [actor.id, isHernoemd ? { ...actor, ...beoordeelOpnieuw(was, actor) } : actor]
    }),
  ) as Dossier['actoren']
  document.replace({ ...na, actoren }, `Rekenblad ingelezen: ${tel(gekozen.length, 'rij', 'rijen')}`)
}
