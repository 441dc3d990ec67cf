/** Every way out as data: a menu, a palette and the tests read this list, so a new format is one entry here. */
import { BURENFORMATEN } from './burenformaten'
import type { Exportformaat } from './formaat'
import { GEGEVENSFORMATEN } from './gegevensformaten'
import { KAARTFORMATEN } from './kaartformaten'
import { PAKKETFORMATEN, PLANFORMATEN } from './planformaten'
import { SJABLOONFORMATEN } from './sjabloonformaat'
import { WERKSTUKFORMATEN } from './werkstukken'

export const EXPORTFORMATEN: readonly Exportformaat[] = [
  ...KAARTFORMATEN,
  ...PLANFORMATEN,
  ...WERKSTUKFORMATEN,
  ...SJABLOONFORMATEN,
  ...PAKKETFORMATEN,
  ...GEGEVENSFORMATEN,
  ...BURENFORMATEN,
]
