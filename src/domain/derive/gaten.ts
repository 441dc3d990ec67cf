/** Gaten: what the acties of one uitdaging still lack, so that what fills it is suggested first. Source: method S3.4, S3.5. */
import { TERMIJNEN } from '../model/actie'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { ActieVoorstel, Termijn } from '../lezing/afleiding'
import { PLAN_SAMENLEVEN_MINSTENS, telPlanSamenleven, teltMee } from '../lezing/actietellingen'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { somOp, type Zin, zin } from '../lezing/omdat'
import { PLAN_SAMENLEVEN_NAAM } from '../lezing/richtingen'
import { noem } from '../lezing/tellingen'

/** What a direction could fill a gap with. */
export type Vulling = Pick<ActieVoorstel, 'termijn' | 'kanalen' | 'planSamenleven' | 'werkvorm'> & {
  readonly doelgroep: ReadonlySet<Geplaatst>
  /** Brings groups together. */
  readonly isSamen: boolean
}
export type Gat = {
  /** Smaller is filled first. */
  readonly rang: number
  readonly zin: (vulling: Pick<Vulling, 'planSamenleven'>) => Zin
  readonly vult: (vulling: Vulling) => boolean
}

const TERMIJN_ZIN: Readonly<Record<Termijn, string>> = {
  kort: 'Er is nog niets voor de korte termijn.',
  lang: 'Er is nog niets voor de lange termijn.',
}

/** In order: stille midden that nobody reaches, a term, an offline channel, and what the plan as a whole lacks (`plangat`). About acties it says nothing when there are none. */
export function findGaten(
  { actiesVan }: Kaartlezing,
  uitdaging: Uitdaging,
  doelgroep: readonly Geplaatst[],
  onbereikt: ReadonlySet<Id>,
  plangat: readonly Gat[],
): Gat[] {
  const eigen = actiesVan(uitdaging.id).filter(teltMee)
  const heeftActies = eigen.length > 0
  const aangesproken = new Set(eigen.flatMap((actie) => actie.doelgroep))
  const gemist = doelgroep.filter(
    ({ id, soort }) =>
      soort === 'stilleMidden' && !aangesproken.has(id) && (heeftActies || onbereikt.has(id)),
  )
  const termijnen = TERMIJNEN.filter(
    (termijn) => heeftActies && !eigen.some((actie) => actie.termijn === termijn),
  )
  const isOfflineLeeg = heeftActies && !eigen.some(({ kanalen }) => kanalen.includes('offline'))
  return [
    // Who feels alike is spoken to alike.
    ...[...new Set(gemist.map(({ verontrusting }) => verontrusting))].map((type): Gat => {
      const wie = gemist.filter(({ verontrusting }) => verontrusting === type)
      return {
        rang: 0,
        zin: () =>
          heeftActies
            ? zin`Nog in geen actie: ${noem(wie)}.`
            : zin`Nog buiten bereik van een verbinder: ${noem(wie)}.`,
        // Who is out of reach is not reached by a table for others: somebody goes there and listens.
        vult: ({ doelgroep, werkvorm, isSamen }) =>
          !isSamen &&
          (heeftActies || werkvorm === 'huisbezoek') &&
          wie.every((actor) => doelgroep.has(actor)),
      }
    }),
    ...termijnen.map((termijn): Gat => ({
      rang: 1,
      zin: () => [TERMIJN_ZIN[termijn]],
      vult: (vulling) => vulling.termijn === termijn,
    })),
    ...(isOfflineLeeg
      ? [
          {
            rang: 2,
            zin: () => ['Wat er staat, loopt nog niet langs een offline kanaal.'],
            vult: ({ kanalen }: Vulling) => kanalen.includes('offline'),
          },
        ]
      : []),
    ...plangat,
  ]
}

/** Over the whole plan, because Plan Samenleven asks three types of the plan and not of every uitdaging. */
export function findPlangat({ acties, dossier }: Kaartlezing): Gat[] {
  if (!dossier.plan.planSamenleven) return []
  const { mist, aantal } = telPlanSamenleven(acties.filter(teltMee))
  if (aantal >= PLAN_SAMENLEVEN_MINSTENS) return []
  return [
    {
      rang: 3,
      // Only what this suggestion brings: the whole list is the same under every card.
      zin: ({ planSamenleven }) =>
        zin`Nog niet in het plan, en wel een type van Plan Samenleven: ${somOp(
          planSamenleven.filter((type) => mist.includes(type)).map((type) => PLAN_SAMENLEVEN_NAAM[type]),
        )}.`,
      vult: ({ planSamenleven }) => planSamenleven.some((type) => mist.includes(type)),
    },
  ]
}
