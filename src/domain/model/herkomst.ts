/** Herkomst: where something that was taken over came from, so that it can say so when its ground has gone. */
import * as v from 'valibot'
import { datumSchema, idSchema, tekstSchema, verzamelingSchema } from './grond'

/** Null for what people wrote themselves. `over` are the records the suggestion stood on. */
export const herkomstSchema = v.optional(
  v.nullable(
    v.strictObject({
      voorstel: v.pipe(v.string('moet een tekst zijn'), v.maxLength(200)),
      tekst: tekstSchema,
      over: verzamelingSchema(idSchema),
      datum: datumSchema,
    }),
  ),
  null,
)
export type Herkomst = v.InferOutput<typeof herkomstSchema>
