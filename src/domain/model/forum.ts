/** Forum: the moment or place where luide stemmen speak out. Source: method S2.1. */
import * as v from 'valibot'
import { idSchema, keuzeSchema, naamSchema, ordeSchema, tekstSchema, verzamelingSchema } from './grond'

export const FORUM_PLEKKEN = ['online', 'offline'] as const
export const FORUM_IMPACTEN = ['geen', 'beperkt', 'groot'] as const

export const forumSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  naam: naamSchema,
  plek: keuzeSchema(FORUM_PLEKKEN),
  /** As people say it: «elke dinsdag», «na het incident». */
  wanneer: naamSchema,
  /** How people speak there. */
  hoe: tekstSchema,
  /** What the municipality can do there. */
  impact: keuzeSchema(FORUM_IMPACTEN),
  eigenReactie: tekstSchema,
  luideStemmen: verzamelingSchema(idSchema),
})
export type Forum = v.InferOutput<typeof forumSchema>
