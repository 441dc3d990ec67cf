/**
 * The tijdlijn as a drawing: days on a field of width 1, acties as bars in a lane per termijn, and what stands above them. Every place is a part of the
 * width, so that the screen decides how wide that is. Source: method S3.4, S3.5.
 */
import { scaleLinear } from 'd3-scale'
import type { Actie } from '../domain/model/actie'
import { dagNa, dagNummer, dagVan, deelDag } from '../taal/datum'
import { type Id, opOrde } from '../domain/model/grond'
import type { Plan } from '../domain/model/plan'
import { heeftDatum, type Randen, STOMP, type Tijdpad } from '../domain/model/tijdpad'

/** What is in sight, in days since 1970; `tot` is the day after the last. Both are the first of a month. */
export type Tijdvenster = { readonly van: number; readonly tot: number }

/** Shorter than this a plan looks fuller than it is, in months. */
const MINSTENS = 6
/** A year that is this far away is a slip of the hand, and may not press all the rest together. In days before and after today. */
const VERST = { terug: 3653, vooruit: 7305 }

/** From the first month in which something happens to the last, with today in it. `vandaag`: ISO day. */
export function createTijdvenster<T extends { datum: string }>(
  acties: readonly Tijdpad[],
  triggers: Readonly<Record<Id, T>>,
  vandaag: string,
): Tijdvenster {
  const nu = dagVan(vandaag) ?? 0
  const datums = [
    ...acties.flatMap(({ start, einde, tussentijds }) => [start, einde, ...dagenVan(tussentijds)]),
    ...dagenVan(triggers),
  ]
  const dagen = datums
    .flatMap((datum) => [dagVan(datum) ?? nu, (dagNa(datum) ?? nu + 1) - 1])
    .filter((dag) => dag >= nu - VERST.terug && dag <= nu + VERST.vooruit)
  const [jaar, maand] = deelDag(Math.min(nu, ...dagen))
  const [totJaar, totMaand] = deelDag(Math.max(nu, ...dagen))
  const van = dagNummer(jaar, maand)
  // One month more, so that what is open at its end has room.
  return { van, tot: Math.max(dagNummer(totJaar, totMaand + 2), dagNummer(jaar, maand + MINSTENS)) }
}

const dagenVan = (momenten: Readonly<Record<Id, { datum: string }>>): string[] =>
  Object.values(momenten).map(({ datum }) => datum)

/** How many months a window holds. */
export function telMaanden({ van, tot }: Tijdvenster): number {
  const [jaar, maand] = deelDag(van)
  const [totJaar, totMaand] = deelDag(tot)
  return (totJaar - jaar) * 12 + totMaand - maand
}

/** Day → part of the width; not clamped. */
export const createTijdschaal = ({ van, tot }: Tijdvenster): ((dag: number) => number) =>
  scaleLinear().domain([van, tot])

/** Part of the width → whole days. */
export const dagenIn = ({ van, tot }: Tijdvenster, deel: number): number => Math.round(deel * (tot - van))

export type Balk = {
  /** 0–1 of the width, `van` < `tot`. */
  readonly van: number
  readonly tot: number
  /** The side that nobody said: it has no edge. */
  readonly open: 'begin' | 'einde' | null
  /** From which end the name is written, so that it stays inside the field. */
  readonly anker: 'begin' | 'einde'
  /** Moments in between, 0–1 of the width; those out of sight are left out. */
  readonly merken: readonly { readonly id: Id; readonly x: number }[]
}

/** A name that begins past here would run out of the field. */
const OMSLAG = 0.6

/** The bar of an actie, or null when nothing is known of its begin and end. What lies out of sight stops at the edge. */
export function buildBalk(tijdpad: Tijdpad, venster: Tijdvenster): Balk | null {
  const grens = dagenVanTot(tijdpad)
  if (!grens) return null
  const schaal = createTijdschaal(venster)
  const binnen = (dag: number) => Math.min(1, Math.max(0, schaal(dag)))
  const [van, tot] = [binnen(grens[0]), binnen(grens[1])]
  const dun = 1 / (venster.tot - venster.van)
  return {
    van: Math.min(van, 1 - dun),
    tot: Math.max(tot, Math.min(van, 1 - dun) + dun),
    open: tijdpad.start === '' ? 'begin' : tijdpad.einde === '' ? 'einde' : null,
    anker: van < OMSLAG ? 'begin' : 'einde',
    merken: Object.entries(tijdpad.tussentijds)
      .flatMap(([id, { datum }]) => {
        const dag = dagVan(datum)
        return dag === null ? [] : { id, x: schaal((dag + (dagNa(datum) ?? dag)) / 2) }
      })
      .filter(({ x }) => x >= 0 && x <= 1)
      .sort((a, b) => a.x - b.x),
  }
}

