/** Fragment: a few actoren with what hangs between them, as it travels over the clipboard, also to another dossier. */
import * as v from 'valibot'
import { actorSchema } from '../model/actor'
import { bezorgdheidSchema } from '../model/bezorgdheid'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { parseJson } from './json'
import { CURRENT_VERSION } from '../model/migrations'
import { relatieSchema } from '../model/relatie'
import { readMetSchema } from './schemafouten'

/** Longest text that is looked at, in UTF-16 units; a clipboard can hold a film. */
const FRAGMENT_MAX = 5_000_000
const AANTAL_MAX = 5000

const lijstVan = <S extends v.GenericSchema>(record: S) =>
  v.pipe(v.array(record, 'moet een lijst zijn'), v.maxLength(AANTAL_MAX, 'is te lang'))

export const fragmentSchema = v.strictObject({
  actoren: lijstVan(actorSchema),
  relaties: lijstVan(relatieSchema),
  bezorgdheden: lijstVan(bezorgdheidSchema),
})
/** Closed: relaties run between its own actoren, and these carry only its own bezorgdheden. Places keep the ids of their own dossier. */
export type Fragment = v.InferOutput<typeof fragmentSchema>

/** From another version it is no fragment: what is on the clipboard is minutes old, a migration would be weight without use. */
const klembordSchema = v.strictObject({
  middenveld: v.literal('fragment'),
  versie: v.literal(CURRENT_VERSION),
  ...fragmentSchema.entries,
})

/** The named actoren, the relaties between them and the bezorgdheden that they carry. Unknown ids are passed over. */
export function takeFragment(
  dossier: Pick<Dossier, 'actoren' | 'relaties' | 'bezorgdheden'>,
  actorIds: readonly Id[],
): Fragment {
  const actoren = [...new Set(actorIds)].flatMap((id) => dossier.actoren[id] ?? [])
  return sluit({
    actoren,
    relaties: Object.values(dossier.relaties),
    bezorgdheden: Object.values(dossier.bezorgdheden).filter(({ id }) =>
      actoren.some((actor) => id in actor.bezorgdheden),
    ),
  })
}

export const writeFragment = (fragment: Fragment): string =>
  JSON.stringify({ middenveld: 'fragment', versie: CURRENT_VERSION, ...fragment })

/** Null for everything that is not exactly a fragment of this version: other text, broken or hostile. Never throws. */
export function readFragment(text: string): Fragment | null {
  if (text.length > FRAGMENT_MAX || !text.trimStart().startsWith('{')) return null
  const json = parseJson(text)
  if (!json.ok) return null
  const lezing = readMetSchema(klembordSchema, json.waarde)
  if (!lezing.ok) return null
  const { actoren, relaties, bezorgdheden } = lezing.waarde
  if ([actoren, relaties, bezorgdheden].some(heeftDubbele)) return null
  return sluit({ actoren, relaties, bezorgdheden })
}

const heeftDubbele = (records: readonly { id: Id }[]): boolean =>
  new Set(records.map(({ id }) => id)).size < records.length

function sluit({ actoren, relaties, bezorgdheden }: Fragment): Fragment {
  const wie = new Set(actoren.map(({ id }) => id))
  const wat = new Set(bezorgdheden.map(({ id }) => id))
  return {
    actoren: actoren.map((actor) => ({
      ...actor,
      bezorgdheden: Object.fromEntries(Object.entries(actor.bezorgdheden).filter(([id]) => wat.has(id))),
    })),
    relaties: relaties.filter(({ van, naar }) => wie.has(van) && wie.has(naar)),
    bezorgdheden,
  }
}
