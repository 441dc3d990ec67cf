/** Formaat: one way out, as data: what it is called, what it needs, and what is made of a dossier that may leave. */
import type { Id } from '../domain/model/grond'
import type { UitgaandDossier } from '../domain/masker/uitgaand'
import type { Kaartkeuze } from './beeld/kaartsvg'
import type { Kaartpapier, Papier } from './beeld/papier'
import type { Schaal } from './beeld/png'
import type { Kijk } from './kijk'

/** `tegenstellingId` is the one on screen: a picture shows it, while a plan shows the hoofdtegenstelling. */
export type Exportvraag = Kaartkeuze & {
  dossier: UitgaandDossier
  tegenstellingId: Id
  schaal: Schaal
  /** Of a printed map. */
  papier: Kaartpapier
  /** A poster in pieces, on sheets of this size; null is on one. */
  tegel?: Papier | null
  /** The Word file of the municipality; null is the one to begin with. */
  sjabloon?: Sjabloon | null
  /** Of a paper about one record: which one. Null is each actie, and the meeting nearest to today. */
  onderwerp?: Readonly<Partial<Record<Exportonderwerp, Id | null>>>
  /** When somebody stops it, whatever is made beside the page stops too. */
  signaal?: AbortSignal
}

/** A Word file that was chosen. */
export type Sjabloon = { readonly naam: string; readonly bytes: Uint8Array }

export type Exportuitkomst = {
  blob: Blob
  bestandsnaam: string
  /** What people should know about the result, in Dutch; null when it is simply what they asked. */
  melding: string | null
}

export type Exportformaat = {
  id: string
  label: string
  /** Without its dot. */
  extensie: string
  mime: string
  /** What it is a way out of. */
  groep: Exportgroep
  /** What it is called as a paper, where the same one is made in more forms; and which of them this is. */
  stuk?: string
  vorm?: string
  /** Its blob is a document that the browser prints or saves as PDF, instead of a file. */
  isAfdruk?: true
  /** What it is and what is not in it, in a sentence, where the label does not say it all. */
  uitleg?: string
  /** Goes through the mask whatever somebody chose. */
  isAltijdGemaskeerd?: true
  /** It is about one of these, and asks which. */
  vraagtNaar?: Exportonderwerp
  /** It is made of a Word file that people choose. */
  vraagtSjabloon?: true
  /** What goes out is the map itself, as it stands or through a blik: it needs a tegenstelling. */
  tekentKaart?: true
  /** Only what goes out as a picture has a scale and a background. */
  isAfbeelding: boolean
  /** Rejects with a Dutch message when the browser cannot. */
  make(vraag: Exportvraag): Promise<Exportuitkomst>
  /** What would be in it, before anything is made: made by the same hands. Rejects as `make` does. */
  kijk(vraag: Exportvraag): Promise<Kijk>
}

export type Exportonderwerp = 'actie' | 'vergadering'

export type Exportgroep = 'kaart' | 'papier' | 'gegevens'

export const WORD_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
