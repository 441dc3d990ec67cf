/** What can be asked of a reader, and how it answers. The same work runs in a worker, and in the page where a browser has none for us. */
import type { Rekenblad } from '../../domain/lijstrijen'
import type { Opening } from '../../domain/opening'
import { GRENZEN, type Grenzen, Leesfout } from './grenzen'

/** What goes in. */
export type Taak = { soort: 'lijst'; bestand: File; grenzen?: Grenzen } | { soort: 'dossier'; bestand: File }

/** What comes out, by what was asked. */
export type Antwoord = { lijst: Rekenblad; dossier: Opening }

/** One message back: where it is, and in the end what it found or why it could not (a Dutch sentence; null when we ourselves do not know). */
export type Bericht =
  | { soort: 'stap'; stap: string }
  | { soort: 'klaar'; uitkomst: Antwoord[keyof Antwoord] }
  | { soort: 'mis'; reden: string | null }

/** Does the work, and never rejects: its last message says how it ended. */
export async function doeTaak(taak: Taak, zeg: (bericht: Bericht) => void): Promise<void> {
  const stap = (naam: string) => zeg({ soort: 'stap', stap: naam })
  try {
    if (taak.soort === 'lijst') {
      const { leesLijst } = await import('./lijst')
      zeg({ soort: 'klaar', uitkomst: await leesLijst(taak.bestand, taak.grenzen ?? GRENZEN, stap) })
    } else {
      const { readOpening } = await import('../../domain/opening')
      stap('Openen')
      const tekst = await taak.bestand.text()
      zeg({ soort: 'klaar', uitkomst: readOpening(tekst, stap) })
    }
  } catch (fout) {
    zeg({ soort: 'mis', reden: fout instanceof Leesfout ? fout.message : null })
  }
}
