/**
 * Wachtkamer: documents that were let go in this tab, with their undo list, until somebody opens them again. They hear and write nothing here; what
 * happened meanwhile comes to them from the disk.
 */
import * as Y from 'yjs'
import type { Id } from '../../domain/model/grond'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { vectorVan } from '../ydoc/wijzigingen'

/** So many are remembered; a document holds everything that its dossier holds. */
export const WACHTENDEN_MAX = 4

export type Wachtkamer = {
  /** Takes over the document, when it has something to undo or redo, or is new and was just written as `vers`; destroys it otherwise. Who waited longest makes room. */
  zet: (id: Id, document: DossierDocument, vers?: Uint8Array) => void
  /** Gives it back, up to date with these updates from the disk; null when it is not here, or holds what was not kept. */
  neem: (id: Id, bewaard: readonly Uint8Array[]) => DossierDocument | null
  /** Who waits. */
  alle: () => readonly (readonly [Id, DossierDocument])[]
  /** Lets go for good of those for whom this is true. */
  ruim: (moetWeg: (id: Id) => boolean) => void
}

export function createWachtkamer(): Wachtkamer {
  /** Longest waiting first. */
  const wachtenden = new Map<Id, { document: DossierDocument; vers: Uint8Array | undefined }>()

  function laatGaan(id: Id) {
    wachtenden.get(id)?.document.destroy()
    wachtenden.delete(id)
  }

  return {
    zet(id, document, vers) {
      laatGaan(id)
      const { undo, redo } = document.history()
      if (!vers && undo === null && redo === null) return document.destroy()
      wachtenden.set(id, { document, vers })
      const [oudste] = wachtenden.keys()
      if (wachtenden.size > WACHTENDEN_MAX && oudste !== undefined) laatGaan(oudste)
    },
    neem(id, bewaard) {
      const wachtende = wachtenden.get(id)
      if (!wachtende) return null
      const { document, vers } = wachtende
      wachtenden.delete(id)
      if (vers && bewaard.length === 1 && isZelfde(vers, bewaard[0])) return document
      if (!isBewaard(document, bewaard)) {
        document.destroy()
        return null
      }
      document.applyUpdate(bewaard)
      return document
    },
    alle: () => Array.from(wachtenden, ([id, { document }]) => [id, document] as const),
    ruim(moetWeg) {
      for (const id of wachtenden.keys()) if (moetWeg(id)) laatGaan(id)
    },
  }
}

/** The disk leads: a document that knows more would write changes later whose beginning nobody has. */
function isBewaard(document: DossierDocument, bewaard: readonly Uint8Array[]): boolean {
  const daar = vectorVan(bewaard)
  const hier = Y.decodeStateVector(document.stateVector())
  return [...hier].every(([client, klok]) => (daar.get(client) ?? 0) >= klok)
}

const isZelfde = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a.length === b?.length && a.every((byte, i) => byte === b[i])
