/** What is still open in a step, counted from the dossier and never stored. A step without a count here shows none. */
import type { Dossier } from '../dossier'
import { telOpenVerankering } from '../verankering'
import { telOpenActieplan } from './actieplan'
import { telOpenKaart } from './pitstop'
import { telOpenSituatie } from './situatie'
import type { StapId } from './stappen'

const TEL: { readonly [S in StapId]?: (dossier: Dossier) => number } = {
  situatie: telOpenSituatie,
  kaart: telOpenKaart,
  actieplan: telOpenActieplan,
  verankering: telOpenVerankering,
}

/** Null when this step counts nothing; else 0 or more. */
export const telOpen = (dossier: Dossier, stap: StapId): number | null => TEL[stap]?.(dossier) ?? null
