/**
 * The way of every line between the same two cards: the plain curve where it is free, else bent further, else round what stands in the way; where there is
 * no way it passes under, and shows so.
 */
import type { Id } from '../domain/model/grond'
import type { RelatieType } from '../domain/model/relatie'
import type { Boog, Punt } from './boog'
import type { Hindernis, Hinderveld } from './hinderveld'
import { LIJNSTIJL } from './lijnstijl'
import { boogErboven, grensVan, heleBoog, knipBoog } from './relatiebeeld'
import { findRoute } from './route'
import { wegVan } from './weg'

/** A line with its two cards and its lane, seen from `van`. */
export type Baanlijn = { id: Id; type: RelatieType; van: Hindernis; naar: Hindernis; baan: number }

/**
 * How a line goes, before its ends are spread. `boog`: from middle to middle, and what shows of it; `onder`: it has no way but under a card. `vast`: as it
 * is. `route`: corners, from middle to middle, and the air that its bends keep.
 */
export type Spoor =
  | { soort: 'boog'; heel: Boog; deel: Boog; onder: boolean }
  | { soort: 'vast'; deel: Boog; onder: boolean }
  | { soort: 'route'; punten: readonly Punt[]; lucht: number }

/** Air that a line keeps from a card that it does not belong to, field units. */
export const LIJN_LUCHT = 10
/** Where cards stand close: no line touches one. */
const KRAP = 3
/** From one bend that is tried to the next (field units of the control point), and how far they go: a share of the distance and some, and never further than this. */
const BUIG = { stap: 38, deel: 0.55, los: 60, verst: 460 } as const
/** Air round the corners of a way, and the air that its rounded bends keep: where there is room, and between cards that were tidied. */
const RUIM = { om: 20, lucht: LIJN_LUCHT } as const
const NAUW = { om: 7.5, lucht: KRAP } as const
/** Lanes go round a corner beside each other. */
const BAAN_OM = 13
/** A way may be so much longer than the straight line. */
const OMWEG = { keer: 1.7, los: 420 } as const
/** How far from the cards of the map a line had better not go, field units. */
const BUITEN = 46

const eigen = ({ van, naar }: Baanlijn): [Id, Id] => [van.id, naar.id]

/** All ways between two cards, in the order of the lines. */
export function findSporen(lijnen: readonly Baanlijn[], veld: Hinderveld): Spoor[] {
  const gewoon = lijnen.map((lijn) => curve(lijn, 0) ?? boven(lijn))
  const vrij = lijnen.map((lijn, i) => isVrij(gewoon[i], lijn, veld, LIJN_LUCHT))
  if (!vrij.includes(false)) return gewoon
  const gebogen = buigSamen(lijnen, veld)
  if (gebogen) return gebogen
  return lijnen.map((lijn, i): Spoor => {
    const spoor = gewoon[i] as Spoor
    if (vrij[i]) return spoor
    // Nested, so that two lanes never lie on one another.
    const extra = lijnen.length > 1 ? i * BAAN_OM : 0
    const route = omweg(lijn, veld, RUIM.om + extra, RUIM.lucht)
    if (route) return route
    if (isVrij(spoor, lijn, veld, KRAP)) return spoor
    return omweg(lijn, veld, NAUW.om, NAUW.lucht) ?? onderdoor(spoor)
  })
}

const onderdoor = (spoor: Spoor): Spoor => (spoor.soort === 'route' ? spoor : { ...spoor, onder: true })

const isVrij = (spoor: Spoor | undefined, lijn: Baanlijn, veld: Hinderveld, lucht: number): boolean =>
  spoor !== undefined && spoor.soort !== 'route' && veld.isVrij([spoor.deel], lucht, eigen(lijn))

/** `buiging` is seen from the card with the first id, so that lines back and forth bend to the same side. */
function curve({ van, naar, baan, type }: Baanlijn, buiging: number): Spoor | null {
  const heel = heleBoog(van, naar, baan, van.id < naar.id ? buiging : -buiging)
  const deel = heel && knipBoog(heel, van, naar, LIJNSTIJL[type].lucht)
  return heel && deel && { soort: 'boog', heel, deel, onder: false }
}

const boven = ({ van, naar, baan, type }: Baanlijn): Spoor => ({
  soort: 'vast',
  deel: boogErboven(van, naar, baan, LIJNSTIJL[type].lucht),
  onder: false,
})

/** All lanes bent as far to one side, the least first; null where no bend is free for all. Bends that leave the map come last. */
function buigSamen(lijnen: readonly Baanlijn[], veld: Hinderveld): Spoor[] | null {
  const [eerste] = lijnen
  if (!eerste) return null
  const uiteen = Math.hypot(eerste.van.x - eerste.naar.x, eerste.van.y - eerste.naar.y)
  const grens = Math.min(BUIG.verst, uiteen * BUIG.deel + BUIG.los)
  let buiten: Spoor[] | null = null
  for (let uit: number = BUIG.stap; uit <= grens; uit += BUIG.stap) {
    for (const buiging of opEersteKant(eerste, uit)) {
      const sporen = lijnen.map((lijn) => curve(lijn, buiging))
      if (!sporen.every((spoor, i) => spoor && isVrij(spoor, lijnen[i] as Baanlijn, veld, LIJN_LUCHT + 2)))
        continue
      const alle = sporen.filter((spoor) => spoor !== null)
      if (alle.every((spoor) => isBinnen(spoor, veld))) return alle
      buiten ??= alle
    }
  }
  return buiten
}

/** Upward first, as every line arches; a line that stands goes first to the left. */
function opEersteKant({ van, naar }: Baanlijn, uit: number): [number, number] {
  const [a, b] = van.id < naar.id ? [van, naar] : [naar, van]
  const omhoog = b.x > a.x || (b.x === a.x && b.y < a.y)
  return omhoog ? [uit, -uit] : [-uit, uit]
}

function isBinnen(spoor: Spoor, { grens }: Hinderveld): boolean {
  if (spoor.soort === 'route') return true
  const { boven, onder, links, rechts } = grensVan(wegVan([spoor.deel]))
  return (
    boven >= grens.boven - BUITEN &&
    onder <= grens.onder + BUITEN &&
    links >= grens.links - BUITEN &&
    rechts <= grens.rechts + BUITEN
  )
}

function omweg({ van, naar }: Baanlijn, veld: Hinderveld, om: number, lucht: number): Spoor | null {
  const punten = findRoute(
    {
      van: { x: van.x, y: van.y },
      naar: { x: naar.x, y: naar.y },
      eigen: [van, naar],
      lucht: om,
      hoogstens: Math.hypot(van.x - naar.x, van.y - naar.y) * OMWEG.keer + OMWEG.los,
    },
    veld,
  )
  return punten && { soort: 'route', punten, lucht }
}
