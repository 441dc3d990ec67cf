/**
 * Bestand: a dossier as a `.middenveld` file, versioned JSON that people can read. What comes in is checked field by field; what is wrong is
 * said in Dutch with its place, and then nothing is opened. Reading never throws.
 */
import type { GenericSchema } from 'valibot'
import { COLLECTIE_NAMEN, COLLECTIES, type Dossier, SECTIE_NAMEN, SECTIES } from '../model/dossier'
import { isVelden, readInhoud } from './bestandinhoud'
import { type JsonFout, parseJson } from './json'
import {
  CURRENT_VERSION,
  type DossierJson,
  migrate,
  type Migration,
  MIGRATIONS,
  versionAfter,
} from '../model/migrations'
import { findLosseVerwijzingen } from '../model/losseverwijzingen'
import { ontleed } from '../model/schemaboom'
import type { Mislukking } from '../../taal/mislukking'
import { kort } from '../../taal/woorden'
import { zegGetal } from '../../taal/getal'

export const FORMAAT = 'middenveld'
/** Longest text that is read, in UTF-16 units. */
export const BESTAND_MAX = 20_000_000

export type Uitkomst =
  | {
      ok: true
      dossier: Dossier
      /** References to what is not in the file; the dossier still holds them, so ask before `tidyDossier`. */
      losseVerwijzingen: { plek: string; naar: string }[]
      vanVersie: number
    }
  | { ok: false; fout: Mislukking }

/**
 * Equal dossiers give equal text, whatever order they were made in: sections and fields as in the schema, records and keys by id. Defaults are
 * written too: a file explains itself without this code, and a default that changes later cannot change what an old file meant.
 */
export function writeBestand(dossier: Dossier): string {
  const secties = SECTIE_NAMEN.map((naam) => [naam, ordelijk(SECTIES[naam], dossier[naam])])
  const collecties = COLLECTIE_NAMEN.map((naam) => [
    naam,
    Object.keys(dossier[naam])
      .sort()
      .map((id) => ordelijk(COLLECTIES[naam], dossier[naam][id])),
  ])
  const inhoud: unknown = Object.fromEntries([...secties, ...collecties])
  return `${JSON.stringify({ formaat: FORMAAT, formaatversie: CURRENT_VERSION, dossier: inhoud }, null, 2)}\n`
}

function ordelijk(schema: GenericSchema, waarde: unknown): unknown {
  const knoop = ontleed(schema)
  if (knoop.vorm === 'blad' || typeof waarde !== 'object' || waarde === null) return waarde
  if (knoop.vorm === 'lijst') return waarde
  const velden = waarde as Record<string, unknown>
  if (knoop.vorm === 'perSleutel') {
    return Object.fromEntries(
      Object.keys(velden)
        .sort()
        .map((sleutel) => [sleutel, ordelijk(knoop.waarde, velden[sleutel])]),
    )
  }
  return Object.fromEntries(
    Object.entries(knoop.velden).map(([sleutel, onder]) => [sleutel, ordelijk(onder, velden[sleutel])]),
  )
}

/** Reads the text of a file. `migrations` only differ in tests. Messages are Dutch: a title and at most six lines. */
export function readBestand(
  text: string,
  {
    maxTekens = BESTAND_MAX,
    migrations = MIGRATIONS,
    stap = () => undefined,
  }: {
    maxTekens?: number
    migrations?: readonly Migration[]
    /** Told each time that a piece of the work begins, in Dutch. */
    stap?: (naam: string) => void
  } = {},
): Uitkomst {
  if (text.length > maxTekens) {
    return mis('Dit bestand is te groot', [
      `Het telt ${zegGetal(text.length)} tekens; een dossier mag er ${zegGetal(maxTekens)} tellen.`,
    ])
  }
  const bloot = text.replace(/^\uFEFF/u, '')
  if (bloot.trim() === '') return mis('Dit bestand is leeg', ['Er staat niets in.'])
  stap('Ontleden')
  const json = parseJson(bloot)
  if (!json.ok) return zegJsonFout(json.fout)

  const { waarde } = json
  if (!isVelden(waarde) || waarde.formaat !== FORMAAT) {
    return mis('Dit is geen dossier van Middenveld', [
      'Een dossier begint met «"formaat": "middenveld"». Misschien koos je een ander bestand?',
    ])
  }
  const { formaatversie: versie, dossier } = waarde
  const huidig = versionAfter(migrations)
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1) {
    return mis('Dit dossier zegt niet hoe het te lezen is', [
      'veld «formaatversie»: moet een geheel getal vanaf 1 zijn',
    ])
  }
  if (versie > huidig) {
    return mis('Dit dossier komt uit een nieuwere Middenveld', [
      `Het is versie ${versie}; deze Middenveld leest tot en met versie ${huidig}.`,
      'Werk Middenveld bij en open het dan opnieuw. Aan het bestand is niets veranderd.',
    ])
  }
  const vreemd = Object.keys(waarde).filter(
    (sleutel) => !['formaat', 'formaatversie', 'dossier'].includes(sleutel),
  )
  if (vreemd.length > 0)
    return mis(
      KLOPT_NIET,
      vreemd.map((sleutel) => `onbekend veld «${kort(sleutel)}»`),
    )
  if (!isVelden(dossier)) return mis(KLOPT_NIET, ['veld «dossier»: moet een groep velden zijn: { … }'])

  let inhoud: DossierJson
  try {
    inhoud = migrate(dossier, versie, migrations)
  } catch {
    return mis('Dit oudere dossier gaat niet open', [
      `De overgang van versie ${versie} naar ${huidig} lukt niet.`,
    ])
  }
  const { gelezen, fouten } = readInhoud(inhoud, stap)
  if (fouten.length > 0) return mis(KLOPT_NIET, fouten)
  stap('Verbanden nakijken')
  return { ok: true, dossier: gelezen, losseVerwijzingen: findLosseVerwijzingen(gelezen), vanVersie: versie }
}

export const KLOPT_NIET = 'Er klopt iets niet in dit dossier'

function zegJsonFout(fout: JsonFout): Uitkomst {
  if (fout.soort === 'teDiep') {
    return mis('Dit bestand gaat niet open', ['Het zit dieper in elkaar dan een dossier ooit doet.'])
  }
  if (fout.soort === 'verbodenSleutel') {
    const plek = fout.pad.length > 0 ? fout.pad.map((stap) => kort(stap)).join(' › ') : 'bovenaan'
    return mis('Dit bestand gaat niet open', [
      `${plek}: de sleutel «${fout.sleutel}» mag niet in een dossier staan`,
    ])
  }
  return mis('Dit bestand is beschadigd of geen dossier', [
    `De tekst is geen JSON: het loopt mis op regel ${fout.regel}, teken ${fout.kolom}.`,
  ])
}

const REGELS_MAX = 5

/** A refusal: a title and as many lines as anybody reads. */
export function mis(titel: string, fouten: readonly string[]): { ok: false; fout: Mislukking } {
  const rest = fouten.length - REGELS_MAX
  const regels = fouten.slice(0, REGELS_MAX)
  if (rest > 0) regels.push(`en nog ${zegGetal(rest)} andere`)
  return { ok: false, fout: { titel, regels } }
}
