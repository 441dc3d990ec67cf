/** How closed lists are said in a verslag. Typed over the lists themselves, so that a new value asks for its word. */
import type { Betrokkenheid } from '../../domain/model/actor'
import type { FORUM_IMPACTEN } from '../../domain/model/forum'
import type { SITUATIE_SOORTEN } from '../../domain/model/situatie'
import type { KEUZES } from '../../domain/model/uitdaging'
import type { PARTICIPATIEGRADEN } from '../../domain/model/werkgroep'

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

export const JA_DEELS_NEE = { ja: 'ja', deels: 'deels', beetje: 'een beetje', nee: 'nee' } as const

/** Source: method S1.4. */
export const PARTICIPATIEGRAAD: Woorden<typeof PARTICIPATIEGRADEN> = {
  informeren: 'informeren',
  raadplegen: 'raadplegen',
  adviseren: 'adviseren',
  coproduceren: 'coproduceren',
  meebeslissen: 'meebeslissen',
  zelfbestuur: 'zelfbestuur',
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
