/** The tijdpad of an actie: what is known of its begin and its end, and the moments in between. How it moves and stretches. Source: method S3.5. */
import type { Actie } from './actie'
import {
  dagNa,
  dagVan,
  isMaand,
  komtVoor,
  maandenIn,
  type Verzet,
  verzetDatum,
  writeDag,
  zegDatum,
} from '../../taal/datum'
import type { Datum, Id } from './grond'

export type Rand = 'start' | 'einde'
export type Randen = Pick<Actie, Rand>
type Moment = { readonly datum: Datum }
/** `M`: what hangs on it in between. */
export type Tijdpad<M extends Moment = Moment> = Randen & { readonly tussentijds: Readonly<Record<Id, M>> }

/** How long what has only a begin or only an end is drawn, in days: enough to hold. */
export const STOMP = 45

const alleDatums = ({ start, einde }: Randen): string[] => [start, einde].filter(Boolean)
const kentMaanden = (tijdpad: Randen): boolean => alleDatums(tijdpad).some(isMaand)

export const heeftDatum = (tijdpad: Randen): boolean => alleDatums(tijdpad).length > 0

/** Over before it begins. Where one end is not known, nothing is. */
export const isOmgekeerd = ({ start, einde }: Randen): boolean => komtVoor(einde, start)

/** Why this date cannot be this end of it: the end of a sentence that begins with the date. Null when it can; no date always can. */
export function waaromNiet(rand: Rand, datum: string, { start, einde }: Partial<Randen>): string | null {
  if (rand === 'einde')
    return komtVoor(datum, start ?? '') ? `ligt vóór het begin, ${zegDatum(start ?? '')}` : null
  return komtVoor(einde ?? '', datum) ? `ligt na het einde, ${zegDatum(einde ?? '')}` : null
}

/** So many days, or so many months where it is known by month. */
export const verzetVan = (tijdpad: Randen, dagen: number): Verzet =>
  kentMaanden(tijdpad) ? { maanden: maandenIn(dagen) } : { dagen }

/** One press of an arrow: a week, or a month where it is known by month. `richting` is 1 (later) or −1. */
export const stapVan = (tijdpad: Randen, richting: 1 | -1): Verzet =>
  kentMaanden(tijdpad) ? { maanden: richting } : { dagen: 7 * richting }

/** The whole, earlier or later, with the moments that hang on it. */
export const verzetTijdpad = <M extends Moment>(
  { start, einde, tussentijds }: Tijdpad<M>,
  verzet: Verzet,
): Tijdpad<M> => ({
  start: verzetDatum(start, verzet),
  einde: verzetDatum(einde, verzet),
  tussentijds: Object.fromEntries(
    Object.entries(tussentijds).map(([id, moment]) => [
      id,
      { ...moment, datum: verzetDatum(moment.datum, verzet) },
    ]),
  ),
})

/**
 * One end earlier or later; it never passes the other. An end that nobody had said begins where the bar is drawn to, as a month when the other is known
 * by month.
 */
export function rekTijdpad(tijdpad: Randen, rand: Rand, verzet: Verzet): Randen {
  const { start, einde } = tijdpad
  if (rand === 'einde') {
    const nieuw = verzetDatum(einde || eindeVanStomp(start), verzet)
    return { start, einde: komtVoor(nieuw, start) ? start : nieuw }
  }
  const nieuw = verzetDatum(start || beginVanStomp(einde), verzet)
  return { start: komtVoor(einde, nieuw) ? einde : nieuw, einde }
}

const als = (voorbeeld: string, dag: number): string =>
  isMaand(voorbeeld) ? writeDag(dag).slice(0, 7) : writeDag(dag)
const eindeVanStomp = (start: string): string => als(start, (dagVan(start) ?? 0) + STOMP - 1)
const beginVanStomp = (einde: string): string => als(einde, (dagNa(einde) ?? 0) - STOMP)
