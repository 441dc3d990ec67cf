/** Databank: the one place that opens IndexedDB, which may be absent, forbidden, hanging, or taken away while we work. */
import { type DBSchema, type IDBPDatabase, wrap } from 'idb'
import * as Y from 'yjs'
import type { Id } from '../domain/grond'
import { CURRENT_VERSION } from '../domain/migrations'

/** What the start screen tells of a dossier without opening it; written with every update. */
export type Kaft = { id: Id; titel: string; gewijzigd: number; aantalActoren: number }

/** Half words of something new. `tab` and `id`: where they are being typed. */
export type Schetsrij = { dossier: Id; tab: string; id: string; doel: unknown; tekst: string }

/** In separate stores, so that every write is blind: nothing has to be read first, and no tab overwrites what another said. */
type Indeling = DBSchema & {
  /** The log: every change of every dossier, in the order in which it came. */
  updates: { key: number; value: { dossier: Id; update: Uint8Array }; indexes: { dossier: Id } }
  kaften: { key: Id; value: Kaft }
  miniaturen: { key: Id; value: { id: Id; miniatuur: string } }
  prullenbak: { key: Id; value: { id: Id; verwijderd: number } }
  schetsen: { key: [Id, string, string]; value: Schetsrij }
}
export type Db = IDBPDatabase<Indeling>

/** `geblokkeerd`: the browser lets nothing be kept here. `vol`: no room. `fout`: anything else. */
export type GeheugenReden = 'geblokkeerd' | 'vol' | 'fout'

const NAAM = 'middenveld'
/** How many times stores were added within one format of the file. */
const INDELINGEN = 1
/**
 * First the format of the file, then the stores: when a newer Middenveld opens the database, a tab that still runs the older one loses its connection
 * and says so, rather than writing on in the old way. Whole steps, so that it always goes up.
 */
const VERSIE = CURRENT_VERSION * 1000 + INDELINGEN

export type Databank = {
  /** The open connection, at once; null when there is none now. */
  huidige: () => Db | null
  /** Opens, or waits for what is opening until the deadline. Rejects with a GeblokkeerdFout, or with what the browser said. */
  open: () => Promise<Db>
  /** Lets go of a connection that turned out to be dead; the next `open` makes another. */
  laatLos: (db: Db) => void
  close: () => void
}

export class GeblokkeerdFout extends Error {
  constructor(cause?: unknown) {
    super('De browser laat hier niets bewaren.', { cause })
    this.name = 'GeblokkeerdFout'
  }
}

export function redenVan(fout: unknown): GeheugenReden {
  const naam = fout instanceof Error || fout instanceof DOMException ? fout.name : ''
  if (naam === 'QuotaExceededError') return 'vol'
  return naam === 'GeblokkeerdFout' || naam === 'SecurityError' ? 'geblokkeerd' : 'fout'
}

/** `deadline` settles when opening has taken too long; it is asked anew for each wait. */
export function createDatabank({
  indexedDB,
  deadline,
}: {
  indexedDB: IDBFactory | null | undefined
  deadline: () => Promise<unknown>
}): Databank {
  let db: Db | null = null
  let poging: Promise<Db> | null = null
  /** The present attempt was late once: then nobody waits for it again. */
  let hangt = false

  function begin(factory: IDBFactory): Promise<Db> {
    return new Promise((resolve, reject) => {
      const verzoek = factory.open(NAAM, VERSIE)
      verzoek.addEventListener('upgradeneeded', () => richtIn(verzoek.result))
      verzoek.addEventListener('error', () => reject(verzoek.error ?? new GeblokkeerdFout()))
      verzoek.addEventListener('success', () => {
        const rauw = verzoek.result
        const open = wrap(rauw) as unknown as Db
        const weg = () => {
          if (db === open) db = null
        }
        // A newer Middenveld in another tab wants to change the database: step aside.
        rauw.addEventListener('versionchange', () => (rauw.close(), weg()))
        rauw.addEventListener('close', weg)
        db = open
        resolve(open)
      })
    })
  }

  return {
    huidige: () => db,
    async open() {
      if (db) return db
      if (!indexedDB) throw new GeblokkeerdFout()
      if (hangt) throw new GeblokkeerdFout()
      poging ??= begin(indexedDB).finally(() => {
        poging = null
        hangt = false
      })
      const teLaat = deadline().then(() => {
        hangt = poging !== null
        throw new GeblokkeerdFout()
      })
      // An attempt that is late goes on by itself, and is there for the next who asks.
      poging.catch(() => undefined)
      try {
        return await Promise.race([poging, teLaat])
      } catch (fout) {
        throw vertaal(fout)
      } finally {
        teLaat.catch(() => undefined)
      }
    },
    laatLos(dood) {
      if (db === dood) db = null
      try {
        dood.close()
      } catch {
        // It was dead already.
      }
    },
    close() {
      db?.close()
      db = null
    },
  }
}

/** Full and too new are told apart; every other refusal to open means that nothing can be kept here. */
const vertaal = (fout: unknown): unknown =>
  fout instanceof GeblokkeerdFout || ['QuotaExceededError', 'VersionError'].includes((fout as Error)?.name)
    ? fout
    : new GeblokkeerdFout(fout)

function richtIn(rauw: IDBDatabase): void {
  const laden = rauw.objectStoreNames
  if (!laden.contains('updates')) {
    rauw.createObjectStore('updates', { autoIncrement: true }).createIndex('dossier', 'dossier')
  }
  for (const naam of ['kaften', 'miniaturen', 'prullenbak']) {
    if (!laden.contains(naam)) rauw.createObjectStore(naam, { keyPath: 'id' })
  }
  if (!laden.contains('schetsen')) rauw.createObjectStore('schetsen', { keyPath: ['dossier', 'tab', 'id'] })
}

/** Updates of one dossier above which opening makes one of them. */
export const LOG_MAX = 64

/** The stored updates of a dossier, oldest first; empty when it is not here. A long log is written back as one. */
export async function leesLog(db: Db, dossier: Id, max = LOG_MAX): Promise<Uint8Array[]> {
  const rijen = await db.getAllFromIndex('updates', 'dossier', dossier)
  if (rijen.length > max) {
    // That the log stays long harms nobody; not opening would.
    await verdicht(db, dossier).catch(() => undefined)
  }
  return rijen.map(({ update }) => update)
}

/**
 * Makes one update of the whole log, in one transaction: what another tab adds comes before or after, never in between. Through a document of its own,
 * so that what was removed for good also leaves the disk.
 */
async function verdicht(db: Db, dossier: Id): Promise<void> {
  const tx = db.transaction('updates', 'readwrite')
  const klaar = tx.done
  klaar.catch(() => undefined)
  const [sleutels, rijen] = await Promise.all([
    tx.store.index('dossier').getAllKeys(dossier),
    tx.store.index('dossier').getAll(dossier),
  ])
  const ydoc = new Y.Doc()
  for (const { update } of rijen) Y.applyUpdate(ydoc, update)
  const update = Y.encodeStateAsUpdate(ydoc)
  ydoc.destroy()
  await Promise.all([
    tx.store.add({ dossier, update }),
    ...sleutels.map(async (sleutel) => tx.store.delete(sleutel)),
    klaar,
  ])
}
