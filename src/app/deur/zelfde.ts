/** A file of a dossier that is on this machine already: which one, and what can be done with both. */
import type { Bibliotheek } from '../../document/bibliotheek'
import { writeBestand } from '../../domain/bestand/bestand'
import { isZelfdeDossier } from '../../domain/bestand/zelfde'
import type { Dossier } from '../../domain/model/dossier'

/** How many dossiers are looked into, newest first: each has to be opened for it. */
const KIJK_MAX = 25

/** `gelijk`: the file says exactly what is here. `gewijzigd`: ms since 1970. */
export type Zelfde = { id: string; gewijzigd: number; gelijk: boolean }

/** Null when none of them is it, as far as was looked. Never rejects: what does not open is not it. */
export async function findZelfde(bibliotheek: Bibliotheek, dossier: Dossier): Promise<Zelfde | null> {
  const rijen = bibliotheek.list().filter(({ verwijderd }) => verwijderd === null)
  for (const { id, gewijzigd } of rijen.slice(0, KIJK_MAX)) {
    const hier = await readDossier(bibliotheek, id).catch(() => null)
    if (!hier || !isZelfdeDossier(hier, dossier)) continue
    return { id, gewijzigd, gelijk: inhoudVan(hier) === inhoudVan(dossier) }
  }
  return null
}

/** What was noted of where it went is no content. */
const inhoudVan = (dossier: Dossier): string =>
  writeBestand({ ...dossier, kop: { ...dossier.kop, gedeeld: {} } })

/** As it is here now. Rejects as `openDossier` does. */
export async function readDossier(bibliotheek: Bibliotheek, id: string): Promise<Dossier> {
  const open = await bibliotheek.openDossier(id)
  try {
    return open.document.read()
  } finally {
    open.close()
  }
}
