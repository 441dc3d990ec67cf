/** The lines of a neighbour by their word, so that people choose once for each word. */
import { findRelatietype, type Lijn } from '../../domain/buren/vondst'
import type { RelatieType } from '../../domain/model/relatie'

/** `geraden`: what the word says, or contact where it says nothing of ours. `isBekend`: the word said it. */
export type Lijnsoort = { woord: string; aantal: number; geraden: RelatieType; isBekend: boolean }

/** Most lines first. */
export function findLijnsoorten(lijnen: readonly Lijn[]): Lijnsoort[] {
  const perWoord = new Map<string, number>()
  for (const { woord } of lijnen) perWoord.set(woord, (perWoord.get(woord) ?? 0) + 1)
  return [...perWoord]
    .map(([woord, aantal]) => {
      const type = findRelatietype(woord)
      return { woord, aantal, geraden: type ?? 'contact', isBekend: type !== null }
    })
    .sort((a, b) => b.aantal - a.aantal || a.woord.localeCompare(b.woord, 'nl'))
}
