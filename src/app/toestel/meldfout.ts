import { mislukt } from '../../store/fout'
import { meld } from '../../ui/melding'

/** A way out that fails in silence looks like one that worked. */
export const zegFout = (werk: Promise<unknown>): void => void werk.catch(meldFout)

export const meldFout = (fout: unknown): void => void meld(mislukt(fout))
