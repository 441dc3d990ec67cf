/** The `.middenveld` format as a table for FORMAAT.md, read from the schema, so that the text cannot fall behind the model. */
import type * as v from 'valibot'
import { COLLECTIE_NAMEN, COLLECTIES, SECTIE_NAMEN, SECTIES } from '../../src/domain/model/dossier'
import { datumSchema, idSchema } from '../../src/domain/model/grond'
import { maxVanVrijeTekst, ontleed } from '../../src/domain/model/schemaboom'

type Binnenkant = {
  type: string
  wrapped?: v.GenericSchema
  options?: readonly unknown[]
  pipe?: readonly { type: string }[]
}
const binnen = (schema: v.GenericSchema) => schema as unknown as Binnenkant

/** One row per section and collection: its fields, each with what it holds. */
export function formaatTabel(): string {
  const rijen = [
    ...SECTIE_NAMEN.map((naam) => `| \`${naam}\` | one | ${velden(SECTIES[naam])} |`),
    ...COLLECTIE_NAMEN.map((naam) => `| \`${naam}\` | list | ${velden(COLLECTIES[naam])} |`),
  ]
  return ['| part | | fields |', '|---|---|---|', ...rijen].join('\n')
}

function velden(schema: v.GenericSchema): string {
  const knoop = ontleed(schema)
  if (knoop.vorm !== 'velden') return ''
  return Object.entries(knoop.velden)
    .map(([naam, veld]) => `\`${naam}\` ${zegSchema(veld)}`)
    .join(' · ')
}

function zegSchema(schema: v.GenericSchema): string {
  if (schema === datumSchema) return 'date'
  const { type, wrapped, options, pipe = [] } = binnen(schema)
  if (type === 'nullable' && wrapped) return `${zegSchema(wrapped)} or null`
  if (wrapped) return zegSchema(wrapped)
  const knoop = ontleed(schema)
  if (knoop.vorm === 'lijst') return `set of ${zegSchema(knoop.lid)}`
  if (knoop.vorm === 'perSleutel') return `by key: ${zegSchema(knoop.waarde)}`
  if (knoop.vorm === 'velden') {
    return `{ ${Object.entries(knoop.velden)
      .map(([naam, veld]) => `${naam} ${zegSchema(veld)}`)
      .join(', ')} }`
  }
  if (type === 'picklist') return (options ?? []).join('\\|')
  if (type === 'number') return pipe.some((stap) => stap.type === 'integer') ? 'whole number' : 'number'
  if (type === 'boolean') return 'true\\|false'
  if (schema === idSchema) return 'id'
  const max = maxVanVrijeTekst(schema)
  if (max !== null) return `text ≤ ${max.toLocaleString('en')}`
  // The one other text with a pattern of its own.
  return type === 'string' ? 'A–ZZZ' : type
}
