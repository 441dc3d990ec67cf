/** One tab stop for a row of buttons; arrows, Home and End walk along it. So a long row never stands between two people and the map. */
import { type FocusEvent, type KeyboardEvent, useState } from 'react'

type Rij = {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}
type Halte = { 'data-halte': string; tabIndex: 0 | -1 }

const STAPPEN = {
  liggend: { ArrowLeft: -1, ArrowRight: 1 },
  staand: { ArrowUp: -1, ArrowDown: 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, 1 | -1>>>>

/** Hidden by a style sheet (a button for touch on a desk) is no stop. */
const isZichtbaar = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true

/** The stops inside a container, in the order of the screen. */
export const haltesIn = (rij: Element | null): HTMLElement[] =>
  [...(rij?.querySelectorAll<HTMLElement>('[data-halte]') ?? [])].filter(isZichtbaar)

/**
 * `ids` are the stops in order; `begin` has the tab stop until somebody walked on. `rij` goes on the container, `halte(id)` on each button.
 */
export function useHaltes({
  ids,
  begin,
  richting,
}: {
  ids: readonly string[]
  begin?: string | null | undefined
  richting: keyof typeof STAPPEN
}): { rij: Rij; halte: (id: string) => Halte } {
  const [laatste, setLaatste] = useState<string | null>(null)
  const kandidaat = [laatste, begin].find((id) => typeof id === 'string' && ids.includes(id))
  const stop = kandidaat ?? ids[0]
  return {
    rij: {
      onKeyDown(event) {
        if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
        const alle = haltesIn(event.currentTarget)
        const hier = alle.findIndex((element) => element === event.target)
        if (hier < 0) return
        const stappen: Readonly<Record<string, number>> = STAPPEN[richting]
        const doel =
          event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? alle.length - 1
              : hier + (stappen[event.key] ?? Number.NaN)
        if (Number.isNaN(doel)) return
        event.preventDefault()
        alle[Math.min(alle.length - 1, Math.max(0, doel))]?.focus()
      },
      onFocus(event) {
        const id = event.target instanceof HTMLElement ? event.target.dataset.halte : undefined
        if (id !== undefined) setLaatste(id)
      },
    },
    halte: (id) => ({ 'data-halte': id, tabIndex: id === stop ? 0 : -1 }),
  }
}
