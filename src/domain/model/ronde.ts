/**
 * Ronde: what stays of a round in which everybody placed apart. Numbers of the room as a whole and never of one person: no names, no order, no lowest or
 * highest. What each of them said lives in memory until the reveal (`src/domain/rondes/`) and is in no field here. Source: method S2.1, S2.2.
 */
import * as v from 'valibot'
import { datumSchema, idSchema, ordeSchema, perIdSchema, vasteKeuzeSchema, vinkSchema } from './grond'

/** `plaats`: where on the axis of a tegenstelling. `grootte`: how big it is, from small (−1) to large (1). */
export const RONDEVRAGEN = ['plaats', 'grootte'] as const
export type Rondevraag = (typeof RONDEVRAGEN)[number]

/** Participants under whom nothing is shown, unless the room said otherwise beforehand. */
export const DREMPEL = 5
/** The least that a room can agree on: among three, who knows an own place nearly knows those of the others. */
export const DREMPEL_MIN = 4
/** More people than sit around one screen. */
export const DEELNEMERS_MAX = 500

/** A number of people, 0 when nobody said. */
export const mensenSchema = v.optional(
  v.pipe(
    v.number('moet een getal zijn'),
    v.integer('moet een geheel getal zijn'),
    v.minValue(0, 'mag niet negatief zijn'),
    v.maxValue(DEELNEMERS_MAX, 'is te groot'),
  ),
  0,
)
/** The threshold that held: 4 or 5. */
export const drempelSchema = v.optional(
  v.pipe(
    v.number('moet een getal zijn'),
    v.integer('moet een geheel getal zijn'),
    v.minValue(DREMPEL_MIN, 'is te klein'),
    v.maxValue(DREMPEL, 'is te groot'),
  ),
  DREMPEL,
)

/** To tenths; never −0. */
const tienden = (x: number): number => Math.round(x * 10) / 10 || 0
/** Place on the axis −1…1 in tenths: coarser than a card can be put down. */
const tiendeSchema = v.pipe(
  v.number('moet een getal zijn'),
  v.minValue(-1, 'moet tussen −1 en 1 liggen'),
  v.maxValue(1, 'moet tussen −1 en 1 liggen'),
  v.transform(tienden),
)

/**
 * Where the middle half of the room puts something: from `van` to `tot`, with `midden` in between, in tenths. `eens`: at least four in five put
 * it near the middle. `geplaatst`: how many put it somewhere. Who stands furthest out is in none of these.
 */
export const spreidingSchema = v.strictObject({
  van: tiendeSchema,
  midden: tiendeSchema,
  tot: tiendeSchema,
  eens: vinkSchema,
  geplaatst: mensenSchema,
})
export type Spreiding = v.InferOutput<typeof spreidingSchema>

export const rondeSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  datum: datumSchema,
  vraag: vasteKeuzeSchema(RONDEVRAGEN, 'plaats'),
  /** The tegenstelling in which was placed; null for `grootte`. */
  tegenstelling: v.optional(v.nullable(idSchema), null),
  deelnemers: mensenSchema,
  drempel: drempelSchema,
  /** By actor, or by bezorgdheid; who was placed by too few is not in it. */
  actoren: perIdSchema(spreidingSchema),
  bezorgdheden: perIdSchema(spreidingSchema),
  /** By actor: the place (x) that the room gave it on the map after this round. */
  besloten: perIdSchema(tiendeSchema),
})
export type Ronde = v.InferOutput<typeof rondeSchema>
