/** What is done with the selection, and undone. */
import type { Id } from '../../domain/model/grond'
import { plekIn } from '../../domain/model/zone'
import { findVasten, moveNaarParkeerplaats } from '../eens'
import { duplicateActoren, editEens, removeSelectie } from '../mutaties'
import { isLeeg, NIETS } from '../sessie'
import type { Werkruimte } from '../werkruimte'
import {
  altijd,
  enigeActor,
  enigeKaart,
  heeftActoren,
  opDeKaart,
  type Opdracht,
  selectie,
  sessie,
  tegenstelling,
} from './opdracht'

const heeftSignaal = (w: Werkruimte, actor: Id | null): boolean =>
  opDeKaart(w) &&
  actor !== null &&
  Object.hasOwn(w.afleiding.stand.getState()?.signalen.perActor ?? {}, actor)

const magSchikken = (w: Werkruimte): boolean =>
  w.kaart !== null && tegenstelling(w) !== null && !sessie(w).vergrendeld

/** Everybody who has a place on the map that is shown. */
function opKaart(w: Werkruimte): Id[] {
  const hier = tegenstelling(w)?.id
  return Object.values(w.dossier().actoren).flatMap(({ id, posities }) =>
    hier !== undefined && hier in posities ? [id] : [],
  )
}

/** Of who is chosen and has a place here: those on whose place the room agreed, or the others. */
function opPlaats(w: Werkruimte, isEensNu: boolean): Id[] {
  const hier = tegenstelling(w)?.id
  if (hier === undefined || !heeftActoren(w)) return []
  const { actoren } = w.dossier()
  const staand = selectie(w).actoren.filter((id) => actoren[id] && plekIn(actoren[id], hier))
  const vasten = new Set(findVasten({ actoren }, hier, staand))
  return staand.filter((id) => vasten.has(id) === isEensNu)
}

function zetEens(w: Werkruimte, isEensNu: boolean): void {
  const hier = tegenstelling(w)
  if (hier) editEens(w.document, hier.id, opPlaats(w, !isEensNu), isEensNu)
}

