/** Actievoorstellen: the directions that fit one uitdaging now, what the plan lacks first. Source: method S0.4, S2.1, S3.4. */
import { type PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMGROEP } from '../model/actie'
import { type Actor, VERONTRUSTINGEN } from '../model/actor'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { ActiesPerUitdaging, ActieVoorstel, Termijn } from '../lezing/afleiding'
import type { Dragers } from './dragers'
import { findGaten, type Gat, type Vulling } from './gaten'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { type Methodecode, verwijs, type Zin, zin } from '../lezing/omdat'
import { type Aanspreekbaar, RICHTINGEN } from '../lezing/richtingen'
import { type ActieGrond, actieSleutel } from './sleutels'
import { noem } from '../lezing/tellingen'

export const isAanspreekbaar = ({ verontrusting }: Actor): boolean => verontrusting !== 'radicaliserend'

/** So many at a time: a room chooses better from few. */
const MEEST_VOORGESTELD = 3

/** The best three, and those that lie aside; without what the room took over already. None in fase 4 or for an uitdaging that was not chosen. */
export function findActieVoorstellen(
  kaart: Kaartlezing,
  uitdaging: Uitdaging,
  dragers: Dragers,
  onbereikt: ReadonlySet<Id>,
): Pick<ActiesPerUitdaging, 'voorstellen' | 'verborgen'> {
  const { fase, toxiciteit } = kaart.strategie
  const doelgroep = dragers.inwoners.filter(isAanspreekbaar)
  if (fase === 4 || uitdaging.keuze === 'niet' || doelgroep.length === 0) {
    return { voorstellen: [], verborgen: [] }
  }
  const overgenomen = new Set(kaart.acties.flatMap(({ herkomst }) => herkomst?.voorstel ?? []))
  const kandidaten = [
    ...perType(uitdaging.id, doelgroep),
    ...zonderType(uitdaging.id, doelgroep),
    ...naarFase(kaart, uitdaging.id, dragers),
  ]
    .flatMap((kandidaat) => (toxiciteit === 'toxisch' ? ingetogen(kandidaat) : [kandidaat]))
    .filter(
      ({ isVoorbereiding, werkvorm }) =>
        fase !== 1 || isVoorbereiding || WERKVORMGROEP[werkvorm] === 'ontmoeten',
    )
    .filter(({ sleutel }) => !overgenomen.has(sleutel))
  const opzij = new Set(kaart.dossier.plan.verborgenVoorstellen)
  const gaten = findGaten(kaart, uitdaging, doelgroep, onbereikt)
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
  const vulling = ({ termijn, kanalen, planSamenleven, doelgroep }: Kandidaat): Vulling => ({
    termijn,
    kanalen,
    planSamenleven,
    doelgroep: new Set(doelgroep),
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
      kandidaat.isVoorbereiding || kandidaat.doelgroep.some(({ id }) => gesproken.has(id)) ? 0 : 1,
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

/** A direction before it is said: with people instead of ids. */
type Kandidaat = Omit<ActieVoorstel, 'doelgroep' | 'omdat' | 'uitdaging'> & {
  readonly doelgroep: readonly Geplaatst[]
  /** Said only of what is suggested. */
  readonly waarom: () => Zin
  readonly code: Methodecode
  /** Network and training: what fase 1 is for. */
  readonly isVoorbereiding?: true
  readonly volgnummer: number
}

function perType(uitdaging: Id, doelgroep: readonly Geplaatst[]): Kandidaat[] {
  return VERONTRUSTINGEN.filter((type): type is Aanspreekbaar => type !== 'radicaliserend').flatMap(
    (type, i) => {
      const wie = doelgroep.filter(({ verontrusting }) => verontrusting === type)
      if (wie.length === 0) return []
      const richting = RICHTINGEN[type]
      const waarom = () =>
        zin`Jullie zien ${noem(wie)} als ${verwijs('type', type)}; dan helpt ${richting.doel}.`
      return TERMIJNEN.map((termijn): Kandidaat => ({
        tekst: richting[termijn].tekst,
        werkvorm: richting[termijn].werkvorm,
        kanalen: richting[termijn].kanalen,
        sleutel: actieSleutel(uitdaging, type, termijn),
        type,
        termijn,
        planSamenleven: richting.planSamenleven,
        vermijd: richting.vermijd,
        doelgroep: wie,
        waarom,
        code: 'S3.4',
        volgnummer: i,
      }))
    },
  )
}

/** Of whom nobody said how they feel: go and listen, then the direction follows. */
function zonderType(uitdaging: Id, doelgroep: readonly Geplaatst[]): Kandidaat[] {
  const wie = doelgroep.filter(({ verontrusting }) => verontrusting === null)
  if (wie.length === 0) return []
  return [
    {
      ...los(uitdaging, 'luisteren', 'kort'),
      tekst: 'Langsgaan en luisteren, op een plek waar mensen al komen',
      werkvorm: 'huisbezoek',
      vermijd: 'invullen voor een ander',
      doelgroep: wie,
      waarom: () => zin`Hoe ${noem(wie)} zich hierbij voelen, is nog niet ingevuld; dat bepaalt de aanpak.`,
      code: 'S2.3',
      volgnummer: VERONTRUSTINGEN.length,
    },
  ]
}

/** What hangs on the fase: preparation in fase 1, dialogue where groups can still talk, first in small circles when it grew warmer. */
function naarFase(
  { strategie: { fase, toxiciteit } }: Kaartlezing,
  uitdaging: Id,
  { inwoners, wij, zij }: Dragers,
): Kandidaat[] {
  const wie = inwoners.filter(isAanspreekbaar)
  if (fase === 1) {
    return [
      {
        ...los(uitdaging, 'netwerk', 'kort'),
        tekst: 'Sleutelfiguren uit het netwerk samenbrengen, en vertrouwen opbouwen nu het rustig is',
        werkvorm: 'overleg',
        vermijd: 'een tegenstelling benoemen die er nog niet is',
        doelgroep: wie,
        waarom: () => ['Het is rustig: dit is het moment om het netwerk te versterken.'],
        code: 'S0.4',
        isVoorbereiding: true,
        volgnummer: 10,
      },
      {
        ...los(uitdaging, 'vorming', 'lang'),
        tekst: 'Vorming voor medewerkers en sleutelfiguren',
        werkvorm: 'overleg',
        planSamenleven: ['vormingPersoneel'],
        vermijd: '',
        doelgroep: wie,
        waarom: () => ['Het is rustig: wie nu oefent, herkent spanning later vroeger.'],
        code: 'S0.4',
        isVoorbereiding: true,
        volgnummer: 11,
      },
    ]
  }
  const magDialoog = (fase === 2 || fase === 3) && toxiciteit !== 'toxisch' && toxiciteit !== 'dreigend'
  if (!magDialoog || wij.length === 0 || zij.length === 0) return []
  const beide = wie.filter(({ zone }) => zone !== 'midden')
  return [
    {
      ...los(uitdaging, 'dialoog', 'kort'),
      tekst:
        fase === 3
          ? 'Eerst gesprekken in kleine groepen, daarna samen rond wat jullie delen'
          : 'Een gesprek tussen de groepen, rond wat ze delen',
      werkvorm: 'kleineTafels',
      planSamenleven: ['debat'],
      vermijd: 'beginnen zonder af te spreken wat het moet opleveren',
      doelgroep: wie,
      waarom: () => zin`Aan beide kanten leeft dit, bij ${noem(beide)}, en praten lukt nog.`,
      code: 'S2.1',
      volgnummer: 12,
    },
  ]
}

const los = (uitdaging: Id, grond: ActieGrond, termijn: Termijn) => ({
  sleutel: actieSleutel(uitdaging, grond, termijn),
  type: null,
  termijn,
  kanalen: ['offline'] as const,
  planSamenleven: [] as readonly (typeof PLAN_SAMENLEVEN_TYPES)[number][],
})

/** Toxisch: only the midden, and conversations one by one; nothing that brings opposites together. Source: S2.1. */
function ingetogen(kandidaat: Kandidaat): Kandidaat[] {
  const isApart = kandidaat.werkvorm === 'huisbezoek' || kandidaat.werkvorm === 'loketgesprek'
  if (isApart || kandidaat.isVoorbereiding) return [kandidaat]
  const midden = kandidaat.doelgroep.filter(({ soort }) => soort === 'stilleMidden')
  return midden.length > 0 ? [{ ...kandidaat, doelgroep: midden }] : []
}

function maakVoorstel(
  kaart: Kaartlezing,
  uitdaging: Id,
  { waarom, code, isVoorbereiding: _is, volgnummer: _nr, ...kandidaat }: Kandidaat,
  gat: Gat | undefined,
): ActieVoorstel {
  return {
    ...kandidaat,
    uitdaging,
    planSamenleven: kaart.dossier.plan.planSamenleven ? kandidaat.planSamenleven : [],
    doelgroep: kandidaat.doelgroep.map(({ id }) => id),
    omdat: { zin: gat ? zin`${gat.zin()} ${waarom()}` : waarom(), code },
  }
}
