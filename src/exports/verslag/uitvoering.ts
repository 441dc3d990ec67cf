/** How an actie went, as the plan says it in one cell. */
import type { Actie } from '../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../domain/model/actiewoorden'
import { type Logregel, readLogboek, zegVerloop } from '../../domain/model/uitvoering'
import { zegDatum } from '../../taal/datum'
import { naast } from './noemer'

/** As many as a reader of a plan wants to know; the others stay in the log. */
const LAATSTE = 3

export const zegLogregel = ({ datum, stand, cijfer, tekst }: Logregel): string =>
  naast([zegDatum(datum), stand === null ? '' : ACTIE_STAND_NAAM[stand], cijfer, tekst])

/** The last lines, newest first, and the course of the figure under them. Empty without a log. */
export function zegLogboek(actie: Pick<Actie, 'logboek'>): string {
  const verloop = zegVerloop(actie)
  return [
    ...readLogboek(actie).slice(0, LAATSTE).map(zegLogregel),
    ...(verloop ? [`Verloop: ${verloop}`] : []),
  ].join('\n')
}
