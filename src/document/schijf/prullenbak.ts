/**
 * Prullenbak: how long what was deleted still lies there. Counted in days that were seen to pass, not read off the clock: one that jumps years ahead,
 * or was years behind when somebody deleted, must never empty the bin.
 */
import type { Id } from '../../domain/model/grond'
import type { Bakrij, Db } from './databank'

/** Days that a deleted dossier can come back. */
export const BEDENKTIJD_DAGEN = 30
const DAG = 24 * 60 * 60 * 1000
/** Whether somebody was away for longer than this or the clock jumped, nobody can tell: it counts as one day. */
const GAT_MAX = 7 * DAG

export function laatVerstrijken(rij: Bakrij, nu: number): Bakrij {
  const sinds = nu - (rij.gezien ?? rij.verwijderd)
  const erbij = sinds > GAT_MAX ? DAG : Math.max(0, sinds)
  return { ...rij, gezien: nu, oud: (rij.oud ?? 0) + erbij }
}

/** Lets time pass for all that lies in the bin; gives who has lain there long enough. */
export async function ruimPrullenbak(db: Db, nu: number): Promise<Id[]> {
  const tx = db.transaction('prullenbak', 'readwrite')
  const rijen = (await tx.store.getAll()).map((rij) => laatVerstrijken(rij, nu))
  await Promise.all([...rijen.map(async (rij) => tx.store.put(rij)), tx.done])
  return rijen.filter(({ oud = 0 }) => oud > BEDENKTIJD_DAGEN * DAG).map(({ id }) => id)
}
