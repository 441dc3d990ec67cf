/** Uitvoering: what became of an actie, line by line, and which ones ask for a word because their day has passed. Source: method S3.5. */
import { komtVoor, zegOpDatum } from '../../taal/datum'
import { readGetal, zegGetal } from '../../taal/getal'
import type { Actie } from './actie'
import { type Datum, type Id, opOrde, opSleutelOrde, type VasteTekst } from './grond'

export type Logregel = Actie['logboek'][Id]
export type Stand = Actie['status']

/** Oldest first; of one day in the order in which they were written, and without a date last: that is still to be said. */
const opVerloop = ({ logboek }: Pick<Actie, 'logboek'>): (Logregel & { id: Id })[] =>
  opSleutelOrde(logboek).sort((a, b) => (a.datum || '9').localeCompare(b.datum || '9'))

/** Newest first. */
export const readLogboek = (actie: Pick<Actie, 'logboek'>): (Logregel & { id: Id })[] =>
  opVerloop(actie).toReversed()

/** The newest line with a day (or month) that has come on `vandaag` (ISO day): how it stands now. What has no date, or one to come, says nothing of now. */
export const findLaatste = (
  actie: Pick<Actie, 'logboek'>,
  vandaag: string,
): (Logregel & { id: Id }) | undefined =>
  readLogboek(actie).find(({ datum }) => datum !== '' && !komtVoor(vandaag, datum))

/** Figures on the criterium over time, oldest first, as people wrote them: «12 → 9 → 4». Empty below two: one figure tells no course. */
export function zegVerloop(actie: Pick<Actie, 'logboek'>): string {
  const cijfers = opVerloop(actie).flatMap(({ cijfer }) => cijfer.trim() || [])
  return cijfers.length < 2 ? '' : cijfers.map(zegCijfer).join(' → ')
}

/** The same figures where each is a bare number, oldest first, to draw; empty below two. */
export function readVerloop(actie: Pick<Actie, 'logboek'>): readonly number[] {
  const cijfers = opVerloop(actie).flatMap(({ cijfer }) => {
    const getal = readGetal(cijfer)
    return typeof getal === 'number' ? getal : []
  })
  return cijfers.length < 2 ? [] : cijfers
}

/** A bare number as the screen writes numbers; anything else as it stands. */
const zegCijfer = (cijfer: string): string => {
  const getal = readGetal(cijfer)
  return typeof getal === 'number' ? zegGetal(getal) : cijfer
}

/** Neither done nor stopped. */
export const isLopend = ({ status }: Pick<Actie, 'status'>): boolean =>
  status === 'gepland' || status === 'bezig'

export type Achterop = {
  readonly actie: Actie
  /** The end has passed, or the begin while it still stands as planned. */
  readonly wat: 'einde' | 'begin'
  readonly datum: Datum
}

/** Whose day has passed today and of which nothing says that it happened; a month has passed when its last day has. Earliest first. */
export function findAchterop(acties: Readonly<Record<Id, Actie>>, vandaag: string): Achterop[] {
  return opOrde(acties)
    .filter(isLopend)
    .flatMap((actie): Achterop[] => {
      if (komtVoor(actie.einde, vandaag)) return [{ actie, wat: 'einde', datum: actie.einde }]
      if (actie.status === 'gepland' && komtVoor(actie.start, vandaag))
        return [{ actie, wat: 'begin', datum: actie.start }]
      return []
    })
    .sort((a, b) => a.datum.localeCompare(b.datum))
}

/** Says what the calendar says, not that anybody is late. */
export const zegAchterop = ({ wat, datum }: Pick<Achterop, 'wat' | 'datum'>): VasteTekst =>
  wat === 'einde'
    ? `Einde was voorzien ${zegOpDatum(datum)}`
    : `Begin was voorzien ${zegOpDatum(datum)}, stand: gepland`
