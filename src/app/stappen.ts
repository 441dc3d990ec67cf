/** Which screen belongs to which step. The map is home and always there; each other step is a component without props, and loads when it is first shown. */
import { STAPPEN, type StapId } from '../domain/vragen/stappen'
import { later } from '../ui/later'

const SCHERMEN: { readonly [S in StapId]?: ReturnType<typeof later<object>> } = {
  situatie: later(() => import('../steps/situatie/Situatie').then((m) => m.Situatie)),
  verankering: later(() => import('../steps/verankering/Verankering').then((m) => m.Verankering)),
}

export const stapscherm = (stap: StapId) => SCHERMEN[stap] ?? null

/** A step without a screen has no tab, and its address shows the map. */
export const bestaandeStap = (stap: StapId): StapId => (stap in SCHERMEN ? stap : 'kaart')

export const STAPTABS = STAPPEN.filter(({ id }) => bestaandeStap(id) === id)
