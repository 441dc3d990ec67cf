/** Log: the stored changes of one dossier on disk, how they are read, and how a long one becomes short again. */
import * as Y from 'yjs'
import type { Id } from '../../domain/model/grond'
import { leesIn } from '../ydoc/wijzigingen'
import type { Db } from './databank'

/** Changes above which opening writes the log back as one of them. */
export const LOG_MAX = 64
/** So many more make it worth while in the middle of work: then no log grows so long that opening it is a wait. */
export const LOG_GROEI = 256
/** Bytes above which only its light entries become one: people are working, and the rest waits until the dossier is opened again. */
const ZWAAR = 4_000_000
/** Bytes up to which an entry is light. */
const LICHT = 64_000

/** Oldest first. `onleesbaar`: entries that the browser itself cannot give any more; those stay where they are. */
export type Log = { sleutels: readonly number[]; updates: readonly Uint8Array[]; onleesbaar: number }

/** Empty when the dossier is not here. */
export async function readLog(db: Db, dossier: Id): Promise<Log> {
  const index = db.transaction('updates').store.index('dossier')
  const [sleutels, rijen] = await Promise.allSettled([index.getAllKeys(dossier), index.getAll(dossier)])
  if (sleutels.status === 'rejected') throw sleutels.reason
  if (rijen.status === 'rejected') return leesEenVoorEen(db, sleutels.value)
  return { sleutels: sleutels.value, updates: rijen.value.map(({ update }) => update), onleesbaar: 0 }
}

/** One entry that cannot be read makes reading them together fail. */
async function leesEenVoorEen(db: Db, sleutels: readonly number[]): Promise<Log> {
  const goed: [number, Uint8Array][] = []
  let laatste: unknown
  for (const sleutel of sleutels) {
    try {
      const rij = await db.get('updates', sleutel)
      if (rij) goed.push([sleutel, rij.update])
    } catch (fout) {
      laatste = fout
    }
  }
  // Not one: then it is not an entry that is damaged.
  if (goed.length === 0) throw laatste
  return {
    sleutels: goed.map(([sleutel]) => sleutel),
    updates: goed.map(([, update]) => update),
    onleesbaar: sleutels.length - goed.length,
  }
}

/**
 * Writes what `maak` gives where these entries were. It must hold all that they hold; what others add meanwhile stays, and what was purged meanwhile does
 * not come back. `maak` is asked in a later turn: who waits for the dossier does not wait for this.
 */
export async function vervangLog(
  db: Db,
  dossier: Id,
  sleutels: readonly number[],
  maak: () => Uint8Array,
): Promise<void> {
  const tx = db.transaction('updates', 'readwrite')
  const klaar = tx.done
  klaar.catch(() => undefined)
  const [eerste] = sleutels
  if (eerste === undefined || (await tx.store.getKey(eerste)) === undefined) return klaar
  await Promise.all([
    tx.store.add({ dossier, update: maak() }),
    ...sleutels.map(async (sleutel) => tx.store.delete(sleutel)),
    klaar,
  ])
}

/**
 * Makes the log one entry, through a document of its own, so that what was removed for good also leaves the disk. Of a heavy log its light entries become
 * one: what makes opening a wait is how many there are. Never rejects: that it stays long harms nobody.
 */
export async function verdicht(
  db: Db,
  dossier: Id,
  { zwaar = ZWAAR, licht = LICHT }: { zwaar?: number; licht?: number } = {},
): Promise<void> {
  try {
    const { sleutels, updates } = await readLog(db, dossier)
    if (somVan(updates) <= zwaar) return await vervangLog(db, dossier, sleutels, () => maakEen(updates))
    const isLicht = (_: unknown, i: number) => (updates[i]?.length ?? 0) <= licht
    const klein = updates.filter(isLicht)
    if (klein.length > 1) await vervangLog(db, dossier, sleutels.filter(isLicht), () => Y.mergeUpdates(klein))
  } catch {
    // A full disk, a damaged entry: opening the dossier deals with it, and says so.
  }
}

const somVan = (updates: readonly Uint8Array[]): number =>
  updates.reduce((som, { length }) => som + length, 0)

function maakEen(updates: readonly Uint8Array[]): Uint8Array {
  const ydoc = new Y.Doc()
  leesIn(ydoc, updates)
  const update = Y.encodeStateAsUpdate(ydoc)
  ydoc.destroy()
  return update
}
