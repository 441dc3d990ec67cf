/** The list of who waits, as pure functions: what a search finds, what a click selects, who is next. */
import type { Id } from '../../domain/model/grond'
import { normaliseer } from '../../domain/masker/namen'

/** Accents and capitals make no difference; every word of the search must be somewhere in the name. */
export function zoekIn<T>(rijen: readonly T[], vraag: string, naam: (rij: T) => string): readonly T[] {
  const woorden = normaliseer(vraag).split(' ').filter(Boolean)
  if (woorden.length === 0) return rijen
  return rijen.filter((rij) => {
    const tekst = normaliseer(naam(rij))
    return woorden.every((woord) => tekst.includes(woord))
  })
}

export type Klik = {
  id: Id
  /** Ctrl, Cmd, or «meer kiezen»: adds or takes away. */ erbij: boolean
  /** Shift: from the anchor up to here. */ bereik: boolean
}

/** What is selected after a click, in the order of the list. */
export function kiesUit(
  rij: readonly Id[],
  gekozen: readonly Id[],
  anker: Id | null,
  { id, erbij, bereik }: Klik,
): Id[] {
  const van = anker === null ? -1 : rij.indexOf(anker)
  const tot = rij.indexOf(id)
  if (bereik && van >= 0 && tot >= 0) return rij.slice(Math.min(van, tot), Math.max(van, tot) + 1)
  if (!erbij) return [id]
  const set = new Set(gekozen.filter((ander) => rij.includes(ander)))
  if (!set.delete(id)) set.add(id)
  return rij.filter((ander) => set.has(ander))
}

/** Where the hand goes when these leave the list: the one that moves up into the place of the first; null when nobody is left. */
export function volgendeNa(rij: readonly Id[], weg: readonly Id[]): Id | null {
  const set = new Set(weg)
  const plek = rij.findIndex((id) => set.has(id))
  const blijft = rij.filter((id) => !set.has(id))
  return rij.slice(Math.max(0, plek)).find((id) => !set.has(id)) ?? blijft.at(-1) ?? null
}
