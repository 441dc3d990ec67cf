/** The communicatieplan: its phases, what could be told in each, and the principles behind it. Source: method S3.5. */
import { type Id, opOrde, type VasteTekst } from './grond'
import type { Communicatie } from './plan'

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
export const COMMUNICATIEPRINCIPES: readonly { readonly kop: string; readonly uitleg: string }[] = [
  { kop: 'Kort en te vinden', uitleg: 'De kern past op één blad, en dat ligt op een vaste plek.' },
  { kop: 'Per fase', uitleg: 'Wie vertelt wat, langs welke weg, en aan wie.' },
  {
    kop: 'Meer dan één kanaal',
    uitleg: 'Wie niet online leest, leest het op papier of hoort het van iemand.',
  },
  { kop: 'Langs wat al samenkomt', uitleg: 'Werkgroepen en overleg die er zijn, nemen het mee.' },
  { kop: 'Eén verhaal', uitleg: 'Mensen herkennen hun straat, hun plein en hun eigen woorden erin.' },
  { kop: 'Vanuit wat mensen nodig hebben', uitleg: 'Eerst hun vraag, dan ons antwoord.' },
  { kop: 'Met ambassadeurs', uitleg: 'Wie vertrouwd wordt in de buurt, vertelt het mee.' },
  {
    kop: 'Verschillende redenen',
    uitleg: 'Wat de ene overtuigt, zegt de andere weinig. Geef er meer dan één.',
  },
  {
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
