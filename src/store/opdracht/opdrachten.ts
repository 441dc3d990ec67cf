/**
 * Opdrachten: everything a person can ask for, as data. Toolbar, menu, palette and shortcut read the same object, so a key, a label and
 * what happens can never drift apart.
 */
import { BEELD } from './beeld'
import { BEWERKEN } from './bewerken'
import { DOSSIER } from './dossier'
import { type Opdracht, type OpdrachtId, sessie } from './opdracht'
import { PLAATSEN } from './plaatsen'

export type { Opdracht, OpdrachtId }

/** These say themselves that an earlier map is on screen. */
const ZEGT_ZELF: ReadonlySet<OpdrachtId> = new Set(['ongedaan', 'opnieuw'])
/** Besides what places and edits: these write in the dossier, or begin something on the map of now. */
const VAN_NU: ReadonlySet<OpdrachtId> = new Set([
  'tegenstelling',
  'momentopname',
  'ronde',
  'stemming',
  'eersteronde',
  'kring',
  'filter',
  'wegval',
])

/** While the map shows an earlier one, nothing of it can be asked: on no bar, in no menu, with no key. */
function metFilm(een: Opdracht): Opdracht {
  const { groep, id } = een
  const isVanNu = groep === 'plaatsen' || groep === 'bewerken' || VAN_NU.has(id)
  if (!isVanNu || ZEGT_ZELF.has(id)) return een
  return { ...een, enabled: (w) => sessie(w).vroeger === null && een.enabled(w) }
}

export const OPDRACHTEN: readonly Opdracht[] = [...PLAATSEN, ...BEWERKEN, ...BEELD, ...DOSSIER].map(metFilm)

const PER_ID = new Map(OPDRACHTEN.map((een) => [een.id, een]))

/** Throws for one that is named and not made: a test asks for each. */
export function opdracht(id: OpdrachtId): Opdracht {
  const gevonden = PER_ID.get(id)
  if (!gevonden) throw new Error(`Unknown opdracht ${id}`)
  return gevonden
}
