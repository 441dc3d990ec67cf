/**
 * Writer: what a mutation may do to the document. It only notes down, checked against the schema at once; the notes are carried out together in
 * one transaction, so that a mutation that fails half way has changed nothing.
 */
import { parse } from 'valibot'
import * as Y from 'yjs'
import {
  COLLECTIE_NAMEN,
  type CollectieNaam,
  type Dossier,
  type RecordVan,
  SECTIE_NAMEN,
  type Sectie,
  type SectieNaam,
} from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { encode, schrijf, type Velden, veldenVan } from './codec'
import { schemaVan } from './spiegel'

/** Fields that are sets or keyed are given whole and merge per member; a field that is absent or undefined stays as it is. */
export type Patch<T> = { [K in Exclude<keyof T, 'id'>]?: T[K] | undefined }

export type Writer = {
  /** A new record. An id that is there already is filled anew. Throws ValiError when it breaks its schema. */
  add: <N extends CollectieNaam>(collectie: N, record: RecordVan<N>) => void
  /** Fields of a record; passed over when the record is gone. Throws ValiError when a field breaks the schema. */
  edit: <N extends CollectieNaam>(collectie: N, id: Id, patch: Patch<RecordVan<N>>) => void
  remove: (collectie: CollectieNaam, id: Id) => void
  sectie: <N extends SectieNaam>(naam: N, patch: Patch<Sectie<N>>) => void
  /** Makes everything as in `dossier`, writing only what differs. */
  replace: (dossier: Dossier) => void
}

export type Notitie = (ydoc: Y.Doc) => void

/** A writer with the list that it fills. `zichtbaar` is what the mutation could see: only that can it take away from a set. */
export function createSchrijver(zichtbaar: Dossier): { write: Writer; notities: Notitie[] } {
  const notities: Notitie[] = []
  const write: Writer = {
    add(collectie, record) {
      const schema = schemaVan(collectie)
      const geldig = parse(schema, record) as Velden
      notities.push((ydoc) => maak(ydoc.getMap(collectie), record.id, encode(schema, geldig)))
    },
    edit(collectie, id, patch) {
      const geldig = leesPatch(collectie, patch)
      notities.push((ydoc) => {
        const map = ydoc.getMap(collectie).get(id)
        const gezien = (zichtbaar[collectie] as Record<Id, Velden>)[id] ?? {}
        if (map instanceof Y.Map) schrijf(schemaVan(collectie), map as Y.Map<unknown>, geldig, gezien)
      })
    },
    remove(collectie, id) {
      notities.push((ydoc) => {
        const map = ydoc.getMap(collectie)
        if (map.has(id)) map.delete(id)
      })
    },
    sectie(naam, patch) {
      const geldig = leesPatch(naam, patch)
      notities.push((ydoc) => schrijf(schemaVan(naam), ydoc.getMap(naam), geldig, zichtbaar[naam]))
    },
    replace(dossier) {
      const delen = [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]
      // Checked whole before anything is noted down.
      for (const naam of COLLECTIE_NAMEN)
        for (const record of Object.values(dossier[naam])) parse(schemaVan(naam), record)
      for (const naam of SECTIE_NAMEN) parse(schemaVan(naam), dossier[naam])
      notities.push((ydoc) => {
        for (const naam of delen) {
          // Names that have to stay hidden are only ever added.
          const houd = naam === 'verborgenNamen' ? zichtbaar.verborgenNamen : {}
          vervang(ydoc, naam, { ...houd, ...dossier[naam] })
        }
      })
    },
  }
  return { write, notities }
}

function leesPatch(naam: CollectieNaam | SectieNaam, patch: Velden): Velden {
  const velden = veldenVan(schemaVan(naam))
  const geldig: Velden = {}
  for (const [sleutel, waarde] of Object.entries(patch)) {
    if (waarde === undefined || sleutel === 'id') continue
    const veld = velden.get(sleutel)
    if (!veld) throw new TypeError(`«${sleutel}» is no field of ${naam}`)
    geldig[sleutel] = parse(veld.schema, waarde)
  }
  return geldig
}

function maak(collectie: Y.Map<unknown>, id: Id, plat: ReadonlyMap<string, unknown>): void {
  const record = new Y.Map<unknown>()
  for (const [sleutel, waarde] of plat) record.set(sleutel, waarde)
  collectie.set(id, record)
}

/** Writes one section or collection as given, whatever was there before. */
export function vervang(ydoc: Y.Doc, naam: CollectieNaam | SectieNaam, inhoud: Velden): void {
  const schema = schemaVan(naam)
  const map = ydoc.getMap(naam)
  if ((SECTIE_NAMEN as readonly string[]).includes(naam)) return schrijf(schema, map, inhoud, 'alles')
  for (const id of map.keys()) if (!Object.hasOwn(inhoud, id)) map.delete(id)
  for (const [id, record] of Object.entries(inhoud) as [Id, Velden][]) {
    const bestaand = map.get(id)
    if (bestaand instanceof Y.Map) schrijf(schema, bestaand as Y.Map<unknown>, record, 'alles')
    else maak(map, id, encode(schema, record))
  }
}
