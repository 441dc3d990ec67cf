/**
 * Hoofdstuk: one thing that a room looks at in an evening, and where to stand for it. It holds where to look and a note for who speaks, never what is
 * seen there: that is the dossier itself, as it is at that moment.
 */
import * as v from 'valibot'
import {
  idSchema,
  keuzeSchema,
  naamSchema,
  ordeSchema,
  perIdSchema,
  tekstSchema,
  vasteKeuzeSchema,
  verzamelingSchema,
} from './grond'
import { MIJLPALEN } from './mijlpalen'

/** What can stand on the screen alone, large. */
export const GROOTSOORTEN = ['vraag', 'uitdaging', 'actie'] as const
export type Grootsoort = (typeof GROOTSOORTEN)[number]

/** The panels beside the map, in the order of their tabs. */
export const PANELEN = ['selectie', 'bezorgdheden', 'uitdagingen', 'acties', 'netwerk', 'signalen'] as const

/** How many relaties away people may stand, where a kring is looked at. */
export const KRING_STAPPEN = [1, 2, 3] as const

/** What it names may be gone: that is told, so none of these is a reference that is tidied away. */
const misschienIdSchema = v.optional(v.nullable(idSchema), null)

const maatSchema = v.pipe(v.number('moet een getal zijn'), v.finite('moet een eindig getal zijn'))

/** The part of the field that is in view. `links`, `rechts`: places on the axis, so that a wider axis shows the same people; the others: field units. */
const uitsnedeSchema = v.optional(
  v.nullable(v.strictObject({ links: maatSchema, rechts: maatSchema, boven: maatSchema, onder: maatSchema })),
  null,
)
export type Uitsnede = NonNullable<v.InferOutput<typeof uitsnedeSchema>>

/** Who comes forward; see `domain/blik`. Which of the fields counts, `soort` says. */
const bewaardeBlikSchema = v.optional(
  v.nullable(
    v.strictObject({
      soort: v.picklist(['kring', 'filter', 'bezorgdheid', 'wegval'], 'is geen bekende waarde'),
      van: verzamelingSchema(idSchema),
      stappen: v.optional(v.picklist(KRING_STAPPEN, 'is geen bekende waarde'), 1),
      /** What is looked for, by kind. */
      filter: perIdSchema(verzamelingSchema(idSchema)),
      /** The bezorgdheid, or who is thought away. */
      om: misschienIdSchema,
    }),
  ),
  null,
)
export type BewaardeBlik = NonNullable<v.InferOutput<typeof bewaardeBlikSchema>>

export const hoofdstukSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  naam: naamSchema,
  /** For who speaks; never on the screen of the room. */
  nota: tekstSchema,
  stap: vasteKeuzeSchema(MIJLPALEN, 'kaart'),
  /** The part of the step, as its address says it; null is its beginning. */
  deel: misschienIdSchema,
  /** What of it stands there large, alone. */
  groot: v.optional(
    v.nullable(
      v.strictObject({
        soort: v.picklist(GROOTSOORTEN, 'is geen bekende waarde'),
        id: idSchema,
      }),
    ),
    null,
  ),
  tegenstelling: misschienIdSchema,
  /** Null: no panel beside the map. */
  paneel: keuzeSchema(PANELEN),
  /** Who stands in the light. */
  licht: verzamelingSchema(idSchema),
  blik: bewaardeBlikSchema,
  /** Null shows everything. */
  uitsnede: uitsnedeSchema,
})
export type Hoofdstuk = v.InferOutput<typeof hoofdstukSchema>
