/** Who works on it: four checks, and the services that a municipality often has to begin with. Source: method S1.3, S1.5. */
import type { Dienst, WERKGROEPVRAGEN } from '../model/werkgroep'
import { keuze, metSleutel, type Vraag } from './vraag'

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
