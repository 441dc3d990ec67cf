/** How closed lists are said in a verslag. Typed over the lists themselves, so that a new value asks for its word. */
import type { Betrokkenheid } from '../../domain/model/actor'
import type { FORUM_IMPACTEN } from '../../domain/model/forum'
import type {
  AFSPRAKEN,
  AFSPRAAK_STANDEN,
  FASESIGNALEN,
  SCHUIVEN,
  SITUATIE_SOORTEN,
} from '../../domain/model/situatie'
import type { KEUZES } from '../../domain/model/uitdaging'
import type { PARTICIPATIEGRADEN, WERKGROEPVRAGEN } from '../../domain/model/werkgroep'

type Woorden<L extends readonly (string | number)[]> = Readonly<Record<L[number], string>>

export {
  ACTIE_STAND_NAAM as ACTIE_STAND,
  TERMIJN_NAAM as TERMIJN,
  TOETSVRAAG,
  WERKVORM_NAAM as WERKVORM,
} from '../../domain/model/actiewoorden'
export { HAALBAARHEIDSPUNT_NAAM as HAALBAARHEIDSPUNT } from '../../domain/model/uitdagingwoorden'
export { PITSTOPVRAAG } from '../../domain/vragen/pitstop'

export const SITUATIE_SOORT: Woorden<typeof SITUATIE_SOORTEN> = {
  conflict: 'conflict',
  polarisatie: 'polarisatie',
  beide: 'conflict en polarisatie tegelijk',
}

/** Source: method S0.4. */
export const FASE: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: '1 · rust',
  2: '2 · ongemak',
  3: '3 · waarneembare vijandigheid',
  4: '4 · escalatie',
}

/** Source: method S1.2. */
export const SCHUIF: Woorden<typeof SCHUIVEN> = {
  betrokkenen: 'Wie erbij hoort',
  ontstaan: 'Hoe het ontstond',
  tijd: 'Hoe lang het al speelt',
  verschijning: 'Hoe het zich toont',
  bemiddelen: 'Of bemiddelen kan',
}

/** From −2 to 2. */
export const SCHUIFSTAND = [
  'duidelijk conflict',
  'eerder conflict',
  'ertussenin',
  'eerder polarisatie',
  'duidelijk polarisatie',
] as const

/** Source: method S1.2. */
export const FASESIGNAAL: Woorden<typeof FASESIGNALEN> = {
  stereotypen: 'Stereotypen of vooroordelen tussen groepen inwoners',
  nietThuis: 'Mensen die zich niet thuis voelen in hun buurt',
  ongemak: 'Ongemak bij contact',
  buurtgenotenMijden: 'Buurtgenoten die elkaar mijden',
  plaatsenMijden: 'Plaatsen die men mijdt',
  confrontatie: 'Openlijke confrontatie',
  herhaald: 'Herhaalde openlijke confrontaties',
}

export const JA_DEELS_NEE = { ja: 'ja', deels: 'deels', beetje: 'een beetje', nee: 'nee' } as const

export const AFSPRAAK: Woorden<typeof AFSPRAKEN> = {
  gedragscode: 'Gedragscode op eigen platformen',
  socialemediabeleid: 'Socialemediabeleid',
  meldpad: 'Meldpad discriminatie',
}
export const AFSPRAAK_STAND: Woorden<typeof AFSPRAAK_STANDEN> = {
  ja: 'ja',
  nee: 'nee',
  inDeMaak: 'in de maak',
}

/** Source: method S1.4. */
export const PARTICIPATIEGRAAD: Woorden<typeof PARTICIPATIEGRADEN> = {
  informeren: 'informeren',
  raadplegen: 'raadplegen',
  adviseren: 'adviseren',
  coproduceren: 'coproduceren',
  meebeslissen: 'meebeslissen',
  zelfbestuur: 'zelfbestuur',
}

/** Source: method S1.5. */
export const WERKGROEPVRAAG: Woorden<typeof WERKGROEPVRAGEN> = {
  partijen: 'Zijn alle partijen vertegenwoordigd?',
  profielen: 'Zijn de profielen en sectoren divers?',
  draagvlak: 'Is er voldoende draagvlak?',
  mandaat: 'Is er mandaat om voor te stellen en te beslissen?',
}

export const FORUM_IMPACT: Woorden<typeof FORUM_IMPACTEN> = {
  geen: 'geen',
  beperkt: 'beperkt',
  groot: 'groot',
}

export const BETROKKENHEID: Readonly<Record<Betrokkenheid, string>> = {
  klankbord: 'klankbord',
  inspraak: 'inspraak',
  uitvoering: 'uitvoering',
}

export const KEUZE: Woorden<typeof KEUZES> = {
  gekozen: 'Gekozen',
  open: 'Nog niet beslist',
  niet: 'Nu niet',
}

/** Source: method S2.4. */
export const IMPACT = ['geen', 'weinig', 'redelijk wat', 'veel'] as const
