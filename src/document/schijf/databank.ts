/** Databank: the one place that opens IndexedDB, which may be absent, forbidden, hanging, or taken away while we work. */
import { type DBSchema, type IDBPDatabase, wrap } from 'idb'
import type { Id } from '../../domain/model/grond'
import { CURRENT_VERSION } from '../../domain/model/migrations'
import { type Geduld, OpslagFout, opTijd } from './opslagfout'

/** What the start screen tells of a dossier without opening it; written with every update. */
export type Kaft = { id: Id; titel: string; gewijzigd: number; aantalActoren: number }

/** Half words of something new. `tab` and `id`: where they are being typed. */
export type Schetsrij = { dossier: Id; tab: string; id: string; doel: unknown; tekst: string }

/** The keys of all that is kept of a dossier under its id and more, as schetsen and standen are: an array comes after every text. */
export const findSleutels = (dossier: Id): IDBKeyRange => IDBKeyRange.bound([dossier], [dossier, []])

/** `verwijderd` and `gezien`: ms since the epoch; `oud`: ms that passed in between, as far as anybody can know. */
export type Bakrij = { id: Id; verwijderd: number; gezien?: number; oud?: number }

/** An automatic momentopname. `om`: ms since the epoch; `geraakt`: how many records the act after it touched; `bestand`: as a momentopname holds it. */
export type Momentrij = {
  nr?: number
  dossier: Id
  om: number
  /** ISO day. */
  datum: string
  aanleiding: 'zitting' | 'groot'
  geraakt: number
  bestand: string
}

/** A state in which a dossier went into a file, or came out of one. `id`: its key (`samenvoegen/stand.ts`); `om`: ms since the epoch. */
export type Standrij = { dossier: Id; id: Id; om: number; bestand: string }

/** In separate stores, so that every write is blind: nothing has to be read first, and no tab overwrites what another said. */
type Indeling = DBSchema & {
  /** The log: every change of every dossier, in the order in which it came. */
  updates: { key: number; value: { dossier: Id; update: Uint8Array }; indexes: { dossier: Id } }
  kaften: { key: Id; value: Kaft }
  miniaturen: { key: Id; value: { id: Id; miniatuur: string } }
  prullenbak: { key: Id; value: Bakrij }
  schetsen: { key: [Id, string, string]; value: Schetsrij }
  /** When a dossier last went into a file, or came out of one; ms since the epoch. */
  bestanden: { key: Id; value: { id: Id; om: number } }
  /** The automatic momentopnames of this machine. */
  momenten: { key: number; value: Momentrij; indexes: { dossier: Id } }
  standen: { key: [Id, Id]; value: Standrij }
}
export type Db = IDBPDatabase<Indeling>

const NAAM = 'middenveld'
/** How many times stores were added within one format of the file. */
const INDELINGEN = 3
/**
 * First the format of the file, then the stores: when a newer Middenveld opens the database, a tab that still runs the older one loses its connection
 * and says so, rather than writing on in the old way. Whole steps, so that it always goes up.
 */
const VERSIE = CURRENT_VERSION * 1000 + INDELINGEN

export type Databank = {
  /** The open connection, at once; null when there is none now. */
  huidige: () => Db | null
  /** Opens, or waits for what is opening until the deadline. Rejects with an OpslagFout. */
  open: () => Promise<Db>
  /** Lets go of a connection that turned out to be dead; the next `open` makes another. */
  laatLos: (db: Db) => void
  /** When the open connection is taken away. Returns how to stop. */
  opVerlies: (listener: (hoe: Verlies) => void) => () => void
  /** Deletes everything that is kept here, and never opens again in this window. Rejects with an OpslagFout; then all is as it was. */
  wis: () => Promise<void>
  close: () => void
}

/** `nieuwer`: a newer Middenveld took over what is on disk. `weg`: the browser closed or deleted it, so what was on disk may be gone. */
export type Verlies = 'nieuwer' | 'weg'

