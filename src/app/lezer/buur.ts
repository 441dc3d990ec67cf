/** A file of a neighbour, read beside the page. */
import type { Vondst } from '../../domain/buren/vondst'
import { isAfgebroken } from '../toestel/bestanden'
import { lees, type Leeswijze } from './lezer'

/** Null when somebody stopped it. Rejects with a Dutch message that gives the reason. */
export async function readBuurbestand(bestand: File, wijze: Leeswijze): Promise<Vondst | null> {
  try {
    return await lees({ soort: 'buur', bestand }, wijze)
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    throw fout
  }
}
