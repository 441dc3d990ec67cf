/**
 * The ground that every concept stands on: ids, sets, dates and short texts, as schema pieces.
 * Schemas answer in Dutch, because their messages reach the person who opens a file.
 */
import * as v from 'valibot'
import { bestaatDatum } from '../../taal/datum'
import { readTekens } from '../../taal/tekens'

/** Marks, to the compiler alone, a string in which nobody wrote words: no name can stand in it. Every string is one where it is asked for. */
export declare const SLEUTEL: unique symbol

/** Name of something that we made up ourselves, such as a suggestion: ids and words from closed lists, and nothing that people typed. */
export type Sleutel = string & { readonly [SLEUTEL]?: true }

/** Words of ours, in which nothing is that people typed. */
export type VasteTekst = string & { readonly [SLEUTEL]?: true }

/** Longest name that is kept, in UTF-16 units. Longer is a mistake or an attack, never a name. */
export const NAAM_MAX = 400
/** Longest free text that is kept, in UTF-16 units. */
export const TEKST_MAX = 20_000

/** Key of a record within one dossier: 1–64 letters, digits, `-` or `_`, starting with a letter or digit. */
export type Id = string & { readonly [SLEUTEL]?: true }

/** Ids become object keys, so a name that every object already has (`constructor`, `__proto__`) is refused. */
export const idSchema: v.GenericSchema<string, Id> = v.pipe(
  v.string('moet een tekst zijn'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u, 'is geen geldige sleutel'),
  v.check((id) => !(id in Object.prototype), 'is geen geldige sleutel'),
)

/** The one door for what people type, paste or bring in a file: every text passes here, so that no line end is lost further on. */
const tekstTot = (max: number) =>
  v.optional(
    v.pipe(
      v.string('moet een tekst zijn'),
      v.transform(readTekens),
      v.maxLength(max, `is langer dan ${max} tekens`),
    ),
    '',
  )

export const naamSchema = tekstTot(NAAM_MAX)
export const tekstSchema = tekstTot(TEKST_MAX)

/** ISO day or month: `2026-11-23` or `2026-11`; empty means unknown. */
export type Datum = string & { readonly [SLEUTEL]?: true }

