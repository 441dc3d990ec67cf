/**
 * The drafts that are being typed at this moment, in whatever field. A draft is session state until its field commits
 * it; whoever is about to undo, change the selection or the tab, or write a file asks for all of them first.
 */
const open = new Set<() => void>()
let bursts = 0

/** Commits every draft and ends its burst; what is typed afterwards is a new step. Safe to call at any time. */
export function flushConcepten(): void {
  for (const flush of open) flush()
}

/** A name for one editing session of one field; unique in this page. */
export function startBurst(): string {
  bursts += 1
  return `typen-${bursts}`
}

function flushWhenHidden() {
  if (document.visibilityState === 'hidden') flushConcepten()
}

/** Keeps `flush` within reach of {@link flushConcepten} and of a page that goes away; returns the way out. */
export function registerConcept(flush: () => void): () => void {
  // Listens only while somebody types: a phone may end a hidden page without any later event.
  if (open.size === 0) {
    window.addEventListener('pagehide', flushConcepten)
    document.addEventListener('visibilitychange', flushWhenHidden)
  }
  open.add(flush)
  return () => {
    open.delete(flush)
    if (open.size > 0) return
    window.removeEventListener('pagehide', flushConcepten)
    document.removeEventListener('visibilitychange', flushWhenHidden)
  }
}
