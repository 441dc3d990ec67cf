/**
 * Opslag: keeps one open dossier on disk. A write starts in the very moment of the change and is handed over at once, so that a tab that closes
 * right after loses nothing. «Bewaard» is said only when the disk said so, and taken back when the disk loses it. What could not be written stays here.
 */
import * as Y from 'yjs'
import type { Id } from '../../domain/model/grond'
import type { Databank, Db, Kaft } from './databank'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { LOG_GROEI, verdicht } from './log'
import { type Geduld, type GeheugenReden, redenVan } from './opslagfout'
import { kaftVan } from './plank'

/** `om`: when, in ms since the epoch. In `geheugen` work goes on, and only this window has what is new. */
export type OpslagStatus =
  | { soort: 'bewaard'; om: number }
  | { soort: 'bezig' }
  | { soort: 'geheugen'; reden: GeheugenReden }

/** How often it is tried again by itself; after that the next change tries. */
const POGINGEN = 20

export type Opslag = {
  /** The same object until it changes. */
  status: () => OpslagStatus
  subscribe: (listener: (status: OpslagStatus) => void) => () => void
  /** Keeps an update that is in the document but that nobody else can keep. */
  keep: (update: Uint8Array) => void
  /** What is not on disk yet, as one update; null when everything is. */
  onbewaard: () => Uint8Array | null
  /** Whether there is anything of that. */
  isAlleenHier: () => boolean
  /** Somebody purged the log: from now on only this window has it, and the next change writes everything again. */
  forget: () => void
  /** From now on nothing of this dossier is written: what waited is dropped, and what is on its way is the last. */
  stop: () => void
  /** Whether somebody did. */
  isGewist: () => boolean
  /** Looks whether the disk still has it, and writes everything again when it does not. */
  controleer: () => Promise<void>
  /** When nothing is on its way any more that still answers, whether it arrived or not. */
  klaar: () => Promise<void>
  /** Tries once more what is left, and stops listening. */
  close: () => void
}

export type OpslagOptions = {
  databank: Databank
  id: Id
  document: DossierDocument
  /** Ms since the epoch. */
  klok: () => number
  /** Settles when a write has taken too long. */
  deadline: Geduld
  /** Settles when it is time to try again after the disk was taken away: right after it clears its data a browser refuses to begin anew. */
  pauze?: Geduld | undefined
  /** When the state of the document was written, for «bewaard» at the start. */
  bewaardOp: number
  /** Whether the document is on disk: `nieuw` is written at once, `gewist` was purged and waits for the next change. */
  begin?: 'bewaard' | 'nieuw' | 'gewist' | undefined
  /** After everything has reached the disk. */
  onBewaard?: ((kaft: Kaft) => void) | undefined
}

/** What went to the disk in one transaction. `heel`: the whole document. `laat`: the disk has not answered in time. */
type Partij = { updates: Uint8Array[]; heel: boolean; laat: boolean }

