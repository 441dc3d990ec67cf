/** Gedeeld: what of the dossier went out, to whom, and whether a protocol covers it. Source: AVG art. 30, AVG-decreet. */
import * as v from 'valibot'
import { datumSchema, keuzeSchema, naamSchema, vinkSchema } from './grond'

export const PROTOCOLLEN = ['ja', 'nee', 'nietNodig'] as const
export type Protocol = (typeof PROTOCOLLEN)[number]
export const PROTOCOL_NAAM: Readonly<Record<Protocol, string>> = {
  ja: 'er is een protocol',
  nee: 'nog geen protocol',
  nietNodig: 'geen protocol nodig',
}

export const gedeeldSchema = v.strictObject({
  datum: datumSchema,
  /** What went out, such as «Plan in Word». */
  wat: naamSchema,
  /** With names, so with data of persons; otherwise masked. */
  metNamen: vinkSchema,
  /** Empty: nobody said. */
  aanWie: naamSchema,
  protocol: keuzeSchema(PROTOCOLLEN),
})
export type Gedeeld = v.InferOutput<typeof gedeeldSchema>

/** Something that went out just now, on whatever way. */
export type Uitgang = Pick<Gedeeld, 'wat' | 'metNamen'> &
  Partial<Pick<Gedeeld, 'aanWie' | 'protocol'>> & {
    /** All of it in a file that can be opened again. */
    readonly isDossier?: true
  }

/** Bodies that people here share with, to begin typing from. */
export const BESTEMMINGEN = ['andere dienst', 'OCMW', 'politie', 'school', 'andere overheid'] as const

/** A reminder and where to look; no advice. */
export const PROTOCOL_UITLEG =
  'Persoonsgegevens elektronisch doorgeven aan een andere dienst of overheid vraagt in Vlaanderen vaak vooraf een protocol, met advies van de DPO (AVG-decreet). Vraag het jullie DPO; een modelprotocol staat bij de Vlaamse Toezichtcommissie.'
