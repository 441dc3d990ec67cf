/** Sectoren: who to have in the network when a deeper bezorgdheid plays. What is missing is a blinde vlek. Source: method S2.5. */
import type { Dieperliggend } from './bezorgdheid'

export const SECTOREN: Readonly<Record<Dieperliggend, readonly string[]>> = {
  verkeersveiligheid: ['mobiliteit', 'onderwijs'],
  identiteit: ['cultuur'],
  ongelijkeBehandeling: ['gelijke kansen'],
  verloedering: ['openbare ruimte', 'wonen', 'afval'],
  nietGehoord: ['participatie'],
  angstVoorVerandering: ['sociaal huis'],
}
