/** Whom an actie speaks to, by how they feel. Who wants to end the democratic order is referred, and not planned for. Source: method S2.3, S3.4. */
import type { Actie } from '../../../domain/model/actie'
import { AANSPREEKBAAR, type Aanspreekbaar } from '../../../domain/lezing/richtingen'
import type { Dossier } from '../../../domain/model/dossier'
import type { Id } from '../../../domain/model/grond'
import type { Afgeschermd } from '../../../store/dossiertekst'

/** How the people in it feel according to the map, each once. */
export function typesVanDoelgroep({ actoren }: Dossier, doelgroep: readonly Id[]): Aanspreekbaar[] {
  const gevoeld = new Set(doelgroep.map((id) => actoren[id]?.verontrusting))
  return AANSPREEKBAAR.filter((type) => gevoeld.has(type))
}

/** What the actie itself says, else what the map says of its doelgroep. */
export function aangesproken(dossier: Dossier, { types, doelgroep }: Afgeschermd<Actie>): Aanspreekbaar[] {
  const eigen = AANSPREEKBAAR.filter((type) => types.includes(type))
  return eigen.length > 0 ? eigen : typesVanDoelgroep(dossier, doelgroep)
}
