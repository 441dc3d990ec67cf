/** The questions that set the strategy, in the order in which a room needs them; panels ask them where an answer makes a difference. Source: method S0.4, S1.2, S1.4. */
import { PARTICIPATIEVRAAG, VERTROUWENVRAAG } from './bestuur'
import { FASEVRAAG } from './fase'
import { SOORTVRAAG } from './soort'
import { DIALOOGVRAAG, OVERKOEPELENDVRAAG } from './toxisch'
import type { Vraag } from './vraag'

export type StrategievraagNaam =
  | 'soort'
  | 'dialoogMogelijk'
  | 'overkoepelendWij'
  | 'fase'
  | 'vertrouwen'
  | 'participatiegraad'

export const STRATEGIEVRAAG: Readonly<Record<StrategievraagNaam, Vraag>> = {
  soort: SOORTVRAAG,
  dialoogMogelijk: DIALOOGVRAAG,
  overkoepelendWij: OVERKOEPELENDVRAAG,
  fase: FASEVRAAG,
  vertrouwen: VERTROUWENVRAAG,
  participatiegraad: PARTICIPATIEVRAAG,
}
