/** A place on the axis, as people write it. Some scales say by themselves which end is which; of others only the room knows. */
import { normaliseer } from '../masker/namen'
import type { Zone } from '../model/zone'
import { woordset } from '../../taal/woorden'
import { plaatsVan, type Polen } from './lijstkolommen'

/** How a column says where people stand. All but `as` need to be told which pole is «voor». */
export type Schaal = 'as' | 'voorTegen' | 'plusMin' | 'vijf'
export type Pool = 'wij' | 'zij'

const VOOR = woordset(
  'voor pro voorstander voorstanders eens akkoord positief for support supporter supportive',
)
const TEGEN = woordset(
  'tegen contra tegenstander tegenstanders oneens nietakkoord negatief against oppose opponent weerstand',
)
const TUSSEN = woordset('neutraal neutral afwachtend verdeeld gemengd mixed')

const woord = (cel: string): string => normaliseer(cel).replaceAll(' ', '')
const PLUS = /^\+{1,2}$/u
const MIN = /^[-−–]{1,2}$/u
const NUL = /^(?:0|\+\/[-−]|±|=|\?)$/u
const HEEL = /^[1-5]$/u
const KAAL = /^\d+$/u

/** The scale in which most of a column can be read; null for a column that says no place at all. */
export function findSchaal(cellen: readonly string[], polen?: Polen): Schaal | null {
  const gevuld = cellen.map((cel) => cel.trim()).filter(Boolean)
  const deel = (past: (cel: string) => boolean) => gevuld.filter(past).length / Math.max(1, gevuld.length)
  const isAs = (cel: string) => plaatsVan(cel, polen) !== null
  const isWoord = (cel: string) => VOOR.has(woord(cel)) || TEGEN.has(woord(cel))
  if (gevuld.length === 0) return 'as'
  if (deel((cel) => HEEL.test(cel)) === 1 && gevuld.some((cel) => Number(cel) > 1)) return 'vijf'
  // Ones and noughts count or answer yes and no as often as they say a place: nobody is put at a pole by a guess.
  if (gevuld.every((cel) => KAAL.test(cel))) return null
  const isTeken = (cel: string) => PLUS.test(cel) || MIN.test(cel)
  if (gevuld.some(isTeken) && deel((cel) => isTeken(cel) || NUL.test(cel) || isAs(cel)) >= 0.5)
    return 'plusMin'
  if (gevuld.some(isWoord) && deel((cel) => isWoord(cel) || TUSSEN.has(woord(cel)) || isAs(cel)) >= 0.5)
    return 'voorTegen'
  return deel((cel) => isAs(cel) || TUSSEN.has(woord(cel))) >= 0.5 ? 'as' : null
}

const ANDERE: Readonly<Record<Pool, Pool>> = { wij: 'zij', zij: 'wij' }

/**
 * Where a cell puts somebody. `voor` is the pole that is for, or that has the highest number; without it a cell that needs it says `'vraag'`. Null is
 * unreadable.
 */
export function readPlaats(
  cel: string,
  schaal: Schaal,
  polen: Polen | undefined,
  voor: Pool | undefined,
): Zone | number | 'vraag' | null {
  const tekst = cel.trim()
  if (schaal === 'vijf' && HEEL.test(tekst)) {
    if (tekst === '3') return 0
    if (!voor) return 'vraag'
    const afstand = (Number(tekst) - 3) / 2
    return voor === 'zij' ? afstand : -afstand
  }
  const kaal = woord(tekst)
  const isVoor = schaal === 'plusMin' ? PLUS.test(tekst) : schaal === 'voorTegen' && VOOR.has(kaal)
  const isTegen = schaal === 'plusMin' ? MIN.test(tekst) : schaal === 'voorTegen' && TEGEN.has(kaal)
  if (isVoor || isTegen) return voor ? (isVoor ? voor : ANDERE[voor]) : 'vraag'
  if (TUSSEN.has(kaal) || (schaal === 'plusMin' && NUL.test(tekst))) return 'midden'
  return plaatsVan(tekst, polen)
}
