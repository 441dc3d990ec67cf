/** Sentences for screen readers, from anywhere to the one `Aankondiger` on the page. */
type Listener = (text: string | null) => void
const listeners = new Set<Listener>()

/** Says `text` politely, after what is being read. The same text twice is said twice. Silent without an `Aankondiger`. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** Takes away what was said before: it can be read again as long as it stands there, also when names must no longer be heard. */
export function forgetAankondigingen(): void {
  for (const listener of listeners) listener(null)
}

/** Hears every {@link announce}, and null when all of it must go; returns the way out. */
export function listenToAankondigingen(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
