/** Democratic or toxic: two questions. Source: method S1.2, S2.1. */
import { readStrategie, type Toxiciteit } from '../lezing/strategie'
import type { Situatie } from '../model/situatie'
import { keuze, type Uitkomst, type Vraag } from './vraag'

const JA_NEE = [
  { id: 'ja', label: 'ja' },
  { id: 'nee', label: 'nee' },
] as const

export const DIALOOGVRAAG: Vraag = {
  sleutel: 'S1_2_dialoogMogelijk',
  code: 'S1.2',
  vraag: 'Praten de groepen nog met elkaar?',
  uitleg: 'Lukt praten niet meer, dan eerst het midden, en pas later samen.',
  bepaalt: 'of jullie groepen samenbrengen, of eerst apart luisteren.',
  isSleutelvraag: true,
  antwoord: keuze(
    JA_NEE,
    ({ situatie }) => situatie.dialoogMogelijk,
    (_, dialoogMogelijk) => ({ situatie: { dialoogMogelijk } }),
  ),
}

export const OVERKOEPELENDVRAAG: Vraag = {
  sleutel: 'S1_2_overkoepelendWij',
  code: 'S1.2',
  vraag: 'Is er nog iets waarin iedereen zich herkent?',
  uitleg: 'Een gedeeld wij geeft ruimte om samen iets te doen: de buurt, de school, de club.',
  bepaalt: 'waarop een verbindende uitdaging kan bouwen.',
  isSleutelvraag: true,
  antwoord: keuze(
    JA_NEE,
    ({ situatie }) => situatie.overkoepelendWij,
    (_, overkoepelendWij) => ({ situatie: { overkoepelendWij } }),
  ),
  uitkomst: readToxischUitkomst,
}

const BETEKENIS: Readonly<
  Record<Exclude<Toxiciteit, 'onbekend'>, Pick<Uitkomst, 'kop' | 'betekenis' | 'doen'>>
> = {
  democratisch: {
    kop: 'Democratische tegenspraak',
    betekenis: 'Meningen botsen, en dat mag. Er is nog een gesprek en er is nog een «wij».',
    doen: [
      'Geef het debat ruimte in plaats van het te dempen.',
      'Laat minder gehoorde meningen ook aan het woord, en zeg wat met de uitkomst gebeurt.',
      'Kies in de actiebibliotheek wat debat dat iets verandert mogelijk maakt.',
      'Bewaak de grenzen: grondrechten, geen geweld, geen discriminatie.',
    ],
  },
  dreigend: {
    kop: 'Dreigend toxisch',
    betekenis: 'Het gesprek of het gedeelde «wij» valt weg. Er is nog ruimte om te keren.',
    doen: ['Begin bij het midden, en breng groepen pas daarna samen.'],
  },
  toxisch: {
    kop: 'Toxisch',
    betekenis: 'Er is geen gesprek meer, en niets waarin iedereen zich herkent. De ander telt om wie hij is.',
    doen: [
      'Werk met het midden, en zoek daar wat verbindt.',
      'Spreek met de luide stemmen, elk apart en zonder publiek. Geen debat, geen podium.',
      'Breng de uitersten niet samen aan tafel.',
    ],
  },
}

/** Null while one of the two questions is open. */
function readToxischUitkomst(situatie: Situatie): Uitkomst | null {
  const { toxiciteit } = readStrategie(situatie)
  return toxiciteit === 'onbekend' ? null : { ...BETEKENIS[toxiciteit], isVoorstel: false, code: 'S2.1' }
}

export const OPBRENGSTVRAAG: Vraag = {
  sleutel: 'S2_1_opbrengst',
  code: 'S2.1',
  vraag: 'Zetten jullie meningen naast elkaar: wat moet dat opleveren?',
  uitleg: 'Spreek het vooraf af, dan wordt niemand ontgoocheld.',
  bepaalt: 'hoe het gesprek loopt en wat het plan ervan verwacht.',
  antwoord: keuze(
    [
      { id: 'compromis', label: 'een compromis' },
      { id: 'verschil', label: 'leren leven met het verschil' },
    ],
    ({ situatie }) => situatie.opbrengst,
    (_, opbrengst) => ({ situatie: { opbrengst } }),
  ),
}
