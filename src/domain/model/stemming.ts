/**
 * Stemming: what stays of a vote with dots. Sums of the room, never what one person gave. Stands beside the computed order of uitdagingen and never
 * replaces it. Source: method S3.1, S3.4.
 */
import * as v from 'valibot'
import { aantalSchema, datumSchema, idSchema, ordeSchema, perIdSchema, vasteKeuzeSchema } from './grond'
import { drempelSchema, mensenSchema } from './ronde'

/** `tikken`: each on a screen that goes round. `turven`: somebody counted the dots on paper. */
export const STEMWIJZEN = ['tikken', 'turven'] as const
export type Stemwijze = (typeof STEMWIJZEN)[number]

/** What can be voted on: the collections of these names. */
export const STEMONDERWERPEN = ['uitdagingen', 'acties', 'bezorgdheden'] as const
export type Stemonderwerp = (typeof STEMONDERWERPEN)[number]

/** `mensen`: how many gave it at least one dot; null where only dots were counted, or where they were one or two. */
export const steunSchema = v.strictObject({ stippen: aantalSchema, mensen: aantalSchema })
export type Steun = v.InferOutput<typeof steunSchema>

export const stemmingSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  datum: datumSchema,
  wijze: vasteKeuzeSchema(STEMWIJZEN, 'tikken'),
  deelnemers: mensenSchema,
  drempel: drempelSchema,
  /** Dots that each could give. */
  stippen: mensenSchema,
  uitdagingen: perIdSchema(steunSchema),
  acties: perIdSchema(steunSchema),
  bezorgdheden: perIdSchema(steunSchema),
})
export type Stemming = v.InferOutput<typeof stemmingSchema>
