/** Draagvlak: how much of the stille midden carries an uitdaging, and whether it said so itself. Source: method S2.4. */
import type { Punten, UitdagingLezing } from '../lezing/afleiding'
import type { Dragers } from './dragers'
import { type Zin, zin } from '../lezing/omdat'
import { noem, vanDe } from '../lezing/tellingen'

/** 0 nobody · 1 only presumed · 2 somebody said it · 3 at least two said it, and they are half of all stille midden or more. `van` is all of it in place. */
export function deriveDraagvlak(
  { middenGehoord, middenVermoed }: Dragers,
  van: number,
): UitdagingLezing['draagvlak'] {
  return {
    punten: puntenVan(middenGehoord.length, middenVermoed.length, van),
    gehoord: middenGehoord.map(({ id }) => id),
    vermoed: middenVermoed.map(({ id }) => id),
    van,
    omdat: { zin: spreek({ middenGehoord, middenVermoed }, van), code: 'S2.4' },
  }
}

function puntenVan(gehoord: number, vermoed: number, van: number): Punten {
  if (gehoord === 0) return vermoed === 0 ? 0 : 1
  return gehoord >= 2 && gehoord * 2 >= van ? 3 : 2
}

function spreek(
  { middenGehoord, middenVermoed }: Pick<Dragers, 'middenGehoord' | 'middenVermoed'>,
  van: number,
): Zin {
  if (van === 0) return ['Er staat nog geen stille midden op de kaart.']
  const deel = (wie: Dragers['middenGehoord']) => vanDe(wie.length, van, 'middengroep', 'middengroepen')
  if (middenGehoord.length === 0 && middenVermoed.length === 0) {
    return [`Nog geen stem uit het midden: 0 van de ${van}.`]
  }
  const vermoed = zin`Vermoed, nog niet gehoord: ${noem(middenVermoed)} (${deel(middenVermoed)}).`
  if (middenGehoord.length === 0) return vermoed
  const gehoord = zin`Uit het midden zelf gehoord: ${noem(middenGehoord)} (${deel(middenGehoord)}).`
  return middenVermoed.length === 0 ? gehoord : zin`${gehoord} ${vermoed}`
}
