/** How the map is looked at, and what stands beside it. */
import type { Id } from '../../domain/model/grond'
import { PANELEN } from '../../domain/model/hoofdstuk'
import type { PaneelNaam } from '../sessie'
import { zegMislukt } from '../fout'
import type { Werkruimte } from '../werkruimte'
import { altijd, enigeActor, heeftActoren, opDeKaart, type Opdracht, sessie, tegenstelling } from './opdracht'

/** What each panel is called and answers. */
const PANEEL: Readonly<Record<PaneelNaam, { label: string; uitleg: string }>> = {
  selectie: { label: 'Selectie', uitleg: 'Wat je koos, om te bewerken' },
  bezorgdheden: { label: 'Bezorgdheden', uitleg: 'Wie draagt wat, in welke zone' },
  uitdagingen: { label: 'Uitdagingen', uitleg: 'Wat verbindt, en waarom' },
  acties: { label: 'Acties', uitleg: 'Wat jullie kunnen doen, en wie' },
  netwerk: { label: 'Netwerk', uitleg: 'Wie bereikt wie' },
  signalen: { label: 'Signalen', uitleg: 'Waar jullie op kunnen letten' },
}

const isKring = (w: Werkruimte): boolean => sessie(w).blik?.soort === 'kring'

const isWegval = (w: Werkruimte): boolean => sessie(w).blik?.soort === 'wegval'
/** The one that is chosen, where it is of the netwerk. */
function uitNetwerk(w: Werkruimte): Id | null {
  const id = enigeActor(w)
  return id !== null && w.dossier().actoren[id]?.soort === 'netwerk' ? id : null
}

export const BEELD: readonly Opdracht[] = [
  {
    id: 'pas',
    label: 'Toon alles',
    toetsen: ['home'],
    groep: 'beeld',
    icoon: 'alles',
    enabled: (w) => w.kaart !== null,
    run: (w) => w.kaart?.pas(),
  },
  {
    id: 'kring',
    label: 'Kring',
    uitleg: 'Toon wie rond je keuze staat: één, twee of drie relaties ver',
    toetsen: ['alt+shift+k'],
    groep: 'beeld',
    icoon: 'kring',
    enabled: (w) => heeftActoren(w) || isKring(w),
    actief: isKring,
    run: (w) =>
      zegMislukt(
        w,
        import('../blik').then(({ wisselKring }) => wisselKring(w)),
      ),
  },
  {
    id: 'filter',
    label: 'Filter',
    uitleg: 'Toon alleen wie je zoekt; de rest rust',
    toetsen: ['alt+shift+f'],
    groep: 'beeld',
    icoon: 'filter',
    enabled: (w) => opDeKaart(w) && tegenstelling(w) !== null,
    actief: (w) => sessie(w).blik?.soort === 'filter',
    run: (w) => w.zet({ dialoog: 'filter' }),
  },
  {
    id: 'wegval',
    label: 'Wat als … wegvalt?',
    uitleg: 'Kijk even wie niet meer bereikt is zonder deze actor',
    toetsen: ['alt+shift+w'],
    groep: 'beeld',
    icoon: 'netwerk',
    enabled: (w) => isWegval(w) || (opDeKaart(w) && uitNetwerk(w) !== null),
    actief: isWegval,
    run: (w) =>
      zegMislukt(
        w,
        import('../blik').then(({ wisselWegval }) => wisselWegval(w, uitNetwerk(w))),
      ),
  },
  {
    id: 'inzoomen',
    label: 'Inzoomen',
    toetsen: ['pageup'],
    groep: 'beeld',
    icoon: 'inzoomen',
    enabled: (w) => w.kaart !== null,
    run: (w) => w.kaart?.zoom('in'),
  },
  {
    id: 'uitzoomen',
    label: 'Uitzoomen',
    toetsen: ['pagedown'],
    groep: 'beeld',
    icoon: 'uitzoomen',
    enabled: (w) => w.kaart !== null,
    run: (w) => w.kaart?.zoom('uit'),
  },
  {
    id: 'schuilnamen',
    label: 'Schuilnamen',
    uitleg: 'Toon schuilnamen in plaats van namen',
    toetsen: ['mod+shift+h'],
    groep: 'beeld',
    icoon: 'schuilnamen',
    enabled: (w) => !sessie(w).presenteert,
    actief: (w) => sessie(w).schuilnamen,
    run(w) {
      const aan = !sessie(w).schuilnamen
      w.zet({ schuilnamen: aan, hernoemt: null })
      w.omgeving.onthoudSchuilnamen(aan)
    },
  },
  {
    id: 'presenteer',
    label: 'Presenteer',
    uitleg: 'Groot en zonder knoppen eromheen, met schuilnamen die aan blijven',
    toetsen: ['f9'],
    bereik: 'veld',
    groep: 'beeld',
    icoon: 'presenteer',
    enabled: altijd,
    actief: (w) => sessie(w).presenteert,
    run(w) {
      const aan = !sessie(w).presenteert
      const rust = { groot: null, hoofdstuk: null, uitsnede: null, vergrendeld: false }
      w.zet({ ...rust, presenteert: aan, dialoog: null, hernoemt: null, kaartmenu: null })
      if (aan) w.omgeving.onthoudSchuilnamen(true)
      w.omgeving.volscherm(aan)
    },
  },
  {
    id: 'hoofdstukken',
    label: 'Hoofdstukken',
    uitleg: 'Wat jullie op de avond één voor één tonen, met een nota voor wie spreekt',
    toetsen: ['alt+shift+h'],
    groep: 'beeld',
    icoon: 'presenteer',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'hoofdstukken' }),
  },
  {
    id: 'vergrendel',
    label: 'Vergrendel plaatsen',
    uitleg: 'Een hand op het bord verschuift dan niemand; kiezen en kijken kan wel',
    toetsen: ['alt+shift+p'],
    groep: 'beeld',
    icoon: 'vergrendel',
    enabled: opDeKaart,
    actief: (w) => sessie(w).vergrendeld,
    run: (w) => w.zet({ vergrendeld: !sessie(w).vergrendeld }),
  },
  {
    id: 'paneel',
    label: 'Paneel tonen of verbergen',
    toetsen: ['mod+i'],
    groep: 'beeld',
    icoon: 'paneel',
    enabled: opDeKaart,
    actief: (w) => sessie(w).paneelOpen,
    run: (w) => w.zet({ paneelOpen: !sessie(w).paneelOpen }),
  },
  ...PANELEN.map((paneel, i): Opdracht => ({
    id: `paneel ${paneel}`,
    ...PANEEL[paneel],
    toetsen: [String(i + 1), `alt+${i + 1}`],
    los: true,
    groep: 'paneel',
    icoon: `paneel-${paneel}`,
    enabled: opDeKaart,
    actief: (w) => sessie(w).paneelOpen && sessie(w).paneel === paneel,
    run: (w) => w.zet({ paneel, paneelOpen: true }),
  })),
]
