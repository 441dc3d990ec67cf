/** Verbinding: whom an uitdaging brings together across the map. Source: method S2.4. */
import type { Id } from '../model/grond'
import type { Punten, UitdagingLezing } from '../lezing/afleiding'
import { type Dragers, readDragers } from './dragers'
import { inwonerlijnen, type Kaartlezing } from '../lezing/kaartlezing'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import { aanDeKant, noem } from '../lezing/tellingen'

/**
 * 3 one bezorgdheid with inwoners in both poolzones · 2 different ones that are in both together · 1 stille midden and one poolzone, or two stille
 * midden · 0 otherwise. Stille midden in a poolzone fulfils both halves of 1.
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
    const zones = inwonerlijnen(kaart, id).map(({ zone }) => zone)
    return zones.includes('wij') && zones.includes('zij')
  })
  if (inBeide !== undefined) {
    const { wij, zij } = readDragers(kaart, [inBeide])
    return uit(
      3,
      zin`«${verwijs('bezorgdheid', inBeide)}» leeft aan beide kanten: ${kantZin('wij', wij)} en ${kantZin('zij', zij)}.`,
    )
  }
  const { wij, zij } = samen
  if (wij.length > 0 && zij.length > 0) {
    return uit(
      2,
      zin`Verschillende zorgen komen hier samen: ${kantZin('wij', wij)} en ${kantZin('zij', zij)}.`,
    )
  }
  const midden = [...samen.middenGehoord, ...samen.middenVermoed]
  const kant = wij.length > 0 ? 'wij' : 'zij'
  const daar = samen[kant]
  if (midden.length > 0 && daar.length > 0) {
    return uit(1, zin`Het midden en één kant delen dit: ${noem(midden)}, met ${kantZin(kant, daar)}.`)
  }
  if (midden.length > 1) return uit(1, zin`Dit verbindt binnen het midden: ${noem(midden)}.`)
  return uit(
    0,
    samen.inwoners.length === 0
      ? ['Nog niemand op de kaart draagt dit.']
      : zin`Dit verbindt nog geen groepen; tot nu draagt dit: ${noem(samen.inwoners)}.`,
  )
}

const kantZin = (kant: 'wij' | 'zij', wie: Dragers['wij']): Zin => zin`${noem(wie)} ${aanDeKant(kant)}`
