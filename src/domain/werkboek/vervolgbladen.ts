/** The sheets of what holds it together and keeps it going: the plan, communicatie, vergaderingen and verankering. */
import { PLAN_SAMENLEVEN_NAAM } from '../lezing/richtingen'
import { TERMIJN_NAAM, WERKVORM_NAAM } from '../model/actiewoorden'
import { VERONTRUSTING_NAAM } from '../model/actor'
import { DIEPERLIGGEND_NAAM } from '../model/bezorgdheid'
import { COMMUNICATIEPRINCIPES } from '../model/communicatie'
import { KOST_NAAM, LEGE_EIGEN_ACTIE, SAMENKOMST_NAAM } from '../model/eigenactiewoorden'
import { opOrde } from '../model/grond'
import { opVergaderdag, VERGADERSOORT_NAAM } from '../model/vergadering'
import { type Bladplan, buildCollectieblad, buildOnderblad, buildSectieblad, buildVeld } from './bladplan'
import {
  AANTAL,
  buildKeuze,
  buildKeuzes,
  buildVerwijzing,
  buildVerwijzingen,
  DATUM,
  TEKST,
  VINK,
} from './vormen'

const PLAN: readonly Bladplan[] = [
  buildSectieblad(
    {
      naam: 'Spannende dagen',
      kolommen: () => [buildVeld('Wanneer', 14, 'datum', DATUM), buildVeld('Wat dan', 50, 'tekst', TEKST)],
    },
    'plan',
    'triggers',
    { datum: '', tekst: '' },
  ),
  buildSectieblad(
    {
      naam: 'Eigen acties',
      kolommen: () => [
        buildVeld('Actie', 40, 'tekst', TEKST),
        buildVeld('Hoe', 40, 'hoe', TEKST),
        buildVeld('Wie zich zo voelt', 28, 'types', buildKeuzes(VERONTRUSTING_NAAM)),
        buildVeld('Daaronder', 28, 'dieperliggend', buildKeuzes(DIEPERLIGGEND_NAAM)),
        buildVeld('Termijn', 10, 'termijn', buildKeuze(TERMIJN_NAAM)),
        buildVeld('Werkvorm', 18, 'werkvorm', buildKeuze(WERKVORM_NAAM)),
        buildVeld('Plan Samenleven', 36, 'planSamenleven', buildKeuzes(PLAN_SAMENLEVEN_NAAM)),
        buildVeld('Wie ze samenbrengt', 24, 'samen', buildKeuze(SAMENKOMST_NAAM)),
        buildVeld('Wat ze kost', 24, 'kost', buildKeuze(KOST_NAAM)),
        buildVeld('Wat ze vraagt', 36, 'vraagt', TEKST),
        buildVeld('Ervaring', 36, 'ervaring', TEKST),
      ],
    },
    'plan',
    'eigenActies',
    { ...LEGE_EIGEN_ACTIE, orde: 0 },
  ),
  buildCollectieblad(
    {
      naam: 'Communicatie',
      kolommen: () => [
        buildVeld('Fase', 22, 'fase', TEKST),
        buildVeld('Wie', 22, 'wie', TEKST),
        buildVeld('Wat', 40, 'wat', TEKST),
        buildVeld('Kanaal', 20, 'kanaal', TEKST),
        buildVeld('Aan wie', 24, 'aanWie', TEKST),
        buildVeld('Wanneer', 14, 'wanneer', DATUM),
        buildVeld('Richting', 10, 'richting', buildKeuze({ intern: 'intern', extern: 'extern' })),
        buildVeld(
          'Principes',
          36,
          'principes',
          buildKeuzes(Object.fromEntries(COMMUNICATIEPRINCIPES.map(({ id, kop }) => [id, kop]))),
        ),
      ],
    },
    'communicatie',
    ({ communicatie }) => opOrde(communicatie),
  ),
]

const vergadering = {
  ...buildVeld('Vergadering', 32, 'ouder', buildVerwijzing('vergadering')),
  isOuder: true,
} as const
const VERGADERINGEN: readonly Bladplan[] = [
  buildCollectieblad(
    {
      naam: 'Vergaderingen',
      kolommen: () => [
        buildVeld('Soort', 24, 'soort', buildKeuze(VERGADERSOORT_NAAM, 'werkgroep')),
        buildVeld('Datum', 14, 'datum', DATUM),
        buildVeld('Uur', 14, 'uur', TEKST),
        buildVeld('Plek', 24, 'plek', TEKST),
        buildVeld('Aanwezig', 36, 'aanwezig', buildVerwijzingen('lid')),
        buildVeld('Anderen', 36, 'anderen', TEKST),
        buildVeld('Verslag', 60, 'verslag', TEKST),
      ],
    },
    'vergaderingen',
    ({ vergaderingen }) => opVergaderdag(vergaderingen),
  ),
  buildOnderblad(
    {
      naam: 'Agenda',
      kolommen: () => [
        vergadering,
        buildVeld('Punt', 50, 'tekst', TEKST),
        buildVeld('Minuten', 10, 'minuten', AANTAL),
      ],
    },
    'vergaderingen',
    'punten',
    ({ vergaderingen }) => opVergaderdag(vergaderingen),
    { tekst: '', minuten: null, orde: 0 },
  ),
  buildOnderblad(
    {
      naam: 'Besluiten',
      kolommen: () => [
        vergadering,
        buildVeld('Wat is afgesproken', 50, 'tekst', TEKST),
        buildVeld('Wie', 24, 'wie', TEKST),
        buildVeld('Tegen', 14, 'tegen', DATUM),
        buildVeld('Klaar', 10, 'klaar', VINK),
      ],
    },
    'vergaderingen',
    'besluiten',
    ({ vergaderingen }) => opVergaderdag(vergaderingen),
    { tekst: '', wie: '', tegen: '', klaar: false, orde: 0 },
  ),
]

const VERANKERING: readonly Bladplan[] = [
  buildSectieblad(
    {
      naam: 'Agendapunten',
      kolommen: () => [
        buildVeld('Agendapunt', 50, 'tekst', TEKST),
        buildVeld('Ritme', 24, 'ritme', TEKST),
        buildVeld('Vanaf', 14, 'vanaf', DATUM),
      ],
    },
    'verankering',
    'agendapunten',
    { tekst: '', ritme: '', vanaf: '', orde: 0 },
  ),
  buildSectieblad(
    {
      naam: 'Opvolging',
      kolommen: () => [buildVeld('Wanneer', 14, 'datum', DATUM), buildVeld('Opvolging', 50, 'tekst', TEKST)],
    },
    'verankering',
    'opvolging',
    { datum: '', tekst: '' },
  ),
  buildSectieblad(
    {
      naam: 'Leerpunten',
      kolommen: () => [
        buildVeld('Leerpunt', 50, 'tekst', TEKST),
        buildVeld('Wat ermee gebeurt', 40, 'doen', TEKST),
        buildVeld('Wie', 24, 'wie', TEKST),
        buildVeld('Tegen', 14, 'tegen', DATUM),
      ],
    },
    'verankering',
    'leerpunten',
    { tekst: '', doen: '', wie: '', tegen: '', orde: 0 },
  ),
  buildSectieblad(
    {
      naam: 'Realisaties',
      kolommen: () => [buildVeld('Realisatie', 50, 'tekst', TEKST), buildVeld('Wanneer', 14, 'datum', DATUM)],
    },
    'verankering',
    'realisaties',
    { tekst: '', datum: '', orde: 0 },
  ),
]

export const VERVOLGBLADEN: readonly Bladplan[] = [...PLAN, ...VERGADERINGEN, ...VERANKERING]
