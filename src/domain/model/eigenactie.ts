/** Eigen actie: what a municipality adds to the actiebibliotheek, from its own practice. It travels with the dossier. Source: method S3.4. */
import * as v from 'valibot'
import { PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMEN } from './actie'
import { VERONTRUSTINGEN } from './actor'
import { DIEPERLIGGEND } from './bezorgdheid'
import { keuzeSchema, ordeSchema, perIdSchema, tekstSchema, verzamelingSchema } from './grond'

/** How much it costs, roughly: with what is there, with some money, or with a budget of its own. */
export const KOSTEN = ['laag', 'gemiddeld', 'hoog'] as const
export type Kost = (typeof KOSTEN)[number]

/**
 * Whom it brings together. `niemand`: nobody has to meet. `apart`: one by one, or each group by itself. `midden`: works with the midden alone.
 * `groepen`: only works where people of both sides meet, so it waits where they do not talk any more. Source: method S2.1.
 */
export const SAMENKOMSTEN = ['niemand', 'apart', 'midden', 'groepen'] as const
export type Samenkomst = (typeof SAMENKOMSTEN)[number]

export const eigenActieSchema = v.strictObject({
  tekst: tekstSchema,
  hoe: tekstSchema,
  types: verzamelingSchema(v.picklist(VERONTRUSTINGEN, 'is geen bekend type burger')),
  dieperliggend: verzamelingSchema(v.picklist(DIEPERLIGGEND, 'is geen bekende bezorgdheid')),
  termijn: keuzeSchema(TERMIJNEN),
  werkvorm: keuzeSchema(WERKVORMEN),
  planSamenleven: verzamelingSchema(v.picklist(PLAN_SAMENLEVEN_TYPES, 'is geen bekend type')),
  samen: keuzeSchema(SAMENKOMSTEN),
  kost: keuzeSchema(KOSTEN),
  vraagt: tekstSchema,
  /** What worked or backfired here, as people tell it. */
  ervaring: tekstSchema,
  orde: ordeSchema,
})
export type EigenActie = v.InferOutput<typeof eigenActieSchema>

/** By id, each merging on its own. */
export const eigenActiesSchema = perIdSchema(eigenActieSchema)
