/**
 * How an older file becomes one of today. Append only: a migration that went out is never changed, because files everywhere were written with it.
 * Add one at the end, freeze a file of the old version in tests/fixtures, and CURRENT_VERSION follows; a test counts the files.
 */

/** Plain JSON of a dossier as it stands in a file of some version; its shape is only known to the migration of that version. */
export type DossierJson = Record<string, unknown>

export type Migration = {
  /** What changed, as one would tell a colleague: «relaties get a nota». */
  readonly naam: string
  /** From version n to n + 1. May change what it gets: it is a private copy, fresh from the file. */
  readonly migrate: (json: DossierJson) => DossierJson
}

/** The first one goes from version 1 to 2. */
export const MIGRATIONS: readonly Migration[] = []

/** The version that `migrations` lead to. */
export const versionAfter = (migrations: readonly Migration[]): number => migrations.length + 1

/** What this app writes. */
export const CURRENT_VERSION = versionAfter(MIGRATIONS)

/**
 * Brings `json` from version `from` (whole, 1 … current) to the version after the last migration.
 * Throws RangeError for a version that does not exist, and whatever a migration throws.
 */
export function migrate(
  json: DossierJson,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): DossierJson {
  if (!Number.isInteger(from) || from < 1 || from > versionAfter(migrations)) {
    throw new RangeError(`There is no version ${from} to migrate from`)
  }
  return migrations.slice(from - 1).reduce((huidig, migration) => migration.migrate(huidig), json)
}
