/** Verbinding: whom an uitdaging brings together across the map. Source: method S2.4. */
import type { Id } from '../model/grond'
import type { Punten, UitdagingLezing } from '../lezing/afleiding'
import { type Dragers, readDragers } from './dragers'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import { noem } from '../lezing/tellingen'
import { isElkGehoord, kantZin } from './stemmen'

/**
 * 3 one bezorgdheid with inwoners in both poolzones · 2 different ones that are in both together · 1 stille midden and one poolzone, or two stille
 * midden · 0 otherwise. Stille midden in a poolzone fulfils both halves of 1. «Delen» is said only of one bezorgdheid that has both.
 */
export function deriveVerbinding(
  kaart: Kaartlezing,
  bezorgdheden: readonly Id[],
  samen: Dragers,
): UitdagingLezing['verbinding'] {
  const uit = (punten: Punten, woorden: Zin): UitdagingLezing['verbinding'] => ({
    punten,
    omdat: { zin: woorden, code: 'S2.4' },
  })
  const inBeide = bezorgdheden.find((id) => {
    const zones = kaart.inwonerlijnenVan(id).map(({ zone }) => zone)
    return zones.includes('wij') && zones.includes('zij')
  })
  if (inBeide !== undefined) {
    const lijnen = kaart.inwonerlijnenVan(inBeide)
    const kanten = zin`${kantZin(lijnen, 'wij')} en ${kantZin(lijnen, 'zij')}`
    return uit(
      3,
      isElkGehoord(...(['wij', 'zij'] as const).map((kant) => lijnen.filter(({ zone }) => zone === kant)))
        ? zin`«${verwijs('bezorgdheid', inBeide)}» leeft aan beide kanten: ${kanten}.`
        : zin`«${verwijs('bezorgdheid', inBeide)}» leeft misschien aan beide kanten: ${kanten}.`,
    )
  }
  const alle = bezorgdheden.flatMap((id) => kaart.inwonerlijnenVan(id))
  const { wij, zij } = samen
  if (wij.length > 0 && zij.length > 0) {
    return uit(
      2,
      zin`Verschillende zorgen komen hier samen: ${kantZin(alle, 'wij')} en ${kantZin(alle, 'zij')}.`,
    )
  }
  const midden = middensVan(samen)
  const kant = wij.length > 0 ? 'wij' : 'zij'
  if (midden.length > 0 && samen[kant].length > 0) {
    return uit(1, zegMiddenEnKant(kaart, bezorgdheden, kant))
  }
  if (midden.length > 1) {
    const deelt = bezorgdheden.some((id) => middensVan(readDragers(kaart, [id])).length > 1)
    return uit(
      1,
      deelt
        ? zin`Dit verbindt binnen het midden: ${noem(midden)}.`
        : zin`Verschillende zorgen uit het midden komen hier samen: ${noem(midden)}.`,
    )
  }
  return uit(
    0,
    samen.inwoners.length === 0
      ? ['Nog geen groep of middengroep draagt dit.']
      : zin`Dit verbindt nog geen groepen; tot nu draagt dit: ${noem(samen.inwoners)}.`,
  )
}

const middensVan = ({ middenGehoord, middenVermoed }: Dragers) => [...middenGehoord, ...middenVermoed]

/** Stille midden that stands at that side itself is named once. */
function zegMiddenEnKant(kaart: Kaartlezing, bezorgdheden: readonly Id[], kant: 'wij' | 'zij'): Zin {
  const gedeeld = bezorgdheden.find((id) => {
    const dragers = readDragers(kaart, [id])
    return middensVan(dragers).length > 0 && dragers[kant].length > 0
  })
  const ids = gedeeld === undefined ? bezorgdheden : [gedeeld]
  const lijnen = ids.flatMap((id) => kaart.inwonerlijnenVan(id))
  const middens = lijnen.filter(({ actor }) => actor.soort === 'stilleMidden')
  const anderen = lijnen.filter(({ actor }) => actor.soort !== 'stilleMidden')
  const opKant = anderen.filter(({ zone }) => zone === kant)
  if (gedeeld === undefined) {
    return zin`Verschillende zorgen komen hier samen: ${kantZin(middens)} in het midden, en ${kantZin(opKant, kant)}.`
  }
  const kop = isElkGehoord(
    middens,
    lijnen.filter(({ zone }) => zone === kant),
  )
    ? zin`Het midden en één kant delen «${verwijs('bezorgdheid', gedeeld)}»`
    : zin`Het midden en één kant delen «${verwijs('bezorgdheid', gedeeld)}» misschien`
  if (opKant.length > 0) return zin`${kop}: ${kantZin(middens)}, met ${kantZin(opKant, kant)}.`
  const daar = middens.filter(({ zone }) => zone === kant)
  const elders = middens.filter(({ zone }) => zone !== kant)
  return elders.length === 0
    ? zin`${kop}: ${kantZin(daar, kant)}.`
    : zin`${kop}: ${kantZin(elders)}, met ${kantZin(daar, kant)}.`
}
