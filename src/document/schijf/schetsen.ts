/**
 * Schetsen: the half words of one dossier, of what does not exist yet, on disk beside the log. They belong to the tab in which they are typed; when
 * that one is gone, whoever opens the dossier next takes them over.
 */
import type { Id } from '../../domain/model/grond'
import { readSchetsdoel, type Schets } from '../../domain/model/schets'
import { type Databank, type Db, type Schetsrij, findSleutels } from './databank'
import type { Levensteken } from './levensteken'

export type Schetsen = {
  /** Keeps these words; nothing where the browser keeps nothing, or where nobody could know later whose they were. */
  bewaar: (id: string, doel: object, tekst: string) => void
  /** They were finished, or their writer let go of them. Handed over at once, so that a page that goes away does it too. */
  laatGaan: (id: string) => void
  /** Those of tabs that are gone: from now on they are of this one, until it lets go of them. */
  neemOver: () => Promise<readonly Schets[]>
}

export function createSchetsen({
  databank,
  dossier,
  teken,
}: {
  databank: Databank
  dossier: Id
  teken: Levensteken
}): Schetsen {
  const { tab } = teken
  /** What has to be on disk; a write that comes late looks here first. */
  const levend = new Map<string, Schetsrij>()

  /** Words that cannot be kept are still in their field: there is nothing to say. */
  function schrijf(db: Db | null, rij: Schetsrij | null, id: string) {
    try {
      const tx = db?.transaction('schetsen', 'readwrite', { durability: 'relaxed' })
      tx?.done.catch(() => undefined)
      const gedaan = rij ? tx?.store.put(rij) : tx?.store.delete([dossier, tab, id])
      gedaan?.catch(() => undefined)
      tx?.commit()
    } catch {
      // The connection was taken away meanwhile.
    }
  }

  async function bewaar(id: string): Promise<void> {
    if (!(await teken.geef())) return
    const db = await databank.open().catch(() => null)
    const rij = levend.get(id)
    if (rij) schrijf(db, rij, id)
  }

  /** Whoever is first has it: two tabs that open at the same moment do not offer the same words twice. */
  async function neem(db: Db, rij: Schetsrij): Promise<Schetsrij | null> {
    if (rij.tab === tab) return rij
    const tx = db.transaction('schetsen', 'readwrite')
    const sleutel: [Id, string, string] = [dossier, rij.tab, rij.id]
    const er = await tx.store.get(sleutel)
    const mijn = { ...rij, tab, id: `${rij.tab}/${rij.id}` }
    if (er) await Promise.all([tx.store.delete(sleutel), tx.store.put(mijn)])
    await tx.done
    return er ? mijn : null
  }

  return {
    bewaar(id, doel, tekst) {
      levend.set(id, { dossier, tab, id, doel, tekst })
      void bewaar(id)
    },
    laatGaan(id) {
      if (levend.delete(id)) schrijf(databank.huidige(), null, id)
    },
    async neemOver() {
      try {
        const db = await databank.open()
        const rijen = await db.getAll('schetsen', findSleutels(dossier))
        // Asked after the rows: who wrote one gave its sign before.
        const tabs = rijen.length > 0 ? await teken.levenden() : null
        const verweesd = rijen.filter((rij) => (rij.tab === tab ? !levend.has(rij.id) : !tabs?.has(rij.tab)))
        if (tabs === null || verweesd.length === 0 || !(await teken.geef())) return []
        const mijn: Schets[] = []
        for (const rij of verweesd) {
          const over = await neem(db, rij)
          if (!over) continue
          levend.set(over.id, over)
          const doel = readSchetsdoel(over.doel)
          if (doel) mijn.push({ id: over.id, doel, tekst: over.tekst })
        }
        return mijn
      } catch {
        return []
      }
    },
  }
}
