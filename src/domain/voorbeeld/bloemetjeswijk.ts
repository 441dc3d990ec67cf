/**
 * Bloemetjeswijk: the example dossier. The case runs through the Handreiking (method V); every sentence here is our own, and what we added is
 * named in `kop.bron`, which stands beside the dossier on screen.
 */
import type * as v from 'valibot'
import {
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  leegDossier,
  maakRecord,
  maakSectie,
  type RecordVan,
  type SECTIES,
} from '../model/dossier'
import type { Id } from '../model/grond'
import { ACTIES, UITDAGINGEN } from './bloemetjesplan'

type Velden<N extends CollectieNaam> = Omit<v.InferInput<(typeof COLLECTIES)[N]>, 'id'>

/** Records from their fields by id, in the order in which they are written here. */
const maakAlle = <N extends CollectieNaam>(
  collectie: N,
  alle: Readonly<Record<Id, Velden<N>>>,
): Record<Id, RecordVan<N>> =>
  Object.fromEntries(
    Object.entries(alle).map(([id, velden], i) => [
      id,
      maakRecord(collectie, {
        id,
        ...('orde' in COLLECTIES[collectie].entries ? { orde: i + 1 } : {}),
        ...velden,
      }),
    ]),
  )

const KOP: v.InferInput<(typeof SECTIES)['kop']> = {
  titel: 'Bloemetjeswijk',
  context:
    'In de Bloemetjeswijk zorgen nachtlawaai en vernielingen voor een onveilig gevoel. Op het plein wringt het tussen buurtbewoners en jongeren die er samenkomen. Een plan voor meer groen, op de plaats van parkeerplaatsen, maakt de gemoederen nog warmer.',
  thema: 'Samenleven rond het plein',
  doel: 'Kennismaken met Middenveld aan de hand van een voorbeeld.',
  bron:
    'Voorbeeld naar de doorlopende casus in de Handreiking polarisatie, Agentschap Integratie en Inburgering, 2023, in eigen woorden. Dit is geen uitgave van het Agentschap.\n' +
    'Zelf toegevoegd: de middengroepen (jonge gezinnen, ouderen rond het plein, buurtwinkels), de netwerkactoren (jeugdwerker, wijkagent, schooldirecteur, bibmedewerker), de handelaars als groep, alle plaatsen, aantallen, types, bronnen en relaties, de bezorgdheden over bereikbaarheid, oversteken en gehoord worden, de standpunten, de tweede uitdaging, de inschatting van fase, impact en steun, en de uitwerking van de acties met hun data.',
}

const TEGENSTELLINGEN: Readonly<Record<Id, Velden<'tegenstellingen'>>> = {
  // First, because the luide stemmen speak about this one: it feeds the plan and is what a newcomer sees.
  groen: {
    wij: 'voor het groenplan',
    zij: 'voor de parkeerplaatsen',
    incidenten: 'Op elk bericht over het groenplan volgt online een golf van reacties.',
  },
  plein: {
    wij: 'bewoners',
    zij: 'jongeren',
    incidenten: 'Protest elders in de stad en onrust in de stationsbuurt werken door in de wijk.',
  },
}

