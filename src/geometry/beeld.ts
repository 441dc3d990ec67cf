/** What of an actor is shown on the map, as plain data: equal pictures are equal JSON, so nothing is drawn twice. */
import {
  type Actor,
  type ActorSoort,
  EENHEID_NAAM,
  type Eenheid,
  isInwoner,
  ROLLEN,
  type Rol,
  toonNaam,
  VERONTRUSTING_NAAM,
} from '../domain/model/actor'
import { type Dieperliggend, DIEPERLIGGEND_NAAM, isGehoord } from '../domain/model/bezorgdheid'
import { isEens } from '../domain/model/zone'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import type { Masker } from '../domain/masker/masker'
import { gedeeldeBezorgdheden } from './gedeeld'
import { schoneTekst } from './tekst'
import { zegGetal } from '../taal/getal'

export type BezorgdheidChip = {
  tekst: string
  gehoord: boolean
  diep: Dieperliggend | null
  gedeeld: boolean
}

export type ActorBeeld = {
  soort: ActorSoort
  /** Never empty. */
  naam: string
  /** Pieces of the caption, shown with « · » between them. What is not known is not there. */
  regels: string[]
  /** Shared ones first, then heard before presumed, then in the order of the dossier. */
  chips: BezorgdheidChip[]
  rollen: Rol[]
  /** From outside the municipality. */
  buiten: boolean
  /** The room agreed on where it stands here. */
  eens: boolean
  eenheid: Eenheid | null
  letter: string
}

export const BUITEN_TEKST = 'van buiten de gemeente'

/** The picture of one actor in one tegenstelling; with a masker no hidden name or text gets through. */
export function beeldVanActor(
  actor: Actor,
  dossier: Pick<Dossier, 'actoren' | 'bezorgdheden'>,
  { masker, tegenstellingId }: { masker?: Masker | null; tegenstellingId: Id },
): ActorBeeld {
  return {
    soort: actor.soort,
    naam: schoneTekst(masker ? masker.naam(actor) : toonNaam(actor)) || toonNaam({ ...actor, naam: '' }),
    regels: regelsVan(actor),
    chips: chipsVan(actor, dossier, tegenstellingId, masker ?? null),
    rollen: actor.soort === 'netwerk' ? ROLLEN.filter((rol) => actor.rollen.includes(rol)) : [],
    buiten: !actor.binnenGemeente,
    eens: isEens(actor, tegenstellingId),
    eenheid: actor.eenheid,
    letter: actor.letter,
  }
}

function regelsVan(actor: Actor): string[] {
  const { omvang, eenheid, verontrusting, soort } = actor
  const regels: string[] = []
  if (omvang !== null && omvang > 0 && !(eenheid === 'individu' && omvang === 1)) {
    const wie = isInwoner(actor) && actor.binnenGemeente ? ['inwoner', 'inwoners'] : ['mens', 'mensen']
    regels.push(omvang === 1 ? `1 ${wie[0]}` : `± ${zegGetal(omvang)} ${wie[1]}`)
  }
  // «Meerdere mensen» says nothing beside a number, and on a groep nothing at all.
  if (eenheid === 'individu') regels.push(EENHEID_NAAM.individu)
  else if (eenheid === 'organisatie' && soort !== 'netwerk') regels.push(EENHEID_NAAM.organisatie)
  else if (eenheid === 'meerdere' && soort === 'luideStem' && regels.length === 0)
    regels.push(EENHEID_NAAM.meerdere)
  if (verontrusting) regels.push(VERONTRUSTING_NAAM[verontrusting])
  return regels
}

function chipsVan(
  actor: Actor,
  dossier: Pick<Dossier, 'actoren' | 'bezorgdheden'>,
  tegenstellingId: Id,
  masker: Masker | null,
): BezorgdheidChip[] {
  const gedeeld = gedeeldeBezorgdheden(dossier, tegenstellingId)
  const chips = Object.entries(actor.bezorgdheden).flatMap(([id, bron]) => {
    const bezorgdheid = dossier.bezorgdheden[id]
    if (!bezorgdheid) return []
    const { tekst, dieperliggend: diep, orde } = bezorgdheid
    const eigen = schoneTekst(masker ? masker.tekst(tekst) : tekst)
    const woorden = eigen || (diep ? DIEPERLIGGEND_NAAM[diep] : 'nog zonder woorden')
    return [{ id, orde, chip: { tekst: woorden, gehoord: isGehoord(bron), diep, gedeeld: gedeeld.has(id) } }]
  })
  return chips
    .sort(
      (a, b) =>
        Number(b.chip.gedeeld) - Number(a.chip.gedeeld) ||
        Number(b.chip.gehoord) - Number(a.chip.gehoord) ||
        a.orde - b.orde ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ chip }) => chip)
}
