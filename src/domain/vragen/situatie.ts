/** The step Situatie: its parts in the order in which a room goes through them, and what is still open. Source: method S1. */
import type { Wegwijzer } from '../lezing/afleiding'
import type { Methodecode } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Situatie } from '../model/situatie'
import { AFSPRAAKVRAGEN, RUSTVRAGEN } from './afspraken'
import { BOVENLOKAALVRAAG, PARTICIPATIEVRAAG, ROLVRAGEN, VERTROUWENVRAAG } from './bestuur'
import { DENKEN, DOEN, FASE_IN_WOORDEN, FASEVRAAG, MIJDENVRAAG, readFaseUitkomst, VOELEN } from './fase'
import { DOSSIERKAART } from './stappen'
import { readSoortUitkomst, SCHUIFVRAGEN, SOORTVRAAG, WEERSTANDTEKST, WEERSTANDVRAAG } from './soort'
import { DIALOOGVRAAG, OPBRENGSTVRAAG, OVERKOEPELENDVRAAG } from './toxisch'
import { THEMAVRAGEN, VERKENNING } from './verkenning'
import { isBeantwoord, type Uitkomst, type Vraag } from './vraag'
import { MEERJARENPLANVRAAG, PROJECTLEIDERVRAGEN, VORMREDEN, VORMVRAAG, WERKGROEPTOETS } from './werkgroep'
import { IEDEREENVRAGEN } from './iedereen'

/** Questions that stand together. `rijen`: a checklist, where one line says for all of them where the answers go. */
export type Vragenreeks = {
  readonly kop?: string
  readonly rijen?: boolean
  readonly vragen: readonly Vraag[]
}

export type Vragendeel = {
  readonly id: string
  readonly titel: string
  readonly code: Methodecode
  /** What this part is for, in a sentence or two. */
  readonly inleiding: string
  readonly reeksen: readonly Vragenreeks[]
  /** Which help from elsewhere is named here when it fits: that of the answers in this part. */
  readonly wegwijzers?: readonly Wegwijzer[]
  /** What waits in it besides its key questions. */
  readonly telOpen?: (dossier: Dossier) => number
}

