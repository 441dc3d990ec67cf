/**
 * The drafts that are being typed at this moment, in whatever field. A draft is session state until its field commits
 * it; whoever is about to undo, change the tab, or write a file asks for all of them first.
 */
import { isVreemdeHand, isVreemdeVinger } from './schrijfhand'

export type Concept = {
  /** Of what it writes; the acts of one session are one step. */
  burst: string
  /** Identity of what is edited, with the ids that it belongs to between slashes. */
  sleutel: string
  tekst: () => string
  /** Whether some of it is nowhere but in the field. */
  onbewaard: () => boolean
  /** Writes what is there where it belongs, and goes on; a field that makes something new does not make half of it. */
  bewaar: () => void
  /** Commits everything and ends the session. */
  rondAf: () => void
  /** Writes another text where this one belonged, also after the field has gone. */
  schrijf: (tekst: string, info: { burst: string }) => void
  /** Ends the session without writing: somebody else takes care of the text. */
  laatLos: () => void
  /** The focus went by somebody else's hand: it waits in its field until its writer finishes it. */
  wacht: boolean
}

const open = new Set<Concept>()
const lezers = new Set<() => void>()
let bursts = 0
let onbewaard = false

/**
 * Commits every draft and ends its burst; what is typed afterwards is a new step. Asked by somebody else's hand it
 * only writes what is not half. Safe to call at any time.
 */
export function flushConcepten(): void {
  for (const concept of open) {
    if (concept.wacht || isVreemdeHand()) concept.bewaar()
    else concept.rondAf()
  }
}

/** Commits every draft, half or whole: for a page or a dossier that goes away, where nothing can wait. */
export function rondConceptenAf(): void {
  for (const concept of open) concept.rondAf()
}

/** What is being typed now. */
export const openConcepten = (): readonly Concept[] => [...open]

/** Whether these are words that somebody is still typing, asked by a hand that is not the writer's: it may not take them back. */
export const isNogBezig = (burst: string | null): boolean =>
  [...open].some((concept) => concept.burst === burst && isVreemdeVinger())

/** Whether anything that is typed is nowhere but in its field. */
export const isIetsOnbewaard = (): boolean => onbewaard

/** Calls back when {@link isIetsOnbewaard} changes; returns the way to stop. */
export function volgConcepten(lezer: () => void): () => void {
  lezers.add(lezer)
  return () => lezers.delete(lezer)
}

/** To be called when a draft has something new, or has written it. */
export function conceptVeranderd(): void {
  const nu = [...open].some((concept) => concept.onbewaard())
  if (nu === onbewaard) return
  onbewaard = nu
  for (const lezer of lezers) lezer()
}

const overschrevenLezers = new Set<(ander: string) => void>()

/** Calls back when somebody finishes words that went over what another wrote meanwhile; returns the way to stop. */
export function volgOverschreven(lezer: (ander: string) => void): () => void {
  overschrevenLezers.add(lezer)
  return () => overschrevenLezers.delete(lezer)
}
export const zegOverschreven = (ander: string): void => {
  for (const lezer of overschrevenLezers) lezer(ander)
}

/** A name for one editing session of one field; unique in this page. */
export function startBurst(): string {
  bursts += 1
  return `typen-${bursts}`
}

function bijVerbergen() {
  if (document.visibilityState === 'hidden') rondConceptenAf()
}

/** A page that is asked whether it may close has longer than one that closes: the words go first, and whoever stays types on. */
const bewaarConcepten = () => {
  for (const concept of open) concept.bewaar()
}

/** Keeps a draft within reach of {@link flushConcepten} and of a page that goes away; returns the way out. */
export function registerConcept(concept: Concept): () => void {
  // Listens only while somebody types: a phone may end a hidden page without any later event.
  if (open.size === 0) {
    window.addEventListener('beforeunload', bewaarConcepten)
    window.addEventListener('pagehide', rondConceptenAf)
    document.addEventListener('visibilitychange', bijVerbergen)
  }
  open.add(concept)
  return () => {
    open.delete(concept)
    conceptVeranderd()
    if (open.size > 0) return
    window.removeEventListener('beforeunload', bewaarConcepten)
    window.removeEventListener('pagehide', rondConceptenAf)
    document.removeEventListener('visibilitychange', bijVerbergen)
  }
}
