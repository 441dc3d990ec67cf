/** What a screen may ask of the world outside its dossier: other addresses, other dossiers, files. */
import type { Bibliotheek } from '../document/bibliotheek'
import { buildBestandsnaam } from '../exports/bestandsnaam'
import type { Omgeving } from '../store/werkruimte'
import { bewaarBlob, zegFout } from './bestanden'
import { vandaag } from './omgeving'
import { gaNaar } from './route'

export const createBuiten = (
  bibliotheek: Bibliotheek,
  id: string,
): Pick<Omgeving, 'toonKaart' | 'beginDossier' | 'bewaarTekst'> => ({
  toonKaart: () => gaNaar({ scherm: 'kaart', dossier: id }),
  beginDossier: (dossier) =>
    zegFout(bibliotheek.create(dossier).then((nieuw) => gaNaar({ scherm: 'kaart', dossier: nieuw }))),
  bewaarTekst: ({ tekst, titel, wat, extensie, mime, uitleg }) =>
    zegFout(
      bewaarBlob(new Blob([tekst], { type: mime }), buildBestandsnaam(titel, wat, vandaag(), extensie), {
        description: uitleg,
        extensions: [`.${extensie}`],
      }),
    ),
})
