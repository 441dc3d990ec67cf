/**
 * Kruising: what is done soon depends on how people feel and on what lies underneath, so that «een snelle ingreep» is not the answer to everything.
 * The deeper bezorgdheid says what, the type says how. Source: method S2.2, S3.4.
 */
import { DIEPERLIGGEND, type Dieperliggend } from '../model/bezorgdheid'
import type { Id } from '../model/grond'
import type { ActieVoorstel } from '../lezing/afleiding'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { type Aanspreekbaar, RICHTINGEN } from '../lezing/richtingen'

/** `ingreep` is the form for who worries about one thing only; the other types keep the form that suits how they feel. */
const WAT: Readonly<
  Record<Dieperliggend, { readonly tekst: string; readonly werkvorm: ActieVoorstel['werkvorm'] }>
> = {
  nietGehoord: { tekst: 'Tonen wat er met elke vraag gebeurde', werkvorm: 'loketgesprek' },
  ongelijkeBehandeling: { tekst: 'De regel naast de praktijk leggen', werkvorm: 'loketgesprek' },
  identiteit: { tekst: 'Samen vertellen wat blijft', werkvorm: 'kleineTafels' },
  verkeersveiligheid: { tekst: 'Samen kijken op de plek zelf', werkvorm: 'ingreep' },
  verloedering: { tekst: 'Zichtbaar opknappen, met wie er woont', werkvorm: 'ingreep' },
  angstVoorVerandering: { tekst: 'Stap voor stap veranderen, met een weg terug', werkvorm: 'ingreep' },
}

const HOE: Readonly<Record<Aanspreekbaar, string>> = {
  bedroefd: 'en daarvoor eerst langsgaan bij wie zich terugtrok',
  bezorgdIncidenteel: 'en het uitleggen op een infofiche',
  bezorgdStructureel: 'en zeggen wanneer jullie erop terugkomen',
  boosMaatschappelijk: 'in gesprekken één voor één, met een duidelijke grens',
  boosPolitiek: 'en erkennen wat beter kon',
}

/** The short direction for these people, of this type, around these bezorgdheden; that of the type alone where nobody said what lies underneath. */
export function kruisKort(
  kaart: Kaartlezing,
  bezorgdheden: readonly Id[],
  type: Aanspreekbaar,
  wie: readonly Geplaatst[],
): Pick<ActieVoorstel, 'tekst' | 'werkvorm' | 'kanalen'> {
  const { kort } = RICHTINGEN[type]
  const dieper = findDieper(kaart, bezorgdheden, wie)
  if (dieper === null) return kort
  const { tekst, werkvorm } = WAT[dieper]
  return {
    tekst: `${tekst}, ${HOE[type]}`,
    werkvorm: kort.werkvorm === 'ingreep' ? werkvorm : kort.werkvorm,
    kanalen: kort.kanalen,
  }
}

/** What lies under most of what they carry here; of equals the first of the method. */
function findDieper(
  kaart: Kaartlezing,
  bezorgdheden: readonly Id[],
  wie: readonly Geplaatst[],
): Dieperliggend | null {
  const telling = new Map<Dieperliggend, number>()
  for (const id of bezorgdheden) {
    const dieper = kaart.dossier.bezorgdheden[id]?.dieperliggend ?? null
    if (dieper === null) continue
    const dragen = wie.filter((actor) => Object.hasOwn(actor.bezorgdheden, id)).length
    if (dragen > 0) telling.set(dieper, (telling.get(dieper) ?? 0) + dragen)
  }
  const meest = Math.max(0, ...telling.values())
  return DIEPERLIGGEND.find((een) => telling.get(een) === meest) ?? null
}
