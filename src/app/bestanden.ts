/** Dossiers as files: open with a button or a drop, save with the browser's own dialog where it has one. */
import { fileSave } from 'browser-fs-access'
import { BESTAND_MAX } from '../domain/bestand'
import { packBestand } from '../domain/bestandmaat'
import type { Dossier } from '../domain/dossier'
import type { Opening } from '../domain/opening'
import { buildBestandsnaam } from '../exports/bestandsnaam'
import { meld } from '../ui/melding'
import type { Leeswijze } from './lezer/lezer'
import type { OpSlot } from './lezer/taak'
import { vandaag } from './omgeving'

const SOORT = {
  description: 'Middenveld-dossier',
  extensions: ['.middenveld'],
  mimeTypes: ['application/json'],
}
/** Bytes above which a file is not even read. A sign takes three at most, so that every dossier that may be written may also be read. */
const MAX_BYTES = BESTAND_MAX * 3

/**
 * Reads and checks a file beside the page; never rejects, never changes anything. Null when somebody stopped it. The reader comes when there is
 * something to read.
 */
export async function leesBestand(
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
    const { lees } = await import('./lezer/lezer')
    return await lees({ soort: 'dossier', bestand, zin }, wijze)
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    const reden = fout instanceof Error ? fout.message : String(fout)
    return { ok: false, fout: { titel: 'Dit bestand gaat niet open', regels: [reden] } }
  }
}

/**
 * Saves the dossier as it is, with names: it is the room's own working file. Says what did not fit; false when somebody changed their mind.
 * Rejects with a Dutch message when it is too large to be read again.
 */
export async function bewaarBestand(dossier: Dossier): Promise<boolean> {
  const { tekst, melding } = packBestand(dossier)
  const bewaard = await bewaarBlob(
    new Blob([tekst], { type: 'application/json' }),
    buildBestandsnaam(dossier.kop.titel, 'dossier', vandaag(), 'middenveld'),
    SOORT,
  )
  if (bewaard && melding !== null) meld({ text: melding })
  return bewaard
}

/** The same behind a pass phrase, in the age format. Null when somebody stopped it. */
export async function sluitBestand(inhoud: Blob, zin: string, wijze: Leeswijze): Promise<Blob | null> {
  const { lees } = await import('./lezer/lezer')
  try {
    const dicht = await lees({ soort: 'slot', bestand: new File([inhoud], 'dossier.middenveld'), zin }, wijze)
    return new Blob([dicht], { type: 'application/octet-stream' })
  } catch (fout) {
    if (isAfgebroken(fout)) return null
    throw fout
  }
}

/** Hands a file to the reader: a save dialog where the browser has one, a download elsewhere. */
export async function bewaarBlob(
  blob: Blob,
  fileName: string,
  soort: { description: string; extensions: string[] },
): Promise<boolean> {
  try {
    await fileSave(blob, { fileName, ...soort, id: 'middenveld' })
    return true
  } catch (fout) {
    if (isAfgebroken(fout)) return false
    throw fout
  }
}

export const isAfgebroken = (fout: unknown): boolean =>
  fout instanceof DOMException && fout.name === 'AbortError'

/** A way out that fails in silence looks like one that worked. */
export function zegFout(werk: Promise<unknown>): void {
  werk.catch((fout: unknown) =>
    meld({
      text: `Dat is niet gelukt. ${fout instanceof Error ? fout.message : String(fout)}`,
      tone: 'alert',
    }),
  )
}
