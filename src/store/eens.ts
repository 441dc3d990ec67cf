/** Cards on whose place the room agreed: no hand moves them, and whoever tries reads since when, and what opens it again. */
import { verwijs } from '../domain/lezing/omdat'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import { findEens, isEens } from '../domain/model/zone'
import { zegDatum } from '../taal/datum'
import { parkActoren } from './mutaties'
import { naamNu } from './namen'
import type { Werkruimte } from './werkruimte'

/** Of these, in their order, who stands where the room agreed. */
export const findVasten = (
  { actoren }: Pick<Dossier, 'actoren'>,
  tegenstelling: Id,
  ids: Iterable<Id>,
): Id[] =>
  [...ids].filter((id) => {
    const actor = actoren[id]
    return actor !== undefined && isEens(actor, tegenstelling)
  })

/** Who moves when this one is moved with its group, and who stays because the room agreed on it; when this one stays, nobody moves. */
export function findMee(
  dossier: Pick<Dossier, 'actoren'>,
  tegenstelling: Id,
  id: Id,
  groep: readonly Id[],
): { gaan: readonly Id[]; blijft: readonly Id[] } {
  const blijft = findVasten(dossier, tegenstelling, groep)
  return { blijft, gaan: blijft.includes(id) ? [] : groep.filter((ander) => !blijft.includes(ander)) }
}

/** What stands on screen about it, so that a key that is held down says it once. */
const getoond = new WeakMap<Werkruimte, () => void>()

/** Says of whom among these the place is agreed on; nothing where there is nobody. */
export function zegVasten(werkruimte: Werkruimte, tegenstelling: Id, ids: Iterable<Id>): void {
  const { actoren } = werkruimte.dossier()
  const vasten = findVasten({ actoren }, tegenstelling, ids)
  const [eerste] = vasten
  const actor = eerste === undefined ? undefined : actoren[eerste]
  if (!actor) return
  const sinds = zegDatum(findEens(actor, tegenstelling) ?? '')
  const text =
    vasten.length === 1
      ? `Over ${naamNu(werkruimte, verwijs('actor', actor.id))} zijn jullie het eens sinds ${sinds}. Maak het los om te verplaatsen.`
      : `Over ${vasten.length} kaartjes zijn jullie het eens. Maak ze los om te verplaatsen.`
  getoond.get(werkruimte)?.()
  getoond.set(werkruimte, werkruimte.omgeving.meld({ text }))
}

/** To the parkeerplaats with them; who stands where the room agreed stays, and that is said. */
export function moveNaarParkeerplaats(werkruimte: Werkruimte, tegenstelling: Id, ids: readonly Id[]): void {
  zegVasten(werkruimte, tegenstelling, ids)
  parkActoren(werkruimte.document, ids, tegenstelling)
}
