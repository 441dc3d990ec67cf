/** Formaat: one way out, as data: what it is called, what it needs, and what is made of a dossier that may leave. */
import type { Id } from '../domain/model/grond'
import type { UitgaandDossier } from '../domain/masker/uitgaand'
import type { Kaartkeuze } from './beeld/kaartsvg'
import type { Papier } from './beeld/papier'
import type { Schaal } from './beeld/png'

/** `tegenstellingId` is the one on screen: a picture shows it, while a plan shows the hoofdtegenstelling. */
export type Exportvraag = Kaartkeuze & {
  dossier: UitgaandDossier
  tegenstellingId: Id
  schaal: Schaal
  /** Of a printed map. */
  papier: Papier
}

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
  groep: 'kaart' | 'plan' | 'gegevens'
  /** Its blob is a document that the browser prints or saves as PDF, instead of a file. */
  isAfdruk?: true
  /** What it is and what is not in it, in a sentence, where the label does not say it all. */
  uitleg?: string
  /** Goes through the mask whatever somebody chose. */
  isAltijdGemaskeerd?: true
  /** What goes out is the map itself, as it stands or through a blik: it needs a tegenstelling. */
  tekentKaart?: true
  /** Only what goes out as a picture has a scale and a background. */
  isAfbeelding: boolean
  /** Rejects with a Dutch message when the browser cannot. */
  make(vraag: Exportvraag): Promise<Exportuitkomst>
}

export const WORD_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
