/** What the rooms below may not take for themselves: the clock, chance, and the browser's own services. */

/** A key of 16 characters, unguessable enough never to meet another. Starts with a letter, as the schema wants. */
export function nieuweId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return `i${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`
}

/** What the browser keeps under a key; null where it refuses. Reading the property itself throws where storage is forbidden. */
export function tryKluis(): Storage | null {
  try {
    return globalThis.localStorage
  } catch {
    return null
  }
}

/** Milliseconds since the epoch. */
export const klok = (): number => Date.now()

/** Today as an ISO day, in the reader's own time zone. */
export function vandaag(): string {
  const nu = new Date()
  return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()]
    .map((deel) => String(deel).padStart(2, '0'))
    .join('-')
}
