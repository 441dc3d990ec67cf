/** Files of rows that come in: CSV, Excel and OpenDocument, opened with a button or a drop. Nothing is changed here; the dialog shows what was read. */
import type { Lijstbestand } from '../../domain/lijst/lijstbestand'
import { isAfgebroken } from '../toestel/bestanden'
import { createLezer, type Leeswijze } from './lezer'

/** Null when somebody changed their mind. */
export async function kiesRekenblad(): Promise<File | null> {
  try {
    const { fileOpen } = await import('browser-fs-access')
    return await fileOpen({
      description: 'Rekenblad of CSV',
      extensions: ['.xlsx', '.xlsm', '.ods', '.csv', '.tsv', '.txt'],
      id: 'middenveld-lijst',
    })
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    throw fout
  }
}

/** What was read at the door is not read again by the dialog behind it, which takes it over. */
const aanDeDeur = new WeakMap<File, Lijstbestand>()

/** Null when somebody stopped it. Rejects with a Dutch message that gives the reason. What comes out keeps its reader until it is closed. */
export async function readRekenblad(
  bestand: File,
  { maak, ...wijze }: Leeswijze,
): Promise<Lijstbestand | null> {
  const gelezen = aanDeDeur.get(bestand)
  aanDeDeur.delete(bestand)
  if (gelezen) return gelezen
  const lezer = createLezer(bestand.name, maak)
  try {
    const inhoud = await lezer.vraag({ soort: 'lijst', bestand }, wijze)
    return {
      ...inhoud,
      lees: (blad, wens) => lezer.vraag({ soort: 'lezing', blad, wens }),
      sluit: lezer.sluit,
    }
  } catch (fout) {
    lezer.sluit()
    if (isAfgebroken(fout)) return null
    throw fout
  }
}

/** The same at the door: who opens it next gets what was read here. False when somebody stopped it. */
export async function readAanDeDeur(bestand: File, wijze: Leeswijze): Promise<boolean> {
  const gelezen = await readRekenblad(bestand, wijze)
  if (gelezen) aanDeDeur.set(bestand, gelezen)
  return gelezen !== null
}
