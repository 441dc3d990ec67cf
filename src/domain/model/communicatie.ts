/** The communicatieplan: its phases, what could be told in each, and the principles behind it. Source: method S3.5. */
import { komtVoor, verzetDatum } from '../../taal/datum'
import { type Id, opOrde, type VasteTekst } from './grond'
import type { Communicatie, PRINCIPES } from './plan'

type Voorzet = Readonly<{ wat: VasteTekst; richting: 'intern' | 'extern' }>
type Communicatiefase = { readonly naam: string; readonly voorzetten: readonly Voorzet[] }

/** Phases to begin with, in the order in which they come. People may add words of their own. */
export const COMMUNICATIEFASEN: readonly Communicatiefase[] = [
  {
    naam: 'Start van het traject',
    voorzetten: [
      { wat: 'Wie de werkgroep is, en met welke opdracht', richting: 'intern' },
      { wat: 'Dat we luisteren, waarover, en hoever inwoners mee beslissen', richting: 'extern' },
    ],
  },
  {
    naam: 'Na de kaart',
    voorzetten: [
      { wat: 'Wat we hoorden, en wie we nog missen', richting: 'intern' },
      { wat: 'Wat het midden zei, en wat we daarmee doen', richting: 'extern' },
    ],
  },
  {
    naam: 'Bij het actieplan',
    voorzetten: [
      { wat: 'Wie wat trekt, en tegen wanneer', richting: 'intern' },
      { wat: 'Wat er gebeurt, wat eerst, en wat niet kan en waarom', richting: 'extern' },
    ],
  },
  {
    naam: 'Tijdens de uitvoering',
    voorzetten: [
      { wat: 'Wat loopt, en waar het vastzit', richting: 'intern' },
      { wat: 'Wat er al te zien is in de buurt', richting: 'extern' },
    ],
  },
  {
    naam: 'Bij de evaluatie',
    voorzetten: [
      { wat: 'Wat werkte, en wat we leerden', richting: 'intern' },
      { wat: 'Wat er veranderde, samen met wie meedacht', richting: 'extern' },
    ],
  },
]

/** Channels to choose from; own words are as good. */
export const COMMUNICATIEKANALEN = [
  'gesprek',
  'brief in de bus',
  'flyer',
  'affiche',
  'infomarkt',
  'website',
  'nieuwsbrief',
  'sociale media',
  'infoblad',
  'teamoverleg',
  'intranet',
  'pers',
] as const

/** Who hears it, besides the groups on the map. */
export const COMMUNICATIEPUBLIEK = [
  'alle inwoners',
  'wie meedacht',
  'de werkgroep',
  'het netwerk',
  'collega’s',
  'het managementteam',
  'het college',
  'de gemeenteraad',
] as const

/** Nine principles, in our own words. */
export const COMMUNICATIEPRINCIPES: readonly {
  readonly id: (typeof PRINCIPES)[number]
  readonly kop: VasteTekst
  readonly uitleg: VasteTekst
}[] = [
  {
    id: 'kern',
    kop: 'Kort en te vinden',
    uitleg: 'De kern past op één blad, en dat ligt op een vaste plek.',
  },
  { id: 'plan', kop: 'Per fase', uitleg: 'Wie vertelt wat, langs welke weg, en aan wie.' },
  {
    id: 'kanalen',
    kop: 'Meer dan één kanaal',
    uitleg: 'Wie niet online leest, leest het op papier of hoort het van iemand.',
  },
  {
    id: 'groepen',
    kop: 'Langs wat al samenkomt',
    uitleg: 'Werkgroepen en overleg die er zijn, nemen het mee.',
  },
  {
    id: 'verhaal',
    kop: 'Eén verhaal',
    uitleg: 'Mensen herkennen hun straat, hun plein en hun eigen woorden erin.',
  },
  { id: 'noden', kop: 'Vanuit wat mensen nodig hebben', uitleg: 'Eerst hun vraag, dan ons antwoord.' },
  {
    id: 'ambassadeurs',
    kop: 'Met ambassadeurs',
    uitleg: 'Wie vertrouwd wordt in de buurt, vertelt het mee.',
  },
  {
    id: 'argumenten',
    kop: 'Verschillende redenen',
    uitleg: 'Wat de ene overtuigt, zegt de andere weinig. Geef er meer dan één.',
  },
  {
    id: 'type',
    kop: 'Een accent per gevoel',
    uitleg: 'Uitleg, een luisterend oor of een duidelijke grens: wie krijgt wat?',
  },
]

