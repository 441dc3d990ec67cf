/** The step Situatie: its parts in the order in which a room goes through them, and what is still open. Source: method S1. */
import type { Methodecode } from '../derive/omdat'
import type { Dossier } from '../dossier'
import { AFSPRAAKVRAGEN } from './afspraken'
import { VERKENNING } from './verkenning'
import { isBeantwoord, type Vraag } from './vraag'

export type Vragendeel = {
  readonly id: string
  readonly titel: string
  readonly code: Methodecode
  /** What this part is for, in a sentence or two. */
  readonly inleiding: string
  readonly vragen: readonly Vraag[]
}

export const SITUATIEDELEN: readonly Vragendeel[] = [
  {
    id: 'verkenning',
    titel: 'Wat speelt er?',
    code: 'S1.2',
    inleiding: 'Vertel het zoals jullie het vandaag zien. Weten jullie iets nog niet, zeg dat dan gewoon.',
    vragen: VERKENNING,
  },
  {
    id: 'afspraken',
    titel: 'Afspraken vooraf',
    code: 'S0',
    inleiding: 'Wat er al ligt voor het spannend wordt. «Nee» is geen fout: het is iets om te regelen.',
    vragen: Object.values(AFSPRAAKVRAGEN),
  },
]

export const SITUATIEVRAGEN: readonly Vraag[] = SITUATIEDELEN.flatMap(({ vragen }) => vragen)

/** How many key questions nobody has answered yet. */
export const telOpenVragen = (dossier: Dossier, vragen: readonly Vraag[]): number =>
  vragen.filter((vraag) => vraag.isSleutelvraag && !isBeantwoord(dossier, vraag)).length

export const telOpenSituatie = (dossier: Dossier): number => telOpenVragen(dossier, SITUATIEVRAGEN)
