/** Gedeeld: what is open more than once in this tab is one thing, which closes when the last one lets go. */
import type { Id } from '../../domain/model/grond'

export type Gedeeld<T> = {
  /** Begins it, or takes part in what is there or on its way; rejects as `begin` does. Whoever gets it calls `close` once. */
  open: (id: Id) => Promise<T & { close: () => void }>
  /** What is open now; undefined also while it is still opening. */
  levend: (id: Id) => T | undefined
  /** Also while it is opening. */
  isOpen: (id: Id) => boolean
  /** Everything that is open now. */
  alle: () => T[]
  sluitAlles: () => void
}

type Deel<T> = { houders: number; levend: T | undefined; klaar: Promise<T> }

export function createGedeeld<T extends object>(
  begin: (id: Id) => Promise<T>,
  sluit: (wat: T) => void,
): Gedeeld<T> {
  const delen = new Map<Id, Deel<T>>()

  function laatLos(id: Id, deel: Deel<T>) {
    deel.houders -= 1
    if (deel.houders > 0 || delen.get(id) !== deel) return
    delen.delete(id)
    if (deel.levend) sluit(deel.levend)
  }

  return {
    async open(id) {
      const deel = delen.get(id) ?? { houders: 0, levend: undefined, klaar: begin(id) }
      delen.set(id, deel)
      // Counted before it is there, so that who leaves early does not close it under who is still waiting.
      deel.houders += 1
      try {
        deel.levend = await deel.klaar
      } catch (fout) {
        laatLos(id, deel)
        throw fout
      }
      let isOpen = true
      return {
        ...deel.levend,
        close() {
          if (isOpen) laatLos(id, deel)
          isOpen = false
        },
      }
    },
    levend: (id) => delen.get(id)?.levend,
    isOpen: (id) => delen.has(id),
    alle: () => [...delen.values()].flatMap(({ levend }) => levend ?? []),
    sluitAlles() {
      for (const { levend } of delen.values()) if (levend) sluit(levend)
      delen.clear()
    },
  }
}
