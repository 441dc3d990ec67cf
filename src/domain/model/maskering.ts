/**
 * Maskering: what the dossier remembers of names that hide. Former names stay hidden after a rename or a removal; what people answered about a
 * name is kept beside them.
 */
import * as v from 'valibot'
import { idSchema, NAAM_MAX, naamSchema, verzamelingSchema } from './grond'

const woordenSchema = verzamelingSchema(
  v.pipe(v.string('moet een tekst zijn'), v.maxLength(NAAM_MAX, `is langer dan ${NAAM_MAX} tekens`)),
)

/** Every member is a name or a word as `normaliseer` gives it. */
export const maskeringSchema = v.strictObject({
  /** Former names that may be seen after all. */
  magStaan: woordenSchema,
  /** Parts of hidden names that are also words of the language, and mean only that: «mei». */
  gewoneWoorden: woordenSchema,
  /** Words of the language that mean somebody here when they have a capital: «De». */
  naamwoorden: woordenSchema,
})
export type Maskering = v.InferOutput<typeof maskeringSchema>

/** A name that somebody hidden once had. Never undone, because undo would bring the old texts back and not the need to hide. */
export const verborgenNaamSchema = v.strictObject({
  id: idSchema,
  naam: naamSchema,
  /** Who had it; that actor may be gone. */
  actor: v.optional(v.nullable(idSchema), null),
})
export type VerborgenNaam = v.InferOutput<typeof verborgenNaamSchema>
