/** Netwerk: the five readings, and what is missing. More would promise a precision that a map made by hand does not have. Source: method S2.5. */
import { deriveAfhankelijkheid } from './afhankelijkheid'
import type { NetwerkLezing } from '../lezing/afleiding'
import { deriveBereik } from '../lezing/bereik'
import { deriveBrug } from './brug'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { deriveKaartbalans } from './kaartbalans'
import { deriveOnderbouwing } from './onderbouwing'
import { findBlindeVlekken, findOntbrekendeRollen } from '../lezing/ontbrekend'

/** Below this the readings say little; counts are given all the same. */
const GENOEG = { middens: 3, lijnen: 5 } as const

export function deriveNetwerk(kaart: Kaartlezing): NetwerkLezing {
  const bereik = deriveBereik(kaart)
  const onderbouwing = deriveOnderbouwing(kaart)
  return {
    teWeinig:
      kaart.middens.length < GENOEG.middens || onderbouwing.gehoord + onderbouwing.vermoed < GENOEG.lijnen,
    bereik,
    afhankelijkheid: deriveAfhankelijkheid(kaart, bereik.bereikt),
    brug: deriveBrug(kaart),
    balans: deriveKaartbalans(kaart),
    onderbouwing,
    ontbrekendeRollen: findOntbrekendeRollen(kaart),
    blindeVlekken: findBlindeVlekken(kaart),
  }
}
