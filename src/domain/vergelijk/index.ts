/** Looking back: what changed between two states of a dossier, for one tegenstelling. Source: method S4. */
import type { Zin } from '../lezing/omdat'
import type { Id } from '../model/grond'
import { findGehoord } from './gehoord'
import { findGekomen, findSchimmen, findVerplaatst, findWeg } from './plaatsen'
import { findActies, findUitdagingen } from './plan'
import { findRelaties } from './relaties'
import { findRollen } from './rollen'
import { type Paar, VERSCHIL_DELEN, type VerschilDeel, type Vergelijking } from './verschil'

const VERGELIJKERS: Readonly<Record<VerschilDeel, (paar: Paar, tegenstelling: Id) => readonly Zin[]>> = {
  plaats: findVerplaatst,
  gekomen: findGekomen,
  weg: findWeg,
  gehoord: findGehoord,
  relaties: findRelaties,
  rollen: findRollen,
  uitdagingen: findUitdagingen,
  acties: findActies,
}
/** A tegenstelling that one of the two did not have would make everybody new or gone. */
const OVER_PLAATS: ReadonlySet<VerschilDeel> = new Set(['plaats', 'gekomen', 'weg'])

/** Two equal states give no sentence and no schim; swapping the two swaps who came and who left. */
export function vergelijk(paar: Paar, tegenstelling: Id): Vergelijking {
  const [was, is] = [paar.toen, paar.nu].map(({ tegenstellingen }) =>
    Object.hasOwn(tegenstellingen, tegenstelling),
  )
  const beide = was === true && is === true
  const delen = VERSCHIL_DELEN.map((deel): [VerschilDeel, readonly Zin[]] => [
    deel,
    beide || !OVER_PLAATS.has(deel) ? VERGELIJKERS[deel](paar, tegenstelling) : [],
  ])
  return {
    verschillen: Object.fromEntries(delen) as Vergelijking['verschillen'],
    schimmen: beide ? findSchimmen(paar, tegenstelling) : [],
    tegenstelling: was === is ? 'beide' : is ? 'nieuw' : 'weg',
  }
}
