/** Sentences for screen readers, from anywhere to the one `Aankondiger` on the page. */
type Listener = (text: string) => void
const listeners = new Set<Listener>()

/** Says `text` politely, after what is being read. The same text twice is said twice. Silent without an `Aankondiger`. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** Hears every {@link announce}; returns the way out. */
export function listenToAankondigingen(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
