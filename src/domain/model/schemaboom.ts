/**
 * Reads the schema as a tree, so that what must touch every field (masking, the file, its description) follows the model by itself and
 * cannot forget a field that is added later.
 */
import type * as v from 'valibot'

export type Knoop =
  | { readonly vorm: 'velden'; readonly velden: Readonly<Record<string, v.GenericSchema>> }
  | { readonly vorm: 'perSleutel'; readonly waarde: v.GenericSchema }
  | { readonly vorm: 'lijst'; readonly lid: v.GenericSchema }
  | { readonly vorm: 'blad' }

/** What of valibot's own shape we lean on: a pipe spreads its first schema, `optional` and `nullable` wrap one. */
type Binnenkant = {
  type: string
  wrapped?: v.GenericSchema
  entries?: Record<string, v.GenericSchema>
  value?: v.GenericSchema
  item?: v.GenericSchema
  pipe?: readonly { type: string; requirement?: unknown }[]
}

const BLAD: Knoop = { vorm: 'blad' }

/** One step into a schema; optional and nullable are looked through. */
export function ontleed(schema: v.GenericSchema): Knoop {
  const { type, wrapped, entries, value, item } = schema as unknown as Binnenkant
  if (wrapped) return ontleed(wrapped)
  if (type === 'strict_object' && entries) return { vorm: 'velden', velden: entries }
  if (type === 'record' && value) return { vorm: 'perSleutel', waarde: value }
  if (type === 'array' && item) return { vorm: 'lijst', lid: item }
  return BLAD
}

/** A new value in which `verander` has been applied to every leaf, with the schema of that leaf. Keys stay. */
export function veranderBladen(
  schema: v.GenericSchema,
  waarde: unknown,
  verander: (schema: v.GenericSchema, waarde: unknown) => unknown,
): unknown {
  const knoop = ontleed(schema)
  if (knoop.vorm === 'blad' || typeof waarde !== 'object' || waarde === null) return verander(schema, waarde)
  if (knoop.vorm === 'lijst') {
    return Array.isArray(waarde) ? waarde.map((lid) => veranderBladen(knoop.lid, lid, verander)) : waarde
  }
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, veld]: [string, unknown]) => {
      const onder = knoop.vorm === 'velden' ? knoop.velden[sleutel] : knoop.waarde
      return [sleutel, onder ? veranderBladen(onder, veld, verander) : veld]
    }),
  )
}

type Tekstplan = (waarde: unknown, verander: (tekst: string, max: number) => string) => unknown
/** Worked out once per schema: a record has forty fields, of which a handful hold text. */
const plannen = new WeakMap<v.GenericSchema, { plan: Tekstplan | null }>()

/**
 * The same value with `verander` applied to every free text in it; `max` is how long that text may be, in UTF-16 units. Keys stay, and what holds
 * no other text is the very same object.
 */
export const veranderTeksten = <T>(
  schema: v.GenericSchema,
  waarde: T,
  verander: (tekst: string, max: number) => string,
): T => (tekstplan(schema)?.(waarde, verander) ?? waarde) as T

/** Null where no text can stand. */
function tekstplan(schema: v.GenericSchema): Tekstplan | null {
  let gemaakt = plannen.get(schema)
  if (!gemaakt) plannen.set(schema, (gemaakt = { plan: maakTekstplan(schema) }))
  return gemaakt.plan
}

function maakTekstplan(schema: v.GenericSchema): Tekstplan | null {
  const knoop = ontleed(schema)
  if (knoop.vorm === 'blad') {
    const max = maxVanVrijeTekst(schema)
    return max === null
      ? null
      : (waarde, verander) => (typeof waarde === 'string' && waarde !== '' ? verander(waarde, max) : waarde)
  }
  if (knoop.vorm === 'velden') {
    const delen = Object.entries(knoop.velden).flatMap(([naam, veld]) => {
      const plan = tekstplan(veld)
      return plan ? [[naam, plan] as const] : []
    })
    return delen.length === 0 ? null : (waarde, verander) => perVeld(waarde, delen, verander)
  }
  const lid = tekstplan(knoop.vorm === 'lijst' ? knoop.lid : knoop.waarde)
  if (!lid) return null
  return (waarde, verander) =>
    Array.isArray(waarde)
      ? waarde.map((een) => lid(een, verander))
      : perVeld(
          waarde,
          Object.keys(waarde ?? {}).map((sleutel) => [sleutel, lid] as const),
          verander,
        )
}

function perVeld(
  waarde: unknown,
  delen: readonly (readonly [string, Tekstplan])[],
  verander: (tekst: string, max: number) => string,
): unknown {
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const oud = waarde as Record<string, unknown>
  let nieuw: Record<string, unknown> | null = null
  for (const [naam, plan] of delen) {
    const deel = oud[naam]
    if (deel === undefined || deel === null || deel === '') continue
    const na = plan(deel, verander)
    if (na !== deel) (nieuw ??= { ...oud })[naam] = na
  }
  return nieuw ?? oud
}

/** The longest that a free text may be, in UTF-16 units; null for every other leaf (ids, dates, letters and choices are no free text). */
export function maxVanVrijeTekst(schema: v.GenericSchema): number | null {
  const { type, wrapped, pipe = [] } = schema as unknown as Binnenkant
  if (wrapped) return maxVanVrijeTekst(wrapped)
  if (type !== 'string' || pipe.some((stap) => stap.type === 'regex')) return null
  const max = pipe.find((stap) => stap.type === 'max_length')?.requirement
  return typeof max === 'number' ? max : Number.POSITIVE_INFINITY
}
