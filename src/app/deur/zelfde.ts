/** A file of a dossier that is on this machine already: which one, and how both stand to each other. */
import type { Bibliotheek } from '../../document/bibliotheek'
import { readMomentopname } from '../../domain/bestand/terugblik'
import { isZelfdeDossier } from '../../domain/bestand/zelfde'
import type { Dossier } from '../../domain/model/dossier'
import { readMasker } from '../../domain/samenvoegen/gemaskeerd'
import {
  findGedeeldeOpname,
  findGedeeldeStanden,
  findVerhouding,
  type Verhouding,
  writeInhoud,
} from '../../domain/samenvoegen/stand'

/** How many dossiers are looked into, newest first: each has to be opened for it. */
const KIJK_MAX = 25

export type Zelfde = {
  id: string
  /** When the one that is here was last changed, ms since 1970. */
  gewijzigd: number
  /** The file says exactly what is here. */
  gelijk: boolean
  hier: Dossier
  /** As the file says it, with our names where it has a mask. */
  daar: Dossier
  isGemaskeerd: boolean
  verhouding: Verhouding
  /** The last state that both come from, and when that was, ms since 1970; null where nobody knows one. */
  basis: { dossier: Dossier; van: number } | null
}

/** Null when none of them is it, as far as was looked. Never rejects: what does not open is not it. */
export async function findZelfde(bibliotheek: Bibliotheek, dossier: Dossier): Promise<Zelfde | null> {
  const rijen = bibliotheek.list().filter(({ verwijderd }) => verwijderd === null)
  for (const { id, gewijzigd } of rijen.slice(0, KIJK_MAX)) {
    const hier = await readDossier(bibliotheek, id).catch(() => null)
    if (!hier || !isZelfdeDossier(hier, dossier)) continue
    const { dossier: daar, isGemaskeerd } = readMasker(hier, dossier)
    const bekend = await findBasis(bibliotheek, id, hier, daar)
    const verhouding = findVerhouding(hier, daar, bekend?.dossier ?? null)
    // Of a state that this one went through, everything went on here.
    const basis = verhouding === 'ouder' ? { dossier: daar, van: bekend?.van ?? gewijzigd } : bekend
    const gelijk = writeInhoud(hier) === writeInhoud(daar)
    return { id, gewijzigd, gelijk, hier, daar, isGemaskeerd, verhouding, basis }
  }
  return null
}

/** Whether the file is the later of both: by what it comes from, and where that is not known by its day. */
export const isLater = (
  { verhouding, gewijzigd }: Zelfde,
  { lastModified }: Pick<File, 'lastModified'>,
): boolean => verhouding === 'nieuwer' || (verhouding === 'onbekend' && lastModified > gewijzigd)

async function findBasis(
  bibliotheek: Bibliotheek,
  id: string,
  hier: Dossier,
  daar: Dossier,
): Promise<Zelfde['basis']> {
  const standen = findGedeeldeStanden(hier, daar)
  const stand = standen.length > 0 ? await bibliotheek.stand(id, standen).catch(() => null) : null
  if (stand) return { dossier: stand.dossier, van: stand.om }
  const opname = findGedeeldeOpname(hier, daar)
  const gelezen = opname && readMomentopname(opname)
  return gelezen?.ok ? { dossier: gelezen.dossier, van: Date.parse(opname?.datum ?? '') } : null
}

/** As it is here now. Rejects as `openDossier` does. */
export async function readDossier(bibliotheek: Bibliotheek, id: string): Promise<Dossier> {
  const open = await bibliotheek.openDossier(id)
  try {
    return open.document.read()
  } finally {
    open.close()
  }
}
