/**
 * Strategie: what the Situatie says about how to go on. People decide; where they did not, everything counts with the proposal and says so.
 * Source: method S0.4, S1.2, S2.1; afleiding «Zones en plaatsen».
 */
import type { Situatie } from '../model/situatie'
import { SCHUIVEN } from '../model/situatie'
import { type Omdat, zin } from './omdat'

export type Fase = 1 | 2 | 3 | 4
export type SituatieSoort = 'conflict' | 'polarisatie' | 'beide'
export type Toxiciteit = 'toxisch' | 'dreigend' | 'democratisch' | 'onbekend'

export type Strategie = {
  /** What counts: decided by people, else the proposal; null when neither is there. */
  readonly soort: SituatieSoort | null
  readonly soortVoorstel: { readonly soort: SituatieSoort; readonly omdat: Omdat } | null
  readonly fase: Fase | null
  readonly faseVoorstel: { readonly fase: Fase; readonly omdat: Omdat } | null
  readonly isFaseBeslist: boolean
  /** Both questions «nee» is toxisch, one «nee» and one «ja» dreigend, twice «ja» democratisch; an open answer is onbekend. */
  readonly toxiciteit: Toxiciteit
}

/** Said of what is only proposed, on every screen and on paper. */
export const NOG_NIET_BESLIST = 'voorstel, nog niet beslist'

/** Total: any valid situatie gives an answer. */
export function readStrategie(situatie: Situatie): Strategie {
  const soortVoorstel = proposeSoort(situatie)
  const faseVoorstel = proposeFase(situatie)
  return {
    soort: situatie.soort ?? soortVoorstel?.soort ?? null,
    soortVoorstel,
    fase: situatie.fase ?? faseVoorstel?.fase ?? null,
    faseVoorstel,
    isFaseBeslist: situatie.fase !== null,
    toxiciteit: readToxiciteit(situatie),
  }
}

function readToxiciteit({ dialoogMogelijk, overkoepelendWij }: Situatie): Toxiciteit {
  if (dialoogMogelijk === null || overkoepelendWij === null) return 'onbekend'
  const nee = [dialoogMogelijk, overkoepelendWij].filter((antwoord) => antwoord === 'nee').length
  return nee === 2 ? 'toxisch' : nee === 1 ? 'dreigend' : 'democratisch'
}

/** At least four of the five sliders to one side is that; else beide. Fewer than three filled in: no proposal. Source: S1.2. */
function proposeSoort({ schuiven }: Situatie): Strategie['soortVoorstel'] {
  const gezet = SCHUIVEN.flatMap((naam) => schuiven[naam] ?? [])
  if (gezet.length < 3) return null
  const conflict = gezet.filter((stand) => stand < 0).length
  const polarisatie = gezet.filter((stand) => stand > 0).length
  const soort = conflict >= 4 ? 'conflict' : polarisatie >= 4 ? 'polarisatie' : 'beide'
  return {
    soort,
    omdat: {
      zin: zin`Van de ${gezet.length} schuiven die jullie zetten, wijzen er ${conflict} naar conflict en ${polarisatie} naar polarisatie.`,
      code: 'S1.2',
    },
  }
}

/**
 * Repeated open confrontation is 4, and only a plain «ja» says so; avoiding places or people, or first confrontation, is 3; only prejudice or unease is 2; everything «nee» is 1.
 * «Een beetje» counts as yes, because it is there. Nothing said: no proposal. Source: S1.2, table of S0.4.
 */
function proposeFase({ fasesignalen }: Situatie): Strategie['faseVoorstel'] {
  if (Object.keys(fasesignalen).length === 0) return null
  const speelt = (naam: keyof typeof fasesignalen) =>
    fasesignalen[naam] === 'ja' || fasesignalen[naam] === 'beetje'
  const stel = (fase: Fase, waarom: string): Strategie['faseVoorstel'] => ({
    fase,
    omdat: { zin: [waarom], code: 'S1.2' },
  })
  if (fasesignalen.herhaald === 'ja') return stel(4, 'Openlijke confrontaties herhalen zich.')
  if (fasesignalen.herhaald === 'beetje')
    return stel(
      3,
      'Openlijke confrontaties herhalen zich een beetje. Herhaalt het zich echt, dan is het fase 4.',
    )
  if (speelt('confrontatie')) return stel(3, 'Er is een eerste openlijke confrontatie.')
  if (speelt('plaatsenMijden')) return stel(3, 'Mensen mijden bepaalde plaatsen.')
  if (speelt('buurtgenotenMijden')) return stel(3, 'Mensen mijden elkaar.')
  if (speelt('stereotypen')) return stel(2, 'Er leven vooroordelen, maar het blijft bij denken.')
  if (speelt('nietThuis') || speelt('ongemak')) return stel(2, 'Er is ongemak of onzekerheid, meer nog niet.')
  return stel(1, 'Niets van wat jullie nakeken, speelt hier.')
}
