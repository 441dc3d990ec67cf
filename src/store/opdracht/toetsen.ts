/** The keys of opdrachten, as somebody at this machine has them. */
import type { Voorkeuren } from '../../domain/voorkeuren'
import { isLosseToets, zegToets } from './aanslag'
import { OPDRACHTEN, type Opdracht } from './opdrachten'
import { useVoorkeur, voorkeuren } from '../voorkeuren'
import type { Werkruimte } from '../werkruimte'

/** The keys of an opdracht as somebody at this machine has them; the first one is shown. */
export function toetsenVan(
  { id, toetsen }: Pick<Opdracht, 'id' | 'toetsen'>,
  { toetsen: eigen, losseToetsen }: Voorkeuren = voorkeuren(),
): readonly string[] {
  const gekozen = eigen[id]
  const alle = gekozen === undefined ? toetsen : gekozen === '' ? [] : [gekozen]
  return losseToetsen ? alle : alle.filter((toets) => !isLosseToets(toets))
}

/** The opdracht that this key asks for, and that can run now. */
export const opdrachtVan = (w: Werkruimte, toets: string): Opdracht | undefined =>
  OPDRACHTEN.find((wat) => toetsenVan(wat).includes(toets) && wat.enabled(w))

/** Runs the opdracht of a key when it can run now; true when the key was ours. */
export function runToets(w: Werkruimte, toets: string): boolean {
  const gevonden = opdrachtVan(w, toets)
  gevonden?.run(w)
  return Boolean(gevonden)
}

/** How the key of an opdracht is written now, empty where it has none; follows what somebody changes. */
export function useZegToets(): (wat: Opdracht) => string {
  const eigen = useVoorkeur((alle) => alle)
  return (wat) => zegToets(toetsenVan(wat, eigen)[0] ?? '')
}
