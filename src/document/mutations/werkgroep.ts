/** The services that know something, as an ordered list inside the section. Source: method S1.3. */
import { type Id, verzetSleutel, volgendeOrde } from '../../domain/grond'
import { kort } from '../../domain/schemafouten'
import type { Dienst } from '../../domain/werkgroep'
import type { ActOptions, DossierDocument } from '../dossierdocument'
import { editSectie } from './records'

const noem = ({ dienst }: Pick<Dienst, 'dienst'>): string => kort(dienst.trim()) || 'Dienst'

/** In one step, last in the list. Gives their ids. */
export function addDiensten(document: DossierDocument, diensten: readonly Omit<Dienst, 'orde'>[]): Id[] {
  const [eerste] = diensten
  if (!eerste) return []
  const { expertise } = document.read().werkgroep
  const begin = volgendeOrde(expertise)
  const nieuw = diensten.map(({ dienst, ervaring }, i): [Id, Dienst] => [
    document.nieuweId(),
    { dienst, ervaring, orde: begin + i },
  ])
  const label =
    diensten.length === 1 ? `${noem(eerste)} toegevoegd` : `${diensten.length} diensten toegevoegd`
  editSectie(document, 'werkgroep', { expertise: { ...expertise, ...Object.fromEntries(nieuw) } }, label)
  return nieuw.map(([id]) => id)
}

/** An id that is gone is passed over. */
export function editDienst(
  document: DossierDocument,
  id: Id,
  patch: Partial<Omit<Dienst, 'orde'>>,
  options?: ActOptions,
): void {
  const { expertise } = document.read().werkgroep
  const dienst = expertise[id]
  if (!dienst) return
  const nieuw = { ...dienst, ...patch }
  editSectie(
    document,
    'werkgroep',
    { expertise: { ...expertise, [id]: nieuw } },
    `${noem(nieuw)} gewijzigd`,
    options,
  )
}

export function removeDienst(document: DossierDocument, id: Id): void {
  const { [id]: weg, ...rest } = document.read().werkgroep.expertise
  if (weg) editSectie(document, 'werkgroep', { expertise: rest }, `${noem(weg)} verwijderd`)
}

/** Puts a service at place `index` (0 is first). */
export function moveDienst(document: DossierDocument, id: Id, index: number): void {
  const { expertise } = document.read().werkgroep
  const dienst = expertise[id]
  const verzet = verzetSleutel(expertise, id, index)
  if (dienst && verzet) editSectie(document, 'werkgroep', { expertise: verzet }, `${noem(dienst)} verschoven`)
}
