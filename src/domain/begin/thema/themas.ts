/** Every thema, in the order in which they are offered. */
import { CIRCULATIEPLAN } from './circulatieplan'
import { GEBEDSPLAATS } from './gebedsplaats'
import { HOOFDDOEK } from './hoofddoek'
import { JONGEREN } from './jongeren'
import { OPVANGCENTRUM } from './opvangcentrum'
import { SLUITING } from './sluiting'
import { STRAATNAAM } from './straatnaam'
import type { Thema } from './thema'
import { WINDMOLENS } from './windmolens'

export const THEMAS_OM_TE_BEGINNEN: readonly Thema[] = [
  OPVANGCENTRUM,
  GEBEDSPLAATS,
  CIRCULATIEPLAN,
  WINDMOLENS,
  STRAATNAAM,
  HOOFDDOEK,
  JONGEREN,
  SLUITING,
]
