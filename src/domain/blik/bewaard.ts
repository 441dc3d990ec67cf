/** A blik as it is kept in a hoofdstuk, and back. What is kept may be older than this program: a value that is not known any more is left out. */
import { ACTOR_SOORTEN, ROLLEN, VERONTRUSTINGEN } from '../model/actor'
import type { BewaardeBlik } from '../model/hoofdstuk'
import { RELATIE_TYPEN } from '../model/relatie'
import { ZONES } from '../model/zone'
import type { Blik } from './blik'
import { type Filter, FILTERVRAGEN, type Filtervraag, vraagtNiets } from './filter'

const NIETS = { van: [], stappen: 1, filter: {}, om: null } as const

export function buildBewaard(blik: Blik): BewaardeBlik {
  const leeg: Omit<BewaardeBlik, 'soort'> = { ...NIETS, van: [...NIETS.van] }
  switch (blik.soort) {
    case 'kring':
      return { ...leeg, soort: 'kring', van: [...blik.van], stappen: blik.stappen }
    case 'filter':
      return {
        ...leeg,
        soort: 'filter',
        filter: Object.fromEntries(
          FILTERVRAGEN.filter((vraag) => blik.filter[vraag].length > 0).map((vraag) => [
            vraag,
            [...blik.filter[vraag]],
          ]),
        ),
      }
    case 'bezorgdheid':
      return { ...leeg, soort: 'bezorgdheid', om: blik.bezorgdheid }
    case 'wegval':
      return { ...leeg, soort: 'wegval', om: blik.zonder }
  }
}

/** Which values there are; null where they are ids of the dossier. */
const BEKEND: Readonly<Record<Filtervraag, readonly string[] | null>> = {
  soort: [...ACTOR_SOORTEN, ...ROLLEN],
  zone: ZONES,
  type: VERONTRUSTINGEN,
  bezorgdheid: null,
  relatie: RELATIE_TYPEN,
  bereik: ['nietBereikt'],
  gehoord: ['nietGehoord'],
}

/** Null where nothing is left to look for. */
export function readBewaard({ soort, van, stappen, filter, om }: BewaardeBlik): Blik | null {
  if (soort === 'kring') return van.length > 0 ? { soort, van, stappen } : null
  if (soort === 'filter') {
    const gelezen = Object.fromEntries(
      FILTERVRAGEN.map((vraag) => [
        vraag,
        (filter[vraag] ?? []).filter((waarde) => BEKEND[vraag]?.includes(waarde) ?? true),
      ]),
    ) as unknown as Filter
    return vraagtNiets(gelezen) ? null : { soort, filter: gelezen }
  }
  if (om === null) return null
  return soort === 'bezorgdheid' ? { soort, bezorgdheid: om } : { soort, zonder: om }
}
