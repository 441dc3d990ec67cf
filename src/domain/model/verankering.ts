/** The lists of the verankering, each item under its own key in the section. Source: method S4. */
import type { Dossier } from './dossier'
import type { Verankering } from './plan'

export type VerankeringLijst = keyof Verankering
/** Lists with a hand-made order; follow-up meetings follow their date. */
export type GeordendeLijst = Exclude<VerankeringLijst, 'opvolging'>
export type Punt<L extends VerankeringLijst> = Verankering[L][string]

/** What one item is called. */
export const PUNT_NAAM: Readonly<Record<VerankeringLijst, string>> = {
  agendapunten: 'agendapunt',
  opvolging: 'opvolgoverleg',
  leerpunten: 'leerpunt',
  realisaties: 'realisatie',
}

export const isVerankeringLijst = (lijst: string): lijst is VerankeringLijst =>
  Object.hasOwn(PUNT_NAAM, lijst)

/** Questions of the step that have no answer yet: lists with nothing in them. */
export const telOpenVerankering = ({ verankering }: Pick<Dossier, 'verankering'>): number =>
  Object.values(verankering).filter((lijst) => Object.keys(lijst).length === 0).length
