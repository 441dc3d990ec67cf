/** Who moved along the axis of one tegenstelling, came onto it or left it, and of whom people said that the place which the app gave is right. */
import type { Actor } from '../model/actor'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { type Positie, type Zone, zoneVan } from '../model/zone'
import type { Paar, Schim } from './verschil'

const WAAR: Readonly<Record<Zone, string>> = { wij: 'bij wij', midden: 'in het midden', zij: 'bij zij' }
/** Shift of x under which people say «a little». */
const BEETJE = 0.1

type Verzet = { id: Id; toen: Positie; nu: Positie }

const plekVan = (dossier: Dossier, id: Id, tegenstelling: Id): Positie | undefined =>
  dossier.actoren[id]?.posities[tegenstelling]

const opVeld = (dossier: Dossier, tegenstelling: Id): Actor[] =>
  Object.values(dossier.actoren)
    .filter(({ posities }) => Object.hasOwn(posities, tegenstelling))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const wisseltVanZone = ({ toen, nu }: Verzet): boolean => zoneVan(toen.x) !== zoneVan(nu.x)

/** Who changed zone first, then the longest way first. */
function findVerzet({ toen, nu }: Paar, tegenstelling: Id): Verzet[] {
  return opVeld(nu, tegenstelling)
    .flatMap(({ id }) => {
      const [voor, na] = [plekVan(toen, id, tegenstelling), plekVan(nu, id, tegenstelling)]
      return voor && na && voor.x !== na.x ? [{ id, toen: voor, nu: na }] : []
    })
    .sort(
      (a, b) =>
        Number(wisseltVanZone(b)) - Number(wisseltVanZone(a)) ||
        Math.abs(b.nu.x - b.toen.x) - Math.abs(a.nu.x - a.toen.x),
    )
}

export const findVerplaatst = (paar: Paar, tegenstelling: Id): Zin[] => [
  ...findVerzet(paar, tegenstelling).map(zegVerzet),
  ...findBevestigd(paar, tegenstelling),
]

function zegVerzet(verzet: Verzet): Zin {
  const wie = verwijs('actor', verzet.id)
  const [voor, na] = [zoneVan(verzet.toen.x), zoneVan(verzet.nu.x)]
  if (voor !== na) return zin`${wie} stond ${WAAR[voor]} en staat nu ${WAAR[na]}.`
  const hoeveel = Math.abs(verzet.nu.x - verzet.toen.x) < BEETJE ? 'een beetje ' : ''
  return zin`${wie} bleef ${WAAR[na]} en schoof ${hoeveel}op ${richting(na, verzet)}.`
}

/** Who did not move, and yet counts since then. */
const findBevestigd = ({ toen, nu }: Paar, tegenstelling: Id): Zin[] =>
  opVeld(nu, tegenstelling).flatMap(({ id }) => {
    const [voor, na] = [plekVan(toen, id, tegenstelling), plekVan(nu, id, tegenstelling)]
    if (!voor?.doorApp || !na || na.doorApp || voor.x !== na.x) return []
    return [zin`${verwijs('actor', id)} staat ${WAAR[zoneVan(na.x)]}, en die plek is nu bevestigd.`]
  })

function richting(zone: Zone, { toen, nu }: Verzet): string {
  if (zone === 'midden') return nu.x > toen.x ? 'in de richting van zij' : 'in de richting van wij'
  return Math.abs(nu.x) < Math.abs(toen.x) ? 'naar het midden toe' : 'verder van het midden'
}

export const findGekomen = ({ toen, nu }: Paar, tegenstelling: Id): Zin[] =>
  opVeld(nu, tegenstelling).flatMap(({ id, posities }) => {
    const plek = posities[tegenstelling]
    if (!plek || plekVan(toen, id, tegenstelling)) return []
    const wie = verwijs('actor', id)
    const waar = WAAR[zoneVan(plek.x)]
    return [
      Object.hasOwn(toen.actoren, id)
        ? zin`${wie} wachtte in de parkeerplaats en staat nu ${waar}.`
        : zin`${wie} is nieuw op de kaart, ${waar}.`,
    ]
  })

export const findWeg = ({ toen, nu }: Paar, tegenstelling: Id): Zin[] =>
  opVeld(toen, tegenstelling).flatMap(({ id, posities }) => {
    const plek = posities[tegenstelling]
    if (!plek || plekVan(nu, id, tegenstelling)) return []
    const wie = verwijs('actor', id)
    const waar = WAAR[zoneVan(plek.x)]
    return [
      Object.hasOwn(nu.actoren, id)
        ? zin`${wie} stond ${waar} en wacht nu in de parkeerplaats.`
        : zin`${wie} stond ${waar} en is niet meer in dit dossier.`,
    ]
  })

export const findSchimmen = ({ toen, nu }: Paar, tegenstelling: Id): Schim[] =>
  opVeld(toen, tegenstelling).flatMap(({ id, soort, posities }) => {
    const voor = posities[tegenstelling]
    const na = plekVan(nu, id, tegenstelling) ?? null
    return !voor || voor.x === na?.x ? [] : [{ id, soort, toen: voor, nu: na }]
  })
