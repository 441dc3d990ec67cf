/** What fails in silence looks like something that worked. */
import type { Werkruimte } from './werkruimte'

export const mislukt = (fout: unknown): { text: string; tone: 'alert' } => ({
  text: `Dat is niet gelukt. ${fout instanceof Error ? fout.message : String(fout)}`,
  tone: 'alert',
})

/** Says it where a dossier is open. */
export const zegMislukt = ({ omgeving }: Pick<Werkruimte, 'omgeving'>, werk: Promise<unknown>): void =>
  void werk.catch((fout: unknown) => omgeving.meld(mislukt(fout)))
