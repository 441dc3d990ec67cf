/** Werkgroep: who works on it, with which expertise and mandate. Source: method S1.3–S1.5. */
import * as v from 'valibot'
import {
  type Id,
  idSchema,
  keuzeSchema,
  misschienSchema,
  naamSchema,
  ordeSchema,
  perIdSchema,
  perSleutelSchema,
  tekstSchema,
} from './grond'

/** The ladder, low to high. Source: method S1.4. */
export const PARTICIPATIEGRADEN = [
  'informeren',
  'raadplegen',
  'adviseren',
  'coproduceren',
  'meebeslissen',
  'zelfbestuur',
] as const
/** Colleagues only, or others with them. Source: method S1.1. */
export const WERKGROEPVORMEN = ['intern', 'breder'] as const
export const WERKGROEPVRAGEN = ['partijen', 'profielen', 'draagvlak', 'mandaat'] as const

export const lidSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  wie: naamSchema,
  expertise: naamSchema,
  rol: naamSchema,
  mandaat: misschienSchema,
  /** The same person or service on the map, if it stands there. */
  actor: v.optional(v.nullable(idSchema), null),
})
export type Lid = v.InferOutput<typeof lidSchema>

export const werkgroepSchema = v.strictObject({
  projectleider: v.optional(v.nullable(idSchema), null),
  /** Services and what they have experience with. Source: S1.3. */
  expertise: perIdSchema(v.strictObject({ dienst: naamSchema, ervaring: tekstSchema, orde: ordeSchema })),
  vorm: keuzeSchema(WERKGROEPVORMEN),
  participatiegraad: keuzeSchema(PARTICIPATIEGRADEN),
  /** The four check questions. Source: S1.5. */
  vragen: perSleutelSchema(
    WERKGROEPVRAGEN,
    v.picklist(['ja', 'deels', 'nee'], 'is geen bekend antwoord'),
    'is geen bekende vraag',
  ),
  /** Interim meetings with directie or schepenen. Source: S1.4. */
  overleg: tekstSchema,
})
export type Werkgroep = v.InferOutput<typeof werkgroepSchema>

export type Dienst = Werkgroep['expertise'][Id]
