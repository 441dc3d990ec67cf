/** Bereik: which stille midden lies within two steps of a verbinder, and which not yet. Reading 1. Source: method S2.5. */
import type { Id } from '../model/grond'
import type { NetwerkLezing } from './afleiding'
import { type Kaartlezing, netwerkZonderBestuur } from './kaartlezing'
import { zegGeenMidden } from './middenplek'
import { type Omdat, zin } from './omdat'
import { BINNEN_BEREIK } from './paden'
import { noemIds, vanDe } from './tellingen'

export function deriveBereik(kaart: Kaartlezing): NetwerkLezing['bereik'] {
  const verbinders = netwerkZonderBestuur(kaart).filter(({ rollen }) => rollen.includes('verbinder'))
  const binnen = kaart.stappenVanaf(
    verbinders.map(({ id }) => id),
    BINNEN_BEREIK,
  )
  const midden = kaart.middens.map(({ id }) => id)
  const bereikt = midden.filter((id) => binnen.has(id))
  const onbereikt = midden.filter((id) => !binnen.has(id))
  if (midden.length === 0)
    return {
      bereikt,
      onbereikt,
      omdat: {
        zin: zegGeenMidden(kaart, ['Nog niemand uit het stille midden staat op de kaart.']),
        code: 'S2.5',
      },
      regels: [],
    }
  return { bereikt, onbereikt, ...spreek(bereikt, onbereikt, verbinders.length > 0) }
}

function spreek(
  bereikt: readonly Id[],
  onbereikt: readonly Id[],
  heeftVerbinder: boolean,
): { omdat: Omdat; regels: Omdat[] } {
  const van = bereikt.length + onbereikt.length
  const zeg = (woorden: Omdat['zin']): Omdat => ({ zin: woorden, code: 'S2.5' })
  const regels = onbereikt.length === 0 ? [] : [zeg(zin`Nog niet: ${noemIds(onbereikt)}. Wie kent hen?`)]
  if (!heeftVerbinder) return { omdat: zeg(['Op de kaart staat nog geen verbinder.']), regels }
  if (bereikt.length === 0) {
    return {
      omdat: zeg([`Geen verbinder staat al binnen twee stappen van het stille midden (0 van de ${van}).`]),
      regels,
    }
  }
  return {
    omdat: zeg(
      zin`Binnen twee stappen van een verbinder: ${noemIds(bereikt)} (${vanDe(bereikt.length, van, 'middengroep', 'middengroepen')}).`,
    ),
    regels,
  }
}
