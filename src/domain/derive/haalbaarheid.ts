/** Haalbaarheid: what the municipality can do about it, or who in the network carries it along; the higher of the two. Source: method S3.1. */
import type { Uitdaging } from '../model/uitdaging'
import type { Punten, UitdagingLezing } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { type Zin, zin } from '../lezing/omdat'
import { noem, uniek } from '../lezing/tellingen'

const IMPACT_WOORD: Readonly<Record<Punten, string>> = {
  0: 'geen impact als bestuur',
  1: 'een beetje impact als bestuur',
  2: 'flink wat impact als bestuur',
  3: 'veel impact als bestuur',
}

/** Every netwerkactor that supports it counts one, the bestuur itself none, at most three, and at most two as long as they cover a single rol together. Not filled in is 0. */
export function deriveHaalbaarheid(
  kaart: Kaartlezing,
  uitdaging: Pick<Uitdaging, 'impact' | 'steun'> | null,
): UitdagingLezing['haalbaarheid'] {
  const impact = uitdaging?.impact ?? null
  const steun = uniek(uitdaging?.steun ?? []).flatMap((id) => {
    const actor = kaart.meegeteld.get(id)
    return actor?.soort === 'netwerk' && !actor.isBestuur ? [actor] : []
  })
  const rollen = new Set(steun.flatMap((actor) => actor.rollen))
  const plafond = rollen.size > 1 ? 3 : 2
  const steunPunten = Math.min(steun.length, plafond) as Punten
  return {
    punten: Math.max(impact ?? 0, steunPunten) as Punten,
    impact,
    steunPunten,
    steun: steun.map(({ id }) => id),
    omdat: { zin: spreek(impact, steun, steun.length > plafond && plafond === 2), code: 'S3.1' },
  }
}

function spreek(impact: Punten | null, steun: Kaartlezing['netwerk'], isAfgetopt: boolean): Zin {
  if (impact === null && steun.length === 0)
    return ['Vul in wat jullie kunnen: impact als bestuur, en wie in het netwerk dit steunt.']
  const eerst =
    impact === null ? 'Impact als bestuur is nog niet ingevuld' : `Jullie zien ${IMPACT_WOORD[impact]}`
  if (steun.length === 0) return [`${eerst}; steun uit het netwerk is nog niet aangeduid.`]
  const samen = isAfgetopt ? ' Samen dekken ze nog geen twee rollen, daarom telt hun steun als 2.' : ''
  return zin`${eerst}; steun uit het netwerk van ${noem(steun)}.${samen}`
}
