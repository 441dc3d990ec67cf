/** Sectoren: who to have in the network when a deeper bezorgdheid plays. What is missing is a blinde vlek. Source: method S1.3, S2.5. */
import type { Dieperliggend } from './bezorgdheid'

export const SECTOREN: Readonly<Record<Dieperliggend, readonly Sector[]>> = {
  verkeersveiligheid: ['mobiliteit', 'onderwijs'],
  identiteit: ['cultuur'],
  ongelijkeBehandeling: ['gelijke kansen'],
  verloedering: ['openbare ruimte', 'wonen', 'afval'],
  nietGehoord: ['participatie'],
  angstVoorVerandering: ['sociaal huis'],
}

/** How a municipality calls them, beside the name itself: beginnings of words, in small letters. */
const OOK = {
  mobiliteit: ['verkeer', 'politie', 'zone 30', 'wegen'],
  onderwijs: [
    String.raw`\p{L}*school`,
    'leerkracht',
    'leraar',
    'lerares',
    'directeur basis',
    'brugfiguur',
    String.raw`\p{L}*scholen`,
  ],
  cultuur: ['bib', 'erfgoed', 'museum', 'cultureel'],
  'gelijke kansen': ['diversiteit', 'gelijkekansen', 'inclusie', 'integratie', 'inburgering', 'samenleven'],
  'openbare ruimte': ['openbaar domein', 'groen', 'plantsoen', 'technische dienst', 'stadsreiniging'],
  wonen: ['huisvesting', 'woon', 'renovatie', 'bouwmaatschappij'],
  afval: ['intercommunale', 'milieu', 'netheid', 'recyclage', 'reiniging'],
  participatie: ['inspraak', 'burgerbudget', 'wijkwerking', 'buurtwerk', 'wijkregie'],
  'sociaal huis': ['ocmw', 'welzijn', 'sociale dienst', 'maatschappelijk werk', 'buurtcentr', 'caw'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type Sector = keyof typeof OOK

/** The name itself is looked for anywhere in a word. */
const WOORDEN = Object.fromEntries(
  Object.entries(OOK).map(([sector, ook]) => [
    sector,
    new RegExp(String.raw`(?<!\p{L})(?:${ook.join('|')})`, 'iu'),
  ]),
) as Readonly<Record<Sector, RegExp>>

/** Whether a service, an expertise or a role is of this sector, by its name or by what it is usually called. */
export const hoortBij = (sector: Sector, tekst: string): boolean =>
  WOORDEN[sector].test(tekst) || tekst.toLocaleLowerCase('nl-BE').includes(sector)
