/** What can be done to any record, whatever its kind. The other mutations stand on these. */
import {
  type CollectieNaam,
  type Dossier,
  maakRecord,
  type RecordVan,
  type SectieNaam,
} from '../../domain/model/dossier'
import type { Sectie } from '../../domain/model/dossier'
import { COLLECTIE_NAMEN, SECTIE_NAMEN } from '../../domain/model/dossier'
import { type Id, opOrde } from '../../domain/model/grond'
import { tidyDossier } from '../../domain/model/samenhang'
import type { ActOptions, DossierDocument, Patch, Writer } from '../ydoc/dossierdocument'
import { isGelijk } from '../../domain/model/gelijk'
import { gewijzigd, metSoort } from './woorden'

/** Collections with a hand-made order. */
export type GeordendeCollectie = Exclude<
  CollectieNaam,
  'actoren' | 'relaties' | 'momentopnames' | 'verborgenNamen'
>
/** Fields of a new record; the id is ours, and the rest falls back on its default. */
export type NieuwRecord<N extends CollectieNaam> = Omit<Parameters<typeof maakRecord<N>>[1], 'id' | 'orde'>
/** The same fields for every record, or fields that follow from each. */
export type Wijziging<T> = Patch<T> | ((record: T) => Patch<T>)

const recordsVan = <N extends CollectieNaam>(
  dossier: Dossier,
  collectie: N,
): Readonly<Record<Id, RecordVan<N>>> => dossier[collectie]

/** Ids that are there, each once. */
export const bestaande = (dossier: Dossier, collectie: CollectieNaam, ids: readonly Id[]): Id[] =>
  [...new Set(ids)].filter((id) => Object.hasOwn(dossier[collectie], id))

/** One record, last in its collection. Gives its id. `label` may be made of what it is called. Throws ValiError when a field breaks the schema. */
export function addRecord<N extends GeordendeCollectie>(
  document: DossierDocument,
  collectie: N,
  velden: NieuwRecord<N>,
  label: string | ((wat: string) => string) = (wat) => `${wat} toegevoegd`,
): Id {
  const dossier = document.read()
  const id = document.nieuweId()
  const laatste = opOrde(dossier[collectie] as Record<Id, { id: Id; orde: number }>).at(-1)
  const record = maakRecord(collectie, {
    ...velden,
    id,
    orde: laatste ? Math.floor(laatste.orde) + 1 : 0,
  })
  const met = { ...dossier, [collectie]: { ...dossier[collectie], [id]: record } }
  document.act(typeof label === 'string' ? label : label(metSoort(met, collectie, [id])), (write) =>
    write.add(collectie, record),
  )
  return id
}

/** The same change to many records in one step. Ids that are gone are passed over. Throws ValiError when a field breaks the schema. */
export function editRecords<N extends CollectieNaam>(
  document: DossierDocument,
  collectie: N,
  ids: readonly Id[],
  wijziging: Wijziging<RecordVan<N>>,
  label?: string,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const records = recordsVan(dossier, collectie)
  const patches = bestaande(dossier, collectie, ids).map((id): [Id, Patch<RecordVan<N>>] => [
    id,
    typeof wijziging === 'function' ? wijziging(records[id] as RecordVan<N>) : wijziging,
  ])
  if (patches.length === 0) return
  const na = Object.fromEntries(patches.map(([id, patch]) => [id, { ...records[id], ...patch }]))
  const velden = [...new Set(patches.flatMap(([, patch]) => Object.keys(patch)))]
  const zin = gewijzigd(
    { ...dossier, [collectie]: { ...records, ...na } },
    collectie,
    patches.map(([id]) => id),
    velden,
  )
  document.act(
    label ?? zin,
    (write) => {
      for (const [id, patch] of patches) write.edit(collectie, id, patch)
    },
    { ...(patches.length > 1 ? { weegt: 'anders' } : {}), ...options },
  )
}

/** Fields of a section. Throws ValiError when one breaks the schema. */
export function editSectie<N extends SectieNaam>(
  document: DossierDocument,
  sectie: N,
  patch: Patch<Sectie<N>>,
  label: string,
  options?: ActOptions,
): void {
  document.act(label, (write) => write.sectie(sectie, patch), options)
}

/** Records with everything that refers to them, in one step. */
export function removeRecords(
  document: DossierDocument,
  collectie: CollectieNaam,
  ids: readonly Id[],
  label?: string,
): void {
  const dossier = document.read()
  const weg = bestaande(dossier, collectie, ids)
  if (weg.length === 0) return
  document.act(
    label ?? `${metSoort(dossier, collectie, weg)} verwijderd`,
    (write) => writeRemoval(write, dossier, { [collectie]: weg }),
    { weegt: 'weg' },
  )
}

/** Follows the table of references: what a dossier without these records would hide is written away with them. */
export function writeRemoval(
  write: Writer,
  dossier: Dossier,
  weg: Partial<Record<CollectieNaam, readonly Id[]>>,
): void {
  const rest: Record<string, unknown> = { ...dossier }
  for (const naam of COLLECTIE_NAMEN) {
    const ids = new Set(weg[naam])
    if (ids.size === 0) continue
    rest[naam] = Object.fromEntries(Object.entries(dossier[naam]).filter(([id]) => !ids.has(id)))
  }
  const net = tidyDossier(rest as Dossier)
  for (const naam of COLLECTIE_NAMEN) {
    const voor = dossier[naam] as Readonly<Record<Id, Velden>>
    const na = net[naam] as Readonly<Record<Id, Velden>>
    if (voor === na) continue
    for (const id of Object.keys(voor)) {
      const nieuw = na[id]
      if (nieuw === undefined) write.remove(naam, id)
      else if (nieuw !== voor[id]) write.edit(naam, id, verschil(voor[id] ?? {}, nieuw))
    }
  }
  for (const naam of SECTIE_NAMEN) {
    if (net[naam] !== dossier[naam]) write.sectie(naam, verschil(dossier[naam], net[naam]))
  }
}

export type Velden = Readonly<Record<string, unknown>>

/** The fields of `na` that are not as in `voor`. */
export const verschil = (voor: Velden, na: Velden): Velden =>
  Object.fromEntries(Object.entries(na).filter(([veld, waarde]) => !isGelijk(waarde, voor[veld])))

/** Puts a record at place `index` (0 is first) in the order of its collection. Writes one number, so that two people who order both count. */
export function moveRecord(
  document: DossierDocument,
  collectie: GeordendeCollectie,
  id: Id,
  index: number,
  label?: string,
): void {
  const dossier = document.read()
  const records = opOrde(dossier[collectie] as Record<Id, { id: Id; orde: number }>)
  const van = records.findIndex((record) => record.id === id)
  const naar = Math.max(0, Math.min(records.length - 1, index))
  if (van < 0 || van === naar) return
  const rest = records.filter((record) => record.id !== id)
  const voor = rest[naar - 1]?.orde
  const na = rest[naar]?.orde
  const orde = voor === undefined ? (na ?? 0) - 1 : na === undefined ? voor + 1 : (voor + na) / 2
  const past = (voor === undefined || voor < orde) && (na === undefined || orde < na)
  document.act(label ?? `${metSoort(dossier, collectie, [id])} verschoven`, (write) => {
    if (past) return write.edit(collectie, id, { orde })
    // No room between equal or nearly equal numbers: number them all anew.
    rest
      .toSpliced(naar, 0, { id, orde: 0 })
      .forEach((record, i) => write.edit(collectie, record.id, { orde: i }))
  })
}
