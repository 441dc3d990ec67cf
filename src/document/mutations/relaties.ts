/** Relaties: lay, change, turn round, remove. Nobody has a relatie with itself. */
import { maakRecord } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import type { Relatie } from '../../domain/model/relatie'
import { RELATIE } from '../../domain/model/relatie'
import type { ActOptions, DossierDocument, Patch } from '../ydoc/dossierdocument'
import { bestaande, editRecords, type NieuwRecord, removeRecords } from './records'
import { metSoort, onderwerp, paar } from './woorden'

/** Gives the id; null for a relatie with itself or with somebody who is gone. */
export function addRelatie(document: DossierDocument, velden: NieuwRecord<'relaties'>): Id | null {
  const dossier = document.read()
  const { van, naar, type } = velden
  if (van === naar || bestaande(dossier, 'actoren', [van, naar]).length < 2) return null
  const relatie = maakRecord('relaties', { ...velden, id: document.nieuweId() })
  document.act(`Relatie ${RELATIE[type].naam} gelegd: ${paar(dossier, van, naar)}`, (write) =>
    write.add('relaties', relatie),
  )
  return relatie.id
}

/** Passes over what would become a relatie with itself or with somebody who is gone. */
export function editRelaties(
  document: DossierDocument,
  ids: readonly Id[],
  patch: Patch<Relatie>,
  label?: string,
  options?: ActOptions,
): void {
  const { relaties, actoren } = document.read()
  const kan = ids.filter((id) => {
    const { van, naar } = { ...relaties[id], ...weglatenOpen(patch) }
    return van !== undefined && naar !== undefined && van !== naar && van in actoren && naar in actoren
  })
  editRecords(document, 'relaties', kan, patch, label, options)
}

const weglatenOpen = (patch: Patch<Relatie>): Partial<Relatie> =>
  Object.fromEntries(Object.entries(patch).filter(([, waarde]) => waarde !== undefined))

/** Turns the direction round. */
export function reverseRelaties(document: DossierDocument, ids: readonly Id[]): void {
  const dossier = document.read()
  const om = bestaande(dossier, 'relaties', ids)
  editRecords(
    document,
    'relaties',
    om,
    ({ van, naar }) => ({ van: naar, naar: van }),
    `Richting omgekeerd: ${onderwerp(dossier, 'relaties', om)}`,
  )
}

export function removeRelaties(document: DossierDocument, ids: readonly Id[]): void {
  const dossier = document.read()
  const weg = bestaande(dossier, 'relaties', ids)
  removeRecords(document, 'relaties', weg, `${metSoort(dossier, 'relaties', weg)} verwijderd`)
}
