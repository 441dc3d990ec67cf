/**
 * Luistermethoden: ways to hear the midden, each with what it is good for and from which rung of the ladder it keeps its promise. Words of ours on terms of
 * the method. Source: method S1.4, S2.2.
 */
import { LUISTERMETHODEN, type Luistermethode } from '../model/luistermoment'
import type { BezorgdheidBron } from '../model/bezorgdheid'
import type { VasteTekst } from '../model/grond'
import { PARTICIPATIEGRADEN } from '../model/werkgroep'

type Graad = (typeof PARTICIPATIEGRADEN)[number]

export type Methode = {
  readonly naam: VasteTekst
  /** What it is good for, in a sentence. */
  readonly past: VasteTekst
  /** The lowest and the highest rung at which it promises what is kept. */
  readonly graad: readonly [Graad, Graad]
  /** How we then know what they carry. */
  readonly bron: BezorgdheidBron
  /** Brings people together in one room. */
  readonly samen?: true
  /** For who is hard to reach, or withdrew. */
  readonly dichtbij?: true
}

export const METHODEN: Readonly<Record<Luistermethode, Methode>> = {
  interview: {
    naam: 'interview',
    past: 'Eén mens, één uur, op een plek die zij kiezen. Goed voor wie zich terugtrok of weinig vertrouwen heeft.',
    graad: ['raadplegen', 'zelfbestuur'],
    bron: 'gesprek',
    dichtbij: true,
  },
  activiteit: {
    naam: 'gesprek bij een activiteit',
    past: 'Aansluiten waar mensen al komen: de schoolpoort, de markt, het buurtfeest. Geen verplaatsing, geen drempel.',
    graad: ['raadplegen', 'zelfbestuur'],
    bron: 'gesprek',
    dichtbij: true,
  },
  focusgroep: {
    naam: 'focusgroep',
    past: 'Zes tot tien mensen met iets gemeen, met iemand van buiten die het gesprek leidt.',
    graad: ['raadplegen', 'coproduceren'],
    bron: 'gesprek',
    samen: true,
  },
  gesprekstafel: {
    naam: 'gesprekstafel',
    past: 'Kleine tafels met verschillende mensen en één open vraag. Vooraf is gezegd wat ermee gebeurt.',
    graad: ['adviseren', 'zelfbestuur'],
    bron: 'gesprek',
    samen: true,
  },
  wijkbevraging: {
    naam: 'wijkbevraging',
    past: 'Deur aan deur, met een korte lijst. Bereikt ook wie nergens naartoe komt.',
    graad: ['raadplegen', 'adviseren'],
    bron: 'bevraging',
    dichtbij: true,
  },
  onlineVragenlijst: {
    naam: 'onlinevragenlijst',
    past: 'Snel en breed. Leg er een papieren versie naast, anders hoor je maar een deel.',
    graad: ['informeren', 'adviseren'],
    bron: 'bevraging',
  },
  ideeenbus: {
    naam: 'ideeënbus',
    past: 'Zonder naam, op een vaste plek. Goed voor wie niet in een groep wil spreken.',
    graad: ['raadplegen', 'adviseren'],
    bron: 'bevraging',
  },
  tevredenheidsmeting: {
    naam: 'tevredenheidsmeting',
    past: 'Dezelfde vragen, later opnieuw. Goed om te zien of iets verandert.',
    graad: ['informeren', 'raadplegen'],
    bron: 'bevraging',
  },
}

/** Open questions for any of them: nobody has to defend a side. */
export const OPEN_VRAGEN: readonly VasteTekst[] = [
  'Hoe is het om hier te wonen of te werken?',
  'Wat houdt u de laatste tijd bezig?',
  'Wanneer merkte u dat voor het eerst?',
  'Wat zou u missen als het hier zou veranderen?',
  'Wat loopt er al goed, en wie zorgt daarvoor?',
  'Als het over een jaar beter is: wat ziet u dan?',
  'Wie zouden wij nog moeten horen?',
]

const trede = (graad: Graad): number => PARTICIPATIEGRADEN.indexOf(graad)

export type Raad = {
  /** Nobody chose a rung yet: then each method counts. */
  readonly graad: Graad | null
  /** People are set against each other so hard that they are heard apart. */
  readonly isApart: boolean
  /** Who it is about withdrew, or stays out of sight. */
  readonly isTeruggetrokken: boolean
}

/** Those that fit, best first; never none: an interview and an activiteit always can. */
export function findMethoden({ graad, isApart, isTeruggetrokken }: Raad): readonly Luistermethode[] {
  const past = LUISTERMETHODEN.filter((id) => {
    const {
      graad: [laag, hoog],
      samen,
      dichtbij,
    } = METHODEN[id]
    if (isApart && samen) return false
    if (dichtbij && id !== 'wijkbevraging') return true
    return graad === null || (trede(graad) >= trede(laag) && trede(graad) <= trede(hoog))
  })
  const rang = (id: Luistermethode) => Number(isTeruggetrokken && !METHODEN[id].dichtbij)
  return past.toSorted((a, b) => rang(a) - rang(b))
}

/** Ways to take part that keep their promise on this rung, in the order of the list. Source: method S1.4. */
export const findBijTrede = (graad: Graad): readonly Luistermethode[] =>
  LUISTERMETHODEN.filter((id) => {
    const [laag, hoog] = METHODEN[id].graad
    return trede(graad) >= trede(laag) && trede(graad) <= trede(hoog)
  })