export type Fasegroep = {
  /** The same phase, however it is written. */
  readonly sleutel: string
  /** Empty for lines without one. */
  readonly fase: string
  /** One of {@link COMMUNICATIEFASEN}. */
  readonly isVoorzien: boolean
  /** What could be told and is not among its lines. */
  readonly voorzetten: readonly Voorzet[]
  readonly regels: readonly Communicatie[]
}

const sleutelVan = (fase: string): string => fase.trim().toLocaleLowerCase('nl')

/**
 * Lines by phase: the known phases first, also where nothing stands yet; then own ones in the order of their lines, with those in `begonnen` that have no
 * line yet; without a phase last.
 */
export function readFasegroepen(
  communicatie: Readonly<Record<Id, Communicatie>>,
  begonnen: readonly string[] = [],
): Fasegroep[] {
  const groepen = new Map<string, { fase: string; voorzetten: readonly Voorzet[]; regels: Communicatie[] }>()
  function groep(fase: string, voorzetten: readonly Voorzet[] = []) {
    const bekend = groepen.get(sleutelVan(fase))
    if (bekend) return bekend
    const nieuw = { fase: fase.trim(), voorzetten, regels: [] }
    groepen.set(sleutelVan(fase), nieuw)
    return nieuw
  }
  for (const { naam, voorzetten } of COMMUNICATIEFASEN) groep(naam, voorzetten)
  const voorzien = new Set(groepen.keys())
  for (const regel of opOrde(communicatie)) groep(regel.fase).regels.push(regel)
  begonnen.forEach((fase) => groep(fase))
  const zonder = groepen.get('')
  groepen.delete('')
  if (zonder && zonder.regels.length > 0) groepen.set('', zonder)
  return [...groepen].map(([sleutel, { fase, voorzetten, regels }]) => ({
    sleutel,
    fase,
    isVoorzien: voorzien.has(sleutel),
    voorzetten: voorzetten.filter(({ wat }) => !regels.some((regel) => regel.wat === wat)),
    regels,
  }))
}

/** What is to be told within `dagen` days of `vandaag` (ISO day), or should have been; earliest first. Lines say by themselves what to tell. */
export const findBinnenkort = (
  communicatie: Readonly<Record<Id, Communicatie>>,
  vandaag: string,
  dagen = 21,
): Communicatie[] =>
  opOrde(communicatie)
    .filter(({ wanneer }) => wanneer !== '' && !komtVoor(verzetDatum(vandaag, { dagen }), wanneer))
    .filter(({ wanneer }) => !komtVoor(wanneer, verzetDatum(vandaag, { dagen: -dagen })))
    .sort((a, b) => a.wanneer.localeCompare(b.wanneer))

/** What helps in any message while people are set against each other. Words of ours. Source: method S2.1, S3.5. */
export const COMMUNICATIETIPS: readonly VasteTekst[] = [
  'Ga niet mee in woorden die groepen tegenover elkaar zetten; zeg in eigen woorden waar het over gaat.',
  'Wacht niet op het plan om iets recht te zetten dat niet klopt.',
  'Noem gedrag of een plek, geen groep mensen.',
  'Kies beelden waarin iedereen zich herkent, zonder stereotypen.',
  'Volg reacties op je eigen kanalen op, en zeg wanneer je antwoordt.',
]

/** To begin a message with; what stands between brackets is for people to fill in. */
export const ANTWOORDVOORZETTEN: readonly { readonly bij: VasteTekst; readonly tekst: VasteTekst }[] = [
  {
    bij: 'een bericht dat niet klopt',
    tekst:
      'We lezen dat [wat er rondgaat]. Dat klopt niet: [het feit, in één zin]. Meer uitleg staat op [plek]. Vragen? [naam van de dienst], [telefoon].',
  },
  {
    bij: 'een bericht dat kwetst',
    tekst:
      'Van mening verschillen mag hier. Mensen kwetsen om wie ze zijn niet: we verbergen dit bericht. Wil je ons vertellen wat je dwarszit? Dat kan bij [dienst].',
  },
  {
    bij: 'een bezorgde vraag',
    tekst:
      'Bedankt om dit te vragen. Vandaag weten we [wat vaststaat]. Nog niet beslist is [wat openstaat]. Op [dag] laten we meer weten, via [kanaal].',
  },
]
