/** Brug: which netwerkactoren know a groep on both sides. Reading 3. Source: method S2.5. */
import type { Id } from '../model/grond'
import type { Zone } from '../model/zone'
import type { NetwerkLezing } from '../lezing/afleiding'
import { type Geplaatst, type Kaartlezing, netwerkZonderBestuur } from '../lezing/kaartlezing'
import { type Omdat, verwijs, zin } from '../lezing/omdat'
import { aanDeKant, noem, noemIds } from '../lezing/tellingen'

/** `rechtstreeks`: one step to a groep in the wij- and one in the zij-zone; `binnenTwee` holds them as well. */
export function deriveBrug(kaart: Kaartlezing): NetwerkLezing['brug'] {
  const netwerk = netwerkZonderBestuur(kaart)
  const kent = new Map([...kaart.meegeteld.keys()].map((id) => [id, findGroepen(kaart, id)]))
  /** Whether somebody knows a groep at that side, or knows who does. */
  const isInDeBuurt = (id: Id, kant: Kant): boolean =>
    (kent.get(id)?.[kant].length ?? 0) > 0 ||
    kaart.burenVan(id).some((buur) => (kent.get(buur)?.[kant].length ?? 0) > 0)
  const rechtstreeks = netwerk.flatMap(({ id }) => {
    const groepen = kent.get(id)
    return groepen && groepen.wij.length > 0 && groepen.zij.length > 0 ? [{ id, ...groepen }] : []
  })
  const kentBeide = new Set(rechtstreeks.map(({ id }) => id))
  const binnenTwee = netwerk
    .filter(({ id }) => isInDeBuurt(id, 'wij') && isInDeBuurt(id, 'zij'))
    .map(({ id }) => id)
  const verder = binnenTwee.filter((id) => !kentBeide.has(id))
  return {
    rechtstreeks: rechtstreeks.map(({ id }) => id),
    binnenTwee,
    omdat: spreek(
      (['wij', 'zij'] as const).every((kant) => kaart.groepen.some(({ zone }) => zone === kant)),
      rechtstreeks.map(({ id }) => id),
      verder,
    ),
    regels: rechtstreeks.map((een) => ({
      zin: zin`Via ${verwijs('actor', een.id)}: ${noem(een.wij)} ${aanDeKant('wij')} en ${noem(een.zij)} ${aanDeKant('zij')}.`,
      code: 'S2.5',
    })),
  }
}

type Kant = Exclude<Zone, 'midden'>

/** Groepen at a side that somebody knows directly, in the order of ids. */
function findGroepen(kaart: Kaartlezing, id: Id): Readonly<Record<Kant, readonly Geplaatst[]>> {
  const groepen = kaart.burenVan(id).flatMap((buur) => {
    const actor = kaart.geplaatst.get(buur)
    return actor?.soort === 'groep' ? [actor] : []
  })
  return {
    wij: groepen.filter(({ zone }) => zone === 'wij'),
    zij: groepen.filter(({ zone }) => zone === 'zij'),
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
