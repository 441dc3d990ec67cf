/** Documents for tests: repeatable ids, and replicas that can be kept apart and brought together. */
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import type { Dossier } from '../../src/domain/model/dossier'

/** `a1`, `a2`, …: no two from one source are the same. */
export function tellendeIds(voor = 'i'): () => string {
  let n = 0
  return () => `${voor}${++n}`
}

/** Two documents with one client number would take each other's changes for their own. */
let clients = 0

export const VANDAAG = '2026-11-23'

/** A document with this content; nothing in it can be undone yet. */
export const nieuwDocument = (begin?: Dossier, voor = 'i'): DossierDocument =>
  createDossierDocument({ begin, nieuweId: tellendeIds(voor), vandaag: () => VANDAAG, clientId: ++clients })

/** All but the memory of hidden names, which no undo takes back: a name that was hidden once stays hidden. */
export const inhoudVan = (document: DossierDocument): Dossier => ({ ...document.read(), verborgenNamen: {} })

/** The same dossier on `aantal` machines that never met since. */
export function replicas(begin: Dossier, aantal: number): DossierDocument[] {
  const bron = nieuwDocument(begin)
  return Array.from({ length: aantal }, (_, i) =>
    createDossierDocument({
      update: bron.encodeState(),
      nieuweId: tellendeIds(`r${i}x`),
      vandaag: () => VANDAAG,
      clientId: ++clients,
    }),
  )
}

/** Gives each what the others have. */
export function brengSamen(documenten: readonly DossierDocument[]): void {
  for (const document of documenten) {
    for (const ander of documenten) {
      if (ander !== document) document.applyUpdate(ander.encodeState(document.stateVector()))
    }
  }
}

/** Labels of every act, undo and redo, as they are announced. */
export function luister(document: DossierDocument): string[] {
  const gehoord: string[] = []
  document.subscribeActs(({ kind, label }) => gehoord.push(`${kind}: ${label}`))
  return gehoord
}