export const BEWERKEN: readonly Opdracht[] = [
  {
    id: 'ongedaan',
    label: 'Ongedaan maken',
    toetsen: ['mod+z'],
    groep: 'bewerken',
    icoon: 'ongedaan',
    // With an empty list, too: it says so, and the key is never the browser's own.
    enabled: altijd,
    run: (w) => w.undo(),
  },
  {
    id: 'opnieuw',
    label: 'Opnieuw',
    toetsen: ['mod+shift+z', 'mod+y'],
    groep: 'bewerken',
    icoon: 'opnieuw',
    enabled: altijd,
    run: (w) => w.redo(),
  },
  {
    id: 'hernoem',
    label: 'Naam wijzigen',
    toetsen: ['f2'],
    groep: 'bewerken',
    icoon: 'potlood',
    enabled: (w) => enigeKaart(w) !== null && !sessie(w).schuilnamen,
    run: (w) => w.zet({ hernoemt: enigeKaart(w) }),
  },
  {
    id: 'verbind',
    label: 'Verbind met…',
    toetsen: ['mod+enter'],
    groep: 'bewerken',
    icoon: 'relatie',
    enabled: heeftActoren,
    run: (w) => w.zet({ dialoog: 'verbind' }),
  },
  {
    id: 'signalenVan',
    label: 'Signalen hierover',
    uitleg: 'Waar jullie bij deze actor op kunnen letten',
    toetsen: ['f8'],
    groep: 'bewerken',
    icoon: 'paneel-signalen',
    enabled: (w) => heeftSignaal(w, enigeActor(w)),
    run: (w) => w.zet({ signalenVan: enigeActor(w), paneel: 'signalen', paneelOpen: true }),
  },
  {
    id: 'dupliceer',
    label: 'Dupliceren',
    toetsen: ['mod+d'],
    groep: 'bewerken',
    icoon: 'dupliceer',
    enabled: heeftActoren,
    run(w) {
      const ids = duplicateActoren(w.document, selectie(w).actoren, tegenstelling(w)?.id ?? null)
      w.zet({ selectie: { actoren: ids, relaties: [] } })
    },
  },
  {
    id: 'parkeer',
    label: 'Naar de parkeerplaats',
    toetsen: ['mod+b'],
    groep: 'bewerken',
    icoon: 'parkeer',
    enabled: (w) => heeftActoren(w) && tegenstelling(w) !== null && !sessie(w).vergrendeld,
    run(w) {
      const hier = tegenstelling(w)
      if (hier) moveNaarParkeerplaats(w, hier.id, selectie(w).actoren)
    },
  },
  {
    id: 'eens',
    label: 'Hier zijn we het over eens',
    uitleg: 'Geen hand verplaatst wat je koos, tot jullie het weer bespreken',
    toetsen: ['alt+shift+e'],
    groep: 'bewerken',
    icoon: 'eens',
    enabled: (w) => opPlaats(w, false).length > 0,
    run: (w) => zetEens(w, true),
  },
  {
    id: 'bespreek',
    label: 'Toch nog bespreken',
    uitleg: 'Maakt los wat je koos, zodat het weer verplaatst kan worden',
    toetsen: ['alt+shift+o'],
    groep: 'bewerken',
    icoon: 'bespreek',
    enabled: (w) => opPlaats(w, true).length > 0,
    run: (w) => zetEens(w, false),
  },
  {
    id: 'schik',
    label: 'Schik',
    uitleg: 'Schuif op en neer wat elkaar bedekt; niemand verandert van plaats op de as',
    toetsen: ['alt+shift+s'],
    groep: 'bewerken',
    icoon: 'schik',
    enabled: magSchikken,
    run: (w) => w.kaart?.schik('opzij', heeftActoren(w) ? selectie(w).actoren : opKaart(w)),
  },
  {
    id: 'lijnUit',
    label: 'Op één lijn',
    uitleg: 'Zet wat je koos op dezelfde hoogte',
    toetsen: ['alt+shift+l'],
    groep: 'bewerken',
    icoon: 'lijnUit',
    enabled: (w) => magSchikken(w) && selectie(w).actoren.length > 1,
    run: (w) => w.kaart?.schik('lijn', selectie(w).actoren),
  },
  {
    id: 'verdeel',
    label: 'Gelijk verdelen',
    uitleg: 'Evenveel ruimte tussen wat je koos, van boven naar onder',
    toetsen: ['alt+shift+v'],
    groep: 'bewerken',
    icoon: 'verdeel',
    enabled: (w) => magSchikken(w) && selectie(w).actoren.length > 2,
    run: (w) => w.kaart?.schik('gelijk', selectie(w).actoren),
  },
  {
    id: 'verwijder',
    label: 'Verwijderen',
    toetsen: ['delete', 'backspace'],
    groep: 'bewerken',
    icoon: 'verwijder',
    enabled: (w) => opDeKaart(w) && !isLeeg(selectie(w)),
    run(w) {
      removeSelectie(w.document, selectie(w))
      w.zet({ selectie: NIETS })
    },
  },
  {
    id: 'allesKiezen',
    label: 'Alles kiezen',
    toetsen: ['mod+a'],
    groep: 'bewerken',
    icoon: 'alles',
    enabled: (w) => opDeKaart(w) && tegenstelling(w) !== null,
    run(w) {
      w.zet({ selectie: { actoren: opKaart(w), relaties: [] } })
    },
  },
  {
    id: 'laatLos',
    label: 'Niets kiezen',
    toetsen: ['escape'],
    groep: 'bewerken',
    icoon: 'sluit',
    enabled: opDeKaart,
    run: (w) =>
      w.zet({
        selectie: NIETS,
        ontwerp: null,
        hernoemt: null,
        gereedschap: 'kies',
        meerSelecteren: false,
        belicht: null,
        blik: null,
      }),
  },
  {
    id: 'meerSelecteren',
    label: 'Meer kiezen',
    uitleg: 'Elke tik voegt toe aan de selectie; slepen over het veld kiest wat erin ligt',
    toetsen: ['mod+shift+a'],
    groep: 'bewerken',
    icoon: 'meerSelecteren',
    enabled: opDeKaart,
    actief: (w) => sessie(w).meerSelecteren,
    run: (w) => w.zet({ meerSelecteren: !sessie(w).meerSelecteren, gereedschap: 'kies' }),
  },
]