export function createOpslag({
  databank,
  id,
  document,
  klok,
  deadline,
  pauze = () => new Promise(() => undefined),
  bewaardOp,
  begin = 'bewaard',
  onBewaard,
}: OpslagOptions): Opslag {
  const lezers = new Set<(status: OpslagStatus) => void>()
  const onderweg = new Set<Partij>()
  let status: OpslagStatus = { soort: 'bewaard', om: bewaardOp }
  let wachtend: Uint8Array[] = []
  /** What is on disk may be gone: the next write is of everything. */
  let alles = begin !== 'bewaard'
  let gewist = begin === 'gewist'
  let opent = false
  let pogingen = 0
  /** Entries since the log was last made short; hands that are quick leave many before the disk is quiet once. */
  let geschreven = 0
  let gestopt = false
  let wachters: (() => void)[] = []

  function zet(nieuw: OpslagStatus) {
    status = nieuw
    for (const lezer of lezers) lezer(status)
  }

  const isRustig = () => !opent && [...onderweg].every(({ laat }) => laat)
  const moetSchrijven = () => !gestopt && (wachtend.length > 0 || (alles && !gewist))

  function kom() {
    if (!isRustig()) return
    const wie = wachters
    wachters = []
    for (const wachter of wie) wachter()
  }

  function schrijf() {
    if (!moetSchrijven()) return
    if (status.soort === 'bewaard') zet({ soort: 'bezig' })
    const db = databank.huidige()
    if (!db) return void heropen()
    const partij: Partij = { updates: wachtend, heel: alles, laat: false }
    const kaft = kaftVan(id, document, klok())
    wachtend = []
    alles = false
    gewist = false
    onderweg.add(partij)
    zend(db, id, partij.heel ? document.encodeState() : Y.mergeUpdates(partij.updates), kaft).then(
      (wasEr) => gelukt(partij, kaft, wasEr),
      (fout: unknown) => mislukt(partij, db, fout),
    )
    void deadline().then(() => teLaat(partij))
  }

  function teLaat(partij: Partij) {
    if (!onderweg.has(partij)) return
    partij.laat = true
    if (!gestopt) zet({ soort: 'geheugen', reden: 'traag' })
    kom()
  }

  function gelukt(partij: Partij, kaft: Kaft, wasEr: boolean) {
    onderweg.delete(partij)
    geschreven += 1
    if (gestopt) return kom()
    // A piece on top of nothing: the log was taken away under the hands of who was at work.
    if (!wasEr && !partij.heel) {
      alles = true
      gewist = false
    }
    if (onderweg.size === 0) {
      // What failed before may succeed now that something did.
      if (moetSchrijven()) schrijf()
      else if (!gewist) {
        zet({ soort: 'bewaard', om: klok() })
        onBewaard?.(kaft)
        verdichtSoms()
      }
    }
    kom()
  }

  function verdichtSoms() {
    const db = databank.huidige()
    if (geschreven < LOG_GROEI || !db) return
    geschreven = 0
    void verdicht(db, id)
  }

  function mislukt(partij: Partij, db: Db, fout: unknown) {
    onderweg.delete(partij)
    if (gestopt) return kom()
    wachtend = [...partij.updates, ...wachtend]
    alles ||= partij.heel
    if (isVerbroken(fout)) {
      alles = true
      databank.laatLos(db)
    }
    zet({ soort: 'geheugen', reden: redenVan(fout) })
    kom()
  }

  async function heropen() {
    if (opent) return
    opent = true
    try {
      await databank.open()
      alles = true
    } catch (fout) {
      zet({ soort: 'geheugen', reden: redenVan(fout) })
    }
    opent = false
    if (databank.huidige()) schrijf()
    else if (pogingen > 0) {
      pogingen -= 1
      void pauze().then(schrijf)
    }
    kom()
  }

  const stopDocument = document.onUpdate((update, origin) => {
    if (gestopt || origin === 'ander') return
    wachtend.push(update)
    schrijf()
  })
  const stopDatabank = databank.opVerlies((hoe) => {
    // What was there is still there, for the newer one; what comes now can go nowhere.
    if (hoe === 'nieuwer') return zet({ soort: 'geheugen', reden: 'nieuwer' })
    alles = true
    pogingen = POGINGEN
    schrijf()
  })
  if (gewist) status = { soort: 'geheugen', reden: 'gewist' }
  schrijf()

  const isAlleenHier = () => !gestopt && (alles || onderweg.size > 0 || wachtend.length > 0)
  return {
    status: () => status,
    subscribe(lezer) {
      lezers.add(lezer)
      return () => lezers.delete(lezer)
    },
    keep(update) {
      if (gestopt) return
      wachtend.push(update)
      schrijf()
    },
    onbewaard() {
      if (!isAlleenHier()) return null
      const partijen = [...onderweg]
      if (alles || partijen.some(({ heel }) => heel)) return document.encodeState()
      return Y.mergeUpdates([...partijen.flatMap(({ updates }) => updates), ...wachtend])
    },
    isAlleenHier,
    forget() {
      if (gestopt) return
      alles = true
      gewist = true
      zet({ soort: 'geheugen', reden: 'gewist' })
    },
    isGewist: () => gewist,
    async controleer() {
      if (gestopt) return
      if (status.soort !== 'bewaard') return schrijf()
      const db = databank.huidige()
      try {
        if (db && (await db.getKeyFromIndex('updates', 'dossier', id)) !== undefined) return
      } catch {
        if (db) databank.laatLos(db)
      }
      if (status.soort !== 'bewaard') return
      alles = true
      schrijf()
    },
    klaar: () => (isRustig() ? Promise.resolve() : new Promise((resolve) => wachters.push(resolve))),
    stop() {
      gestopt = true
      gewist = false
      wachtend = []
    },
    close() {
      stopDocument()
      stopDatabank()
      schrijf()
    },
  }
}

/** Everything in one transaction, handed over before this returns to whoever changed the document. Gives whether there was a log already. */
async function zend(db: Db, dossier: Id, update: Uint8Array, kaft: Kaft): Promise<boolean> {
  // `relaxed`: handed to the system, not forced to the platter; many times faster, and a crash of the browser alone loses nothing.
  const tx = db.transaction(['updates', 'kaften', 'prullenbak'], 'readwrite', { durability: 'relaxed' })
  const beloftes: Promise<unknown>[] = [tx.done]
  try {
    beloftes.unshift(tx.objectStore('updates').index('dossier').getKey(dossier))
    beloftes.push(tx.objectStore('updates').add({ dossier, update }))
    beloftes.push(tx.objectStore('kaften').put(kaft))
    // Somebody works on it: then it is not to be thrown away.
    beloftes.push(tx.objectStore('prullenbak').delete(dossier))
    tx.commit()
  } catch (fout) {
    // Together with what was asked before, so that no rejection goes unheard.
    beloftes.push(Promise.reject(fout))
  }
  const [eerste] = await Promise.all(beloftes)
  return eerste !== undefined
}

const isVerbroken = (fout: unknown): boolean =>
  ['InvalidStateError', 'NotFoundError', 'UnknownError'].includes((fout as Error)?.name)
