/** Stemreden: what a vote said, as the reason for an own order. The order is the room's; the vote only says why. Source: method S3.1. */
import type { Dossier } from '../model/dossier'
import { opOrde } from '../model/grond'
import type { Stemming } from '../model/stemming'
import { zegDatum } from '../../taal/datum'
import { kort, tel } from '../../taal/woorden'
import { deriveUitslag, STEUN_NAAM, zegSteun } from './uitslag'

/** So many are named; the result itself stands beside the order. */
const NOEM = 3

/** The last vote on uitdagingen that still say something; null when there was none. */
export const findStemmingOver = ({ stemmingen }: Pick<Dossier, 'stemmingen'>): Stemming | null =>
  opOrde(stemmingen).findLast(({ uitdagingen }) => Object.keys(uitdagingen).length > 0) ?? null

/** «Stemming van 30 november 2026, met 7 deelnemers: «…» (9 stippen van 6 mensen, brede steun); …» */
export function writeStemreden(dossier: Pick<Dossier, 'uitdagingen'>, stemming: Stemming): string {
  const eerste = deriveUitslag(stemming)
    .filter(({ soort }) => soort !== 'geen')
    .slice(0, NOEM)
    .map(({ id, steun, soort, gelijk }) => {
      const naam = kort(dossier.uitdagingen[id]?.tekst ?? '', 80)
      return `«${naam}» (${zegSteun(steun)}, ${STEUN_NAAM[soort]}${gelijk ? ', gedeelde plaats' : ''})`
    })
  const wie = `Stemming van ${zegDatum(stemming.datum)}, met ${tel(stemming.deelnemers, 'deelnemer', 'deelnemers')}`
  return eerste.length === 0 ? `${wie}.` : `${wie}: ${eerste.join('; ')}.`
}
