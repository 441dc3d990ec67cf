/** Uitdaging: a shared bezorgdheid, said positively, that the municipality can take up. Source: method S2.4, S3.1–S3.3. */
import * as v from 'valibot'
import {
  datumSchema,
  type Id,
  idSchema,
  naamSchema,
  ordeSchema,
  perIdSchema,
  perSleutelSchema,
  tekstSchema,
  vasteKeuzeSchema,
  verzamelingSchema,
} from './grond'
import { herkomstSchema } from './herkomst'

export const KEUZES = ['open', 'gekozen', 'niet'] as const

/** Six points of feasibility. Source: method S3.2. */
export const HAALBAARHEIDSPUNTEN = [
  'plan',
  'voordeel',
  'impactOpWie',
  'bondgenoten',
  'weerstand',
  'bijsturing',
] as const
export const OORDELEN = ['ja', 'deels', 'nee'] as const

export const uitdagingSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  tekst: tekstSchema,
  bezorgdheden: verzamelingSchema(idSchema),
  /** What the municipality can do about it, 0–3; null when not filled in. */
  impact: v.optional(v.nullable(v.picklist([0, 1, 2, 3], 'moet 0, 1, 2 of 3 zijn')), null),
  /** Network actors who support it. */
  steun: verzamelingSchema(idSchema),
  meerjarenplan: tekstSchema,
  keuze: vasteKeuzeSchema(KEUZES, 'open'),
  reden: tekstSchema,
  /** What weighs most here, and what it takes: the third step of the dilemmalogica. Source: S2.4. */
  perspectief: tekstSchema,
  doelstellingen: perIdSchema(v.strictObject({ tekst: tekstSchema, orde: ordeSchema })),
  haalbaarheidspunten: perSleutelSchema(
    HAALBAARHEIDSPUNTEN,
    v.strictObject({
      oordeel: v.picklist(OORDELEN, 'is geen bekend oordeel'),
      nota: tekstSchema,
    }),
    'is geen bekend punt',
  ),
  /** By stille-midden actor: the day on which it was brought back to them. */
  teruggelegd: perIdSchema(datumSchema),
  /** By the same actor: what they said then. */
  teruggezegd: perIdSchema(tekstSchema),
  /** By the same actor: what was done with that. */
  teruggedaan: perIdSchema(tekstSchema),
  /** Rough effect on the budget. Source: method S3.3. */
  budget: naamSchema,
  herkomst: herkomstSchema,
})
export type Uitdaging = v.InferOutput<typeof uitdagingSchema>

export type Doelstelling = Uitdaging['doelstellingen'][Id]
export type Haalbaarheidspunt = (typeof HAALBAARHEIDSPUNTEN)[number]
export type Haalbaarheidsoordeel = NonNullable<Uitdaging['haalbaarheidspunten'][Haalbaarheidspunt]>
