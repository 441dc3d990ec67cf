/**
 * Strategie: what the Situatie says about how to go on. People decide; where they did not, everything counts with the proposal and says so.
 * Source: method S0.4, S1.2, S2.1; afleiding «Zones en plaatsen».
 */
import type { Situatie } from '../model/situatie'
import { type FASESIGNALEN, SCHUIVEN } from '../model/situatie'
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
  /** Also against one concrete change or decision: a track of its own beside what `soort` asks. */
  readonly isWeerstand: boolean
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
    isWeerstand: situatie.weerstand === 'ja',
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
 * Who keeps away from others out of unease or uncertainty is 2, out of fear 3, and 3 too while nobody said why. Everything that is seen is named.
 * «Een beetje» counts as yes, because it is there. Nothing said: no proposal. Source: S1.2, table of S0.4.
 */
/** Each sign in the words of a list. */
const FASEWOORD = {
  stereotypen: 'vooroordelen',
  nietThuis: 'zich niet thuis voelen',
  ongemak: 'ongemak bij contact',
  buurtgenotenMijden: 'elkaar mijden',
  plaatsenMijden: 'plaatsen mijden',
  confrontatie: 'een openlijke botsing',
  herhaald: 'herhaling',
} as const satisfies Readonly<Record<(typeof FASESIGNALEN)[number], string>>

function proposeFase({ fasesignalen, mijdenUit }: Situatie): Strategie['faseVoorstel'] {
  if (Object.keys(fasesignalen).length === 0) return null
  const speelt = (naam: keyof typeof fasesignalen) =>
    fasesignalen[naam] === 'ja' || fasesignalen[naam] === 'beetje'
  const stel = (fase: Fase, waarom: string): Strategie['faseVoorstel'] => ({
    fase,
    omdat: { zin: [waarom], code: 'S1.2' },
  })
  const gezien = (Object.keys(FASEWOORD) as (keyof typeof FASEWOORD)[]).filter(speelt)
  /** The first says which phase; what else is seen is named with it. */
  const metDeRest = (fase: Fase, waarom: string, ...genoemd: readonly (keyof typeof FASEWOORD)[]) => {
    const rest = gezien.filter((naam) => !genoemd.includes(naam)).map((naam) => FASEWOORD[naam])
    return stel(fase, rest.length > 0 ? `${waarom} Ook gezien: ${rest.join(', ')}.` : waarom)
  }
  if (fasesignalen.herhaald === 'ja')
    return metDeRest(4, 'Openlijke confrontaties herhalen zich.', 'herhaald', 'confrontatie')
  if (fasesignalen.herhaald === 'beetje')
    return metDeRest(
      3,
      'Openlijke confrontaties herhalen zich een beetje. Herhaalt het zich echt, dan is het fase 4.',
      'herhaald',
      'confrontatie',
    )
  if (speelt('confrontatie')) return metDeRest(3, 'Er is een eerste openlijke confrontatie.', 'confrontatie')
  if (speelt('plaatsenMijden')) return metDeRest(3, 'Mensen mijden bepaalde plaatsen.', 'plaatsenMijden')
  if (speelt('buurtgenotenMijden')) {
    const isZacht = mijdenUit === 'ongemak' || mijdenUit === 'onzekerheid'
    const uit = mijdenUit === null ? '' : ` uit ${mijdenUit}`
    return metDeRest(isZacht ? 2 : 3, `Mensen mijden elkaar${uit}.`, 'buurtgenotenMijden')
  }
  if (speelt('stereotypen'))
    return metDeRest(
      2,
      gezien.length === 1 ? 'Er leven vooroordelen, maar het blijft bij denken.' : 'Er leven vooroordelen.',
      'stereotypen',
    )
  if (gezien.length > 0) return metDeRest(2, 'Er is ongemak of onzekerheid, meer nog niet.', ...gezien)
  return stel(1, 'Niets van wat jullie nakeken, speelt hier.')
}
