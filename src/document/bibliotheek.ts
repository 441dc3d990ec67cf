/** Bibliotheek: the dossiers on this machine. Works in memory, and says so, where the browser keeps nothing. */
import type { Dossier } from '../domain/model/dossier'
import type { Uitgang } from '../domain/model/gedeeld'
import type { Id } from '../domain/model/grond'
import type * as boekcode from './boek'
import { createDatabank, type Databank, type Db, type Kaft, findSleutels } from './schijf/databank'
import type { DossierDocument } from './ydoc/dossierdocument'
import { createGedeeld } from './schijf/gedeeld'
import { type KanaalConstructor, openKanaal } from './schijf/kanaal'
import { createLevensteken, type Sloten } from './schijf/levensteken'
import type { Log } from './schijf/log'
import type { createMomenten, Moment } from './schijf/momenten'
import type { Opslag } from './schijf/opslag'
import { type Geduld, type GeheugenReden, OpslagFout, opTijd, redenVan } from './schijf/opslagfout'
import { createPlank, kaftVan, type Plank, type Plankrij } from './schijf/plank'
import { ruimPrullenbak } from './schijf/prullenbak'
import type { Schetsen } from './schijf/schetsen'
import { createTabbladen, type Tabbladen, zegGewist, zegVervangen } from './schijf/tabbladen'
import type { Wachtkamer } from './schijf/wachtkamer'

export type { Plankrij } from './schijf/plank'

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
  /** Settles when the storage has taken too long to answer. Asked for each attempt. */
  deadline: Geduld
  /** Settles when it is time to try again what the storage refused. */
  pauze?: Geduld | undefined
}

export type OpenDossier = {
  readonly id: Id
  readonly document: DossierDocument
  readonly opslag: Opslag
  readonly schetsen: Schetsen
  /** How many stored changes could not be read; all others are in the document. */
  readonly beschadigd: number
  /** Calls back when it goes on as another dossier, here or in another tab; then nothing of this one is kept any more. Returns how to stop. */
  onVervangen: (listener: (door: Id) => void) => () => void
  /** Lets go; what is not on disk yet is still on its way. */
  close: () => void
}

export type Bibliotheek = {
  /** Newest change first, also what was deleted; the same array until something changes. */
  list: () => readonly Plankrij[]
  /** Also for what other tabs do. */
  subscribe: (listener: () => void) => () => void
  /** Why the browser keeps nothing, so that everything here is gone with the window; null when it does. */
  readonly reden: GeheugenReden | null
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
  /**
   * Makes another of it that never knew what `verander` takes out, and purges this one with its log, its undo, its drafts and its picture. Open tabs go
   * on with the other one. Gives its id; rejects as `openDossier` does, or with an OpslagFout, and then this one is as it was.
   */
  replaceVoorgoed: (
    id: Id,
    verander: (dossier: Dossier) => Dossier,
    vooraf?: (nieuw: Id) => void,
  ) => Promise<Id>
  /**
   * Deletes every dossier of this machine with all that belongs to it, for good, in every tab; nothing is kept here any more until the page is loaded
   * again. Rejects with an OpslagFout where the browser lets neither be emptied nor deleted what it holds.
   */
  wisToestel: () => Promise<void>
  /** Calls back when this or another tab did that. Returns how to stop. */
  onToestelGewist: (listener: () => void) => () => void
  /** `miniatuur`: a data URL. */
  saveMiniatuur: (id: Id, miniatuur: string) => Promise<void>
  /** The momentopnames that made themselves, newest first. Rejects with an OpslagFout. */
  momenten: (id: Id) => Promise<readonly Moment[]>
  /** It went out just now: that stands in its own log. Rejects as `openDossier` does. */
  noteerUit: (id: Id, uit: Uitgang) => Promise<void>
  /** It went into a file just now, or came out of one, as this. */
  zegInBestand: (id: Id, als: Dossier) => Promise<void>
  /** This file is a state of it from now on: kept, to weigh later ones against. */
  bewaarStand: (id: Id, als: Dossier) => Promise<void>
  /** The newest state under these keys that this machine kept, and when that was; null when it kept none. Rejects with an OpslagFout. */
  stand: (id: Id, standen: readonly Id[]) => Promise<{ dossier: Dossier; om: number } | null>
  /** Rejects with NietGevondenFout, NieuwereVersieFout, OnleesbaarFout, or OpslagFout when the storage does not answer; then nothing was touched. */
  openDossier: (id: Id) => Promise<OpenDossier>
  close: () => void
}

