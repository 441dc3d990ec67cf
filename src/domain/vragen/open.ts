/** What is still open in a step, counted from the dossier and never stored. */
import type { Dossier } from '../model/dossier'
import { telOpenVerankering } from '../model/verankering'
import { telOpenActieplan } from './actieplan'
import { telOpenKaart } from './pitstop'
import { telOpenSituatie } from './situatie'
import type { StapId } from './stappen'

const TEL: Readonly<Record<StapId, (dossier: Dossier) => number>> = {
  situatie: telOpenSituatie,
  kaart: telOpenKaart,
  actieplan: telOpenActieplan,
  verankering: telOpenVerankering,
}

export const telOpen = (dossier: Dossier, stap: StapId): number => TEL[stap](dossier)
