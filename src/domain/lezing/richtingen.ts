/** Richtingen: what helps people who feel this way, as data: a short and a long direction, and what to stay away from. Source: method S3.4. */
import { VERONTRUSTING_NAAM, type Verontrusting, VERONTRUSTINGEN } from '../model/actor'
import type { ActieVoorstel, PlanSamenlevenType, Termijn } from './afleiding'

type Richting = Pick<ActieVoorstel, 'tekst' | 'werkvorm' | 'kanalen'>
/** Types that an actie can be for: who wants to end the democratic order is referred (VB-02), not planned for. */
export type Aanspreekbaar = Exclude<Verontrusting, 'radicaliserend'>
/** In the order of the method. */
export const AANSPREEKBAAR = VERONTRUSTINGEN.filter(
  (type): type is Aanspreekbaar => type !== 'radicaliserend',
)

export const RICHTINGEN: Readonly<
  Record<
    Aanspreekbaar,
    Readonly<Record<Termijn, Richting>> & {
      /** How this is said of people, whatever their number: «… bij» and their names. */
      readonly gevoel: string
      /** What an actie for them is after, as the end of «dan helpt: …». */
      readonly doel: string
      /** What the communicatie is after. */
      readonly focus: string
      readonly toon: string
      readonly planSamenleven: readonly PlanSamenlevenType[]
      readonly vermijd: string
    }
  >
> = {
  bedroefd: {
    gevoel: 'Jullie zien verdriet',
    doel: 'betrokkenheid herstellen',
    focus: 'betrokkenheid herstellen',
    toon: 'luisteren en meedenken',
    kort: {
      tekst: 'Deur aan deur langsgaan, of koffie op een plek waar mensen al komen',
      werkvorm: 'huisbezoek',
      kanalen: ['offline'],
    },
    lang: {
      tekst: 'Samen iets onderhouden of maken',
      werkvorm: 'activiteit',
      kanalen: ['offline'],
    },
    planSamenleven: ['toxischePolarisatie', 'debat'],
    vermijd: 'enkel online, en formulieren',
  },
  bezorgdIncidenteel: {
    gevoel: 'Jullie zien een concrete zorg',
    doel: 'de concrete zorg wegnemen',
    focus: 'de concrete zorg wegnemen',
    toon: 'gericht uitleggen, met aandacht voor de vraag',
    kort: {
      tekst: 'Een zichtbare, snelle ingreep, met een infofiche erbij',
      werkvorm: 'ingreep',
      kanalen: ['offline', 'online'],
    },
    lang: {
      tekst: 'Een afspraak, met een vast moment om terug te koppelen',
      werkvorm: 'overleg',
      kanalen: ['offline'],
    },
    planSamenleven: ['desinformatie'],
    vermijd: 'alles openbreken',
  },
  bezorgdStructureel: {
    gevoel: 'Jullie zien een zorg die al langer duurt',
    doel: 'vertrouwen herstellen',
    focus: 'vertrouwen herstellen, vervreemding voorkomen',
    toon: 'uitleggen, verbinden, in dialoog gaan',
    kort: {
      tekst: 'Tonen wat er met vorige inbreng gebeurde',
      werkvorm: 'infomarkt',
      kanalen: ['offline', 'online'],
    },
    lang: {
      tekst: 'Een bewonerswerkgroep met echte inspraak',
      werkvorm: 'cocreatie',
      kanalen: ['offline'],
    },
    planSamenleven: ['debat', 'desinformatie'],
    vermijd: 'een vage belofte',
  },
  boosMaatschappelijk: {
    gevoel: 'Jullie zien boosheid tussen mensen',
    doel: 'het vertrouwen tussen mensen herstellen',
    focus: 'het vertrouwen tussen mensen herstellen, wij-zij-denken wegnemen',
    toon: 'dialoog met duidelijke grenzen',
    kort: {
      tekst: 'Eén voor één in gesprek gaan, en zeggen waar de grens ligt en hoe die bewaakt wordt',
      werkvorm: 'huisbezoek',
      kanalen: ['offline'],
    },
    lang: {
      tekst: 'Samen iets doen rond de plek die iedereen deelt',
      werkvorm: 'activiteit',
      kanalen: ['offline'],
    },
    planSamenleven: ['discriminatieHaat', 'toxischePolarisatie'],
    vermijd: 'een open microfoon',
  },
  boosPolitiek: {
    gevoel: 'Jullie zien politieke boosheid',
    doel: 'het vertrouwen in het bestuur herstellen',
    focus: 'het vertrouwen in de instellingen herstellen',
    toon: 'uitleggen, en dialoog met duidelijke grenzen',
    kort: {
      tekst: 'De beslissing uitleggen, en erkennen wat beter kon',
      werkvorm: 'loketgesprek',
      kanalen: ['offline'],
    },
    lang: {
      tekst: 'Meebeslissen binnen een duidelijk kader',
      werkvorm: 'cocreatie',
      kanalen: ['offline'],
    },
    planSamenleven: ['debat', 'vormingPersoneel'],
    vermijd: 'enkel informeren',
  },
}

/** Focus and tone for who feels this way, as a line of the communicatie of an actie. */
export const zegRichting = (type: Aanspreekbaar): string =>
  `Wie ${VERONTRUSTING_NAAM[type]} is: ${RICHTINGEN[type].focus}. Toon: ${RICHTINGEN[type].toon}.`

export const PLAN_SAMENLEVEN_NAAM: Readonly<Record<PlanSamenlevenType, string>> = {
  toxischePolarisatie: 'tegen toxische polarisatie',
  desinformatie: 'tegen desinformatie',
  discriminatieHaat: 'tegen discriminatie, haat of geweld',
  debat: 'debat dat iets verandert',
  vormingPersoneel: 'vorming van personeel',
}
