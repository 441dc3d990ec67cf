/**
 * Standen: the states in which a dossier went into a file or came out of one, on this machine only, so that a later file can be weighed against the last
 * state that it and the dossier both come from. They go away with the dossier; the oldest make room.
 */
import { readBestand } from '../../domain/bestand/bestand'
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { buildStand, writeStand } from '../../domain/samenvoegen/stand'
import { type Db, findSleutels, type Standrij } from './databank'

/** So many are kept of one dossier. */
export const STANDEN_MAX = 8
/** Signs that they may take together. */
const TEKENS_MAX = 20_000_000

/** Keeps this one. Gives its key. */
export async function addStand(db: Db, dossier: Id, inhoud: Dossier, om: number): Promise<void> {
  const rij: Standrij = { dossier, id: buildStand(inhoud), om, bestand: writeStand(inhoud) }
  const tx = db.transaction('standen', 'readwrite')
  const oudsteEerst = (await tx.store.getAll(findSleutels(dossier)))
    .filter(({ id }) => id !== rij.id)
    .sort((a, b) => a.om - b.om)
  let tekens = oudsteEerst.reduce((som, { bestand }) => som + bestand.length, rij.bestand.length)
  const weg = oudsteEerst.filter(({ bestand }, i) => {
    const isTeVeel = oudsteEerst.length - i >= STANDEN_MAX || tekens > TEKENS_MAX
    if (isTeVeel) tekens -= bestand.length
    return isTeVeel
  })
  await Promise.all([
    ...weg.map(async ({ id }) => tx.store.delete([dossier, id])),
    tx.store.put(rij),
    tx.done,
  ])
}

/** The newest of these that is kept and can be read, with when it was; null when none is. */
export async function readStand(
  db: Db,
  dossier: Id,
  ids: readonly Id[],
): Promise<{ dossier: Dossier; om: number } | null> {
  const rijen = (await db.getAll('standen', findSleutels(dossier)))
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => b.om - a.om)
  for (const { bestand, om } of rijen) {
    const gelezen = readBestand(bestand)
    if (gelezen.ok) return { dossier: gelezen.dossier, om }
  }
  return null
}