export const datumSchema: v.OptionalSchema<v.GenericSchema<string, Datum>, ''> = v.optional(
  v.pipe(
    v.string('moet een datum zijn'),
    v.regex(
      /^(?:\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
      'is geen datum als 2026-11-23 of 2026-11',
    ),
    v.check((datum) => datum === '' || bestaatDatum(datum), 'is een dag die niet bestaat'),
  ),
  '',
)

export const vinkSchema = v.optional(v.boolean('moet ja of nee zijn (true of false)'), false)

/** Yes or no, or not said yet. */
export const misschienSchema = v.optional(v.nullable(v.boolean('moet ja of nee zijn (true of false)')), null)

/** A whole number ≥ 0, or null when nobody filled it in. */
export const aantalSchema = v.optional(
  v.nullable(
    v.pipe(
      v.number('moet een getal zijn'),
      v.integer('moet een geheel getal zijn'),
      v.minValue(0, 'mag niet negatief zijn'),
      v.maxValue(100_000_000, 'is te groot'),
    ),
  ),
  null,
)

/** The years that a plan may speak of. */
export const JAREN = { min: 2000, max: 2199 } as const
export const jaarSchema = v.optional(
  v.nullable(
    v.pipe(
      v.number('moet een getal zijn'),
      v.integer('moet een geheel getal zijn'),
      v.minValue(JAREN.min, 'is geen jaar van een plan'),
      v.maxValue(JAREN.max, 'is geen jaar van een plan'),
    ),
  ),
  null,
)

/** In euro. A thousand sums of it are still exact to the cent. */
export const EURO_MAX = 10_000_000_000
/** Euro in whole cents, ≥ 0, or null when nobody said. */
export const euroSchema = v.optional(
  v.nullable(
    v.pipe(
      v.number('moet een getal zijn'),
      v.minValue(0, 'mag niet negatief zijn'),
      v.maxValue(EURO_MAX, 'is te groot'),
      v.check((euro) => Math.round(euro * 100) / 100 === euro, 'heeft meer dan twee cijfers na de komma'),
    ),
  ),
  null,
)

/** Place in a hand-made order: any finite number; equal numbers fall back on id. */
export const ordeSchema = v.optional(
  v.pipe(v.number('moet een getal zijn'), v.finite('moet een eindig getal zijn')),
  0,
)

/** One of a closed list, or null when not chosen. */
export const keuzeSchema = <const T extends readonly string[]>(opties: T) =>
  v.optional(v.nullable(v.picklist(opties, 'is geen bekende waarde')), null)

/** One of a closed list, with a value of its own when nothing was said. */
export const vasteKeuzeSchema = <const T extends readonly string[]>(
  opties: T,
  standaard: NoInfer<T[number]>,
) => v.optional(v.picklist(opties, 'is geen bekende waarde'), () => standaard)

/**
 * A set of texts, kept sorted and without doubles, so that two people who each add one keep both after a merge.
 * The document room recognises sets by this marker and stores every member under its own key.
 */
export const verzamelingSchema = <T extends v.GenericSchema<unknown, string>>(lid: T) =>
  v.optional(
    v.pipe(
      v.array(lid, 'moet een lijst zijn'),
      v.transform((leden) => [...new Set(leden)].sort()),
      v.metadata({ opslag: 'verzameling' }),
    ),
    [],
  )

/** Values by id; each value merges on its own. */
export const perIdSchema = <T extends v.GenericSchema>(waarde: T) =>
  v.optional(v.record(idSchema, waarde, 'moet een lijst van sleutel en waarde zijn'), {})

/** Values by a key from a closed list; each merges on its own, and `onbekend` is said of any other key. */
export const perSleutelSchema = <const K extends readonly string[], V extends v.GenericSchema>(
  sleutels: K,
  waarde: V,
  onbekend: string,
) => v.optional(v.record(v.picklist(sleutels, onbekend), waarde), {} as never)

/** `Object.keys` of what is kept by id. */
export const idsVan = (waarden: Readonly<Record<Id, unknown>>): Id[] => Object.keys(waarden)

/** Order by `orde`, then by id, so that every machine shows the same order. */
export const opOrde = <T extends { id: Id; orde: number }>(records: Readonly<Record<Id, T>>): T[] =>
  Object.values(records).sort((a, b) => a.orde - b.orde || (a.id < b.id ? -1 : 1))

/** Values by key in their hand-made order, with the key as id. */
export const opSleutelOrde = <T extends { orde: number }>(
  waarden: Readonly<Record<Id, T>>,
): (T & { id: Id })[] =>
  opOrde(Object.fromEntries(Object.entries(waarden).map(([id, waarde]) => [id, { ...waarde, id }])))

/** Values by key in the order in which they happen, with the key as id. Without a date yet is last: that is still to be said. */
export const opSleutelDatum = <T extends { datum: string }>(
  waarden: Readonly<Record<Id, T>>,
): (T & { id: Id })[] =>
  Object.entries(waarden)
    .map(([id, waarde]) => ({ ...waarde, id }))
    .sort((a, b) => (a.datum || '9').localeCompare(b.datum || '9') || (a.id < b.id ? -1 : 1))

/** The place after the last of these; 0 in an empty list. */
export const volgendeOrde = (waarden: Readonly<Record<Id, { orde: number }>>): number =>
  Math.floor(opSleutelOrde(waarden).at(-1)?.orde ?? -1) + 1

/**
 * The same values with the one of `id` at place `index` (0 is first, kept inside the list), or null when it is there already or gone. Numbers the list
 * anew: it is short, and every number merges on its own.
 */
export function verzetSleutel<T extends { orde: number }>(
  waarden: Readonly<Record<Id, T>>,
  id: Id,
  index: number,
): Record<Id, T> | null {
  const sleutels = opSleutelOrde(waarden).map((waarde) => waarde.id)
  const van = sleutels.indexOf(id)
  const naar = Math.max(0, Math.min(sleutels.length - 1, index))
  if (van < 0 || van === naar) return null
  const verzet = sleutels.toSpliced(van, 1).toSpliced(naar, 0, id)
  return Object.fromEntries(
    verzet.flatMap((sleutel, orde) => {
      const waarde = waarden[sleutel]
      return waarde ? [[sleutel, { ...waarde, orde }]] : []
    }),
  )
}
