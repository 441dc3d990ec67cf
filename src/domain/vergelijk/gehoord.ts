/**
 * Which bezorgdheden were heard since, and what the list gained or lost. What somebody no longer carries is only told of who is still there:
 * of who left, that is said already.
 */
import { type BezorgdheidBron, isGehoord } from '../model/bezorgdheid'
import { somOp, verwijs, verwijsAlle, type Zin, zin } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import { type Id, opOrde } from '../model/grond'
import type { Paar } from './verschil'

type Verloop = 'bevestigd' | 'gehoord' | 'vermoed' | 'weerVermoed' | 'losgelaten'

const ZIN: Readonly<Record<Verloop, (bezorgdheid: Zin, wie: Zin) => Zin>> = {
  bevestigd: (wat, wie) => zin`${wat} was een vermoeden bij ${wie} en is sindsdien gehoord.`,
  gehoord: (wat, wie) => zin`${wat} is sindsdien gehoord bij ${wie}.`,
  vermoed: (wat, wie) => zin`${wat} vermoeden jullie nu bij ${wie}.`,
  weerVermoed: (wat, wie) => zin`${wat} was gehoord bij ${wie} en staat nu als vermoeden.`,
  losgelaten: (wat, wie) => zin`${wat} staat niet meer bij ${wie}.`,
}

function verloopVan(toen: BezorgdheidBron | undefined, nu: BezorgdheidBron | undefined): Verloop | null {
  if (nu === undefined) return toen === undefined ? null : 'losgelaten'
  if (toen === undefined) return isGehoord(nu) ? 'gehoord' : 'vermoed'
  if (isGehoord(toen) === isGehoord(nu)) return null
  return isGehoord(nu) ? 'bevestigd' : 'weerVermoed'
}

export function findGehoord({ toen, nu }: Paar): Zin[] {
  const lijst = opOrde({ ...toen.bezorgdheden, ...nu.bezorgdheden })
  return lijst.flatMap(({ id }) => {
    const wat = zin`${verwijs('bezorgdheid', id)}`
    if (!Object.hasOwn(nu.bezorgdheden, id)) return [zin`${wat} staat niet meer op de lijst.`]
    const nieuw = Object.hasOwn(toen.bezorgdheden, id) ? [] : [zin`${wat} is nieuw op de lijst.`]
    return [...nieuw, ...verlopen(toen, nu, id).map(([verloop, wie]) => ZIN[verloop](wat, wie))]
  })
}

function verlopen(toen: Dossier, nu: Dossier, bezorgdheid: Id): [Verloop, Zin][] {
  const per = new Map<Verloop, Id[]>()
  for (const id of Object.keys(nu.actoren).sort()) {
    const verloop = verloopVan(
      toen.actoren[id]?.bezorgdheden[bezorgdheid],
      nu.actoren[id]?.bezorgdheden[bezorgdheid],
    )
    if (verloop) per.set(verloop, [...(per.get(verloop) ?? []), id])
  }
  return (Object.keys(ZIN) as Verloop[]).flatMap((verloop): [Verloop, Zin][] => {
    const wie = per.get(verloop)
    return wie ? [[verloop, somOp(verwijsAlle('actor', wie))]] : []
  })
}
