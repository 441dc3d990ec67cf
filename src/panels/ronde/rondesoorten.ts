/** What can be asked in a round, in the words of the room. */
import type { Rondevraag } from '../../domain/model/ronde'
import type { Rondeopzet } from '../../domain/rondes/plaatsronde'

export const RONDESOORTEN = ['waar', 'zorg', 'grootte'] as const
export type Rondesoort = (typeof RONDESOORTEN)[number]

type Soort = {
  readonly vraag: Rondevraag
  readonly over: Rondeopzet['over']
  readonly label: string
  readonly verwijs: 'actor' | 'bezorgdheid'
}

export const RONDESOORT: Readonly<Record<Rondesoort, Soort>> = {
  waar: { vraag: 'plaats', over: 'actoren', label: 'Waar staat wie?', verwijs: 'actor' },
  zorg: { vraag: 'plaats', over: 'bezorgdheden', label: 'Aan welke kant leeft dit?', verwijs: 'bezorgdheid' },
  grootte: { vraag: 'grootte', over: 'actoren', label: 'Hoe groot is dit?', verwijs: 'actor' },
}

export const findRondesoort = ({ vraag, over }: Pick<Rondeopzet, 'vraag' | 'over'>): Rondesoort =>
  RONDESOORTEN.find((soort) => RONDESOORT[soort].vraag === vraag && RONDESOORT[soort].over === over) ?? 'waar'

/** Which question this is: rounds with the same key must not be laid side by side with nearly the same people. */
export const writeVraagsleutel = ({
  vraag,
  over,
  tegenstelling,
}: Pick<Rondeopzet, 'vraag' | 'over' | 'tegenstelling'>): string => `${vraag} ${over} ${tegenstelling ?? ''}`

/** A place on the axis for who listens: «in het midden», «4 van 10 naar bewoners». */
export function zegPlaats(x: number, einden: readonly [string, string]): string {
  const stappen = Math.round(Math.abs(x) * 10)
  return stappen === 0 ? 'in het midden' : `${stappen} van 10 naar ${einden[x < 0 ? 0 : 1]}`
}
