/** What the closed lists of an actie are called, on screen and on paper. */
import type { Actie, ACTIE_STANDEN, TOETSVRAGEN, WERKVORMEN, WERKVORMGROEP } from './actie'

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

/** What a form does with people. Source: method S3.6. */
export const WERKVORMGROEP_NAAM: Readonly<
  Record<(typeof WERKVORMGROEP)[keyof typeof WERKVORMGROEP], string>
> = {
  ontmoeten: 'brengt mensen samen',
  uitvoeren: 'zet iets in gang',
  podium: 'geeft iemand een podium',
}
/** What gives nobody a stage, for each form that does. */
export const WERKVORM_ALTERNATIEF: Partial<Readonly<Record<(typeof WERKVORMEN)[number], string>>> = {
  plenair: 'Een infomarkt met standen.',
  openMicrofoon: 'Een infomarkt met standen.',
  debat: 'Gesprekken aan kleine tafels.',
  panel: 'Gesprekken aan kleine tafels.',
  inspraakavond: 'Loketgesprekken, één voor één.',
  hoorzitting: 'Loketgesprekken, één voor één.',
}
/** In a toxic tegenstelling, whatever the form was. Source: method S2.1. */
export const ALTERNATIEF_TOXISCH = 'Gesprekken apart, één voor één, of alleen met het midden.'

/** Source: method S3.6. */
export const TOETSVRAAG: Readonly<Record<(typeof TOETSVRAGEN)[number], string>> = {
  midden: 'Hoe richt deze actie zich op het stille midden?',
  onvrede: 'Welke onderliggende onvrede mogen we niet vergeten?',
  podium: 'Hoe geven we luide stemmen geen extra podium?',
  triggers: 'Welke triggers van buitenaf kunnen opstoken?',
  toon: 'Hoe stemmen we houding en toon af op het stille midden?',
}

/** One worked example per question, of an actie of somebody else: to see what an answer looks like. Source: method S3.6. */
export const TOETSVOORBEELD: Readonly<
  Record<(typeof TOETSVRAGEN)[number], { readonly risico: string; readonly aanpak: string }>
> = {
  midden: {
    risico: 'Een infovergadering trekt vooral wie al een kant koos.',
    aanpak: 'Een infomarkt op een drukke plek, met een tolk en iets voor de kinderen.',
  },
  onvrede: {
    risico: 'Nieuwe banken lossen niet op dat mensen zich al jaren niet gehoord voelen.',
    aanpak: 'Zeg wat vroeger misliep, en kom na drie maanden terug met wat gedaan is.',
  },
  podium: {
    risico: 'Aan de open microfoon spreekt wie het luidst is.',
    aanpak: 'Standen met medewerkers in plaats van een zaal; wie boos is, krijgt een gesprek apart.',
  },
  triggers: {
    risico: 'De week ervoor is er een betoging in de stad.',
    aanpak: 'Schuif een week op, en spreek af wie antwoordt als er online iets rondgaat.',
  },
  toon: {
    risico: 'Enkel sociale media, in ambtelijke taal, bereikt maar een deel.',
    aanpak: 'Een flyer in elke bus in klare taal, nagelezen door mensen uit de buurt.',
  },
}
