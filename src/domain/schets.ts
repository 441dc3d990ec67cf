/** Schets: words of something new that nobody finished; kept on this machine, so that a browser that dies does not take them along. */
import * as v from 'valibot'
import { ACTOR_SOORTEN } from './actor'
import { idSchema } from './grond'
import { positieSchema } from './zone'

/** What it would have become. Like a file it was written by another moment, so it is read with care. */
const schetsdoelSchema = v.variant('wordt', [
  v.strictObject({
    wordt: v.literal('actor'),
    soort: v.picklist(ACTOR_SOORTEN),
    tegenstelling: idSchema,
    /** Null: it was named among those who wait. */
    positie: v.nullable(positieSchema),
  }),
  v.strictObject({ wordt: v.literal('bezorgdheid'), actoren: v.array(idSchema) }),
])
export type Schetsdoel = v.InferOutput<typeof schetsdoelSchema>

export type Schets = { readonly id: string; readonly doel: Schetsdoel; readonly tekst: string }

/** Null for what no version that we know of wrote. */
export function leesSchetsdoel(doel: unknown): Schetsdoel | null {
  const gelezen = v.safeParse(schetsdoelSchema, doel)
  return gelezen.success ? gelezen.output : null
}
