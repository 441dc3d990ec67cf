/** The map by keyboard: moving, selecting, and walking along relaties. Letters and commands are the shell's; arrows belong to the map. */
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import { maakPositie, type Positie } from '../domain/model/zone'
import { type As, STAP } from '../geometry/as'

const RICHTING: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export const richtingVan = (key: string): readonly [number, number] | undefined => RICHTING[key]

/** The places after one press of an arrow: 1 step is a hundredth of the axis (and as much upward), with Shift ten. */
export function verzet(
  dossier: Dossier,
  tegenstelling: Id,
  ids: readonly Id[],
  [dx, dy]: readonly [number, number],
  stappen: number,
): { id: Id; x: number; y: number }[] {
  return ids.flatMap((id) => {
    const plaats = dossier.actoren[id]?.posities[tegenstelling]
    if (!plaats) return []
    const nieuw = maakPositie(plaats.x + (dx * stappen) / 100, plaats.y + dy * stappen * STAP)
    return [{ id, ...nieuw }]
  })
}

/**
 * Where a walk along the relaties leads: the neighbour that lies most in this direction (within 60° of it, nearest first); null when none does.
 * Directions are those of the drawing, so that what is heard agrees with what is seen.
 */
export function buurInRichting(
  dossier: Dossier,
  tegenstelling: Id,
  vanaf: Id,
  [rx, ry]: readonly [number, number],
  as: As,
): { actor: Id; relatie: Id } | null {
  const plaats = (id: Id): Positie | undefined => dossier.actoren[id]?.posities[tegenstelling]
  const hier = plaats(vanaf)
  if (!hier) return null
  let beste: { actor: Id; relatie: Id; afstand: number } | null = null
  for (const { id, van, naar } of Object.values(dossier.relaties)) {
    const ander = van === vanaf ? naar : naar === vanaf ? van : null
    const daar = ander === null ? undefined : plaats(ander)
    if (ander === null || !daar) continue
    const dx = as.naarVeld(daar.x) - as.naarVeld(hier.x)
    const dy = daar.y - hier.y
    const langs = dx * rx + dy * ry
    const afstand = Math.hypot(dx, dy)
    if (langs <= 0 || langs < afstand * 0.5) continue
    if (!beste || afstand < beste.afstand || (afstand === beste.afstand && id < beste.relatie))
      beste = { actor: ander, relatie: id, afstand }
  }
  return beste && { actor: beste.actor, relatie: beste.relatie }
}
