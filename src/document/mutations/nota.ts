/** How the nota for the college is built in this municipality: which rubrics, in which order, under which words. */
import {
  type Notarubrieken,
  readRubrieken,
  type Rubriek,
  RUBRIEK_KOP,
  type Rubriekregel,
} from '../../domain/model/notarubriek'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'

/** Its words, or whether it is in the nota at all. */
export function editRubriek(
  document: DossierDocument,
  rubriek: Rubriek,
  patch: Partial<Pick<Rubriekregel, 'kop' | 'weg'>>,
  options?: ActOptions,
): void {
  const regels = readRubrieken(document.read().plan.notarubrieken).map((regel) =>
    regel.id === rubriek ? { ...regel, ...patch } : regel,
  )
  zet(document, regels, `Rubriek «${RUBRIEK_KOP[rubriek]}» gewijzigd`, options)
}

/** `index` is the place among all of them, 0 is first. */
export function moveRubriek(document: DossierDocument, rubriek: Rubriek, index: number): void {
  const regels = readRubrieken(document.read().plan.notarubrieken)
  const deze = regels.filter(({ id }) => id === rubriek)
  const andere = regels.filter(({ id }) => id !== rubriek)
  andere.splice(index, 0, ...deze)
  zet(document, andere, `Rubriek «${RUBRIEK_KOP[rubriek]}» verschoven`)
}

/** Back to ours. */
export const resetRubrieken = (document: DossierDocument): void =>
  editSectie(document, 'plan', { notarubrieken: {} }, 'Rubrieken van de nota hersteld')

/** All of them are written, so that the order is whole on every machine. */
function zet(
  document: DossierDocument,
  regels: readonly Rubriekregel[],
  label: string,
  options?: ActOptions,
): void {
  const notarubrieken: Notarubrieken = Object.fromEntries(
    regels.map(({ id, kop, weg }, orde) => [id, { kop, weg, orde }]),
  )
  editSectie(document, 'plan', { notarubrieken }, label, options)
}
