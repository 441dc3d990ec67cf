/** Bewaartermijn: until when a dossier is kept, and whether that day is near. Source: AVG art. 5, 1, e. */
import { dagNa, dagVan, verzetDatum } from '../../taal/datum'

/** Days before the last day from which the screen reminds people. */
export const NABIJ_DAGEN = 30

/** `open`: no date yet. `dagen`: whole days that are left, 0 on the last one. */
export type Bewaartermijn =
  | { stand: 'open' }
  | { stand: 'voorbij' }
  | { stand: 'ver' | 'nabij'; dagen: number }

/** `today` is an ISO day. A month lasts until its end. */
export function readBewaartermijn(bewaarTot: string, today: string): Bewaartermijn {
  const na = dagNa(bewaarTot)
  const nu = dagVan(today)
  if (na === null || nu === null) return { stand: 'open' }
  const dagen = na - 1 - nu
  if (dagen < 0) return { stand: 'voorbij' }
  return { stand: dagen <= NABIJ_DAGEN ? 'nabij' : 'ver', dagen }
}

export const isVoorbij = (bewaarTot: string, today: string): boolean =>
  readBewaartermijn(bewaarTot, today).stand === 'voorbij'

/** A year after the date that stands there or, where that is past or open, after today. */
export function verlengBewaarTot(bewaarTot: string, today: string): string {
  const { stand } = readBewaartermijn(bewaarTot, today)
  return verzetDatum(stand === 'ver' || stand === 'nabij' ? bewaarTot : today, { maanden: 12 })
}
