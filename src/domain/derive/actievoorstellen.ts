/** Actievoorstellen: the directions that fit one uitdaging now, what the plan lacks first. Source: method S0.4, S2.1, S3.4. */
import { type PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMGROEP } from '../model/actie'
import { type Actor, VERONTRUSTINGEN } from '../model/actor'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { ActiesPerUitdaging, ActieVoorstel, Termijn } from '../lezing/afleiding'
import { type Dragers, readDragers } from './dragers'
import { findGaten, type Gat, type Vulling } from './gaten'
import { draagtStop } from '../signalen/pr'
import { kruisKort } from './kruising'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { type Methodecode, type Zin, zin } from '../lezing/omdat'
import { type Aanspreekbaar, RICHTINGEN } from '../lezing/richtingen'
import { type ActieGrond, actieSleutel } from './sleutels'
import { noem } from '../lezing/tellingen'

/** Who has a stop of privacy (PR) needs another name or place first, and is aimed at by nothing. */
export const isAanspreekbaar = (actor: Actor): boolean => !draagtStop(actor)

/** So many at a time: a room chooses better from few. */
const MEEST_VOORGESTELD = 3

/** The best three, and those that lie aside; without what the room took over already. None in fase 4 or for an uitdaging that was not chosen. */
export function findActieVoorstellen(
  kaart: Kaartlezing,
  uitdaging: Uitdaging,
  dragers: Dragers,
  onbereikt: ReadonlySet<Id>,
  isEerste: boolean,
): Pick<ActiesPerUitdaging, 'voorstellen' | 'verborgen'> {
  const { fase, toxiciteit } = kaart.strategie
  const doelgroep = dragers.inwoners.filter(isAanspreekbaar)
  const isZonderMidden = dragers.middenGehoord.length + dragers.middenVermoed.length === 0
  if (fase === 4 || uitdaging.keuze === 'niet' || doelgroep.length === 0) {
    return { voorstellen: [], verborgen: [] }
  }
  const overgenomen = new Set(kaart.acties.flatMap(({ herkomst }) => herkomst?.voorstel ?? []))
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

/** A direction before it is said: with people instead of ids. */
type Kandidaat = Omit<ActieVoorstel, 'doelgroep' | 'omdat' | 'uitdaging'> & {
  readonly doelgroep: readonly Geplaatst[]
  /** Said only of what is suggested, and of whom it is for in the end. */
  readonly waarom: (wie: readonly Geplaatst[]) => Zin
  readonly code: Methodecode
  /** Network and training: what fase 1 is for. */
  readonly isVoorbereiding?: true
  /** Brings groups together: it fills no gap of who is not reached. */
  readonly isSamen?: true
  readonly volgnummer: number
}

function perType(
  kaart: Kaartlezing,
  { id: uitdaging, bezorgdheden }: Uitdaging,
  doelgroep: readonly Geplaatst[],
): Kandidaat[] {
  return VERONTRUSTINGEN.filter((type): type is Aanspreekbaar => type !== 'radicaliserend').flatMap(
    (type, i) => {
      const wie = doelgroep.filter(({ verontrusting }) => verontrusting === type)
      if (wie.length === 0) return []
      const richting = RICHTINGEN[type]
      const waarom: Kandidaat['waarom'] = (voor) =>
        zin`${GEVOEL[type]} bij ${noem(voor)}. Wat dan helpt: ${richting.doel}.`
      const kort = kruisKort(kaart, bezorgdheden, type, wie)
      return TERMIJNEN.map((termijn): Kandidaat => ({
        ...(termijn === 'kort' ? kort : richting[termijn]),
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

/** How a feeling is said of people, whatever their number. */
const GEVOEL: Readonly<Record<Aanspreekbaar, string>> = {
  bedroefd: 'Jullie zien verdriet',
  bezorgdIncidenteel: 'Jullie zien een concrete zorg',
  bezorgdStructureel: 'Jullie zien een zorg die al langer duurt',
  boosMaatschappelijk: 'Jullie zien boosheid tussen mensen',
  boosPolitiek: 'Jullie zien politieke boosheid',
}

/** Of whom nobody said how they feel, and of whom nobody reaches: go and listen, then the direction follows. */
function luisteren(uitdaging: Id, doelgroep: readonly Geplaatst[], onbereikt: ReadonlySet<Id>): Kandidaat[] {
  const wie = doelgroep.filter(
    ({ id, soort, verontrusting }) =>
      verontrusting === null || (soort === 'stilleMidden' && onbereikt.has(id)),
  )
  if (wie.length === 0) return []
  return [
    {
      ...los(uitdaging, 'luisteren', 'kort'),
      tekst: 'Langsgaan en luisteren, op een plek waar mensen al komen',
      werkvorm: 'huisbezoek',
      vermijd: 'invullen voor een ander',
      doelgroep: wie,
      waarom(voor) {
        const zonder = voor.filter(({ verontrusting }) => verontrusting === null)
        return zonder.length > 0
          ? zin`Nog niet ingevuld bij ${noem(zonder)}: hoe voelt dit? Dat bepaalt de aanpak.`
          : zin`Wie eerst luistert bij ${noem(voor)}, weet daarna wat past.`
      },
      code: 'S2.3',
      volgnummer: VERONTRUSTINGEN.length,
    },
  ]
}

/** What hangs on the fase: preparation in fase 1, dialogue where groups can still talk, first in small circles when it grew warmer. */
function naarFase(
  kaart: Kaartlezing,
  { id: uitdaging, bezorgdheden }: Uitdaging,
  { inwoners, wij, zij }: Dragers,
): Kandidaat[] {
  const { fase, toxiciteit } = kaart.strategie
  const { dialoogMogelijk } = kaart.dossier.situatie
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
  // Never where people do not talk any more, whatever the other answer.
  const magDialoog =
    (fase === 2 || fase === 3) &&
    dialoogMogelijk !== 'nee' &&
    toxiciteit !== 'toxisch' &&
    toxiciteit !== 'dreigend'
  if (!magDialoog || wij.length === 0 || zij.length === 0) return []
  const deelt = bezorgdheden.some((id) => {
    const een = readDragers(kaart, [id])
    return een.wij.length > 0 && een.zij.length > 0
  })
  return [
    {
      ...los(uitdaging, 'dialoog', 'kort'),
      tekst:
        fase === 3
          ? `Eerst gesprekken in kleine groepen, daarna samen ${deelt ? 'rond wat mensen delen' : 'over wat elk bezighoudt'}`
          : `Een gesprek tussen de groepen, ${deelt ? 'rond wat ze delen' : 'over wat elk bezighoudt'}`,
      werkvorm: 'kleineTafels',
      planSamenleven: ['debat'],
      vermijd: 'beginnen zonder af te spreken wat het moet opleveren',
      doelgroep: wie,
      isSamen: true,
      waarom(voor) {
        const bij = noem(voor.filter(({ zone }) => zone !== 'midden'))
        const kop = deelt
          ? zin`Aan beide kanten leeft dit: ${bij}`
          : zin`Elke kant heeft hier een eigen zorg: ${bij}`
        return dialoogMogelijk === null
          ? zin`${kop}. Praten zij nog met elkaar? Vraag dat eerst, aan elk apart.`
          : zin`${kop}. Praten lukt nog.`
      },
      code: 'S2.1',
      volgnummer: 12,
    },
  ]
}

/** Where a conflict plays beside the polarisatie: one suggestion for the whole plan, and never by the bestuur. */
function bemiddeling(
  { strategie: { soort, toxiciteit } }: Kaartlezing,
  uitdaging: Id,
  doelgroep: readonly Geplaatst[],
): Kandidaat[] {
  if (soort !== 'beide' || toxiciteit === 'toxisch') return []
  return [
    {
      ...los(uitdaging, 'bemiddeling', 'kort'),
      tekst: 'Bemiddelen in het conflict zelf, door iemand die geen partij is',
      werkvorm: 'overleg',
      vermijd: 'het conflict en de polarisatie aan één tafel',
      doelgroep,
      isSamen: true,
      waarom: () => ['Er spelen een conflict en polarisatie: twee sporen, die jullie uit elkaar houden.'],
      code: 'S1.2',
      volgnummer: -1,
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
  { waarom, code, isVoorbereiding: _is, isSamen: _samen, volgnummer: _nr, ...kandidaat }: Kandidaat,
  gat: Gat | undefined,
): ActieVoorstel {
  const reden = waarom(kandidaat.doelgroep)
  return {
    ...kandidaat,
    uitdaging,
    planSamenleven: kaart.dossier.plan.planSamenleven ? kandidaat.planSamenleven : [],
    doelgroep: kandidaat.doelgroep.map(({ id }) => id),
    omdat: { zin: gat ? zin`${gat.zin(kandidaat)} ${reden}` : reden, code },
  }
}
