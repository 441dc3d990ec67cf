/** Bedragen of an actie: what it costs by year, who pays and under which code of the meerjarenplan. Source: method S3.3. */
import { readBedrag, telEuro, zegBedrag } from '../../taal/getal'
import type { Actie } from './actie'
import { type Id, opSleutelOrde } from './grond'

export type Bedrag = Actie['bedragen'][Id]
/** One of which the amount is said. */
export type Gekend = Bedrag & { readonly bedrag: number }

const isGekend = <B extends Bedrag>(een: B): een is B & Gekend => een.bedrag !== null

/** Those that say an amount, in the order in which people wrote them. */
export const readGekend = ({ bedragen }: Pick<Actie, 'bedragen'>): Gekend[] =>
  opSleutelOrde(bedragen).filter(isGekend)

/** In euro; null when none says an amount. */
export function telBedragen(actie: Pick<Actie, 'bedragen'>): number | null {
  const gekend = readGekend(actie)
  return gekend.length === 0 ? null : telEuro(gekend.map(({ bedrag }) => bedrag))
}

/** In euro: the amounts, or else the one that stands in the words; null when neither says any. */
export const telKost = (actie: Pick<Actie, 'bedragen' | 'budget'>): number | null =>
  telBedragen(actie) ?? readBedrag(actie.budget) ?? null

/** «€ 1.250 in 2027 (subsidie, BD 3)», a line each, their sum when there are more, and then what was noted in words. Empty when nothing was said. */
export function zegKost(actie: Pick<Actie, 'bedragen' | 'budget'>): string {
  const gekend = readGekend(actie)
  const samen = gekend.length > 1 ? `Samen ${zegBedrag(telBedragen(actie) ?? 0)}` : ''
  return [...gekend.map(zegRegel), samen, actie.budget.trim()].filter(Boolean).join('\n')
}

function zegRegel({ bedrag, jaar, bron, code }: Gekend): string {
  const bij = [bron, code]
    .map((een) => een.trim())
    .filter(Boolean)
    .join(', ')
  return `${zegBedrag(bedrag)}${jaar === null ? '' : ` in ${jaar}`}${bij === '' ? '' : ` (${bij})`}`
}

/** What is said in one cell of a table: the sum, or else the words. */
export function zegKostKort(actie: Pick<Actie, 'bedragen' | 'budget'>): string {
  const som = telBedragen(actie)
  return som === null ? actie.budget : zegBedrag(som)
}