export class NietGevondenFout extends Error {
  constructor() {
    super('Dit dossier staat niet (meer) op dit toestel.')
    this.name = 'NietGevondenFout'
  }
}

export class OnleesbaarFout extends Error {
  constructor() {
    super('Wat van dit dossier bewaard was, is onleesbaar geworden.')
    this.name = 'OnleesbaarFout'
  }
}

/** Never rejects: where nothing can be kept, the bibliotheek works in memory. */
export async function openBibliotheek(omgeving: Omgeving): Promise<Bibliotheek> {
  const databank = createDatabank(omgeving)
  const opSchijf = <T>(werk: (db: Db) => Promise<T>) => opTijd(databank.open().then(werk), omgeving.deadline)
  const plank = createPlank(omgeving.BroadcastChannel, opSchijf)
  const bibliotheek = maakBibliotheek(omgeving, databank, plank)
  await plank.herlaad()
  if (plank.reden() === null) {
    const voorbij = await opSchijf((db) => ruimPrullenbak(db, omgeving.klok())).catch(() => [])
    for (const id of voorbij) await bibliotheek.purge(id).catch(() => undefined)
  }
  return bibliotheek
}

type Boek = typeof boekcode & { readonly wachtkamer: Wachtkamer }

/** `gewist`: purged elsewhere, so it does not go back to the disk by itself. */
type Onthouden = { update: Uint8Array; gewist: boolean }
type Levend = Omit<OpenDossier, 'close'> & {
  readonly tabbladen: Tabbladen
  /** Tells who looks at it that it goes on as another. */
  readonly zegVervangen: (door: Id) => void
}

