/** Spiegel: the Yjs document as a plain dossier, kept up to date by re-reading only what was touched. */
import type * as v from 'valibot'
import * as Y from 'yjs'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  maakSectie,
  SECTIE_NAMEN,
  SECTIES,
  type SectieNaam,
} from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { tidyDossier } from '../../domain/model/samenhang'
import { decode, type Velden } from './codec'

export const schemaVan = (naam: CollectieNaam | SectieNaam): v.GenericSchema =>
  naam in COLLECTIES ? COLLECTIES[naam as CollectieNaam] : SECTIES[naam as SectieNaam]

export type Spiegel = {
  /** As stored, repaired per record; may hold references to what is gone. */
  ruw: () => Dossier
  /** As everybody sees it. */
  zichtbaar: () => Dossier
  /** Reads what was touched since; true when something visible changed. */
  ververs: () => boolean
}

/**
 * Starts reading at once. Untouched records keep their identity for ever. `begin`: what was just written in it, valid as it is: then nothing is read back
 * and judged a second time.
 */
export function createSpiegel(ydoc: Y.Doc, begin?: Dossier): Spiegel {
  const secties = new Set<SectieNaam>()
  const collecties = new Map<CollectieNaam, Set<Id>>()

  for (const naam of SECTIE_NAMEN) ydoc.getMap(naam).observeDeep(() => secties.add(naam))
  for (const naam of COLLECTIE_NAMEN) {
    const map = ydoc.getMap(naam)
    const geraakt = new Set<Id>()
    collecties.set(naam, geraakt)
    map.observeDeep((events) => {
      for (const event of events) {
        if (event.target === map) for (const id of event.keys.keys()) geraakt.add(id)
        else geraakt.add(String(event.path[0]))
      }
    })
  }

  let ruw = begin ? opVolgorde(begin) : leesAlles(ydoc)
  let zichtbaar = tidyDossier(ruw)
  return {
    ruw: () => ruw,
    zichtbaar: () => zichtbaar,
    ververs() {
      const delen: Partial<Record<CollectieNaam | SectieNaam, unknown>> = {}
      for (const naam of secties) delen[naam] = leesSectie(ydoc, naam)
      secties.clear()
      for (const [naam, geraakt] of collecties) {
        if (geraakt.size === 0) continue
        delen[naam] = herlees(ydoc, naam, ruw[naam], geraakt)
        geraakt.clear()
      }
      if (Object.keys(delen).length === 0) return false
      ruw = { ...ruw, ...delen } as Dossier
      const voorheen = zichtbaar
      zichtbaar = tidyDossier(ruw, voorheen)
      return zichtbaar !== voorheen
    },
  }
}

type Records = Readonly<Record<Id, Velden>>

function leesAlles(ydoc: Y.Doc): Dossier {
  const delen: Record<string, unknown> = {}
  for (const naam of SECTIE_NAMEN) delen[naam] = leesSectie(ydoc, naam)
  for (const naam of COLLECTIE_NAMEN) {
    delen[naam] = herlees(ydoc, naam, {}, new Set(ydoc.getMap(naam).keys()))
  }
  return delen as Dossier
}

const leesSectie = (ydoc: Y.Doc, naam: SectieNaam): unknown =>
  decode(SECTIES[naam], ydoc.getMap(naam)) ?? maakSectie(naam)

function herlees(ydoc: Y.Doc, naam: CollectieNaam, oud: Records, geraakt: ReadonlySet<Id>): Records {
  const map = ydoc.getMap(naam)
  const nieuw: Record<Id, Velden> = { ...oud }
  let erbij = false
  for (const id of geraakt) {
    const bron = map.get(id)
    const record = bron instanceof Y.Map ? decode(COLLECTIES[naam], bron, id) : undefined
    if (record === undefined) delete nieuw[id]
    else {
      erbij ||= !(id in nieuw)
      nieuw[id] = record
    }
  }
  return erbij ? opId(nieuw) : nieuw
}

/** Yjs keeps keys in the order in which they arrived, which differs per machine; what walks over records must not. */
const opId = (records: Records): Records =>
  Object.fromEntries(
    Object.keys(records)
      .sort()
      .map((id) => [id, records[id] as Velden]),
  )

function opVolgorde(dossier: Dossier): Dossier {
  const collecties = COLLECTIE_NAMEN.map((naam) => [naam, opId(dossier[naam] as Records)])
  return { ...dossier, ...Object.fromEntries(collecties) } as Dossier
}
