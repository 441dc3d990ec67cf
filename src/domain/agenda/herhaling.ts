/**
 * Herhaling: what comes back on a day that not every month has. A calendar that is told «each month» from the 31st leaves out five months; people mean
 * the last day. Only rules that ical.js (Thunderbird) and rrule read alike are given; where none is, each day is written out.
 */
import { dagNummer, dagVan, deelDag, isMaand, writeDag } from '../../taal/datum'
import type { Herhaling } from './ritme'

/** The value of RRULE, or the ISO days themselves. */
export type Reeks = { soort: 'regel'; regel: string } | { soort: 'dagen'; dagen: readonly string[] }

/** How far days are written out, in years: a calendar that is imported again goes on from there. */
export const UITGESCHREVEN_JAREN = 3

const laatsteVan = (jaar: number, maand: number): number => deelDag(dagNummer(jaar, maand + 1) - 1)[2]

/** `begin`: ISO day, or a month for its first day. `vandaag`: ISO day; what is written out begins at the first turn from then on. */
export function buildReeks(begin: string, { freq, interval }: Herhaling, vandaag: string): Reeks {
  const [jaar, maand, dag] = deelDag(dagVan(begin) ?? 0)
  const regel = (bij = ''): Reeks => ({
    soort: 'regel',
    regel: `FREQ=${freq}${interval === 1 ? '' : `;INTERVAL=${interval}`}${bij}`,
  })
  if (freq === 'WEEKLY' || dag <= 28 || isMaand(begin)) return regel()
  // The 29th of February is the only day that a year can lack.
  if (freq === 'YEARLY') return maand === 1 ? regel(';BYMONTH=2;BYMONTHDAY=-1') : regel()
  if (dag === 31) return regel(';BYMONTHDAY=-1')
  // From the 29th or 30th: that day, and the last of February. No single rule says it, unless February never has its turn.
  const raaktFebruari = (13 - maand) % interval === 0
  if (!raaktFebruari) return regel()
  return { soort: 'dagen', dagen: schrijfUit([jaar, maand, dag], interval, vandaag) }
}

/** The turns keep the rhythm and the day of the begin, also where many have passed. */
function schrijfUit(
  [jaar, maand, dag]: readonly [number, number, number],
  interval: number,
  vandaag: string,
): string[] {
  const beurt = (i: number): string => {
    const [ditJaar, dezeMaand] = deelDag(dagNummer(jaar, maand + i * interval))
    return writeDag(dagNummer(ditJaar, dezeMaand, Math.min(dag, laatsteVan(ditJaar, dezeMaand))))
  }
  const [nuJaar, nuMaand] = deelDag(dagVan(vandaag) ?? 0)
  const dezeBeurt = Math.max(0, Math.floor(((nuJaar - jaar) * 12 + nuMaand - maand) / interval))
  const eerste = beurt(dezeBeurt) < vandaag ? dezeBeurt + 1 : dezeBeurt
  const aantal = Math.ceil((UITGESCHREVEN_JAREN * 12) / interval)
  return Array.from({ length: aantal }, (_, i) => beurt(eerste + i))
}
