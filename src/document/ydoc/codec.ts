/**
 * Codec: how a record lies in Yjs. Every plain field under its own key, and every member of a set or keyed field under `veld/sleutel`
 * in the same map, so that two people who each add one never create two maps of which one loses. The schema says which field is which.
 * Defaults are not written: absent means default. Reading trusts nothing, because another version or another machine may have written it.
 */
import type * as v from 'valibot'
import { safeParse } from 'valibot'
import type * as Y from 'yjs'
import { isGelijk } from '../../domain/model/gelijk'

export type Velden = Record<string, unknown>
type Vorm = 'veld' | 'leden' | 'sleutels'
type Veld = { readonly vorm: Vorm; readonly schema: v.GenericSchema; readonly standaard: unknown }
type Binnenkant = {
  type: string
  wrapped?: v.GenericSchema
  entries?: Record<string, v.GenericSchema>
  pipe?: readonly { kind: string; type: string; metadata?: { opslag?: string } }[]
}

const SCHEIDING = '/'
const alsBinnenkant = (schema: v.GenericSchema) => schema as unknown as Binnenkant

function vormVan(schema: v.GenericSchema): Vorm {
  const { type, wrapped, pipe } = alsBinnenkant(schema)
  if (wrapped) return vormVan(wrapped)
  if (type === 'record') return 'sleutels'
  return pipe?.some((stap) => stap.type === 'metadata' && stap.metadata?.opslag === 'verzameling')
    ? 'leden'
    : 'veld'
}

const ontleed = new WeakMap<v.GenericSchema, ReadonlyMap<string, Veld>>()

/** The fields of a record or section, with how each is stored. Worked out once per schema. */
export function veldenVan(schema: v.GenericSchema): ReadonlyMap<string, Veld> {
  const eerder = ontleed.get(schema)
  if (eerder) return eerder
  const velden = new Map<string, Veld>()
  for (const [naam, veld] of Object.entries(alsBinnenkant(schema).entries ?? {})) {
    const leeg = safeParse(veld, undefined)
    velden.set(naam, {
      vorm: vormVan(veld),
      schema: veld,
      standaard: leeg.success ? leeg.output : undefined,
    })
  }
  ontleed.set(schema, velden)
  return velden
}

/** The flat keys of these fields. `id` is the key of the record itself and is not repeated; defaults are left out. */
export function encode(schema: v.GenericSchema, record: Velden): Map<string, unknown> {
  const plat = new Map<string, unknown>()
  for (const [naam, { vorm, standaard }] of veldenVan(schema)) {
    const waarde = record[naam]
    if (naam === 'id' || waarde === undefined) continue
    if (vorm === 'veld') {
      if (!isGelijk(waarde, standaard)) plat.set(naam, waarde)
    } else for (const [sleutel, lid] of ledenVan(vorm, waarde)) plat.set(`${naam}${SCHEIDING}${sleutel}`, lid)
  }
  return plat
}

/** Members of a set or keyed field as key and value; a set says `true` for whoever is in it. */
export const ledenVan = (vorm: Vorm, waarde: unknown): [string, unknown][] =>
  vorm === 'leden'
    ? (waarde as readonly string[]).map((lid) => [lid, true])
    : Object.entries(waarde as Velden)

/** Back from flat keys to fields, unchecked; what the schema does not know is left where it lies. */
function verzamel(schema: v.GenericSchema, plat: Iterable<[string, unknown]>): Velden {
  const velden = veldenVan(schema)
  const record: Velden = {}
  for (const [sleutel, waarde] of plat) {
    const grens = sleutel.indexOf(SCHEIDING)
    const naam = grens < 0 ? sleutel : sleutel.slice(0, grens)
    const veld = velden.get(naam)
    if (!veld || grens < 0 !== (veld.vorm === 'veld')) continue
    if (grens < 0) {
      record[naam] = waarde
      continue
    }
    const lid = sleutel.slice(grens + 1)
    if (veld.vorm === 'leden') ((record[naam] ??= []) as string[]).push(lid)
    // A key that every object has would change the object instead of filling it.
    else if (!(lid in Object.prototype)) ((record[naam] ??= {}) as Velden)[lid] = waarde
  }
  return record
}