export const SITUATIEDELEN: readonly Vragendeel[] = [
  {
    id: 'verkenning',
    titel: 'Wat speelt er?',
    code: 'S1.2',
    inleiding: 'Vertel het zoals jullie het vandaag zien. Weten jullie iets nog niet, zeg dat dan gewoon.',
    reeksen: [{ vragen: VERKENNING }, { kop: 'Speelt dit ook mee?', rijen: true, vragen: THEMAVRAGEN }],
    wegwijzers: ['onderwijs', 'koloniaal'],
  },
  {
    id: 'soort',
    titel: 'Conflict of polarisatie',
    code: 'S1.2',
    inleiding: 'Zet per rij de schuif waar het bij jullie het meest op lijkt.',
    reeksen: [
      { rijen: true, vragen: Object.values(SCHUIFVRAGEN) },
      { vragen: [SOORTVRAAG, WEERSTANDVRAAG, WEERSTANDTEKST] },
    ],
    wegwijzers: ['burenbemiddeling'],
  },
  {
    id: 'toxisch',
    titel: 'Gesprek en gedeeld wij',
    code: 'S1.2',
    inleiding: 'Twee vragen zeggen of dit gezonde tegenspraak is, of meer.',
    reeksen: [{ vragen: [DIALOOGVRAAG, OVERKOEPELENDVRAAG, OPBRENGSTVRAAG] }],
    wegwijzers: ['woorden'],
  },
  {
    id: 'fase',
    titel: 'De fase',
    code: 'S0.4',
    inleiding: 'Wat zien en horen jullie? Eerst wat mensen denken, dan wat ze voelen, dan wat ze doen.',
    reeksen: [
      { kop: 'Denken', rijen: true, vragen: DENKEN },
      { kop: 'Voelen', rijen: true, vragen: [...VOELEN, MIJDENVRAAG] },
      { kop: 'Doen', rijen: true, vragen: DOEN },
      { vragen: [FASEVRAAG] },
      { kop: 'In jullie woorden', vragen: FASE_IN_WOORDEN },
    ],
    wegwijzers: ['vooroordelen', 'lerenMetAnderen', 'omstaanderstraining', 'radicalisering'],
  },
  {
    id: 'bestuur',
    titel: 'Het bestuur',
    code: 'S1.4',
    inleiding: 'Bemiddelend, luisterend, met open vragen. Maar wat kunnen jullie echt waarmaken?',
    reeksen: [
      { vragen: [VERTROUWENVRAAG, PARTICIPATIEVRAAG, BOVENLOKAALVRAAG] },
      { kop: 'Rol en houding', vragen: ROLVRAGEN },
    ],
    wegwijzers: ['verbindingsofficier'],
  },
  {
    id: 'expertise',
    titel: 'Eigen expertise',
    code: 'S1.3',
    inleiding:
      'Welke diensten weten hier al iets van? Denk ook aan adviesraden, en kijk in het meerjarenplan.',
    reeksen: [{ vragen: [MEERJARENPLANVRAAG] }],
    telOpen: ({ werkgroep }) => Number(Object.keys(werkgroep.expertise).length === 0),
  },
  {
    id: 'werkgroep',
    titel: 'De werkgroep',
    code: 'S1.5',
    inleiding: 'Klein en wendbaar, met een groot netwerk; opbouwend en met voeling.',
    reeksen: [
      { vragen: [VORMVRAAG, VORMREDEN] },
      { kop: 'De projectleider', vragen: PROJECTLEIDERVRAGEN },
      { kop: 'Klopt de samenstelling?', rijen: true, vragen: Object.values(WERKGROEPTOETS) },
    ],
    wegwijzers: ['lerenMetAnderen'],
    // Somebody is in it, and somebody leads it.
    telOpen: ({ leden, werkgroep }) =>
      Number(Object.keys(leden).length === 0) +
      Number(werkgroep.projectleider === null || !(werkgroep.projectleider in leden)),
  },
  {
    id: 'afspraken',
    titel: 'Afspraken vooraf',
    code: 'S0',
    inleiding: 'Wat er al ligt voor het spannend wordt. «Nee» is geen fout: het is iets om te regelen.',
    reeksen: [
      { vragen: Object.values(AFSPRAAKVRAGEN) },
      { kop: 'Werken in rust', rijen: true, vragen: RUSTVRAGEN },
    ],
    wegwijzers: ['reconnect', 'unia'],
  },
  {
    id: DOSSIERKAART,
    titel: 'Dossierkaart',
    code: 'AVG',
    inleiding:
      'Waarvoor dit dossier dient, wie ervoor instaat en hoe lang jullie het bewaren. Vul dit in voor de eerste naam op de kaart staat.',
    reeksen: [],
  },
]

export const vragenVan = ({ reeksen }: Vragendeel): readonly Vraag[] =>
  reeksen.flatMap(({ vragen }) => vragen)

export const SITUATIEVRAGEN: readonly Vraag[] = SITUATIEDELEN.flatMap(vragenVan)

/** With those that stand beside another page. */
export const ALLE_VRAGEN: readonly Vraag[] = [...SITUATIEVRAGEN, ...IEDEREENVRAGEN]

/** How many key questions of this part nobody has answered yet, and what else in it waits. */
export const telOpenVragen = (dossier: Dossier, deel: Vragendeel): number =>
  vragenVan(deel).filter((vraag) => vraag.isSleutelvraag && !isBeantwoord(dossier, vraag)).length +
  (deel.telOpen?.(dossier) ?? 0)

export const telOpenSituatie = (dossier: Dossier): number =>
  SITUATIEDELEN.reduce((som, deel) => som + telOpenVragen(dossier, deel), 0)

/** When another way goes first (fase 4, or a conflict), what that is; else null. */
export const readAndereWeg = (situatie: Situatie): Uitkomst | null =>
  [readFaseUitkomst(situatie), readSoortUitkomst(situatie)].find((uitkomst) => uitkomst?.isAndereWeg) ?? null
