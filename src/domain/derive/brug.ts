/** Brug: which netwerkactoren know a groep on both sides. Reading 3. Source: method S2.5. */
import type { Id } from '../model/grond'
import type { NetwerkLezing } from '../lezing/afleiding'
import { BINNEN_BEREIK, type Geplaatst, type Kaartlezing, netwerkZonderBestuur } from '../lezing/kaartlezing'
import { type Omdat, verwijs, zin } from '../lezing/omdat'
import { aanDeKant, noem, noemIds } from '../lezing/tellingen'

/** `rechtstreeks`: one step to a groep in the wij- and one in the zij-zone; `binnenTwee` holds them as well. */
export function deriveBrug(kaart: Kaartlezing): NetwerkLezing['brug'] {
  const wij = kaart.groepen.filter(({ zone }) => zone === 'wij')
  const zij = kaart.groepen.filter(({ zone }) => zone === 'zij')
  const kent = (id: Id, stappen: number) => {
    const afstand = kaart.afstandenVanaf(id, BINNEN_BEREIK)
    const binnen = (groepen: readonly Geplaatst[]) =>
      groepen.filter((groep) => (afstand.get(groep.id) ?? Infinity) <= stappen)
    return { wij: binnen(wij), zij: binnen(zij) }
  }
  const bruggen = (stappen: number) =>
    netwerkZonderBestuur(kaart)
      .map(({ id }) => ({ id, ...kent(id, stappen) }))
      .filter((een) => een.wij.length > 0 && een.zij.length > 0)
  const rechtstreeks = bruggen(1)
  const binnenTwee = bruggen(BINNEN_BEREIK).map(({ id }) => id)
  const verder = binnenTwee.filter((id) => !rechtstreeks.some((een) => een.id === id))
  return {
    rechtstreeks: rechtstreeks.map(({ id }) => id),
    binnenTwee,
    omdat: spreek(
      wij.length > 0 && zij.length > 0,
      rechtstreeks.map(({ id }) => id),
      verder,
    ),
    regels: rechtstreeks.map((een) => ({
      zin: zin`Via ${verwijs('actor', een.id)}: ${noem(een.wij)} ${aanDeKant('wij')} en ${noem(een.zij)} ${aanDeKant('zij')}.`,
      code: 'S2.5',
    })),
  }
}

function spreek(zijnErTwee: boolean, rechtstreeks: readonly Id[], verder: readonly Id[]): Omdat {
  const zeg = (woorden: Omdat['zin']): Omdat => ({ zin: woorden, code: 'S2.5' })
  if (!zijnErTwee) return zeg(['Een brug naar beide kanten zie je pas als er aan elke kant een groep staat.'])
  const ook = verder.length === 0 ? '' : zin` Binnen twee stappen ook: ${noemIds(verder)}.`
  return rechtstreeks.length === 0
    ? zeg(zin`Nog niemand in het netwerk kent rechtstreeks een groep aan beide kanten.${ook}`)
    : zeg(zin`Rechtstreeks met een groep aan beide kanten in contact: ${noemIds(rechtstreeks)}.${ook}`)
}
