/**
 * What the people who write a DPIA need to know of Middenveld: what is kept where, for how long, who sees it and what leaves. Each sentence names
 * the test that proves it. The numbers are those of the questions in the model of the Dutch government. Source: AVG art. 35; Rijksmodel DPIA 3.0.
 */
import { zegDatum } from '../taal/datum'
import type { Kop } from './model/dossier'

/** `toets`: the file of the test, and its name. */
export type Dpiazin = { readonly tekst: string; readonly toets: readonly [bestand: string, naam: string] }

export type Dpiadeel = {
  /** The question of the model, such as «10.2». */
  readonly taak: string
  readonly kop: string
  /** What people wrote on the dossierkaart, and the sentence that it stands in. */
  readonly eigen: readonly (readonly [veld: Kaartveld, zin: (woorden: string) => string])[]
  readonly zinnen: readonly Dpiazin[]
  /** What only people can say. */
  readonly vraag: string
}

type Kaartveld = Extract<
  keyof Kop,
  'doel' | 'verantwoordelijke' | 'gemeente' | 'dienst' | 'bewaarTot' | 'bewaarReden' | 'rechtsgrond'
>
const zelf = (woorden: string): string => woorden

export const DPIADELEN: readonly Dpiadeel[] = [
  {
    taak: '2.3',
    kop: 'Welke persoonsgegevens?',
    eigen: [],
    zinnen: [
      {
        tekst:
          'Van wie op de kaart staat, kan een dossier naam, schuilnaam, rol, gevoel, bezorgdheden, standpunten en relaties bevatten; van de werkgroep wie erin zit. De volledige lijst van velden staat bij Middenveld.',
        toets: [
          'tests/domain/bestand/formaat.test.ts',
          'the table of the format names every part, and leaves no field unsaid',
        ],
      },
    ],
    vraag: 'Over welke groepen gaat dit dossier, en waar komt de informatie vandaan?',
  },
  {
    taak: '3.2',
    kop: 'Wat gebeurt ermee?',
    eigen: [],
    zinnen: [
      {
        tekst:
          'Middenveld stelt voor, de werkgroep beslist. Wat een luide stem roept, verandert niets aan de score of de volgorde van een uitdaging.',
        toets: [
          'tests/domain/derive/wetten.test.ts',
          'without luide stemmen every score, status and place is the same',
        ],
      },
    ],
    vraag: 'Wie vult in, wanneer, en wat doen jullie met de uitkomst?',
  },
  {
    taak: '5.2',
    kop: 'Waarvoor dient het?',
    eigen: [['doel', zelf]],
    zinnen: [],
    vraag: 'Staat er ook bij waarvoor jullie dit niet gebruiken?',
  },
  {
    taak: '6.2',
    kop: 'Wie ziet het?',
    eigen: [
      ['verantwoordelijke', (woorden) => `Verantwoordelijke: ${woorden}`],
      ['gemeente', (woorden) => `Gemeente: ${woorden}`],
      ['dienst', (woorden) => `Dienst: ${woorden}`],
    ],
    zinnen: [
      {
        tekst:
          'Middenveld stuurt niets naar een ander adres, ook niet naar wie het maakte: niemand kijkt mee.',
        toets: ['tests/e2e/fixtures.ts', 'request to another origin'],
      },
      {
        tekst: 'Wat met namen naar buiten gaat, staat met datum en bestemming op de dossierkaart.',
        toets: ['tests/app/uitgang.test.tsx', 'masked, for somebody, and with names: noted as what it is'],
      },
    ],
    vraag: 'Wie kan aan het toestel en aan de bestanden, en met wie is een protocol gesloten?',
  },
  {
    taak: '8.2',
    kop: 'Waar staat het?',
    eigen: [],
    zinnen: [
      {
        tekst:
          'Alles staat in de browser van het toestel waarop jullie werken; na het eerste bezoek ook zonder netwerk.',
        toets: ['tests/e2e/offline.spec.ts', 'after the first visit it works with the network off'],
      },
      {
        tekst: 'Een bestand met een wachtzin is versleuteld: zonder de zin is er niets van te lezen.',
        toets: [
          'tests/app/lezer/slot.test.ts',
          'nothing of the dossier can be read in it, and it says how much work it asks',
        ],
      },
      {
        tekst: 'Een kijkbestand bevat nooit namen.',
        toets: [
          'tests/exports/afdruk/kijkbestand.test.tsx',
          'the name stands nowhere, also when somebody asked for names',
        ],
      },
      {
        tekst: 'Een kijkbestand vraagt nergens iets op.',
        toets: ['tests/exports/afdruk/kijkbestand.test.tsx', 'it asks nothing from anywhere, can do nothing'],
      },
    ],
    vraag: 'Op welk toestel en op welke schijf staat het, en wie beheert die?',
  },
  {
    taak: '10.2',
    kop: 'Hoe lang?',
    eigen: [
      ['bewaarTot', (dag) => `Te bewaren tot ${zegDatum(dag)}.`],
      ['bewaarReden', (woorden) => `Waarom langer: ${woorden}`],
    ],
    zinnen: [
      {
        tekst: 'Vanaf dertig dagen voor de afgesproken dag herinnert de dossierkaart eraan.',
        toets: ['tests/steps/dossierkaart/dossierkaart.test.tsx', 'until %s: a quiet line says so'],
      },
      {
        tekst: 'Wat verwijderd werd, gaat na dertig dagen vanzelf voorgoed weg.',
        toets: ['tests/document/bibliotheek.test.ts', 'happens by itself after thirty days, never before'],
      },
      {
        tekst: 'Momentopnames die zichzelf maken, blijven op het toestel en gaan samen met het dossier weg.',
        toets: [
          'tests/document/momenten.test.ts',
          'they are of this machine: not in the file, gone with what is purged',
        ],
      },
      {
        tekst: '«Wis dit toestel» haalt alles weg, in elk open venster.',
        toets: ['tests/e2e/wistoestel.spec.ts', 'everything of this machine goes, in every tab'],
      },
    ],
    vraag: 'Wat gebeurt er na die dag met de bestanden en de afdrukken?',
  },
  {
    taak: '11.2',
    kop: 'Op welke rechtsgrond?',
    eigen: [['rechtsgrond', zelf]],
    zinnen: [],
    vraag: 'Op welk artikel of welke beslissing steunt dat?',
  },
  {
    taak: '12.4',
    kop: 'Bijzondere gegevens',
    eigen: [],
    zinnen: [
      {
        tekst:
          'Wat iemand vindt, kan een politieke of levensbeschouwelijke overtuiging zijn (AVG art. 9). Waar dat over een persoon geschreven wordt, waarschuwt het veld zelf.',
        toets: [
          'tests/panels/gevoelig.test.tsx',
          'under the note of one person, once, and only while it stands there',
        ],
      },
    ],
    vraag: 'Welke uitzondering van art. 9 geldt, of hoe vermijden jullie zulke gegevens?',
  },
  {
    taak: '14.1',
    kop: 'Kan het met minder?',
    eigen: [],
    zinnen: [
      {
        tekst:
          'Schuilnamen blijven aan tot iemand ze uitzet, ook op het startscherm en in een ander venster.',
        toets: ['tests/e2e/schuilnamen.spec.ts', 'over a reload, the start screen, a copy and another tab'],
      },
    ],
    vraag: 'Kunnen jullie met groepen en rollen werken, zonder namen van mensen?',
  },
  {
    taak: '14.2',
    kop: 'Is het in verhouding?',
    eigen: [],
    zinnen: [
      {
        tekst: 'Wat naar buiten gaat, draagt schuilnamen, tenzij iemand uitdrukkelijk anders kiest.',
        toets: ['tests/exports/veeg.test.ts', 'in no byte, no file name and no message'],
      },
    ],
    vraag: 'Weegt wat dit oplevert op tegen wat het voor mensen betekent?',
  },
  {
    taak: '17.2',
    kop: 'Rechten van mensen, en maatregelen',
    eigen: [],
    zinnen: [
      {
        tekst:
          '«Toon alles hierover» geeft elke plek waar iemand genoemd wordt, ook onder een vroegere naam.',
        toets: [
          'tests/domain/overal/overal.test.ts',
          'its own words, who refers to it, and where it is named, also by a name of before',
        ],
      },
      {
        tekst:
          '«Verwijder overal» laat geen letter van een naam achter, ook niet in momentopnames of in wat half getypt was.',
        toets: [
          'tests/document/voorgoed.test.ts',
          'no byte of the name stays: not in the log, momentopnames, drafts, pictures or titles',
        ],
      },
    ],
    vraag: 'Bij wie kan iemand terecht met een vraag over de eigen gegevens?',
  },
]

/** What people wrote for this part, as `lees` may give it; nothing when they did not yet. */
export const eigenWoorden = ({ eigen }: Dpiadeel, lees: (veld: Kaartveld) => string): string[] =>
  eigen.flatMap(([veld, zin]) => (lees(veld).trim() === '' ? [] : [zin(lees(veld))]))
