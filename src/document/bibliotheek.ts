/** Bibliotheek: the dossiers on this machine. Works in memory, and says so, where the browser keeps nothing. */
import * as Y from 'yjs'
import { type Dossier, leegDossier } from '../domain/dossier'
import type { Id } from '../domain/grond'
import { createDatabank, type Databank, type Db, GeblokkeerdFout, type Kaft, leesLog } from './databank'
import { createDossierDocument, type DossierDocument } from './dossierdocument'
import { createGedeeld } from './gedeeld'
import type { KanaalConstructor } from './kanaal'
import { createLevensteken, type Sloten } from './levensteken'
import { editSectie } from './mutations'
import { createOpslag, kaftVan, type Opslag } from './opslag'
import { createPlank, type DossierRij, type Plank } from './plank'
import { createSchetsen, type Schetsen, schetsenVan } from './schetsen'
import { createTabbladen, type Tabbladen, zegGewist } from './tabbladen'
import { createWachtkamer } from './wachtkamer'

export type { DossierRij } from './plank'

export type Omgeving = {
  /** Null or undefined where the browser has none or forbids it. */
  indexedDB: IDBFactory | null | undefined
  BroadcastChannel: KanaalConstructor
  /** Undefined where the browser has none. */
  sloten?: Sloten | undefined
  /** Ms since the epoch. */
  klok: () => number
  nieuweId: () => Id
  /** ISO day. */
  vandaag: () => string
  /** Settles when opening the storage has taken too long. Asked for each attempt. */
  deadline: () => Promise<unknown>
}

export type OpenDossier = {
  readonly id: Id
  readonly document: DossierDocument
  readonly opslag: Opslag
  readonly schetsen: Schetsen
  /** Lets go; what is not on disk yet is still on its way. */
  close: () => void
}

export type Bibliotheek = {
  /** Newest change first, also what was deleted; the same array until something changes. */
  list: () => readonly DossierRij[]
  /** Also for what other tabs do. */
  subscribe: (listener: () => void) => () => void
  /** False when the browser keeps nothing: then everything here is gone with the window. */
  readonly opslagWerkt: boolean
  /** A new dossier, empty or with this content; gives its id. */
  create: (begin?: Dossier) => Promise<Id>
  /** Changes the title in the dossier itself, open or not. Rejects as `openDossier` does. */
  rename: (id: Id, titel: string) => Promise<void>
  /** A copy with «(kopie)» behind its title; gives its id. Rejects as `openDossier` does. */
  /** `vooraf` hears the id of the copy before anybody can see it. */
  duplicate: (id: Id, vooraf?: (kopie: Id) => void) => Promise<Id>
  /** Puts away; `restore` brings back, and after thirty days it is purged. */
  remove: (id: Id) => Promise<void>
  restore: (id: Id) => Promise<void>
  /** Gone for good. */
  purge: (id: Id) => Promise<void>
  /** `miniatuur`: a data URL. */
  saveMiniatuur: (id: Id, miniatuur: string) => Promise<void>
  /** Rejects with NietGevondenFout, NieuwereVersieFout, or GeblokkeerdFout when the storage does not answer; then nothing was touched.
   */
  openDossier: (id: Id) => Promise<OpenDossier>
  close: () => void
}

/** Days that a deleted dossier can come back. */
export const BEDENKTIJD_DAGEN = 30
const DAG = 24 * 60 * 60 * 1000

export class NietGevondenFout extends Error {
  constructor() {
    super('Dit dossier staat niet (meer) op dit toestel.')
    this.name = 'NietGevondenFout'
  }
}

/** Never rejects: where nothing can be kept, the bibliotheek works in memory. */
export async function openBibliotheek(omgeving: Omgeving): Promise<Bibliotheek> {
  const databank = createDatabank(omgeving)
  const plank = createPlank(omgeving.BroadcastChannel, () => databank.open())
  const bibliotheek = maakBibliotheek(omgeving, databank, plank)
  await plank.herlaad()
  const grens = omgeving.klok() - BEDENKTIJD_DAGEN * DAG
  for (const { id, verwijderd } of plank.rijen()) {
    if (verwijderd !== null && verwijderd < grens) await bibliotheek.purge(id).catch(() => undefined)
  }
  return bibliotheek
}

type Levend = Omit<OpenDossier, 'close'> & { readonly tabbladen: Tabbladen }

