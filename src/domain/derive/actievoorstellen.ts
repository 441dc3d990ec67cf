/** Actievoorstellen: the directions that fit one uitdaging now, what the plan lacks first. Source: method S0.4, S2.1, S3.4. */
import { TERMIJNEN, WERKVORMGROEP } from '../model/actie'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { ActiesPerUitdaging, ActieVoorstel } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { zin } from '../lezing/omdat'
import {
  bemiddeling,
  ingetogen,
  isAanspreekbaar,
  type Kandidaat,
  luisteren,
  naarFase,
  perType,
} from './actiekandidaten'
import type { Dragers } from './dragers'
import { findGaten, findPlangat, type Gat, type Vulling } from './gaten'

/** So many at a time: a room chooses better from few. */
const MEEST_VOORGESTELD = 3

/** What every suggestion is held against, whatever its uitdaging. */
export type Plangrond = {
  /** Keys of suggestions that were taken over, and of those that lie aside. */
  readonly overgenomen: ReadonlySet<string>
  readonly opzij: ReadonlySet<string>
  /** Stille midden that no verbinder reaches. */
  readonly onbereikt: ReadonlySet<Id>
  readonly plangat: readonly Gat[]
}

export const readPlangrond = (kaart: Kaartlezing, onbereikt: readonly Id[]): Plangrond => ({
  overgenomen: new Set(kaart.acties.flatMap(({ herkomst }) => herkomst?.voorstel ?? [])),
  opzij: new Set(kaart.dossier.plan.verborgenVoorstellen),
  onbereikt: new Set(onbereikt),
  plangat: findPlangat(kaart),
})

/** The best three, and those that lie aside; without what the room took over already. None in fase 4 or for an uitdaging that was not chosen. */
export function findActieVoorstellen(
  kaart: Kaartlezing,
  uitdaging: Uitdaging,
  dragers: Dragers,
  { overgenomen, opzij, onbereikt, plangat }: Plangrond,
  isEerste: boolean,
): Pick<ActiesPerUitdaging, 'voorstellen' | 'verborgen'> {
  const { fase, toxiciteit } = kaart.strategie
  const doelgroep = dragers.inwoners.filter(isAanspreekbaar)
  const isZonderMidden = dragers.middenGehoord.length + dragers.middenVermoed.length === 0
  if (fase === 4 || uitdaging.keuze === 'niet' || doelgroep.length === 0) {
    return { voorstellen: [], verborgen: [] }
  }
  const kandidaten = [
    ...perType(kaart, uitdaging, doelgroep),
    ...luisteren(uitdaging.id, doelgroep, onbereikt),
    ...naarFase(kaart, uitdaging, dragers),
    ...(isEerste ? bemiddeling(kaart, uitdaging.id, doelgroep) : []),
  ]
    .flatMap((kandidaat) => (toxiciteit === 'toxisch' ? ingetogen(kandidaat) : [kandidaat]))
    .filter(
      ({ isVoorbereiding, werkvorm }) =>
        fase !== 1 || isVoorbereiding || WERKVORMGROEP[werkvorm] === 'ontmoeten',
    )
    .filter(({ sleutel }) => !overgenomen.has(sleutel))
    // Chosen without a voice from the midden: nothing for one side.
    .filter((een) => uitdaging.keuze !== 'gekozen' || !isZonderMidden || !isVoorEenKant(een))
  const gaten = findGaten(kaart, uitdaging, doelgroep, onbereikt, plangat)
  const vrij = kandidaten.filter(({ sleutel }) => !opzij.has(sleutel))
  return {
    voorstellen: chooseKandidaten(kaart, vrij, gaten, dragers).map(({ kandidaat, vult }) =>
      maakVoorstel(kaart, uitdaging.id, kandidaat, vult),
    ),
    verborgen: kandidaten
      .filter(({ sleutel }) => opzij.has(sleutel))
      .map((kandidaat) => maakVoorstel(kaart, uitdaging.id, kandidaat, undefined)),
  }
}

const isVoorEenKant = ({ doelgroep }: Kandidaat): boolean => {
  const zones = new Set(doelgroep.map(({ zone }) => zone))
  return zones.has('wij') !== zones.has('zij')
}

/** After every gap. */
const GEEN_GAT = 9

type Gekozen = { readonly kandidaat: Kandidaat; readonly vult: Gat | undefined }

/** What fills a gap first, one for each gap; then types of stille midden that spoke, then the others; short before long. */
function chooseKandidaten(
  { strategie }: Kaartlezing,
  kandidaten: readonly Kandidaat[],
  gaten: readonly Gat[],
  { middenGehoord }: Dragers,
): Gekozen[] {
  const gesproken = new Set(middenGehoord.map(({ id }) => id))
  const vulling = ({
    termijn,
    kanalen,
    planSamenleven,
    werkvorm,
    doelgroep,
    isSamen,
  }: Kandidaat): Vulling => ({
    termijn,
    kanalen,
    planSamenleven,
    werkvorm,
    doelgroep: new Set(doelgroep),
    isSamen: isSamen === true,
  })
  const over = kandidaten.map((kandidaat) => ({
    kandidaat,
    vult: gaten.length === 0 ? [] : findGevuld(gaten, vulling(kandidaat)),
    eerst: [
      Number(strategie.fase === 1 && !kandidaat.isVoorbereiding),
      Number(
        strategie.toxiciteit === 'dreigend' &&
          !kandidaat.doelgroep.some(({ soort }) => soort === 'stilleMidden'),
      ),
    ],
    dan: [
      // What holds for the plan as a whole goes before what one type asks.
      kandidaat.volgnummer < 0
        ? -1
        : kandidaat.isVoorbereiding || kandidaat.doelgroep.some(({ id }) => gesproken.has(id))
          ? 0
          : 1,
      TERMIJNEN.indexOf(kandidaat.termijn),
      kandidaat.volgnummer,
    ],
  }))
  const gevuld = new Set<Gat>()
  const uit: Gekozen[] = []
  while (over.length > 0 && uit.length < MEEST_VOORGESTELD) {
    const gerangd = over.map((een) => {
      const vult = een.vult.find((gat) => !gevuld.has(gat))
      return { een, vult, rang: [...een.eerst, vult?.rang ?? GEEN_GAT, ...een.dan] }
    })
    const beste = gerangd.reduce((a, b) => (vergelijk(b.rang, a.rang) < 0 ? b : a))
    uit.push({ kandidaat: beste.een.kandidaat, vult: beste.vult })
    over.splice(over.indexOf(beste.een), 1)
    for (const gat of beste.een.vult) gevuld.add(gat)
  }
  return uit
}

const findGevuld = (gaten: readonly Gat[], vulling: Vulling): Gat[] =>
  gaten.filter((gat) => gat.vult(vulling))

const vergelijk = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((verschil, rang, i) => verschil || rang - (b[i] ?? 0), 0)

function maakVoorstel(
  kaart: Kaartlezing,
  uitdaging: Id,
  kandidaat: Kandidaat,
  gat: Gat | undefined,
): ActieVoorstel {
  const { sleutel, tekst, type, termijn, werkvorm, kanalen, vermijd, doelgroep, code } = kandidaat
  const reden = kandidaat.waarom(doelgroep)
  return {
    sleutel,
    uitdaging,
    tekst,
    type,
    termijn,
    werkvorm,
    kanalen,
    planSamenleven: kaart.dossier.plan.planSamenleven ? kandidaat.planSamenleven : [],
    doelgroep: doelgroep.map(({ id }) => id),
    vermijd,
    omdat: { zin: gat ? zin`${gat.zin(kandidaat)} ${reden}` : reden, code },
  }
}