const ACTOREN: Readonly<Record<Id, Velden<'actoren'>>> = {
  bewoners: {
    soort: 'groep',
    naam: 'Bewoners rond het plein',
    letter: 'A',
    eenheid: 'meerdere',
    omvang: 450,
    verontrusting: 'bezorgdStructureel',
    bezorgdheden: { verloedering: 'gesprek', overlast: 'gesprek' },
    posities: { plein: { x: -0.6, y: -40 }, groen: { x: -0.58, y: -40 } },
    nota: 'Velen wonen hier al meer dan twintig jaar.',
  },
  jongeren: {
    soort: 'groep',
    naam: 'Jongeren op het plein',
    letter: 'B',
    eenheid: 'meerdere',
    omvang: 35,
    verontrusting: 'bezorgdStructureel',
    bezorgdheden: { gehoord: 'gesprek', verloedering: 'gesprek' },
    posities: { plein: { x: 0.66, y: -30 } },
    nota: 'Ze komen uit verschillende wijken. Er blijft afval liggen.',
  },
  handelaars: {
    soort: 'groep',
    naam: 'Handelaars uit de winkelstraat',
    letter: 'C',
    eenheid: 'meerdere',
    omvang: 40,
    verontrusting: 'boosPolitiek',
    bezorgdheden: { bereikbaarheid: 'gesprek', verloedering: 'waarneming' },
    posities: { groen: { x: 0.7, y: -25 } },
  },
  vader: {
    soort: 'luideStem',
    naam: 'Vader van drie',
    schuilnaam: 'Luide stem A (ouder)',
    letter: 'A',
    eenheid: 'individu',
    naamHerkenbaar: false,
    bezorgdheden: { oversteken: 'online' },
    posities: { groen: { x: -0.84, y: -395 } },
    opportuniteit: 'Uitnodigen op het inspraakmoment over het groenplan.',
    nota: 'Woont nog maar pas in de wijk.',
  },
  wijkwerking: {
    soort: 'luideStem',
    naam: 'Wijkwerking',
    letter: 'B',
    eenheid: 'organisatie',
    bezorgdheden: { verloedering: 'gesprek' },
    posities: { groen: { x: -0.7, y: -262 } },
    opportuniteit: 'Het inspraakmoment over het groenplan samen voorbereiden.',
  },
  natuur: {
    soort: 'luideStem',
    naam: 'Natuurvereniging',
    letter: 'C',
    eenheid: 'organisatie',
    bezorgdheden: { verloedering: 'online' },
    posities: { groen: { x: -0.34, y: -385 } },
    opportuniteit: 'Kennis van planten inzetten bij het groenonderhoud.',
  },
  winkelier: {
    soort: 'luideStem',
    naam: 'Winkelier op de hoek',
    schuilnaam: 'Luide stem D (winkel)',
    letter: 'D',
    eenheid: 'individu',
    naamHerkenbaar: false,
    bezorgdheden: { bereikbaarheid: 'online' },
    posities: { groen: { x: 0.9, y: -222 } },
    opportuniteit: 'Een plan maken met lokale handelaars uit meerdere sectoren.',
    nota: 'Heeft klanten die met de auto komen.',
  },
  facebookgroep: {
    soort: 'luideStem',
    naam: 'Facebookgroep parkeren',
    letter: 'E',
    eenheid: 'meerdere',
    binnenGemeente: false,
    bezorgdheden: { bereikbaarheid: 'online' },
    posities: { groen: { x: 0.36, y: -365 } },
  },
  gezinnen: {
    soort: 'stilleMidden',
    naam: 'Jonge gezinnen',
    letter: 'A',
    eenheid: 'meerdere',
    omvang: 300,
    verontrusting: 'bezorgdIncidenteel',
    bezorgdheden: { verloedering: 'gesprek', oversteken: 'bevraging' },
    posities: { plein: { x: -0.22, y: 230 }, groen: { x: -0.22, y: 230 } },
  },
  ouderen: {
    soort: 'stilleMidden',
    naam: 'Ouderen rond het plein',
    letter: 'B',
    eenheid: 'meerdere',
    omvang: 140,
    verontrusting: 'bedroefd',
    bezorgdheden: { verloedering: 'gesprek', gehoord: 'inschatting' },
    posities: { plein: { x: 0.14, y: 388 }, groen: { x: 0.18, y: 388 } },
  },
  buurtwinkels: {
    soort: 'stilleMidden',
    naam: 'Buurtwinkels',
    letter: 'C',
    eenheid: 'meerdere',
    omvang: 25,
    verontrusting: 'bezorgdIncidenteel',
    bezorgdheden: { bereikbaarheid: 'inschatting' },
    posities: { plein: { x: 0.02, y: 84 }, groen: { x: 0.06, y: 84 } },
  },
  // The netwerkactoren are functions, not persons: that is why eenheid stays open and their names may be seen.
  wijkagent: {
    soort: 'netwerk',
    naam: 'Wijkagent',
    letter: 'A',
    professional: true,
    rollen: ['verbinder'],
    sector: 'veiligheid',
    betrokkenheid: 'inspraak',
    betrekken: 'ja',
    posities: { plein: { x: -0.72, y: 160 }, groen: { x: -0.72, y: 160 } },
  },
  schooldirecteur: {
    soort: 'netwerk',
    naam: 'Schooldirecteur',
    letter: 'B',
    professional: true,
    rollen: ['doener', 'vertegenwoordiger'],
    sector: 'onderwijs',
    betrokkenheid: 'uitvoering',
    betrekken: 'ja',
    posities: { plein: { x: -0.74, y: 385 }, groen: { x: -0.74, y: 385 } },
  },
  jeugdwerker: {
    soort: 'netwerk',
    naam: 'Jeugdwerker',
    letter: 'C',
    professional: true,
    rollen: ['doener', 'verbinder'],
    sector: 'jeugd',
    betrokkenheid: 'uitvoering',
    betrekken: 'ja',
    posities: { plein: { x: 0.6, y: 180 }, groen: { x: 0.6, y: 190 } },
  },
  bibmedewerker: {
    soort: 'netwerk',
    naam: 'Bibmedewerker',
    letter: 'D',
    professional: true,
    rollen: ['kritischeDenker'],
    sector: 'cultuur',
    betrokkenheid: 'klankbord',
    betrekken: 'ja',
    posities: { plein: { x: 0.8, y: 385 }, groen: { x: 0.82, y: 385 } },
  },
}

