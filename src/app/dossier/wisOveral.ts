/** Removes somebody for good from a dossier, with what this window still shows of it. */
import type { Bibliotheek } from '../../document/bibliotheek'
import { createMasker } from '../../domain/masker/masker'
import { type Item, wisOveral } from '../../domain/overal/overal'
import { isAfgeschermd, zetAfscherming } from '../../store/afscherming'
import { forgetAankondigingen } from '../../ui/aankondiging'
import { meldingen } from '../../ui/melding'

/** Rejects as `replaceVoorgoed` does; then nothing has changed. */
export async function wisVoorgoed(bibliotheek: Bibliotheek, id: string, item: Item): Promise<void> {
  let titel = ''
  await bibliotheek.replaceVoorgoed(
    id,
    (dossier) => {
      const schoon = wisOveral(dossier, item)
      titel = createMasker(schoon).tekst(schoon.kop.titel)
      return schoon
    },
    // What is covered stays covered, before anybody can see it.
    (nieuw) => {
      if (isAfgeschermd(id)) zetAfscherming(nieuw, titel)
    },
  )
  zetAfscherming(id, null)
  // A message may still name who is gone, and offer a way back to it.
  meldingen.clear()
  forgetAankondigingen()
}
