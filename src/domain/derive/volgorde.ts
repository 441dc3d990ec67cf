/** Volgorde: the computed order of uitdagingen, who is equal in it, and the order that the room made itself. Source: method S3.1. */
import type { Id } from '../model/grond'
import type { Plan } from '../model/plan'
import type { UitdagingLezing, UitdagingStatus } from '../lezing/afleiding'

export type Gewogen = Omit<UitdagingLezing, 'plaats' | 'gelijkwaardig'> & {
  /** Linked with the meerjarenplan. */
  readonly isGelinkt: boolean
  /** Among equals: uitdagingen first, by id; suggestions in the order in which their klassen come. */
  readonly rang: number
}

const STATUSRANG: Readonly<Record<UitdagingStatus, number>> = { kiesbaar: 2, voorlopig: 1, nietKiesbaar: 0 }

/** What decides, one after the other; more comes first. */
const maten = ({ status, som, draagvlak, verbinding, haalbaarheid, isGelinkt }: Gewogen): number[] => [
  STATUSRANG[status],
  som,
  draagvlak.punten,
  verbinding.punten,
  Math.min(haalbaarheid.impact ?? 0, haalbaarheid.steunPunten),
  Number(isGelinkt),
]

/** By status, som, draagvlak, verbinding, lowest of impact and steun, link with the meerjarenplan; then a fixed order, which says «gelijkwaardig». */
export function orderUitdagingen(gewogen: readonly Gewogen[]): Gewogen[] {
  const gemeten = gewogen.map((een) => ({ een, maat: maten(een) }))
  gemeten.sort(
    (a, b) =>
      a.maat.reduce((verschil, maat, i) => verschil || (b.maat[i] ?? 0) - maat, 0) ||
      a.een.rang - b.een.rang ||
      (a.een.sleutel < b.een.sleutel ? -1 : 1),
  )
  return gemeten.map(({ een }) => een)
}

/** Places 1, 2, … and for each the keys of its equals. `geordend` comes from {@link orderUitdagingen}. */
export function placeUitdagingen(geordend: readonly Gewogen[]): UitdagingLezing[] {
  const gelijken = new Map<string, string[]>()
  const sleutels = geordend.map((een) => maten(een).join(' '))
  for (const [i, een] of geordend.entries()) {
    const maat = sleutels[i] ?? ''
    const lijst = gelijken.get(maat)
    if (lijst) lijst.push(een.sleutel)
    else gelijken.set(maat, [een.sleutel])
  }
  return geordend.map((een, i) => {
    const { isGelinkt: _isGelinkt, rang: _rang, ...lezing } = een
    const samen = een.status === 'nietKiesbaar' ? [] : (gelijken.get(sleutels[i] ?? '') ?? [])
    const gelijkwaardig = samen.filter((sleutel) => sleutel !== een.sleutel)
    return { ...lezing, plaats: i + 1, gelijkwaardig }
  })
}

/** The room's own order where it has one, what it did not place after that, and suggestions last. */
export function readEigenVolgorde(gerangschikt: readonly UitdagingLezing[], { eigenVolgorde }: Plan) {
  const eigen = (id: Id | null): number | undefined =>
    id !== null && Object.hasOwn(eigenVolgorde, id) ? eigenVolgorde[id] : undefined
  const gegroepeerd = gerangschikt.map((lezing) => {
    const plaats = eigen(lezing.uitdaging)
    const groep = lezing.uitdaging === null ? 2 : plaats === undefined ? 1 : 0
    return { lezing, groep, plaats: plaats ?? 0 }
  })
  // Stable: what is equal keeps its computed place.
  gegroepeerd.sort((a, b) => a.groep - b.groep || a.plaats - b.plaats)
  return {
    eigenVolgorde: gegroepeerd.map(({ lezing }) => lezing.sleutel),
    heeftEigenVolgorde: gegroepeerd.some(({ groep }) => groep === 0),
  }
}
