/** What concerns the dossier as a whole, and the ways out of it. */
import { zegMislukt } from '../fout'
import { addTegenstelling } from '../mutaties'
import { NIETS } from '../sessie'
import { altijd, opDeKaart, type Opdracht, sessie, tegenstelling } from './opdracht'

export const DOSSIER: readonly Opdracht[] = [
  {
    id: 'tegenstelling',
    label: 'Nieuwe tegenstelling',
    toetsen: ['shift+f11'],
    groep: 'dossier',
    icoon: 'plus',
    enabled: opDeKaart,
    run: (w) => w.zet({ tegenstelling: addTegenstelling(w.document), selectie: NIETS }),
  },
  {
    id: 'pitstop',
    label: 'Pitstop',
    uitleg: 'Sluit de kaart af met vier vragen',
    toetsen: ['mod+.'],
    groep: 'dossier',
    icoon: 'pitstop',
    enabled: altijd,
    run: (w) => w.omgeving.ga('kaart', 'pitstop'),
  },
  {
    id: 'ronde',
    label: 'Eerst elk apart',
    uitleg: 'Elk plaatst zonder de anderen te zien; dan toont de kaart waar jullie verschillen',
    toetsen: [],
    groep: 'dossier',
    icoon: 'ronde',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'ronde' }),
  },
  {
    id: 'stemming',
    label: 'Stippen',
    uitleg: 'Stem met stippen over uitdagingen, acties of bezorgdheden; niemand ziet wie wat gaf',
    toetsen: [],
    groep: 'dossier',
    icoon: 'stemming',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'stemming' }),
  },
  {
    id: 'momentopname',
    label: 'Maak momentopname',
    uitleg: 'Bewaart hoe alles nu is, om later naast te leggen',
    toetsen: [],
    groep: 'dossier',
    icoon: 'momentopname',
    enabled: altijd,
    run(w) {
      w.omgeving.flush()
      zegMislukt(
        w,
        import('../momentopname').then(({ meldMomentopname }) => meldMomentopname(w)),
      )
    },
  },
  {
    id: 'bewaar',
    label: 'Bewaar als bestand',
    uitleg: 'Met namen, om later of elders verder te werken',
    toetsen: ['mod+s'],
    bereik: 'overal',
    groep: 'dossier',
    icoon: 'bewaar',
    enabled: altijd,
    run(w) {
      w.omgeving.flush()
      w.omgeving.bewaar(w.dossier())
    },
  },
  {
    id: 'drukAf',
    label: 'Druk af, met schuilnamen',
    uitleg: 'De kaart op papier of als PDF; naast de kaart: het plan',
    toetsen: ['mod+p'],
    bereik: 'overal',
    groep: 'dossier',
    icoon: 'drukAf',
    enabled: altijd,
    run(w) {
      w.omgeving.flush()
      w.omgeving.drukAf(w.dossier(), opDeKaart(w) ? (tegenstelling(w)?.id ?? null) : null)
    },
  },
  {
    id: 'exporteer',
    label: 'Exporteer',
    toetsen: ['mod+e'],
    groep: 'dossier',
    icoon: 'exporteer',
    bereik: 'veld',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'exporteer' }),
  },
  {
    id: 'zoek',
    label: 'Zoek',
    uitleg: 'Vind alles in dit dossier, of doe iets',
    toetsen: ['mod+f', 'mod+k'],
    groep: 'dossier',
    icoon: 'zoek',
    bereik: 'veld',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'zoek' }),
  },
  {
    id: 'hulp',
    label: 'Hulp bij deze stap',
    uitleg: 'Waarvoor ze dient, wat je de zaal vraagt, en een avond van twee uur',
    toetsen: ['shift+f1'],
    groep: 'dossier',
    icoon: 'hulp',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'hulp' }),
  },
  {
    id: 'eersteronde',
    label: 'Eerste kaart in vijf minuten',
    uitleg: 'Zes dingen om te doen, van twee woorden tot een eerste uitdaging',
    toetsen: [],
    groep: 'dossier',
    icoon: 'eersteronde',
    enabled: altijd,
    actief: (w) => sessie(w).eersteronde,
    run(w) {
      const aan = !sessie(w).eersteronde
      w.zet({ eersteronde: aan })
      if (aan && !opDeKaart(w)) w.omgeving.ga('kaart', '')
    },
  },
  {
    id: 'toetsen',
    label: 'Toetsen',
    toetsen: ['f1', 'mod+/'],
    groep: 'dossier',
    icoon: 'toetsen',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'toetsen' }),
  },
  {
    id: 'begrippen',
    label: 'Begrippen',
    uitleg: 'Wat de woorden van de methode betekenen',
    toetsen: [],
    groep: 'dossier',
    icoon: 'begrippen',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'begrippen' }),
  },
]