/** First day and the day after the last, in order; an open side gets a stump. */
function dagenVanTot({ start, einde }: Randen): [number, number] | null {
  const [van, tot] = [dagVan(start), dagNa(einde)]
  if (van === null && tot === null) return null
  if (van === null) return [(tot ?? 0) - STOMP, tot ?? 0]
  if (tot === null) return [van, van + STOMP]
  // An end before the begin: drawn from one to the other, and for people to mend.
  return tot > van ? [van, tot] : [dagVan(einde) ?? van, dagNa(start) ?? van + 1]
}

/** Acties of one termijn: with a date in the order in which they happen, without one in the order of the plan. */
export type Baan<A extends Inbaan = Inbaan> = {
  readonly termijn: Actie['termijn']
  readonly gepland: readonly A[]
  readonly zonderDatum: readonly A[]
}
type Inbaan = Pick<Actie, 'id' | 'orde' | 'termijn'> & Tijdpad

export function buildBanen<A extends Inbaan>(acties: Readonly<Record<Id, A>>): Baan<A>[] {
  const alle = opOrde(acties)
  const eerst = (actie: A) => dagenVanTot(actie) ?? [0, 0]
  return ([...(['kort', 'lang'] as const), null] as const).map((termijn) => {
    const hier = alle.filter((actie) => actie.termijn === termijn)
    return {
      termijn,
      gepland: hier
        .filter(heeftDatum)
        .sort((a, b) => eerst(a)[0] - eerst(b)[0] || eerst(a)[1] - eerst(b)[1] || a.orde - b.orde),
      zonderDatum: hier.filter((actie) => !heeftDatum(actie)),
    }
  })
}

/** A piece of the header; `van` and `tot` are 0–1 of the width. */
export type Kopdeel = { readonly label: string; readonly van: number; readonly tot: number }

const MAAND = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** Years, and beneath them months, quarters or nothing, by how many months stand beside each other in sight. */
export function buildTijdkop(
  venster: Tijdvenster,
  inBeeld: number,
): { readonly jaren: readonly Kopdeel[]; readonly delen: readonly Kopdeel[] } {
  const label = (maand: number, stap: number) =>
    stap === 1 ? (MAAND[maand] ?? '') : `${MAAND[maand] ?? ''}–${MAAND[maand + stap - 1] ?? ''}`
  return {
    jaren: verdeel(venster, 12, (jaar) => String(jaar)),
    delen:
      inBeeld <= 24
        ? verdeel(venster, 1, (_, maand) => label(maand, 1))
        : inBeeld <= 60
          ? verdeel(venster, 3, (_, maand) => label(maand, 3))
          : [],
  }
}

/** Cuts the window where a new year, quarter or month begins; `stap` in months, a divisor of 12. */
function verdeel(
  { van, tot }: Tijdvenster,
  stap: number,
  zeg: (jaar: number, maand: number) => string,
): Kopdeel[] {
  const schaal = createTijdschaal({ van, tot })
  const delen: Kopdeel[] = []
  for (let dag = van; dag < tot;) {
    const [jaar, maand] = deelDag(dag)
    const begin = maand - (maand % stap)
    const volgende = Math.min(tot, dagNummer(jaar, begin + stap))
    // Half a quarter has no room for its words; a year always has.
    const heel = stap === 12 || (maand === begin && volgende === dagNummer(jaar, begin + stap))
    delen.push({ label: heel ? zeg(jaar, begin) : '', van: schaal(dag), tot: schaal(volgende) })
    dag = volgende
  }
  return delen
}

export type Trigger = {
  readonly id: Id
  readonly tekst: string
  readonly datum: string
  /** 0–1 of the width: a day is a line, a month a band. */
  readonly van: number
  readonly tot: number
  /** Row of its label, 0 first, so that no two labels lie over each other. */
  readonly rij: number
  readonly anker: 'begin' | 'einde'
}

/** Days of the plan that can become tense, in order; those without a date or out of sight are left out. `breedteVan`: of a label, as a part of the width. */
export function buildTriggers(
  triggers: Plan['triggers'],
  venster: Tijdvenster,
  breedteVan: (tekst: string) => number,
): Trigger[] {
  const schaal = createTijdschaal(venster)
  const bezet: [number, number][][] = []
  return Object.entries(triggers)
    .flatMap(([id, { datum, tekst }]) => {
      const [van, tot] = [dagVan(datum), dagNa(datum)]
      return van === null || tot === null ? [] : [{ id, tekst, datum, van: schaal(van), tot: schaal(tot) }]
    })
    .filter(({ van, tot }) => tot > 0 && van < 1)
    .sort((a, b) => a.van - b.van || (a.id < b.id ? -1 : 1))
    .map((trigger) => {
      const anker = trigger.van < OMSLAG ? ('begin' as const) : ('einde' as const)
      const breedte = breedteVan(trigger.tekst)
      const plek: [number, number] =
        anker === 'begin' ? [trigger.van, trigger.van + breedte] : [trigger.tot - breedte, trigger.tot]
      let rij = bezet.findIndex((anderen) => anderen.every(([van, tot]) => plek[1] <= van || plek[0] >= tot))
      if (rij < 0) rij = bezet.push([]) - 1
      bezet[rij]?.push(plek)
      return { ...trigger, rij, anker }
    })
}
