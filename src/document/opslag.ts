/**
 * Opslag: keeps one open dossier on disk. A write starts in the very moment of the change and is handed over at once, so that a tab that closes
 * right after loses nothing. «Bewaard» is said only when the disk said so. What could not be written stays here and is tried again at the next change.
 */
import * as Y from 'yjs'
import type { Id } from '../domain/grond'
import { type Databank, type Db, type GeheugenReden, type Kaft, redenVan } from './databank'
import type { DossierDocument } from './dossierdocument'

/** `om`: when, in ms since the epoch. In `geheugen` work goes on, and only this window has it. */
export type OpslagStatus =
  | { soort: 'bewaard'; om: number }
  | { soort: 'bezig' }
  | { soort: 'geheugen'; reden: GeheugenReden }

export type Opslag = {
  /** The same object until it changes. */
  status: () => OpslagStatus
  subscribe: (listener: (status: OpslagStatus) => void) => () => void
  /** Keeps an update that is in the document but that nobody else can keep. */
  keep: (update: Uint8Array) => void
  /** What is not on disk yet, as one update; null when everything is. */
  onbewaard: () => Uint8Array | null
  /** The log was wiped elsewhere: the next change writes everything again. */
  forget: () => void
  /** When nothing is on its way any more, whether it arrived or not. */
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
  /** When the state of the document was written, for «bewaard» at the start. */
  bewaardOp: number
  /** Updates that are in the document and not on disk. */
  begin?: readonly Uint8Array[] | undefined
  /** After everything has reached the disk. */
  onBewaard?: ((kaft: Kaft) => void) | undefined
}

export function createOpslag({
  databank,
  id,
  document,
  klok,
  bewaardOp,
  begin = [],
  onBewaard,
}: OpslagOptions): Opslag {
  const lezers = new Set<(status: OpslagStatus) => void>()
  let status: OpslagStatus = { soort: 'bewaard', om: bewaardOp }
  let wachtend: Uint8Array[] = [...begin]
  const onderweg = new Set<readonly Uint8Array[]>()
  /** The connection was lost: what was on disk may be gone with it. */
  let alles = false
  let opent = false
  let wachters: (() => void)[] = []

  function zet(nieuw: OpslagStatus) {
    status = nieuw
    for (const lezer of lezers) lezer(status)
  }

  const isRustig = () => onderweg.size === 0 && !opent

  function kom() {
    if (!isRustig()) return
    const wie = wachters
    wachters = []
    for (const wachter of wie) wachter()
  }

  function schrijf() {
    if (wachtend.length === 0) return
    if (status.soort === 'bewaard') zet({ soort: 'bezig' })
    const db = databank.huidige()
    if (!db) return void heropen()
    const partij = wachtend
    const heel = alles
    const kaft = kaftVan(id, document, klok())
    wachtend = []
    alles = false
    onderweg.add(partij)
    zend(db, id, heel ? document.encodeState() : Y.mergeUpdates(partij), kaft).then(
      () => gelukt(partij, kaft),
      (fout: unknown) => mislukt(partij, heel, db, fout),
    )
  }

  function gelukt(partij: readonly Uint8Array[], kaft: Kaft) {
    onderweg.delete(partij)
    if (onderweg.size === 0) {
      if (wachtend.length === 0) {
        zet({ soort: 'bewaard', om: klok() })
        onBewaard?.(kaft)
      }
      // What failed before may succeed now that something did.
      else schrijf()
    }
    kom()
  }

  function mislukt(partij: readonly Uint8Array[], heel: boolean, db: Db, fout: unknown) {
    onderweg.delete(partij)
    wachtend = [...partij, ...wachtend]
    alles ||= heel
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
    kom()
  }

  const stop = document.onUpdate((update, origin) => {
    if (origin === 'ander') return
    wachtend.push(update)
    schrijf()
  })
  schrijf()

  return {
    status: () => status,
    subscribe(lezer) {
      lezers.add(lezer)
      return () => lezers.delete(lezer)
    },
    keep(update) {
      wachtend.push(update)
      schrijf()
    },
    onbewaard() {
      const rest = [...[...onderweg].flat(), ...wachtend]
      return rest.length === 0 ? null : Y.mergeUpdates(rest)
    },
    forget() {
      alles = true
    },
    klaar: () => (isRustig() ? Promise.resolve() : new Promise((resolve) => wachters.push(resolve))),
    close() {
      stop()
      schrijf()
    },
  }
}

/** Everything in one transaction, handed over before this returns to whoever changed the document. */
async function zend(db: Db, dossier: Id, update: Uint8Array, kaft: Kaft): Promise<void> {
  // `relaxed`: handed to the system, not forced to the platter; many times faster, and a crash of the browser alone loses nothing.
  const tx = db.transaction(['updates', 'kaften', 'prullenbak'], 'readwrite', { durability: 'relaxed' })
  const beloftes: Promise<unknown>[] = [tx.done]
  try {
    beloftes.push(tx.objectStore('updates').add({ dossier, update }))
    beloftes.push(tx.objectStore('kaften').put(kaft))
    // Somebody works on it: then it is not to be thrown away.
    beloftes.push(tx.objectStore('prullenbak').delete(dossier))
    tx.commit()
  } catch (fout) {
    // Together with what was asked before, so that no rejection goes unheard.
    beloftes.push(Promise.reject(fout))
  }
  await Promise.all(beloftes)
}

const isVerbroken = (fout: unknown): boolean =>
  ['InvalidStateError', 'NotFoundError', 'UnknownError'].includes((fout as Error)?.name)

export function kaftVan(id: Id, document: DossierDocument, gewijzigd: number): Kaft {
  const { kop, actoren } = document.read()
  return { id, titel: kop.titel, gewijzigd, aantalActoren: Object.keys(actoren).length }
}
