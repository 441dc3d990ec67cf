/** What fails in silence looks like something that worked. */
import { readMislukking, zegMislukking } from '../taal/mislukking'
import type { Werkruimte } from './werkruimte'

export const mislukt = (fout: unknown): { text: string; tone: 'alert' } => ({
  text: zegMislukking(readMislukking(fout)),
  tone: 'alert',
})

/** Says it where a dossier is open. */
export const zegMislukt = ({ omgeving }: Pick<Werkruimte, 'omgeving'>, werk: Promise<unknown>): void =>
  void werk.catch((fout: unknown) => omgeving.meld(mislukt(fout)))
