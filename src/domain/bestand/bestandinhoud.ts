/** What is inside a file, checked section by section and record by record: the dossier, or everything that is wrong with its place in Dutch. */
import type { GenericSchema } from 'valibot'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../model/dossier'
import type { DossierJson } from '../model/migrations'
import { readMetSchema } from './schemafouten'
import { kort } from '../../taal/woorden'
import { zegGetal } from '../../taal/getal'

/** Most records per collection: far above any werkgroep, below what stalls a browser. */
export const COLLECTIE_MAX: Readonly<Record<CollectieNaam, number>> = {
  tegenstellingen: 100,
  actoren: 5000,
  bezorgdheden: 5000,
  standpunten: 5000,
  relaties: 20_000,
  fora: 1000,
  uitdagingen: 1000,
  acties: 2000,
  leden: 1000,
  communicatie: 2000,
  vergaderingen: 1000,
  rondes: 500,
  stemmingen: 500,
  hoofdstukken: 1000,
  momentopnames: 500,
  verborgenNamen: 10_000,
}

/** One record of a collection, as a person would call it. */
export const ENKEL: Readonly<Record<CollectieNaam, string>> = {
  tegenstellingen: 'tegenstelling',
  actoren: 'actor',
  bezorgdheden: 'bezorgdheid',
  standpunten: 'standpunt',
  relaties: 'relatie',
  fora: 'forum',
  uitdagingen: 'uitdaging',
  acties: 'actie',
  leden: 'lid',
  communicatie: 'communicatie',
  vergaderingen: 'vergadering',
  rondes: 'ronde',
  stemmingen: 'stemming',
  hoofdstukken: 'hoofdstuk',
  momentopnames: 'momentopname',
  verborgenNamen: 'verborgen naam',
}

/** How many records are checked between two words about it. */
const HAP = 500

export function readInhoud(
  inhoud: DossierJson,
  stap: (naam: string) => void,
): { gelezen: Dossier; fouten: string[] } {
  const bekend: readonly string[] = [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]
  const fouten = Object.keys(inhoud)
    .filter((sleutel) => !bekend.includes(sleutel))
    .map((sleutel) => `dossier: onbekend veld «${kort(sleutel)}»`)
  const delen: Record<string, unknown> = {}
  for (const naam of SECTIE_NAMEN) {
    const sectie = readMetSchema(SECTIES[naam] as GenericSchema, naam in inhoud ? inhoud[naam] : {})
    if (sectie.ok) delen[naam] = sectie.waarde
    else for (const { veld, wat } of sectie.fouten) fouten.push(zeg(naam, veld, wat))
  }
  for (const naam of COLLECTIE_NAMEN)
    delen[naam] = leesCollectie(naam, naam in inhoud ? inhoud[naam] : [], fouten, stap)
  return { gelezen: delen as Dossier, fouten }
}

function leesCollectie(
  naam: CollectieNaam,
  waarde: unknown,
  fouten: string[],
  stap: (naam: string) => void,
): Record<string, unknown> {
  if (!Array.isArray(waarde)) {
    fouten.push(`${naam}: moet een lijst zijn: [ … ]`)
    return {}
  }
  if (waarde.length > COLLECTIE_MAX[naam]) {
    fouten.push(
      `${naam}: ${zegGetal(waarde.length)} is te veel; ${zegGetal(COLLECTIE_MAX[naam])} is de grens`,
    )
    return {}
  }
  const records = new Map<string, { record: unknown; plaats: number }>()
  waarde.forEach((ruw: unknown, i) => {
    if (i % HAP === 0) stap(`Nakijken: ${naam}`)
    const plek = `${ENKEL[naam]} ${i + 1}${roepnaam(ruw)}`
    const lezing = readMetSchema(COLLECTIES[naam] as GenericSchema, ruw)
    if (!lezing.ok) {
      for (const { veld, wat } of lezing.fouten) fouten.push(zeg(plek, veld, wat))
      return
    }
    const record = lezing.waarde as { id: string }
    const eerder = records.get(record.id)
    if (eerder) fouten.push(zeg(plek, 'id', `«${record.id}» is al van ${ENKEL[naam]} ${eerder.plaats}`))
    else records.set(record.id, { record, plaats: i + 1 })
  })
  return Object.fromEntries([...records].map(([id, { record }]) => [id, record]))
}

const zeg = (plek: string, veld: string, wat: string): string =>
  veld === '' ? `${plek}: ${wat}` : `${plek}, veld «${veld}»: ${wat}`

/** « («Wijkraad»)» when the record has something to call it by. */
export function roepnaam(ruw: unknown): string {
  if (!isVelden(ruw)) return ''
  const woorden = [ruw.naam, ruw.tekst, ruw.wie, ruw.wij, ruw.wat].find(
    (tekst): tekst is string => typeof tekst === 'string' && tekst.trim() !== '',
  )
  return woorden === undefined ? '' : ` («${kort(woorden.trim())}»)`
}

export const isVelden = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
