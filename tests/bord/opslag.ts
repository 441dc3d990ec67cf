/** What lies on the disk of the browser: the log of the one dossier of this board, as one update of Yjs. */
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import type { Dossier } from '../../src/domain/model/dossier'

/** A document of our own, that only listens. */
export const leesDocument = (update: Uint8Array): DossierDocument =>
  createDossierDocument({ update, nieuweId: () => 'nobody', vandaag: () => '2026-11-29' })

export function leesDossier(update: Uint8Array): Dossier {
  const document = leesDocument(update)
  const dossier = document.read()
  document.destroy()
  return dossier
}

export async function leesOpslag(page: Page): Promise<Uint8Array> {
  const log = await page.evaluate(async () => {
    const af = <T>(verzoek: IDBRequest<T>) =>
      new Promise<T>((klaar, mis) => {
        verzoek.addEventListener('success', () => klaar(verzoek.result))
        verzoek.addEventListener('error', () =>
          mis(verzoek.error ?? new Error('The storage does not answer')),
        )
      })
    const db = await af(indexedDB.open('middenveld'))
    const rijen = (await af(db.transaction('updates').objectStore('updates').getAll())) as {
      update: Uint8Array
    }[]
    db.close()
    return rijen.map(({ update }) => [...update])
  })
  return Y.mergeUpdates(log.map((bytes) => Uint8Array.from(bytes)))
}