function maakBibliotheek(
  { BroadcastChannel: Kanaal, klok, nieuweId, sloten, vandaag }: Omgeving,
  databank: Databank,
  plank: Plank,
): Bibliotheek {
  /** What could not be written, by dossier; lives as long as the window. */
  const geheugen = new Map<Id, Uint8Array>()
  const open = createGedeeld(begin, sluit)
  const teken = createLevensteken(sloten, nieuweId())
  const wachtkamer = createWachtkamer()
  plank.subscribe(() => wachtkamer.ruim((id) => !plank.rij(id)))
  /** Dossiers that were let go with writes still on their way. */
  const sluitend = new Map<Id, Promise<void>>()
  /** What waits its turn on a dossier that is not open. */
  const beurten = new Map<Id, Promise<unknown>>()

  /** Does `werk` on disk; false when that cannot be, and then memory has to do. */
  async function opSchijf(werk: (db: Db) => Promise<unknown>): Promise<boolean> {
    try {
      await werk(await databank.open())
    } catch {
      return false
    }
    if (!plank.werkt()) await herstel()
    return true
  }

  /** The same, for what only has meaning on disk; a dossier that never reached it is excused. */
  async function moetOpSchijf(id: Id, werk: (db: Db) => Promise<unknown>): Promise<void> {
    const isOnthouden = geheugen.has(id)
    if (!(await opSchijf(werk)) && !isOnthouden) throw new GeblokkeerdFout()
  }

  /** The storage came back: what was made meanwhile goes there. What is open saves itself. */
  async function herstel(): Promise<void> {
    await plank.herlaad()
    for (const [id, update] of geheugen) {
      const rij = plank.rij(id)
      if (!rij || open.isOpen(id)) continue
      const { titel, gewijzigd, aantalActoren } = rij
      if (await opSchijf((db) => bewaarNieuw(db, update, { id, titel, gewijzigd, aantalActoren }))) {
        geheugen.delete(id)
      }
    }
  }

  async function create(begin: Dossier = leegDossier(), vooraf?: (id: Id) => void): Promise<Id> {
    const id = nieuweId()
    vooraf?.(id)
    const document = createDossierDocument({ begin, nieuweId, vandaag })
    const update = document.encodeState()
    const kaft = kaftVan(id, document, klok())
    document.destroy()
    if (!(await opSchijf((db) => bewaarNieuw(db, update, kaft)))) geheugen.set(id, update)
    plank.zetKaft(kaft)
    return id
  }

  async function begin(id: Id): Promise<Levend> {
    await sluitend.get(id)
    const tabbladen = createTabbladen(Kanaal, id)
    try {
      const onthouden = geheugen.get(id)
      const log = await databank.open().then(
        (db) => leesLog(db, id),
        (fout: unknown) => {
          if (onthouden) return []
          throw fout
        },
      )
      const updates = onthouden ? [...log, onthouden] : log
      if (updates.length === 0) {
        wachtkamer.ruim((wie) => wie === id)
        throw new NietGevondenFout()
      }
      const update = Y.mergeUpdates(updates)
      const eerder = wachtkamer.neem(id, update)
      const document = eerder ?? createDossierDocument({ update, nieuweId, vandaag })
      const opslag = createOpslag({
        databank,
        id,
        document,
        klok,
        bewaardOp: plank.rij(id)?.gewijzigd ?? klok(),
        begin: [onthouden, eerder ? null : document.migratie].filter((een) => een instanceof Uint8Array),
        onBewaard(kaft: Kaft) {
          geheugen.delete(id)
          plank.zetKaft(kaft)
          if (!plank.werkt()) void herstel()
        },
      })
      tabbladen.koppel(document, opslag)
      return { id, document, opslag, schetsen: createSchetsen({ databank, dossier: id, teken }), tabbladen }
    } catch (fout) {
      tabbladen.close()
      throw fout
    }
  }

  function sluit({ id, document, opslag, tabbladen }: Levend) {
    opslag.close()
    tabbladen.close()
    const klaar = naSluiten(id, document, opslag).finally(() => {
      if (sluitend.get(id) === klaar) sluitend.delete(id)
    })
    sluitend.set(id, klaar)
  }

  /** What did not reach the disk is kept for as long as the window lives. */
  async function naSluiten(id: Id, document: DossierDocument, opslag: Opslag): Promise<void> {
    await opslag.klaar()
    if (opslag.onbewaard()) {
      geheugen.set(id, document.encodeState())
      plank.zetKaft(kaftVan(id, document, klok()))
    }
    if (plank.rij(id)) wachtkamer.zet(id, document)
    else document.destroy()
  }

  /**
   * Uses the dossier where it is open, and opens it for a moment where it is not. In the order of asking: two moments side by side would be
   * two replicas, and then chance says which of two names stays.
   */
  async function metDossier<T>(id: Id, werk: (dossier: OpenDossier) => T): Promise<T> {
    const beurt = wacht(beurten.get(id)).then(() => metDossierNu(id, werk))
    beurten.set(id, beurt)
    try {
      return await beurt
    } finally {
      if (beurten.get(id) === beurt) beurten.delete(id)
    }
  }

  async function metDossierNu<T>(id: Id, werk: (dossier: OpenDossier) => T): Promise<T> {
    const even = await open.open(id)
    try {
      return werk(even)
    } finally {
      await even.opslag.klaar()
      even.close()
      await sluitend.get(id)
    }
  }

  return {
    list: plank.rijen,
    subscribe: plank.subscribe,
    get opslagWerkt() {
      return plank.werkt()
    },
    create,
    openDossier: open.open,
    rename: (id, titel) =>
      metDossier(id, ({ document }) => {
        editSectie(document, 'kop', { titel }, `Titel gewijzigd: ${titel}`)
        plank.zetKaft(kaftVan(id, document, klok()))
      }),
    async duplicate(id, vooraf) {
      const dossier = await metDossier(id, ({ document }) => document.read())
      const titel = `${dossier.kop.titel || 'Naamloos dossier'} (kopie)`
      const kopie = await create({ ...dossier, kop: { ...dossier.kop, titel } }, vooraf)
      const miniatuur = plank.rij(id)?.miniatuur
      if (miniatuur) {
        await opSchijf((db) => db.put('miniaturen', { id: kopie, miniatuur }))
        plank.zet(kopie, { miniatuur })
      }
      return kopie
    },
    async remove(id) {
      const verwijderd = klok()
      await moetOpSchijf(id, (db) => db.put('prullenbak', { id, verwijderd }))
      plank.zet(id, { verwijderd })
    },
    async restore(id) {
      await moetOpSchijf(id, (db) => db.delete('prullenbak', id))
      plank.zet(id, { verwijderd: null })
    },
    async purge(id) {
      await moetOpSchijf(id, (db) => wis(db, id))
      geheugen.delete(id)
      open.levend(id)?.opslag.forget()
      zegGewist(Kanaal, id)
      plank.haalWeg(id)
    },
    async saveMiniatuur(id, miniatuur) {
      if (!plank.rij(id)) return
      await opSchijf((db) => db.put('miniaturen', { id, miniatuur }))
      plank.zet(id, { miniatuur })
    },
    close() {
      open.sluitAlles()
      plank.close()
      teken.close()
      databank.close()
    },
  }
}

/** When it is over, well or not. */
const wacht = async (beurt: Promise<unknown> | undefined): Promise<void> => {
  await Promise.allSettled([beurt])
}

async function bewaarNieuw(db: Db, update: Uint8Array, kaft: Kaft): Promise<void> {
  const tx = db.transaction(['updates', 'kaften'], 'readwrite')
  await Promise.all([
    tx.objectStore('updates').add({ dossier: kaft.id, update }),
    tx.objectStore('kaften').put(kaft),
    tx.done,
  ])
}

async function wis(db: Db, id: Id): Promise<void> {
  const tx = db.transaction(['updates', 'kaften', 'miniaturen', 'prullenbak', 'schetsen'], 'readwrite')
  const klaar = tx.done
  klaar.catch(() => undefined)
  const updates = tx.objectStore('updates')
  const sleutels = await updates.index('dossier').getAllKeys(id)
  await Promise.all([
    ...sleutels.map(async (sleutel) => updates.delete(sleutel)),
    tx.objectStore('kaften').delete(id),
    tx.objectStore('miniaturen').delete(id),
    tx.objectStore('prullenbak').delete(id),
    tx.objectStore('schetsen').delete(schetsenVan(id)),
    klaar,
  ])
}
