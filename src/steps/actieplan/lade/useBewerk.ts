import type { Actie } from '../../../domain/model/actie'
import type { Id } from '../../../domain/model/grond'
import { useWerkruimte } from '../../../store/hooks'
import { editRecords } from '../../../store/mutaties'

/** Writes fields of one actie; what is typed in one go (`burst`) is one step. */
export function useBewerk(id: Id) {
  const { document } = useWerkruimte()
  return (patch: Partial<Omit<Actie, 'id' | 'orde'>>, burst?: string) =>
    editRecords(document, 'acties', [id], patch, undefined, { continues: burst })
}

/** The same set with this one in it, or out. */
export const metOfZonder = <T extends string>(leden: readonly T[], lid: T, erin: boolean): T[] => {
  const rest = leden.filter((ander) => ander !== lid)
  return erin ? [...rest, lid] : rest
}

/** «a · b · c» of what is there, or what to say when nothing is. */
export const naast = (delen: readonly string[], anders = 'nog niets'): string =>
  delen
    .map((deel) => deel.trim())
    .filter(Boolean)
    .join(' · ') || anders