function maakBibliotheek(
  { BroadcastChannel: Kanaal, deadline, klok, nieuweId, pauze, sloten, vandaag }: Omgeving,
  databank: Databank,
  plank: Plank,
): Bibliotheek {
  /** What could not be written, by dossier; lives as long as the window. */
  const geheugen = new Map<Id, Onthouden>()
  const open = createGedeeld(begin, sluit)
  const teken = createLevensteken(sloten, nieuweId())
  /** Null before the first dossier. */
  let wachtkamer: Wachtkamer | null = null
  plank.subscribe(() => wachtkamer?.ruim((id) => !plank.rij(id)))
  /** Rejects where the code does not come. */
  async function haalBoek() {
    const boek = await import('./boek')
    return { ...boek, wachtkamer: (wachtkamer ??= boek.createWachtkamer()) }
  }
  /** Dossiers that were let go with writes still on their way. */
  const sluitend = new Map<Id, Promise<void>>()
  /** What waits its turn on a dossier that is not open. */
  const beurten = new Map<Id, Promise<unknown>>()

  const gewistLezers = new Set<() => void>()
  const toestel = openKanaal<'gewist'>(Kanaal, 'toestel', (data) => {
    if (data === 'gewist') leeg().catch(() => undefined)
  })

  /** Each tab deletes: one that had not heard yet may have written everything again. */
  async function leeg(): Promise<void> {
    for (const { opslag } of open.alle()) opslag.stop()
    geheugen.clear()
    wachtkamer?.ruim(() => true)
    await databank.wis()
    for (const { id } of plank.rijen()) plank.haalWeg(id)
    for (const lezer of gewistLezers) lezer()
  }

  databank.opVerlies((hoe) => {
    if (hoe === 'nieuwer') return void plank.herlaad()
    // What was let go is perhaps nowhere but here.
    for (const [id, document] of wachtkamer?.alle() ?? []) onthoud(id, document)
    void herstel()
  })

  /** Does `werk` on disk; why not when that cannot be, and then memory has to do. */
  async function probeer(werk: (db: Db) => Promise<unknown>): Promise<GeheugenReden | null> {
    try {
      await opTijd(databank.open().then(werk), deadline)
    } catch (fout) {
      return redenVan(fout)
    }
    if (plank.reden() !== null || isIetsTeHerstellen()) await herstel()
    return null
  }

  /** The same, for what only has meaning on disk; a dossier that never reached it is excused. */
  async function moetOpSchijf(id: Id, werk: (db: Db) => Promise<unknown>): Promise<void> {
    const isOnthouden = geheugen.has(id)
    const reden = await probeer(werk)
    if (reden !== null && !isOnthouden) throw new OpslagFout(reden)
  }

  function onthoud(id: Id, document: DossierDocument, gewist = false): void {
    geheugen.set(id, { update: document.encodeState(), gewist })
    plank.zetKaft(kaftVan(id, document, plank.rij(id)?.gewijzigd ?? klok()), true)
  }

  /** What can go to disk by itself: not what is open, which saves itself. */
  const teHerstellen = () => [...geheugen].filter(([id, { gewist }]) => !gewist && !open.isOpen(id))
  const isIetsTeHerstellen = () => teHerstellen().length > 0
  let herstelt: Promise<void> | null = null

  /** The storage came back: what was made meanwhile goes there. */
  function herstel(): Promise<void> {
    herstelt ??= herstelNu().finally(() => (herstelt = null))
    return herstelt
  }

  async function herstelNu(): Promise<void> {
    await plank.herlaad()
    if (plank.reden() !== null) return
    for (const [id, onthouden] of teHerstellen()) {
      const rij = plank.rij(id)
      if (!rij) continue
      const { titel, gewijzigd, aantalActoren } = rij
      const kaft = { id, titel, gewijzigd, aantalActoren }
      const werk = databank.open().then((db) => bewaarNieuw(db, onthouden.update, kaft))
      if ((await opTijd(werk, deadline).catch(redenVan)) || geheugen.get(id) !== onthouden) continue
      geheugen.delete(id)
      plank.zetKaft(kaft)
    }
  }

  async function create(begin?: Dossier, vooraf?: (id: Id) => void): Promise<Id> {
    const id = nieuweId()
    vooraf?.(id)
    const boek = await haalBoek()
    const document = boek.createDossierDocument({ begin: begin ?? boek.leegDossier(), nieuweId, vandaag })
    const update = document.encodeState()
    const kaft = kaftVan(id, document, klok())
    const reden = await probeer((db) => bewaarNieuw(db, update, kaft))
    if (reden !== null) geheugen.set(id, { update, gewist: false })
    plank.zetKaft(kaft, reden !== null)
    // Whoever opens it next, and that is mostly at once, has it without building it again.
    boek.wachtkamer.zet(id, document, update)
    return id
  }

  /** What is on disk; nothing when it does not answer and memory has it. */
  async function lees(boek: Boek, id: Id): Promise<Log> {
    try {
      return await opTijd(
        databank.open().then((db) => boek.readLog(db, id)),
        deadline,
      )
    } catch (fout) {
      if (geheugen.has(id)) return { sleutels: [], updates: [], onleesbaar: 0 }
      throw fout instanceof OpslagFout ? fout : new OpslagFout(redenVan(fout), fout)
    }
  }

  /** The document of these updates, with what is in them that can be read. */
  async function bouw(boek: Boek, id: Id, updates: readonly Uint8Array[]) {
    const maak = (update: readonly Uint8Array[]) => {
      const eerder = boek.wachtkamer.neem(id, update)
      return { eerder, document: eerder ?? boek.createDossierDocument({ update, nieuweId, vandaag }) }
    }
    try {
      return { ...maak(updates), verloren: 0 }
    } catch (fout) {
      if (fout instanceof boek.NieuwereVersieFout) throw fout
      const { heelLog } = await import('./ydoc/herstel')
      const { update, verloren } = heelLog(updates)
      if (verloren === 0) throw fout
      if (!update) throw new OnleesbaarFout()
      return { ...maak([update]), verloren }
    }
  }

  async function begin(id: Id): Promise<Levend> {
    const boek = await haalBoek()
    await sluitend.get(id)
    const volgers = new Set<(door: Id) => void>()
    // Once: where there is a channel, the tab that did it hears itself too.
    const zegDoor = (door: Id) => {
      const wie = [...volgers]
      volgers.clear()
      for (const volger of wie) volger(door)
    }
    const tabbladen = createTabbladen(Kanaal, id, (door) => void wijk(id, door, zegDoor))
    try {
      const log = await lees(boek, id)
      let onthouden = geheugen.get(id)
      const updates = onthouden ? [...log.updates, onthouden.update] : log.updates
      if (updates.length === 0) {
        boek.wachtkamer.ruim((wie) => wie === id)
        throw new NietGevondenFout()
      }
      const { document, eerder, verloren } = await bouw(boek, id, updates)
      // A document that waited holds what can still be undone, also what was removed for good: that does not go back to the disk.
      if (verloren > 0 || (log.sleutels.length > boek.LOG_MAX && !eerder)) {
        verkort(boek, id, log, document.encodeState)
      }
      const opslag = boek.createOpslag({
        databank,
        id,
        document,
        klok,
        deadline,
        pauze,
        bewaardOp: plank.rij(id)?.gewijzigd ?? klok(),
        begin: onthouden && (onthouden.gewist ? 'gewist' : 'nieuw'),
        onBewaard(kaft: Kaft) {
          if (geheugen.get(id) === onthouden) geheugen.delete(id)
          onthouden = undefined
          plank.zetKaft(kaft)
          if (plank.reden() !== null || isIetsTeHerstellen()) void herstel()
        },
      })
      if (!eerder && document.migratie) opslag.keep(document.migratie)
      tabbladen.koppel(document, opslag)
      const stopMomenten = volgMomenten(id, document)
      return {
        id,
        document,
        opslag,
        schetsen: boek.createSchetsen({ databank, dossier: id, teken }),
        beschadigd: verloren + log.onleesbaar,
        tabbladen: { ...tabbladen, close: () => (stopMomenten(), tabbladen.close()) },
        zegVervangen: zegDoor,
        onVervangen(volger) {
          volgers.add(volger)
          return () => volgers.delete(volger)
        },
      }
    } catch (fout) {
      tabbladen.close()
      throw fout
    }
  }

  /** The code of it comes with the first act. */
  function volgMomenten(id: Id, document: DossierDocument): () => void {
    let nu = document.read()
    let momenten: Promise<ReturnType<typeof createMomenten>> | undefined
    return document.subscribeActs((act) => {
      const voor = nu
      nu = document.read()
      if (act.kind !== 'act') return
      const daad = { ...act, voor, na: nu, om: klok(), datum: vandaag() }
      momenten ??= import('./schijf/momenten').then((m) => m.createMomenten(databank, id))
      momenten.then((m) => m.naDaad(daad)).catch(() => (momenten = undefined))
    })
  }

  /** Beside the work: nobody waits for it, and that a log stays long harms nobody. */
  function verkort(boek: Boek, id: Id, { sleutels }: Log, maak: () => Uint8Array): void {
    const db = databank.huidige()
    if (db) boek.vervangLog(db, id, sleutels, maak).catch(() => undefined)
  }

  /** Another tab made another dossier of this one. What was on its way to the disk came there after it was purged, so it is purged again. */
  async function wijk(id: Id, door: Id, zeg: (door: Id) => void): Promise<void> {
    geheugen.delete(id)
    plank.haalWeg(id)
    zeg(door)
    await open.levend(id)?.opslag.klaar()
    await sluitend.get(id)
    await probeer((db) => wis(db, id))
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
    if (opslag.isAlleenHier()) onthoud(id, document, opslag.isGewist())
    if (plank.rij(id)) wachtkamer?.zet(id, document)
    else document.destroy()
  }

  /**
   * Uses the dossier where it is open, and opens it for a moment where it is not. In the order of asking: two moments side by side would be
   * two replicas, and then chance says which of two names stays.
   */
  async function metDossier<T>(id: Id, werk: (dossier: OpenDossier, boek: Boek) => T): Promise<T> {
    const beurt = wacht(beurten.get(id)).then(() => metDossierNu(id, werk))
    beurten.set(id, beurt)
    try {
      return await beurt
    } finally {
      if (beurten.get(id) === beurt) beurten.delete(id)
    }
  }

  async function metDossierNu<T>(id: Id, werk: (dossier: OpenDossier, boek: Boek) => T): Promise<T> {
    const boek = await haalBoek()
    const even = await open.open(id)
    try {
      return werk(even, boek)
    } finally {
      await even.opslag.klaar()
      even.close()
      await sluitend.get(id)
    }
  }

  const bibliotheek: Bibliotheek = {
    list: plank.rijen,
    subscribe: plank.subscribe,
    get reden() {
      return plank.reden()
    },
    create,
    openDossier: open.open,
    rename: (id, titel) =>
      metDossier(id, ({ document }, boek) => {
        boek.editSectie(document, 'kop', { titel }, `Titel gewijzigd: ${titel}`)
        plank.zetKaft(kaftVan(id, document, klok()))
      }),
    async duplicate(id, vooraf) {
      const dossier = await metDossier(id, ({ document }) => document.read())
      const titel = `${dossier.kop.titel || 'Naamloos dossier'} (kopie)`
      const kopie = await create({ ...dossier, kop: { ...dossier.kop, titel } }, vooraf)
      const miniatuur = plank.rij(id)?.miniatuur
      if (miniatuur) {
        await probeer((db) => db.put('miniaturen', { id: kopie, miniatuur }))
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
    async replaceVoorgoed(id, verander, vooraf) {
      const nieuw = await create(await metDossier(id, ({ document }) => verander(document.read())), vooraf)
      const hier = open.levend(id)
      try {
        await moetOpSchijf(id, (db) => wis(db, id))
      } catch (fout) {
        await bibliotheek.purge(nieuw)
        throw fout
      }
      hier?.opslag.stop()
      geheugen.delete(id)
      zegVervangen(Kanaal, id, nieuw)
      plank.haalWeg(id)
      hier?.zegVervangen(nieuw)
      // What was on its way came after.
      await hier?.opslag.klaar()
      await probeer((db) => wis(db, id))
      return nieuw
    },
    async wisToestel() {
      toestel.zeg('gewist')
      await leeg()
    },
    onToestelGewist(lezer) {
      gewistLezers.add(lezer)
      return () => gewistLezers.delete(lezer)
    },
    async saveMiniatuur(id, miniatuur) {
      if (!plank.rij(id)) return
      await probeer((db) => db.put('miniaturen', { id, miniatuur }))
      plank.zet(id, { miniatuur })
    },
    async momenten(id) {
      const { readMomenten } = await import('./schijf/momenten')
      const werk = databank.open().then((db) => readMomenten(db, id))
      return opTijd(werk, deadline).catch((fout: unknown) => {
        throw new OpslagFout(redenVan(fout), fout)
      })
    },
    noteerUit: (id, uit) =>
      metDossier(id, ({ document, opslag }, boek) => {
        // A note on what was purged elsewhere would bring it back to the disk.
        if (!opslag.isGewist()) boek.noteGedeeld(document, uit)
      }),
    async zegInBestand(id, als) {
      if (open.levend(id)?.opslag.isGewist()) return
      const { buildStand } = await import('../domain/samenvoegen/stand')
      await bibliotheek.bewaarStand(id, als)
      await metDossier(id, ({ document }, boek) => boek.noteStand(document, buildStand(als)))
      // After that note, so that nothing is newer than the file.
      const om = klok()
      plank.zet(id, { bestandOp: om })
      await probeer((db) => db.put('bestanden', { id, om }))
    },
    async bewaarStand(id, als) {
      const { addStand } = await import('./schijf/standen')
      await probeer((db) => addStand(db, id, als, klok()))
    },
    async stand(id, standen) {
      const { readStand } = await import('./schijf/standen')
      const werk = databank.open().then((db) => readStand(db, id, standen))
      return opTijd(werk, deadline).catch((fout: unknown) => {
        throw new OpslagFout(redenVan(fout), fout)
      })
    },
    close() {
      open.sluitAlles()
      plank.close()
      toestel.close()
      teken.close()
      databank.close()
    },
  }
  return bibliotheek
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

/** Where a dossier has one entry, under its id, and where it has many. */
const PER_DOSSIER = ['kaften', 'miniaturen', 'prullenbak', 'bestanden'] as const
const REEKSEN = ['updates', 'momenten'] as const

async function wis(db: Db, id: Id): Promise<void> {
  const tx = db.transaction([...PER_DOSSIER, ...REEKSEN, 'schetsen', 'standen'], 'readwrite')
  const klaar = tx.done
  klaar.catch(() => undefined)
  const reeksen = REEKSEN.map(async (naam) => {
    const store = tx.objectStore(naam)
    const sleutels = await store.index('dossier').getAllKeys(id)
    await Promise.all(sleutels.map(async (sleutel) => store.delete(sleutel)))
  })
  await Promise.all([
    ...reeksen,
    ...PER_DOSSIER.map(async (naam) => tx.objectStore(naam).delete(id)),
    tx.objectStore('schetsen').delete(findSleutels(id)),
    tx.objectStore('standen').delete(findSleutels(id)),
    klaar,
  ])
}
