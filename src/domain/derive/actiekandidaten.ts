/** Actiekandidaten: every direction that could fit an uitdaging, before the best are chosen: by type, by who was not heard, by fase. Source: method S0.4, S2.1, S3.4. */
import { type PLAN_SAMENLEVEN_TYPES, TERMIJNEN } from '../model/actie'
import { type Actor, VERONTRUSTINGEN } from '../model/actor'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { ActieVoorstel, Termijn } from '../lezing/afleiding'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { type Methodecode, type Zin, zin } from '../lezing/omdat'
import { AANSPREEKBAAR, RICHTINGEN } from '../lezing/richtingen'
import { noem } from '../lezing/tellingen'
import { draagtStop } from '../signalen/pr'
import { type Dragers, readDragers } from './dragers'
import { kruisKort } from './kruising'
import { type ActieGrond, actieSleutel } from './sleutels'

/** Who has a stop of privacy (PR) needs another name or place first, and is aimed at by nothing. */
export const isAanspreekbaar = (actor: Actor): boolean => !draagtStop(actor)

/** A direction before it is said: with people instead of ids. */
export type Kandidaat = Omit<ActieVoorstel, 'doelgroep' | 'omdat' | 'uitdaging'> & {
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

export function perType(
  kaart: Kaartlezing,
  { id: uitdaging, bezorgdheden }: Uitdaging,
  doelgroep: readonly Geplaatst[],
): Kandidaat[] {
  return AANSPREEKBAAR.flatMap((type, i) => {
    const wie = doelgroep.filter(({ verontrusting }) => verontrusting === type)
    if (wie.length === 0) return []
    const richting = RICHTINGEN[type]
    const waarom: Kandidaat['waarom'] = (voor) =>
      zin`${richting.gevoel} bij ${noem(voor)}. Wat dan helpt: ${richting.doel}.`
    const kort = kruisKort(kaart, bezorgdheden, type, wie)
    return TERMIJNEN.map((termijn): Kandidaat => {
      const { tekst, werkvorm, kanalen } = termijn === 'kort' ? kort : richting[termijn]
      return {
        sleutel: actieSleutel(uitdaging, type, termijn),
        tekst,
        type,
        termijn,
        werkvorm,
        kanalen,
        planSamenleven: richting.planSamenleven,
        vermijd: richting.vermijd,
        doelgroep: wie,
        waarom,
        code: 'S3.4',
        volgnummer: i,
      }
    })
  })
}

/** Of whom nobody said how they feel, and of whom nobody reaches: go and listen, then the direction follows. */
export function luisteren(
  uitdaging: Id,
  doelgroep: readonly Geplaatst[],
  onbereikt: ReadonlySet<Id>,
): Kandidaat[] {
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
export function naarFase(
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
  // Never where people do not talk any more, whatever the other answer; what is toxisch is among that.
  const magDialoog = (fase === 2 || fase === 3) && dialoogMogelijk !== 'nee' && toxiciteit !== 'dreigend'
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
export function bemiddeling(
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
export function ingetogen(kandidaat: Kandidaat): Kandidaat[] {
  const isApart = kandidaat.werkvorm === 'huisbezoek' || kandidaat.werkvorm === 'loketgesprek'
  if (isApart || kandidaat.isVoorbereiding) return [kandidaat]
  const midden = kandidaat.doelgroep.filter(({ soort }) => soort === 'stilleMidden')
  return midden.length > 0 ? [{ ...kandidaat, doelgroep: midden }] : []
}
