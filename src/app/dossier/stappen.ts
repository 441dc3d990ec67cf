/** Which screen belongs to which step. The map is home and always there; each other screen is a component without props, and loads when it is first shown. */
import type { StapId } from '../../domain/vragen/stappen'
import { later } from '../../ui/later'

type Scherm = ReturnType<typeof later<object>>

const SCHERMEN: Readonly<Record<Exclude<StapId, 'kaart'>, Scherm>> = {
  situatie: later(() => import('../../steps/situatie/Situatie').then((m) => m.Situatie)),
  actieplan: later(() => import('../../steps/actieplan/Actieplan').then((m) => m.Actieplan)),
  verankering: later(() => import('../../steps/verankering/Verankering').then((m) => m.Verankering)),
}

/** Parts of the step Kaart that take the place of the map. */
const KAARTDELEN: Readonly<Record<string, Scherm>> = {
  traject: later(() => import('../../steps/traject/Traject').then((m) => m.Traject)),
  luisterronde: later(() => import('../../steps/luisterronde/Luisterronde').then((m) => m.Luisterronde)),
  luidestemmen: later(() => import('../../steps/luidestemmen/LuideStemmen').then((m) => m.LuideStemmen)),
  informatie: later(() => import('../../steps/informatie/Informatie').then((m) => m.Informatie)),
  vergadering: later(() => import('../../steps/vergadering/Vergadering').then((m) => m.Vergadering)),
  pitstop: later(() => import('../../steps/pitstop/Pitstop').then((m) => m.Pitstop)),
}

/** Null where the map itself is shown, which is also what an unknown part of it shows. */
export const stapscherm = (stap: StapId, deel: string): Scherm | null =>
  stap === 'kaart' ? (KAARTDELEN[deel] ?? null) : SCHERMEN[stap]

/** The part as the screens know it: of the map, only what exists. */
export const bekendDeel = (stap: StapId, deel: string): string =>
  stap === 'kaart' && !Object.hasOwn(KAARTDELEN, deel) ? '' : deel
