/** Versie: which Middenveld wrote a stored document, and how an older one becomes one of today. */
import * as Y from 'yjs'
import {
  COLLECTIE_NAMEN,
  type CollectieNaam,
  SECTIE_NAMEN,
  type SectieNaam,
} from '../../domain/model/dossier'
import {
  CURRENT_VERSION,
  type DossierJson,
  migrate,
  type Migration,
  MIGRATIONS,
  versionAfter,
} from '../../domain/model/migrations'
import { repareer, type Velden } from './codec'
import { vervang } from './schrijver'
import { schemaVan } from './spiegel'

const META = 'meta'
const FORMAATVERSIE = 'formaatversie'

/** A newer Middenveld wrote this; the message is Dutch and for the reader. */
export class NieuwereVersieFout extends Error {
  readonly versie: number
  constructor(versie: number) {
    super(
      `Dit dossier is bewaard door een nieuwere Middenveld (versie ${versie}; deze leest tot en met ${CURRENT_VERSION}). Herlaad de pagina om bij te werken.`,
    )
    this.name = 'NieuwereVersieFout'
    this.versie = versie
  }
}

export function markVersie(ydoc: Y.Doc): void {
  const meta = ydoc.getMap(META)
  if (meta.get(FORMAATVERSIE) !== CURRENT_VERSION) meta.set(FORMAATVERSIE, CURRENT_VERSION)
}

/**
 * Makes of a stored document what today's Middenveld would have stored. Gives the update that this added, to be saved; null when there was nothing
 * to do. Two tabs that do it at once write the same values, so they converge. Throws NieuwereVersieFout before anything changed.
 */
export function bringUpToDate(ydoc: Y.Doc, migrations: readonly Migration[] = MIGRATIONS): Uint8Array | null {
  const huidig = versionAfter(migrations)
  const gezegd = ydoc.getMap(META).get(FORMAATVERSIE)
  // A document of which only a part arrived says nothing yet; it can only be one of today.
  const versie = typeof gezegd === 'number' && gezegd >= 1 ? gezegd : huidig
  if (versie > huidig) throw new NieuwereVersieFout(versie)
  if (versie === huidig) return null
  const voor = Y.encodeStateVector(ydoc)
  const json = migrate(leesRuw(ydoc), versie, migrations)
  ydoc.transact(() => {
    schrijfJson(ydoc, json)
    ydoc.getMap(META).set(FORMAATVERSIE, huidig)
  })
  return Y.encodeStateAsUpdate(ydoc, voor)
}

/** The document as the JSON of a file, without the schema, which may be another than today's. A member that says `true` belongs to a set. */
function leesRuw(ydoc: Y.Doc): DossierJson {
  const json: DossierJson = {}
  for (const naam of ydoc.share.keys()) {
    if (naam === META) continue
    const map = ydoc.getMap(naam)
    if (map.size === 0) continue
    const isCollectie = [...map.values()].some((waarde) => waarde instanceof Y.Map)
    json[naam] = isCollectie
      ? [...map.keys()].sort().flatMap((id) => {
          const record = map.get(id)
          return record instanceof Y.Map ? [{ id, ...leesVelden(record as Y.Map<unknown>) }] : []
        })
      : leesVelden(map)
  }
  return json
}

function leesVelden(map: Y.Map<unknown>): Velden {
  const velden: Velden = {}
  for (const [sleutel, waarde] of map.entries()) {
    const grens = sleutel.indexOf('/')
    if (grens < 0) {
      velden[sleutel] = waarde
      continue
    }
    const naam = sleutel.slice(0, grens)
    const lid = sleutel.slice(grens + 1)
    if (waarde === true) ((velden[naam] ??= []) as string[]).push(lid)
    else if (!(lid in Object.prototype)) ((velden[naam] ??= {}) as Velden)[lid] = waarde
  }
  return velden
}

function schrijfJson(ydoc: Y.Doc, json: DossierJson): void {
  for (const naam of SECTIE_NAMEN) schrijfDeel(ydoc, naam, repareer(schemaVan(naam), velden(json[naam])))
  for (const naam of COLLECTIE_NAMEN) {
    const ruw = Array.isArray(json[naam]) ? (json[naam] as unknown[]) : []
    const records = ruw.flatMap((record) => {
      const geldig = repareer(schemaVan(naam), velden(record))
      return geldig ? [[geldig.id as string, geldig] as const] : []
    })
    schrijfDeel(ydoc, naam, Object.fromEntries(records))
  }
}

function schrijfDeel(ydoc: Y.Doc, naam: CollectieNaam | SectieNaam, inhoud: Velden | undefined): void {
  if (inhoud) vervang(ydoc, naam, inhoud)
}

const velden = (waarde: unknown): Velden =>
  typeof waarde === 'object' && waarde !== null ? { ...(waarde as Velden) } : {}
