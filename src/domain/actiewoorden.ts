/** What the closed lists of an actie are called, on screen and on paper. */
import type { Actie, ACTIE_STANDEN, WERKVORMEN } from './actie'

export const TERMIJN_NAAM: Readonly<Record<NonNullable<Actie['termijn']>, string>> = {
  kort: 'korte termijn',
  lang: 'lange termijn',
}
export const ACTIE_STAND_NAAM: Readonly<Record<(typeof ACTIE_STANDEN)[number], string>> = {
  gepland: 'gepland',
  bezig: 'bezig',
  klaar: 'klaar',
  gestopt: 'gestopt',
}
export const WERKVORM_NAAM: Readonly<Record<(typeof WERKVORMEN)[number], string>> = {
  plenair: 'plenaire vergadering',
  debat: 'debat',
  panel: 'panelgesprek',
  hoorzitting: 'hoorzitting',
  openMicrofoon: 'open microfoon',
  inspraakavond: 'inspraakavond',
  infomarkt: 'infomarkt',
  kleineTafels: 'kleine tafels',
  huisbezoek: 'huisbezoek',
  activiteit: 'activiteit',
  cocreatie: 'cocreatie',
  overleg: 'overleg',
  loketgesprek: 'loketgesprek',
  onlineInfo: 'online informatie',
  ingreep: 'ingreep',
}
