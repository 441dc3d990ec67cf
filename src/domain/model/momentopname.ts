/** Momentopname: a frozen copy of the dossier, to look back at. Source: method S4. */
import * as v from 'valibot'
import { datumSchema, idSchema, naamSchema } from './grond'

export const momentopnameSchema = v.strictObject({
  id: idSchema,
  naam: naamSchema,
  datum: datumSchema,
  /** The text of a `.middenveld` file without momentopnames of its own; read it through bestand.ts, which migrates it. */
  bestand: v.pipe(v.string('moet een tekst zijn'), v.maxLength(20_000_000, 'is te groot')),
})
export type Momentopname = v.InferOutput<typeof momentopnameSchema>
