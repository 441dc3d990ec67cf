/** Helper lines while dragging: a card that comes near the middle or an edge of another one snaps to it, and a line says to what. */
import type { Kader } from './plek'

export type Hulplijn = { richting: 'staand' | 'liggend'; op: number; van: number; tot: number }
export type Uitlijning = { x: number; y: number; lijnen: Hulplijn[] }

/**
 * Snaps `kader` (field units) to the nearest alignment within `bereik` and gives the lines to show.
 * Only the middle snaps sideways, because x is meaning: two cards on one vertical line say «equally far», their edges say nothing.
 */
export function lijnUit(kader: Kader, anderen: readonly Kader[], bereik: number): Uitlijning {
  let besteX: { verschil: number; ander: Kader } | null = null
  let besteY: { verschil: number; ander: Kader; op: number } | null = null
  for (const ander of anderen) {
    const dx = ander.x - kader.x
    if (Math.abs(dx) <= bereik && (!besteX || Math.abs(dx) < Math.abs(besteX.verschil)))
      besteX = { verschil: dx, ander }
    for (const deel of [0, -0.5, 0.5]) {
      const op = ander.y + deel * ander.hoogte
      const dy = op - (kader.y + deel * kader.hoogte)
      if (Math.abs(dy) <= bereik && (!besteY || Math.abs(dy) < Math.abs(besteY.verschil)))
        besteY = { verschil: dy, ander, op }
    }
  }
  const x = kader.x + (besteX?.verschil ?? 0)
  const y = kader.y + (besteY?.verschil ?? 0)
  const lijnen: Hulplijn[] = []
  if (besteX) {
    const { ander } = besteX
    lijnen.push({
      richting: 'staand',
      op: ander.x,
      van: Math.min(y - kader.hoogte / 2, ander.y - ander.hoogte / 2),
      tot: Math.max(y + kader.hoogte / 2, ander.y + ander.hoogte / 2),
    })
  }
  if (besteY) {
    const { ander, op } = besteY
    lijnen.push({
      richting: 'liggend',
      op,
      van: Math.min(x - kader.breedte / 2, ander.x - ander.breedte / 2),
      tot: Math.max(x + kader.breedte / 2, ander.x + ander.breedte / 2),
    })
  }
  return { x, y, lijnen }
}
