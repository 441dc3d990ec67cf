/** What is wrong with a value from outside, in plain Dutch, with the field where it is. */
import * as v from 'valibot'
import { ontleed } from '../model/schemaboom'
import { kort } from '../../taal/woorden'

/** `veld` is the path inside the value («posities › t1 › x»), empty for the value itself. */
export type Schemafout = { veld: string; wat: string }

const GEEN_VELDEN = 'moet een groep velden zijn: { … }'

/** Our schemas answer in Dutch where we gave them words; this is for what valibot says by itself. */
const EIGEN_WOORDEN: Readonly<Record<string, string>> = {
  strict_object: GEEN_VELDEN,
  record: GEEN_VELDEN,
  string: 'moet een tekst zijn',
  max_length: 'is te lang',
}

/** The value with defaults filled in, or everything that is wrong with it. */
export function readMetSchema<S extends v.GenericSchema>(
  schema: S,
  waarde: unknown,
): { ok: true; waarde: v.InferOutput<S> } | { ok: false; fouten: Schemafout[] } {
  const lijsten = vindLijsten(schema, waarde, [])
  if (lijsten.length > 0) return { ok: false, fouten: lijsten }
  const uitkomst = v.safeParse(schema, waarde)
  if (uitkomst.success) return { ok: true, waarde: uitkomst.output }
  return { ok: false, fouten: uitkomst.issues.map(zegFout) }
}

function zegFout(issue: v.BaseIssue<unknown>): Schemafout {
  const pad = (issue.path ?? []).map(({ key }) => String(key))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { veld: pad.slice(0, -1).join(' › '), wat: `onbekend veld «${kort(pad.at(-1) ?? '')}»` }
  }
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    return { veld: pad.join(' › '), wat: 'ontbreekt' }
  }
  const isEigen = !issue.message.startsWith('Invalid ')
  return {
    veld: pad.map((stap) => kort(stap)).join(' › '),
    wat: isEigen ? issue.message : (EIGEN_WOORDEN[issue.type] ?? 'klopt niet'),
  }
}

/** Valibot takes a list for an object without fields; then what was in it would be lost without a word. */
function vindLijsten(schema: v.GenericSchema, waarde: unknown, pad: readonly string[]): Schemafout[] {
  const knoop = ontleed(schema)
  if (knoop.vorm === 'blad' || typeof waarde !== 'object' || waarde === null) return []
  if (knoop.vorm === 'lijst') {
    return Array.isArray(waarde)
      ? waarde.flatMap((lid, i) => vindLijsten(knoop.lid, lid, [...pad, String(i + 1)]))
      : []
  }
  if (Array.isArray(waarde)) return [{ veld: pad.map((stap) => kort(stap)).join(' › '), wat: GEEN_VELDEN }]
  return Object.entries(waarde).flatMap(([sleutel, veld]: [string, unknown]) => {
    const onder =
      knoop.vorm === 'perSleutel'
        ? knoop.waarde
        : Object.hasOwn(knoop.velden, sleutel)
          ? knoop.velden[sleutel]
          : undefined
    return onder ? vindLijsten(onder, veld, [...pad, sleutel]) : []
  })
}
