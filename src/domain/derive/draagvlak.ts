/** Draagvlak: how much of the stille midden carries an uitdaging, and whether it said so itself. Source: method S2.4. */
import type { Id } from '../model/grond'
import type { Punten, UitdagingLezing } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { zegGeenMidden } from '../lezing/middenplek'
import { voeg, type Zin, zin } from '../lezing/omdat'
import { citeer, noemIds, vanDe } from '../lezing/tellingen'
import { type Dragers, readDragers } from './dragers'

/** 0 nobody · 1 only presumed · 2 somebody said it · 3 at least two said it, and they are half of all stille midden or more. */
export function deriveDraagvlak(
  kaart: Kaartlezing,
  bezorgdheden: readonly Id[],
  { middenGehoord, middenVermoed }: Dragers,
): UitdagingLezing['draagvlak'] {
  const van = kaart.middens.length
  const gehoord = middenGehoord.map(({ id }) => id)
  const vermoed = middenVermoed.map(({ id }) => id)
  return {
    punten: puntenVan(gehoord.length, vermoed.length, van),
    gehoord,
    vermoed,
    van,
    omdat: { zin: spreek(kaart, bezorgdheden, gehoord, vermoed), code: 'S2.4' },
  }
}

function puntenVan(gehoord: number, vermoed: number, van: number): Punten {
  if (gehoord === 0) return vermoed === 0 ? 0 : 1
  return gehoord >= 2 && gehoord * 2 >= van ? 3 : 2
}

/** «1 van de 3 middengroepen». */
export const deelVanMidden = (aantal: number, van: number): string =>
  vanDe(aantal, van, 'middengroep', 'middengroepen')

function spreek(
  kaart: Kaartlezing,
  bezorgdheden: readonly Id[],
  gehoord: readonly Id[],
  vermoed: readonly Id[],
): Zin {
  const van = kaart.middens.length
  if (van === 0) return zegGeenMidden(kaart, ['Nog niemand uit het stille midden staat op de kaart.'])
  if (gehoord.length + vermoed.length === 0) return [`Nog geen stem uit het midden: 0 van de ${van}.`]
  const zegVan = (wie: readonly Id[], hoe: 'gehoord' | 'vermoed') =>
    zin`${zegWat(kaart, bezorgdheden, wie, hoe)} (${deelVanMidden(wie.length, van)}).`
  const isVermoed = zin`Vermoed, nog niet gehoord: ${zegVan(vermoed, 'vermoed')}`
  if (gehoord.length === 0) return isVermoed
  const isGehoord = zin`Uit het midden zelf gehoord: ${zegVan(gehoord, 'gehoord')}`
  return vermoed.length === 0 ? isGehoord : zin`${isGehoord} ${isVermoed}`
}

/** Names; of an uitdaging with more than one bezorgdheid, which of them was heard from whom: «Groen» bij A en B, «Parkeren» bij B. */
function zegWat(
  kaart: Kaartlezing,
  bezorgdheden: readonly Id[],
  wie: readonly Id[],
  hoe: 'gehoord' | 'vermoed',
): Zin {
  if (bezorgdheden.length < 2) return noemIds(wie)
  // What the same people said stands together.
  const perKring = new Map<string, { wat: Id[]; wie: Id[] }>()
  for (const id of bezorgdheden) {
    const dragers = readDragers(kaart, [id])
    const hier = (hoe === 'gehoord' ? dragers.middenGehoord : dragers.middenVermoed)
      .map((een) => een.id)
      .filter((een) => wie.includes(een))
    if (hier.length === 0) continue
    const kring = perKring.get(hier.join(' '))
    if (kring) kring.wat.push(id)
    else perKring.set(hier.join(' '), { wat: [id], wie: hier })
  }
  const delen = [...perKring.values()].map(
    (kring) => zin`${citeer('bezorgdheid', kring.wat)} bij ${noemIds(kring.wie)}`,
  )
  return voeg(...delen.flatMap((deel, i) => (i === 0 ? [deel] : ['; ', deel])))
}

/** Which bezorgdheden of an uitdaging somebody from the midden said, as names; empty when there is only one, which needs no name. */
export function noemGehoorde(kaart: Kaartlezing, bezorgdheden: readonly Id[]): Zin {
  if (bezorgdheden.length < 2) return []
  const gehoord = bezorgdheden.filter((id) => readDragers(kaart, [id]).middenGehoord.length > 0)
  return zin`: ${citeer('bezorgdheid', gehoord)}`
}