/** `deadline` settles when opening has taken too long; it is asked anew for each wait. */
export function createDatabank({
  indexedDB,
  deadline,
}: {
  indexedDB: IDBFactory | null | undefined
  deadline: Geduld
}): Databank {
  const lezers = new Set<(hoe: Verlies) => void>()
  let db: Db | null = null
  let poging: Promise<Db> | null = null
  /** The present attempt was late once: then nobody waits for it again. */
  let hangt = false
  let gewist = false

  function begin(factory: IDBFactory): Promise<Db> {
    return new Promise((resolve, reject) => {
      const verzoek = factory.open(NAAM, VERSIE)
      verzoek.addEventListener('upgradeneeded', () => richtIn(verzoek.result))
      verzoek.addEventListener('error', () => reject(verzoek.error ?? new OpslagFout('geblokkeerd')))
      verzoek.addEventListener('success', () => {
        const rauw = verzoek.result
        if (gewist) {
          rauw.close()
          return reject(new OpslagFout('gewist'))
        }
        const open = wrap(rauw) as unknown as Db
        const weg = (hoe: Verlies) => {
          if (db !== open) return
          db = null
          for (const lezer of lezers) lezer(hoe)
        }
        // A newer Middenveld in another tab wants to change the database, or somebody deletes it: step aside.
        rauw.addEventListener('versionchange', ({ newVersion }) => {
          rauw.close()
          weg(newVersion === null ? 'weg' : 'nieuwer')
        })
        rauw.addEventListener('close', () => weg('weg'))
        db = open
        resolve(open)
      })
    })
  }

  /** In time, that is. */
  const gelukt = (werk: Promise<unknown>): Promise<boolean> =>
    opTijd(werk, deadline).then(
      () => true,
      () => false,
    )

  const databank: Databank = {
    huidige: () => db,
    async open() {
      if (db) return db
      if (gewist) throw new OpslagFout('gewist')
      if (!indexedDB || hangt) throw new OpslagFout('geblokkeerd')
      poging ??= begin(indexedDB).finally(() => {
        poging = null
        hangt = false
      })
      const teLaat = deadline().then(() => {
        hangt = poging !== null
        throw new OpslagFout('geblokkeerd')
      })
      // An attempt that is late goes on by itself, and is there for the next who asks.
      poging.catch(() => undefined)
      try {
        return await Promise.race([poging, teLaat])
      } catch (fout) {
        throw OpslagFout.bijOpenen(fout)
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
    opVerlies(lezer) {
      lezers.add(lezer)
      return () => lezers.delete(lezer)
    },
    async wis() {
      // Emptied first: an old tab that does not let go holds back the deleting, but not that.
      const isLeeg = await gelukt(databank.open().then(maakLeeg))
      gewist = true
      db?.close()
      db = null
      if (!indexedDB || (await gelukt(verwijder(indexedDB))) || isLeeg) return
      gewist = false
      throw new OpslagFout('fout')
    },
    close() {
      lezers.clear()
      db?.close()
      db = null
    },
  }
  return databank
}

async function maakLeeg(db: Db): Promise<void> {
  const laden = Array.from(db.objectStoreNames)
  const tx = db.transaction(laden, 'readwrite')
  await Promise.all([...laden.map(async (naam) => tx.objectStore(naam).clear()), tx.done])
}

const verwijder = (factory: IDBFactory): Promise<void> =>
  new Promise((resolve, reject) => {
    const verzoek = factory.deleteDatabase(NAAM)
    verzoek.addEventListener('success', () => resolve())
    verzoek.addEventListener('error', () => reject(verzoek.error ?? new OpslagFout('fout')))
    // It happens later, when who holds on has gone.
    verzoek.addEventListener('blocked', () => reject(new OpslagFout('geblokkeerd')))
  })

function richtIn(rauw: IDBDatabase): void {
  const laden = rauw.objectStoreNames
  if (!laden.contains('updates')) {
    rauw.createObjectStore('updates', { autoIncrement: true }).createIndex('dossier', 'dossier')
  }
  if (!laden.contains('momenten')) {
    rauw
      .createObjectStore('momenten', { autoIncrement: true, keyPath: 'nr' })
      .createIndex('dossier', 'dossier')
  }
  for (const naam of ['kaften', 'miniaturen', 'prullenbak', 'bestanden']) {
    if (!laden.contains(naam)) rauw.createObjectStore(naam, { keyPath: 'id' })
  }
  if (!laden.contains('schetsen')) rauw.createObjectStore('schetsen', { keyPath: ['dossier', 'tab', 'id'] })
  if (!laden.contains('standen')) rauw.createObjectStore('standen', { keyPath: ['dossier', 'id'] })
}