/**
 * The record as the schema wants it. What breaks the schema is dropped: first the member, then the field, which falls back on its default.
 * Undefined when even that is not enough (a required field is missing or the id is no id).
 */
export function repareer(schema: v.GenericSchema, ruw: Velden): Velden | undefined {
  let poging = ruw
  for (let ronde = 0; ronde < 3; ronde++) {
    const lezing = safeParse(schema, poging)
    if (lezing.success) return lezing.output as Velden
    poging = zonder(schema, poging, lezing.issues, ronde === 0)
  }
  return undefined
}

function zonder(
  schema: v.GenericSchema,
  record: Velden,
  issues: readonly v.BaseIssue<unknown>[],
  perLid: boolean,
): Velden {
  const velden = veldenVan(schema)
  const rest = { ...record }
  const weg = new Map<string, Set<unknown>>()
  for (const { path } of issues) {
    const naam = path?.[0]?.key
    if (typeof naam !== 'string') continue
    const lid = path?.[1]?.key
    const vorm = velden.get(naam)?.vorm ?? 'veld'
    if (perLid && vorm !== 'veld' && lid !== undefined) weg.set(naam, (weg.get(naam) ?? new Set()).add(lid))
    else delete rest[naam]
  }
  for (const [naam, leden] of weg) {
    const waarde = rest[naam]
    if (Array.isArray(waarde)) rest[naam] = waarde.filter((_, i) => !leden.has(i))
    else if (waarde && typeof waarde === 'object') {
      rest[naam] = Object.fromEntries(Object.entries(waarde).filter(([sleutel]) => !leden.has(sleutel)))
    }
  }
  return rest
}

/** Reads one map. `id` is given for a record and absent for a section. Undefined for what cannot be repaired. */
export const decode = (schema: v.GenericSchema, map: Y.Map<unknown>, id?: string): Velden | undefined =>
  repareer(schema, {
    ...verzamel(schema, map.entries()),
    ...(id === undefined ? {} : { id }),
  })

/**
 * Writes the fields of `patch` into the map, member by member, touching only what differs. A member goes away when it is in `gezien` (what the
 * writer could see) and not in the patch; so what was hidden, or was added meanwhile by somebody else, stays.
 */
export function schrijf(
  schema: v.GenericSchema,
  map: Y.Map<unknown>,
  patch: Velden,
  gezien: Velden | 'alles',
): void {
  for (const [naam, { vorm, standaard }] of veldenVan(schema)) {
    const nieuw = patch[naam]
    if (naam === 'id' || nieuw === undefined) continue
    if (vorm === 'veld') {
      const oud = map.has(naam) ? map.get(naam) : standaard
      if (!isGelijk(oud, nieuw)) map.set(naam, nieuw)
      continue
    }
    const leden = new Map(ledenVan(vorm, nieuw))
    const voorheen =
      gezien === 'alles'
        ? [...map.keys()]
            .filter((sleutel) => sleutel.startsWith(naam + SCHEIDING))
            .map((sleutel) => sleutel.slice(naam.length + 1))
        : gezien[naam] === undefined
          ? []
          : ledenVan(vorm, gezien[naam]).map(([sleutel]) => sleutel)
    for (const sleutel of voorheen) if (!leden.has(sleutel)) map.delete(`${naam}${SCHEIDING}${sleutel}`)
    for (const [sleutel, lid] of leden) {
      const plek = `${naam}${SCHEIDING}${sleutel}`
      if (!map.has(plek) || !isGelijk(map.get(plek), lid)) map.set(plek, lid)
    }
  }
}
