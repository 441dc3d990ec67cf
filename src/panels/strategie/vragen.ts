/** What sets the strategy, as data: the same fields as the step Situatie, asked where an answer makes a difference. Source: method S0.4, S1.2, S1.4. */
import type { Methodecode, Omdat } from '../../domain/derive/omdat'
import type { Strategie } from '../../domain/derive/strategie'
import type { Dossier } from '../../domain/dossier'
import { editSectie } from '../../store/mutaties'
import type { Werkruimte } from '../../store/werkruimte'

type Document = Werkruimte['document']

export const STRATEGIEVRAGEN = [
  'soort',
  'dialoogMogelijk',
  'overkoepelendWij',
  'fase',
  'vertrouwen',
  'participatiegraad',
] as const
export type StrategievraagNaam = (typeof STRATEGIEVRAGEN)[number]

type Antwoord = { readonly id: string; readonly label: string }
type Strategievraag = {
  readonly code: Methodecode
  readonly vraag: string
  /** What the answer changes. */
  readonly waarom: string
  readonly antwoorden: readonly Antwoord[]
  readonly lees: (dossier: Dossier) => string | null
  readonly schrijf: (document: Document, antwoord: string, label: string) => void
  /** What counts as long as nobody decided. */
  readonly voorstel?: (strategie: Strategie) => { readonly antwoord: string; readonly omdat: Omdat } | null
}

const JA_NEE = [
  { id: 'ja', label: 'ja' },
  { id: 'nee', label: 'nee' },
] as const

/** One closed list: what is read and what is written are its own values, so that a wrong one cannot be written. */
function keuze<const W extends string | number>(
  antwoorden: readonly { readonly id: W; readonly label: string }[],
  lees: (dossier: Dossier) => W | null,
  zet: (document: Document, waarde: W, label: string) => void,
): Pick<Strategievraag, 'antwoorden' | 'lees' | 'schrijf'> {
  return {
    antwoorden: antwoorden.map(({ id, label }) => ({ id: String(id), label })),
    lees(dossier) {
      const waarde = lees(dossier)
      return waarde === null ? null : String(waarde)
    },
    schrijf(document, antwoord, label) {
      const gekozen = antwoorden.find(({ id }) => String(id) === antwoord)
      if (gekozen) zet(document, gekozen.id, label)
    },
  }
}

export const STRATEGIEVRAAG: Readonly<Record<StrategievraagNaam, Strategievraag>> = {
  soort: {
    code: 'S1.2',
    vraag: 'Is dit een conflict, polarisatie, of beide?',
    waarom: 'Bij een afgebakend conflict kan bemiddelen werken; bij polarisatie begin je in het midden.',
    ...keuze(
      [
        { id: 'conflict', label: 'conflict' },
        { id: 'polarisatie', label: 'polarisatie' },
        { id: 'beide', label: 'beide' },
      ],
      ({ situatie }) => situatie.soort,
      (document, soort, label) => editSectie(document, 'situatie', { soort }, label),
    ),
    voorstel: ({ soortVoorstel }) =>
      soortVoorstel && { antwoord: soortVoorstel.soort, omdat: soortVoorstel.omdat },
  },
  dialoogMogelijk: {
    code: 'S1.2',
    vraag: 'Praten de groepen nog met elkaar?',
    waarom: 'Lukt praten niet meer, dan eerst het midden, en pas later samen.',
    ...keuze(
      JA_NEE,
      ({ situatie }) => situatie.dialoogMogelijk,
      (document, dialoogMogelijk, label) => editSectie(document, 'situatie', { dialoogMogelijk }, label),
    ),
  },
  overkoepelendWij: {
    code: 'S1.2',
    vraag: 'Is er nog iets waarin iedereen zich herkent?',
    waarom: 'Een gedeeld wij geeft ruimte om samen iets te doen.',
    ...keuze(
      JA_NEE,
      ({ situatie }) => situatie.overkoepelendWij,
      (document, overkoepelendWij, label) => editSectie(document, 'situatie', { overkoepelendWij }, label),
    ),
  },
  fase: {
    code: 'S0.4',
    vraag: 'In welke fase zitten jullie?',
    waarom: 'De fase bepaalt hoeveel jullie tegelijk kunnen openen.',
    ...keuze(
      [
        { id: 1, label: '1 rust' },
        { id: 2, label: '2 ongemak' },
        { id: 3, label: '3 vijandigheid' },
        { id: 4, label: '4 escalatie' },
      ],
      ({ situatie }) => situatie.fase,
      (document, fase, label) => editSectie(document, 'situatie', { fase }, label),
    ),
    voorstel: ({ faseVoorstel }) =>
      faseVoorstel && { antwoord: String(faseVoorstel.fase), omdat: faseVoorstel.omdat },
  },
  vertrouwen: {
    code: 'S1.4',
    vraag: 'Hoeveel vertrouwen is er in het bestuur?',
    waarom: 'Bij weinig vertrouwen stookt alleen zenden op.',
    ...keuze(
      [
        { id: 'laag', label: 'weinig' },
        { id: 'gemiddeld', label: 'gemiddeld' },
        { id: 'hoog', label: 'veel' },
      ],
      ({ situatie }) => situatie.vertrouwen,
      (document, vertrouwen, label) => editSectie(document, 'situatie', { vertrouwen }, label),
    ),
  },
  participatiegraad: {
    code: 'S1.4',
    vraag: 'Hoever mogen inwoners mee beslissen?',
    waarom: 'Zeg het vooraf, dan belooft geen enkele actie te veel.',
    ...keuze(
      [
        { id: 'informeren', label: 'informeren' },
        { id: 'raadplegen', label: 'raadplegen' },
        { id: 'adviseren', label: 'adviseren' },
        { id: 'coproduceren', label: 'coproduceren' },
        { id: 'meebeslissen', label: 'meebeslissen' },
        { id: 'zelfbestuur', label: 'zelf beslissen' },
      ],
      ({ werkgroep }) => werkgroep.participatiegraad,
      (document, participatiegraad, label) => editSectie(document, 'werkgroep', { participatiegraad }, label),
    ),
  },
}
