/** Files of rows that come in: CSV and Excel, opened with a button or a drop. Nothing is changed here; the dialog shows what was read. */
import type { Rekenblad } from '../../domain/lijst/lijstrijen'
import { isAfgebroken } from '../toestel/bestanden'
import { lees, type Leeswijze } from './lezer'

/** Null when somebody changed their mind. */
export async function kiesRekenblad(): Promise<File | null> {
  try {
    const { fileOpen } = await import('browser-fs-access')
    return await fileOpen({
      description: 'Rekenblad of CSV',
      extensions: ['.xlsx', '.csv', '.tsv', '.txt'],
      id: 'middenveld-lijst',
    })
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    throw fout
  }
}

/** What was read at the door is not read again by the dialog behind it. */
const gelezen = new WeakMap<File, Rekenblad>()

/** Null when somebody stopped it. Rejects with a Dutch message that gives the reason. */
export async function readRekenblad(bestand: File, wijze: Leeswijze): Promise<Rekenblad | null> {
  try {
    const rekenblad = gelezen.get(bestand) ?? (await lees({ soort: 'lijst', bestand }, wijze))
    gelezen.set(bestand, rekenblad)
    return rekenblad
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    throw fout
  }
}
