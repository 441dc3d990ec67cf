/** Who works on it: four checks, and the services that a municipality often has to begin with. Source: method S1.3, S1.5. */
import type { Dossier } from '../model/dossier'
import type { Dienst, WERKGROEPVRAGEN } from '../model/werkgroep'
import { keuze, metSleutel, tekstvraag, type Vraag } from './vraag'

type Werkgroepvraag = (typeof WERKGROEPVRAGEN)[number]

const ANTWOORDEN = [
  { id: 'ja', label: 'ja' },
  { id: 'deels', label: 'deels' },
  { id: 'nee', label: 'nee' },
] as const

const toets = (naam: Werkgroepvraag, vraag: string, bepaalt: string): Vraag => ({
  sleutel: `S1_5_${naam}`,
  code: 'S1.5',
  vraag,
  bepaalt,
  antwoord: keuze(
    ANTWOORDEN,
    ({ werkgroep }) => werkgroep.vragen[naam] ?? null,
    ({ werkgroep }, antwoord) => ({
      werkgroep: { vragen: metSleutel(werkgroep.vragen, naam, antwoord) },
    }),
  ),
})

export const WERKGROEPTOETS: Readonly<Record<Werkgroepvraag, Vraag>> = {
  partijen: toets('partijen', 'Zijn alle partijen vertegenwoordigd?', 'wie jullie nog aan tafel vragen.'),
  profielen: toets(
    'profielen',
    'Zijn er diverse profielen en sectoren?',
    'welke blinde vlekken jullie in het netwerk zoeken.',
  ),
  draagvlak: toets('draagvlak', 'Is er voldoende draagvlak?', 'bij wie jullie eerst steun gaan zoeken.'),
  mandaat: toets(
    'mandaat',
    'Mag deze groep voorstellen en beslissen?',
    'wat jullie zelf beslissen en wat naar het college gaat.',
  ),
}

export const STARTLIJST: readonly Omit<Dienst, 'orde'>[] = [
  { dienst: 'Mobiliteit', ervaring: 'verkeersveiligheid en infrastructuur' },
  { dienst: 'Afvalintercommunale', ervaring: 'preventie, inzameling, verwerking' },
  { dienst: 'Sociaal huis', ervaring: 'buurtcentra, wijkteams' },
  { dienst: 'Onderwijs', ervaring: 'brugfiguren, brede school' },
  { dienst: 'Armoedebeleid', ervaring: 'armoedeparticipatie, doelgroepkennis' },
  { dienst: 'Veiligheidscel of politie', ervaring: 'aanpak van overlastdossiers' },
  { dienst: 'Openbare ruimte', ervaring: 'buurt verfraaien, investeren' },
  { dienst: 'Wonen', ervaring: 'woonkwaliteit, renovatie' },
  { dienst: 'Cultuur en bib', ervaring: 'laagdrempelige cultuur, ontmoeting' },
  { dienst: 'Sport', ervaring: 'laagdrempelige ontmoeting' },
  { dienst: 'Jeugd', ervaring: 'ontmoeting, doelgroepkennis' },
  { dienst: 'Evenementen', ervaring: 'buurtfeesten, wijkcomités, wandelingen' },
]

export const VORMVRAAG: Vraag = {
  sleutel: 'S1_1_vorm',
  code: 'S1.1',
  vraag: 'Begint de werkgroep intern, of breder?',
  uitleg: 'Is het beeld nog onduidelijk: eerst zelf de situatie in kaart, daarna pas verbreden.',
  bepaalt: 'wie jullie nu uitnodigen, en wie later.',
  antwoord: keuze(
    [
      { id: 'intern', label: 'intern' },
      { id: 'breder', label: 'breder, met externen' },
    ],
    ({ werkgroep }) => werkgroep.vorm,
    (_, vorm) => ({ werkgroep: { vorm } }),
  ),
}

export const VORMREDEN = tekstvraag({
  sleutel: 'S1_1_waarom',
  code: 'S1.1',
  vraag: 'Waarom zo, en wanneer kijken jullie opnieuw?',
  bepaalt: 'wanneer de werkgroep groeit.',
})

/** The four tasks of a projectleider ask for three things. Source: method S1.4. */
export const PROJECTLEIDERVRAGEN = [
  tekstvraag({
    sleutel: 'S1_4_tijd',
    code: 'S1.4',
    vraag: 'Hoeveel tijd krijgt de projectleider?',
    uitleg: 'Vier taken: samenbrengen, begeleiden, het overzicht bewaken, afstemmen met wie bevoegd is.',
    bepaalt: 'hoe snel dit traject kan gaan.',
    isSleutelvraag: true,
  }),
  tekstvraag({
    sleutel: 'S1_4_middelen',
    code: 'S1.4',
    vraag: 'Met welke middelen?',
    uitleg: 'Een budget, een zaal, een collega, hulp van buiten.',
    bepaalt: 'wat jullie vandaag al kunnen beloven.',
    isSleutelvraag: true,
  }),
  tekstvraag({
    sleutel: 'S1_4_mandaat',
    code: 'S1.4',
    vraag: 'Met welk mandaat, en van wie?',
    bepaalt: 'wat de projectleider zelf mag beslissen.',
    isSleutelvraag: true,
  }),
]

export const MEERJARENPLANVRAAG = tekstvraag({
  sleutel: 'S1_3_meerjarenplan',
  code: 'S1.3',
  vraag: 'Welke acties uit het meerjarenplan raken hieraan?',
  uitleg: 'Eén per regel, met de code erbij. Bij elke uitdaging kan je er straks één kiezen.',
  bepaalt: 'waar een uitdaging aan kan hangen.',
})

/** The lines of that answer, as hooks for an uitdaging. */
export const readHaakjes = ({ situatie }: Pick<Dossier, 'situatie'>): string[] => [
  ...new Set(
    (situatie.antwoorden[MEERJARENPLANVRAAG.sleutel]?.tekst ?? '')
      .split('\n')
      .map((regel) => regel.replace(/^[-•*]\s*/u, '').trim())
      .filter(Boolean),
  ),
]