const BEZORGDHEDEN: Readonly<Record<Id, Velden<'bezorgdheden'>>> = {
  verloedering: { tekst: 'Verloedering', dieperliggend: 'verloedering' },
  overlast: { tekst: 'Overlast en vandalisme' },
  bereikbaarheid: { tekst: 'Bereikbaarheid' },
  oversteken: { tekst: 'Veilig oversteken', dieperliggend: 'verkeersveiligheid' },
  gehoord: { tekst: 'Niet gehoord worden', dieperliggend: 'nietGehoord' },
}

const STANDPUNTEN: Readonly<Record<Id, Velden<'standpunten'>>> = {
  parkeren: {
    tekst: 'De parkeerplaatsen moeten blijven',
    kant: 'tegen',
    actoren: ['winkelier', 'facebookgroep', 'handelaars'],
    waarVoor: 'Klanten die vlot tot bij de winkels raken.',
  },
  vergroenen: {
    tekst: 'Het plein moet groener',
    kant: 'voor',
    actoren: ['vader', 'wijkwerking', 'natuur'],
    waarVoor: 'Een plek waar kinderen kunnen spelen en waar het in de zomer koel blijft.',
  },
}

const RELATIES: Readonly<Record<Id, Velden<'relaties'>>> = {
  'bewoners-jongeren': { van: 'bewoners', naar: 'jongeren', type: 'spanning' },
  'bewoners-handelaars': { van: 'bewoners', naar: 'handelaars', type: 'spanning' },
  'wijkwerking-bewoners': { van: 'wijkwerking', naar: 'bewoners', type: 'vertegenwoordigt' },
  'vader-natuur': { van: 'vader', naar: 'natuur', type: 'volgt' },
  'facebookgroep-winkelier': { van: 'facebookgroep', naar: 'winkelier', type: 'voedt' },
  'wijkagent-bewoners': { van: 'wijkagent', naar: 'bewoners', type: 'contact' },
  'wijkagent-gezinnen': { van: 'wijkagent', naar: 'gezinnen', type: 'contact' },
  'schooldirecteur-gezinnen': { van: 'schooldirecteur', naar: 'gezinnen', type: 'vertrouwen' },
  'jeugdwerker-jongeren': { van: 'jeugdwerker', naar: 'jongeren', type: 'vertrouwen' },
  'jeugdwerker-handelaars': { van: 'jeugdwerker', naar: 'handelaars', type: 'contact' },
  'jeugdwerker-ouderen': { van: 'jeugdwerker', naar: 'ouderen', type: 'contact' },
  'bibmedewerker-ouderen': { van: 'bibmedewerker', naar: 'ouderen', type: 'vertrouwen' },
}

const FORA: Readonly<Record<Id, Velden<'fora'>>> = {
  socialeMedia: {
    naam: 'Reacties op sociale media',
    plek: 'online',
    hoe: 'Kort en fel, onder berichten van de gemeente.',
    impact: 'beperkt',
    eigenReactie: 'Antwoorden zoals afgesproken in het socialemediabeleid.',
    luideStemmen: ['vader', 'facebookgroep'],
  },
  infoavonden: {
    naam: 'Infoavonden',
    plek: 'offline',
    hoe: 'Er klinkt onveiligheid en angst.',
    impact: 'groot',
    eigenReactie: 'De buurt van bij het begin betrekken en open zijn over wat vastligt en wat niet.',
    luideStemmen: ['wijkwerking', 'winkelier'],
  },
  petitie: {
    naam: 'Petitie',
    hoe: 'Handtekeningen in winkels en online.',
    impact: 'beperkt',
    luideStemmen: ['winkelier', 'facebookgroep'],
  },
}

/** The example, new each time; a valid Dossier without loose references. Ids are words, so that the file reads well. Source: method V. */
export const bloemetjeswijk = (): Dossier => ({
  ...leegDossier(),
  kop: maakSectie('kop', KOP),
  situatie: maakSectie('situatie', {
    soort: 'polarisatie',
    schuiven: { betrokkenen: 1, ontstaan: 1, tijd: 2, verschijning: 1 },
    dialoogMogelijk: 'ja',
    overkoepelendWij: 'nee',
    fasesignalen: {
      stereotypen: 'ja',
      nietThuis: 'ja',
      plaatsenMijden: 'beetje',
      confrontatie: 'beetje',
      herhaald: 'nee',
    },
    vertrouwen: 'gemiddeld',
    bovenlokaal: false,
    afspraken: { socialemediabeleid: 'ja' },
  }),
  tegenstellingen: maakAlle('tegenstellingen', TEGENSTELLINGEN),
  actoren: maakAlle('actoren', ACTOREN),
  bezorgdheden: maakAlle('bezorgdheden', BEZORGDHEDEN),
  standpunten: maakAlle('standpunten', STANDPUNTEN),
  relaties: maakAlle('relaties', RELATIES),
  fora: maakAlle('fora', FORA),
  uitdagingen: maakAlle('uitdagingen', UITDAGINGEN),
  acties: maakAlle('acties', ACTIES),
})
