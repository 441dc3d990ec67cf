/** Onderbouwing: how much of what the map says was heard, and how much is presumed. Reading 5. Source: method S2.2. */
import type { NetwerkLezing } from '../lezing/afleiding'
import type { Kaartlezing, Lijn } from '../lezing/kaartlezing'
import { type Omdat, zin } from '../lezing/omdat'
import { noemIds, uniek } from '../lezing/tellingen'
import { tel } from '../../taal/woorden'

/** Counts lines from inwoners to bezorgdheden, of all and of the stille midden. */
export function deriveOnderbouwing(kaart: Kaartlezing): NetwerkLezing['onderbouwing'] {
  const lijnen = kaart.bezorgdheden.flatMap(({ id }) => kaart.inwonerlijnenVan(id))
  const midden = lijnen.filter(({ actor }) => actor.soort === 'stilleMidden')
  const telGehoord = (van: readonly Lijn[]) => van.filter(({ gehoord }) => gehoord).length
  const gehoord = telGehoord(lijnen)
  const middenGehoord = telGehoord(midden)
  const zeg = (woorden: Omdat['zin']): Omdat => ({ zin: woorden, code: 'S2.2' })

  const gesproken = new Set(midden.filter((lijn) => lijn.gehoord).map(({ actor }) => actor.id))
  const nogVragen = uniek(midden.map(({ actor }) => actor.id)).filter((id) => !gesproken.has(id))
  return {
    gehoord,
    vermoed: lijnen.length - gehoord,
    middenGehoord,
    middenVermoed: midden.length - middenGehoord,
    omdat: zeg([
      lijnen.length === 0
        ? 'Er loopt nog geen lijn van een groep of stille midden naar een bezorgdheid.'
        : `Van ${tel(lijnen.length, 'lijn', 'lijnen')} naar een bezorgdheid ${gehoord === 1 ? 'is' : 'zijn'} er ${gehoord} gehoord en ${lijnen.length - gehoord} vermoed.`,
    ]),
    regels: [
      ...(midden.length === 0
        ? []
        : [
            zeg([
              `In het stille midden: ${middenGehoord} gehoord, ${midden.length - middenGehoord} vermoed.`,
            ]),
          ]),
      ...(nogVragen.length === 0
        ? []
        : [zeg(zin`Alleen nog vermoed, ga het hun vragen: ${noemIds(nogVragen)}.`)]),
    ],
  }
}
