/**
 * Wachtkamer: documents that were let go in this tab, with their undo list, until somebody opens them again. They hear and write nothing here; what
 * happened meanwhile comes to them from the disk.
 */
import * as Y from 'yjs'
import type { Id } from '../domain/grond'
import type { DossierDocument } from './dossierdocument'

/** So many are remembered; a document holds everything that its dossier holds. */
export const WACHTENDEN_MAX = 4

export type Wachtkamer = {
  /** Takes over the document, when it has something to undo or redo; destroys it otherwise. The one that waited longest makes room. */
  zet: (id: Id, document: DossierDocument) => void
  /** Gives it back, up to date with `bewaard`; null when it is not here, or holds what was not kept. */
  neem: (id: Id, bewaard: Uint8Array) => DossierDocument | null
  /** Lets go for good of those for whom this is true. */
  ruim: (moetWeg: (id: Id) => boolean) => void
}

export function createWachtkamer(): Wachtkamer {
  /** Longest waiting first. */
  const wachtenden = new Map<Id, DossierDocument>()

  function laatGaan(id: Id) {
    wachtenden.get(id)?.destroy()
    wachtenden.delete(id)
  }

  return {
    zet(id, document) {
      laatGaan(id)
      const { undo, redo } = document.history()
      if (undo === null && redo === null) return document.destroy()
      wachtenden.set(id, document)
      const [oudste] = wachtenden.keys()
      if (wachtenden.size > WACHTENDEN_MAX && oudste !== undefined) laatGaan(oudste)
    },
    neem(id, bewaard) {
      const document = wachtenden.get(id)
      if (!document) return null
      if (!isBewaard(document, bewaard)) {
        laatGaan(id)
        return null
      }
      wachtenden.delete(id)
      document.applyUpdate(bewaard)
      return document
    },
    ruim(moetWeg) {
      for (const id of wachtenden.keys()) if (moetWeg(id)) laatGaan(id)
    },
  }
}

/** The disk leads: a document that knows more would write changes later whose beginning nobody has. */
function isBewaard(document: DossierDocument, bewaard: Uint8Array): boolean {
  const daar = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(bewaard))
  const hier = Y.decodeStateVector(document.stateVector())
  return [...hier].every(([client, klok]) => (daar.get(client) ?? 0) >= klok)
}
