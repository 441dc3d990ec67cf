/** A dossier from a file, or into one behind a phrase, beside the page. */
import { BESTAND_MAX } from '../../domain/bestand/bestand'
import type { Opening } from '../../domain/bestand/opening'
import { readMislukking } from '../../taal/mislukking'
import { isAfgebroken } from '../toestel/bestanden'
import { lees, type Leeswijze } from './lezer'
import type { OpSlot } from './taak'

/** Bytes above which a file is not even read. A sign takes three at most, so that every dossier that may be written may also be read. */
const MAX_BYTES = BESTAND_MAX * 3

/**
 * Reads and checks a file beside the page; never rejects, never changes anything. Null when somebody stopped it.
 */
export async function readDossierbestand(
  bestand: File,
  wijze: Leeswijze = {},
  zin?: string,
): Promise<Opening | OpSlot | null> {
  if (bestand.size > MAX_BYTES) {
    return {
      ok: false,
      fout: {
        titel: 'Dit bestand is te groot',
        regels: [
          `«${bestand.name}» is ${Math.round(bestand.size / 1_000_000)} MB; een dossier is hoogstens ${MAX_BYTES / 1_000_000} MB.`,
        ],
      },
    }
  }
  try {
    return await lees({ soort: 'dossier', bestand, zin }, wijze)
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    return { ok: false, fout: readMislukking(fout, 'Dit bestand gaat niet open') }
  }
}

/** The same behind a pass phrase, in the age format. Null when somebody stopped it. */
export async function sluitBestand(inhoud: Blob, zin: string, wijze: Leeswijze): Promise<Blob | null> {
  try {
    const dicht = await lees({ soort: 'slot', bestand: new File([inhoud], 'dossier.middenveld'), zin }, wijze)
    return new Blob([dicht], { type: 'application/octet-stream' })
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    throw fout
  }
}
