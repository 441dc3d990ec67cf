/** The one door behind every way out of this machine: what left stands on the dossierkaart, and the whole dossier in a file is how old its file is. */
import type { Bibliotheek } from '../../document/bibliotheek'
import type { Uitgang } from '../../domain/model/gedeeld'
import type { Dossier } from '../../domain/model/dossier'
import { meld } from '../../ui/melding'
import { bewaarBestand } from './bestanden'

const ALS_BESTAND: Uitgang = { wat: 'Dossier als bestand', metNamen: true, isDossier: true }
export const MET_WACHTZIN: Uitgang = { wat: 'Dossier met een wachtzin', metNamen: true, isDossier: true }

/** Hands the dossier to the person as a file, with names. Rejects with a Dutch message. */
export async function bewaarEnNoteer(bibliotheek: Bibliotheek, id: string, dossier: Dossier): Promise<void> {
  if (await bewaarBestand(dossier)) await gingUit(bibliotheek, id, ALS_BESTAND, dossier)
}

/** After it went, as this. Never rejects: that it went is true, also where it could not be noted. */
export async function gingUit(
  bibliotheek: Bibliotheek,
  id: string,
  uit: Uitgang,
  dossier: Dossier | null = null,
): Promise<void> {
  try {
    await bibliotheek.noteerUit(id, uit)
    // After that line was added, so that nothing is newer than the file.
    if (uit.isDossier && dossier) await bibliotheek.zegInBestand(id, dossier)
  } catch {
    meld({ text: 'Het is bewaard, maar op de dossierkaart kon dat niet genoteerd worden.', tone: 'alert' })
  }
}
