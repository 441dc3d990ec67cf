/** Kaartveld: the texts and dates of the dossierkaart, and what they are called. Source: GDPR, article 30. */
import type { Kop } from './dossier'

export type Kaartveld = Exclude<
  keyof Kop,
  'titel' | 'hoofdtegenstelling' | 'bron' | 'gedeeld' | 'standen' | 'mijlpalen'
>
export const KAARTVELD_NAAM: Readonly<Record<Kaartveld, string>> = {
  doel: 'Doel',
  rechtsgrond: 'Rechtsgrond',
  verantwoordelijke: 'Verantwoordelijke',
  gemaaktDoor: 'Gemaakt door',
  gemeente: 'Gemeente',
  dienst: 'Dienst',
  versie: 'Versie',
  visumVanaf: 'Visum nodig vanaf',
  thema: 'Thema',
  context: 'Context',
  datum: 'Opgemaakt op',
  bewaarTot: 'Bewaren tot',
  bewaarReden: 'Waarom langer',
}
