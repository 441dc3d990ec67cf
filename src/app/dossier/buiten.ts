/** What a screen may ask of the world outside its dossier: other addresses, other dossiers, files. */
import type { Bibliotheek } from '../../document/bibliotheek'
import { buildBestandsnaam } from '../../exports/merk/bestandsnaam'
import type { Omgeving } from '../../store/werkruimte'
import { zegFout } from '../toestel/meldfout'
import { vandaag } from '../toestel/omgeving'
import { moveNaarBladkop } from '../../ui/bladkop'
import { meld } from '../../ui/melding'
import { flushConcepten } from '../../ui/concepten'
import { gaNaar, START, writeRoute } from '../toestel/route'

export const createBuiten = (
  bibliotheek: Bibliotheek,
  id: string,
): Pick<
  Omgeving,
  | 'adres'
  | 'ga'
  | 'beginDossier'
  | 'wisOveral'
  | 'verwijderDossier'
  | 'gingUit'
  | 'bewaar'
  | 'bewaarDpia'
  | 'drukAf'
  | 'bewaarTekst'
  | 'momenten'
  | 'volscherm'
> => ({
  adres: (stap, deel = '') => writeRoute({ scherm: stap, dossier: id, deel }),
  ga(stap, deel = '') {
    moveNaarBladkop()
    gaNaar({ scherm: stap, dossier: id, deel })
  },
  beginDossier: (dossier) =>
    zegFout(
      bibliotheek.create(dossier).then((nieuw) => gaNaar({ scherm: 'kaart', dossier: nieuw, deel: '' })),
    ),
  wisOveral(item) {
    flushConcepten()
    async function wis() {
      const { wisVoorgoed } = await import('./wisOveral')
      await wisVoorgoed(bibliotheek, id, item)
      meld({ text: 'Overal verwijderd. Dit kan je niet ongedaan maken.' })
    }
    zegFout(wis())
  },
  verwijderDossier() {
    flushConcepten()
    zegFout(bibliotheek.remove(id).then(() => gaNaar(START)))
  },
  momenten: () => bibliotheek.momenten(id),
  gingUit: (uit, dossier) =>
    zegFout(import('../toestel/uitgang').then((m) => m.gingUit(bibliotheek, id, uit, dossier))),
  bewaar: (dossier) =>
    zegFout(import('../toestel/uitgang').then((m) => m.bewaarEnNoteer(bibliotheek, id, dossier))),
  bewaarDpia: (dossier, vorm) =>
    zegFout(
      import('../uitvoer/dpia')
        .then((m) => m.bewaarDpia(dossier, vorm))
        .then((naam) => naam && meld({ text: `«${naam}» is bewaard.` })),
    ),
  drukAf: (dossier, tegenstelling) =>
    zegFout(import('../uitvoer/gemaskerdeAfdruk').then((m) => m.drukGemaskeerdAf(dossier, tegenstelling))),
  volscherm(aan) {
    const wissel = aan ? document.documentElement.requestFullscreen?.() : document.exitFullscreen?.()
    // Refused, or already so: what is presented is the same in a window.
    wissel?.catch(() => undefined)
  },
  bewaarTekst: ({ tekst, titel, wat, extensie, mime, uitleg }) =>
    zegFout(
      import('../toestel/bestanden').then((m) =>
        m.bewaarBlob(new Blob([tekst], { type: mime }), buildBestandsnaam(titel, wat, vandaag(), extensie), {
          description: uitleg,
          extensions: [`.${extensie}`],
        }),
      ),
    ),
})
