/** Any dossier that the schema accepts, for properties. Follows the schema by itself, so a new field is generated from the day it exists. */
import * as fc from 'fast-check'
import * as v from 'valibot'
import { eersteVrijeLetter } from '../../src/domain/model/actor'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  leegDossier,
  SECTIE_NAMEN,
  SECTIES,
  type SectieNaam,
} from '../../src/domain/model/dossier'

type Actie = { type: string; requirement?: unknown }
type Binnenkant = {
  type: string
  wrapped?: v.GenericSchema
  entries?: Record<string, v.GenericSchema>
  key?: v.GenericSchema
  value?: v.GenericSchema
  item?: v.GenericSchema
  options?: readonly unknown[]
  pipe?: readonly (Binnenkant & Actie)[]
}

/** Few ids, so that references often meet; some of them look like numbers, which objects put first. */
export const IDS = ['a', 'b', 'c', 'd1', 'e_2', '7', '42', 'Z-9']
export const arbId = fc.constantFrom(...IDS)

const TEKSTEN = [
  '',
  'Wijkraad',
  'Jan Peeters',
  'Mia Van den Broeck',
  '<script>alert(1)</script>',
  'Zoë 🦄 مرحبا',
  'regel één\nregel twee\t"aanhaling" \\ einde',
  '__proto__',
  '\u2028 vreemd \u0000',
]
const arbTekst = fc.oneof(fc.constantFrom(...TEKSTEN), fc.string({ unit: 'binary', maxLength: 20 }))
const zonderMinNul = (getal: number) => (Object.is(getal, -0) ? 0 : getal)

function arbVan(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const { type, wrapped, entries, key, value, item, options, pipe = [] } = schema as unknown as Binnenkant
  const eis = (naam: string) => pipe.find((stap) => stap.type === naam)?.requirement
  switch (type) {
    case 'optional':
      return arbVan(wrapped!)
    case 'nullable':
      return fc.oneof(fc.constant(null), arbVan(wrapped!))
    case 'boolean':
      return fc.boolean()
    case 'picklist':
      return fc.constantFrom(...options!)
    case 'number': {
      const min = (eis('min_value') as number | undefined) ?? -1e9
      const max = (eis('max_value') as number | undefined) ?? 1e9
      // An amount: whole cents.
      if (pipe.some((stap) => stap.type === 'check'))
        return fc.integer({ min: min * 100, max: max * 100 }).map((centen) => centen / 100)
      return pipe.some((stap) => stap.type === 'integer')
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map(zonderMinNul)
    }
    case 'string': {
      const regex = eis('regex') as RegExp | undefined
      if (!regex) return arbTekst
      if (regex.test('2026-11')) return regex.test('a') ? arbId : fc.constantFrom('', '2026-11', '2026-11-23')
      return fc.constantFrom('', 'A', 'B', 'ZZ')
    }
    case 'array':
      return fc.array(arbVan(item!), { maxLength: 3 })
    case 'record':
      return fc.dictionary(arbVan(key!) as fc.Arbitrary<string>, arbVan(value!), {
        maxKeys: 2,
        noNullPrototype: true,
      })
    case 'strict_object':
      return fc.record(
        Object.fromEntries(Object.entries(entries!).map(([naam, veld]) => [naam, arbVan(veld)])),
        { noNullPrototype: true },
      )
    default:
      throw new Error(`No generator for schema «${type}» yet`)
  }
}

const geldig = (schema: v.GenericSchema) => arbVan(schema).map((waarde) => v.parse(schema, waarde))

/** Any valid record of a collection. */
export const arbRecord = (naam: CollectieNaam): fc.Arbitrary<{ id: string }> =>
  geldig(COLLECTIES[naam]) as fc.Arbitrary<{ id: string }>

function arbCollectie(naam: CollectieNaam): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .uniqueArray(arbRecord(naam), { maxLength: 3, selector: ({ id }) => id })
    .map((records) => Object.fromEntries(records.map((record) => [record.id, record])))
}

/** References may dangle, texts may hold anything. */
export const arbDossier: fc.Arbitrary<Dossier> = fc
  .record({
    ...Object.fromEntries(SECTIE_NAMEN.map((naam) => [naam, geldig(SECTIES[naam])])),
    ...Object.fromEntries(COLLECTIE_NAMEN.map((naam) => [naam, arbCollectie(naam)])),
  })
  .map((delen) => ({ ...leegDossier(), ...delen }))

type Bouw = {
  [N in CollectieNaam]?: Readonly<Record<string, Partial<v.InferInput<(typeof COLLECTIES)[N]>>>>
} & { [N in SectieNaam]?: Partial<v.InferInput<(typeof SECTIES)[N]>> }

/** What a record cannot do without and a test seldom cares about. */
const NODIG: { [N in CollectieNaam]?: (id: string) => Record<string, unknown> } = {
  actoren: (id) => ({ soort: 'groep', naam: id }),
  relaties: () => ({ type: 'contact' }),
  momentopnames: () => ({ bestand: '' }),
}

/**
 * A dossier of only what matters: `bouwDossier({ actoren: { wijkraad: {}, jan: { soort: 'luideStem' } }, relaties: { r: { van: 'jan', naar: 'wijkraad' } } })`.
 * Keys are ids, an actor is a groep called after its id, and each gets the first free letter.
 */
export function bouwDossier(bouw: Bouw = {}): Dossier {
  const dossier: Record<string, unknown> = { ...leegDossier() }
  for (const naam of SECTIE_NAMEN) if (bouw[naam]) dossier[naam] = v.parse(SECTIES[naam], bouw[naam])
  for (const naam of COLLECTIE_NAMEN) {
    const records: Record<string, never> = {}
    for (const [id, velden] of Object.entries(bouw[naam] ?? {})) {
      const record: Record<string, unknown> = { id, ...NODIG[naam]?.(id), ...(velden as object) }
      if (naam === 'actoren')
        record.letter ??= eersteVrijeLetter(record.soort as never, Object.values(records))
      records[id] = v.parse(COLLECTIES[naam], record) as never
    }
    dossier[naam] = records
  }
  return dossier as Dossier
}

/** Every text in a value, however deep. */
export function alleTeksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde]
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(alleTeksten) : []
}
